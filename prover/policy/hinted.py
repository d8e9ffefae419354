"""Another policy's candidates in the order that an oracle's proof suggests, and some of its own.

A hint costs little when it is wrong: no candidate is lost, only its place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from prover.core.proof_state import ProofState
from prover.core.protocols import Policy
from prover.core.smt_answer import Hints, Valid
from prover.core.tactic import TacticCandidate
from prover.policy.induction import induction_from_bound
from prover.policy.proposals import branches, propose
from prover.policy.reading import Reading
from prover.policy.residues import residues_modulo

_CHEAPER = 0.4  # share of its cost that a hinted candidate keeps
_SPLITS = ("rcases", "cases", "obtain", "by_cases", "revert", "have")
_CLOSE = "first | decide | omega | simp | grind"


@dataclass(frozen=True, slots=True)
class HintedPolicy:
    """Implements `Policy`; `known` is the oracle's answer for the theorem that is searched."""

    policy: Policy
    known: Valid

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first."""
        proposed = self.policy.propose(states, k=k)
        return [
            self._reordered(state, candidates, k) if state.goals and candidates else candidates
            for state, candidates in zip(states, proposed, strict=True)
        ]

    def _reordered(
        self, state: ProofState, candidates: Sequence[TacticCandidate], k: int
    ) -> list[TacticCandidate]:
        hints = self.known.evidence or Hints()
        goal = Reading(state.goals[0], n_goals=len(state.goals))
        best = {c.text: _at_hinted_cost(c, hints) for c in candidates}
        for candidate in (*_own(goal, hints), *_without_needless(goal, self.known)):
            known = best.get(candidate.text)
            if known is None or known.log_prob < candidate.log_prob:
                best[candidate.text] = candidate
        return sorted(best.values(), key=lambda candidate: -candidate.log_prob)[:k]


def _at_hinted_cost(candidate: TacticCandidate, hints: Hints) -> TacticCandidate:
    text = candidate.text
    if text in hints.tactics:
        return TacticCandidate(text, max(candidate.log_prob, _place(text, hints)))
    if (
        (hints.induction_on is not None and text.startswith(f"induction {hints.induction_on} "))
        or (hints.modulus is not None and f"% {hints.modulus} " in text)
        or (text.startswith(_SPLITS) and any(_mentions(text, name) for name in hints.cases))
    ):
        return TacticCandidate(text, _CHEAPER * candidate.log_prob)
    return candidate


def _place(tactic: str, hints: Hints) -> float:
    """The log-probability of a closing tactic, by its place among those of the hints."""
    return -0.1 * (1 + hints.tactics.index(tactic))


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"(?<![\w']){re.escape(name)}(?![\w'])", text) is not None


def _own(goal: Reading, hints: Hints) -> Iterator[TacticCandidate]:
    """What the hints say that no policy may have thought of."""
    for tactic in hints.tactics:
        yield propose(tactic, _place(tactic, hints))
    if goal.target.kind == "exists":
        names = [bound.name for bound in goal.target.bound]
        values = dict(hints.witnesses)
        if names and names[0] in values:
            value = values[names[0]]
            yield propose(f"exact ⟨{value}, by {_CLOSE}⟩", -0.15)
            yield propose(f"refine ⟨{value}, ?_⟩", -0.3)
    if hints.modulus is not None:
        yield from residues_modulo(goal, hints.modulus)
    if hints.induction_on is not None:
        yield from induction_from_bound(goal, hints.induction_on)


def _without_needless(goal: Reading, known: Valid) -> Iterator[TacticCandidate]:
    """Clear the hypotheses that the oracle's proof did without."""
    if not known.premises:
        return
    names = [h.name for h in goal.proofs]
    needless = [name for name in names if name not in known.premises]
    if not needless or not set(known.premises) <= set(names):
        return
    clear = f"clear {' '.join(needless)}"
    yield propose(branches(clear, "grind"), -0.9)
    yield propose(branches(clear, "simp_all"), -1.0)
    yield propose(clear, -1.2)
