"""A policy without a model: it reads the goal and proposes tactics that fit its shape."""

from collections.abc import Sequence

from prover.core.proof_state import ProofState
from prover.core.tactic import TacticCandidate


class FixedTactics:
    """Proposes from a fixed repertoire; the same state always gets the same candidates."""

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first."""
        return [self._candidates(state)[:k] for state in states]

    def _candidates(self, state: ProofState) -> list[TacticCandidate]:
        closers = ("rfl", "assumption", "omega", "simp", "simp_all", "decide", "contradiction")
        found = [TacticCandidate(text, -0.5 - 0.1 * i) for i, text in enumerate(closers)]
        goal = state.goals[0]
        if goal.target.startswith("∀") or "→" in goal.target:
            found.append(TacticCandidate("intros", -0.3))
        if "∧" in goal.target or "↔" in goal.target:
            found.append(TacticCandidate("constructor", -0.7))
        for hypothesis in goal.hypotheses:
            names, _, kind = hypothesis.partition(" : ")
            for name in names.split():
                if kind in ("Nat", "ℕ") or kind.startswith("List"):
                    found.append(TacticCandidate(f"induction {name}", -2.0))
                elif "∧" in kind or "∨" in kind or "∃" in kind:
                    found.append(TacticCandidate(f"cases {name}", -1.0))
        return sorted(found, key=lambda candidate: -candidate.log_prob)
