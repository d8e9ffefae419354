"""Looks for proofs of conjectures, one after another in one warm Lean session."""

import contextlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from prover.core.errors import InfrastructureError, TheoremParseError
from prover.core.proof_state import ProofState
from prover.core.protocols import Policy, ProofEnvironment
from prover.core.tactic import GoalsClosed, StateAdvanced
from prover.core.theorem import ProofScript, Theorem
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.minimise import minimise

# What counts as one fixed tactic: alone, or after `intros`.
ONE_TACTIC = (
    "rfl",
    "trivial",
    "assumption",
    "contradiction",
    "decide",
    "omega",
    "simp",
    "simp_all",
    "simp +arith",
    "grind",
)
_AFTER_INTROS = "first | rfl | trivial | assumption | contradiction | decide | omega | simp"
INTROS = (f"intros; {_AFTER_INTROS} | simp_all | simp +arith", "intros; grind")
_ONE_TACTIC_S = 2.0
_N_RECENT = 6
_N_FAILURES = 5  # in a row about the same definitions; after that those are left alone


class Found(Enum):
    """How the search for a proof ended."""

    PROVED = "proved"  # Lean reports no goals: a verifier decides
    ONE_TACTIC = "one tactic"  # so, and a single fixed tactic did it
    OPEN = "open"
    BROKEN = "broken"  # the statement does not elaborate
    LEAN_FAILED = "lean failed"
    LEFT_ALONE = "left alone"


_NOTHING = ProofScript(())


@dataclass(frozen=True, slots=True)
class Search:
    """The end of one search. `proof` is unverified; `states` stand before each of its tactics."""

    found: Found
    proof: ProofScript = _NOTHING
    states: tuple[str, ...] = ()
    calls: int = 0  # tactics tried
    found_by: str = ""  # who wrote the proof, if not the policy


@dataclass(slots=True)
class ConjectureProver:
    """Searches with one policy and one budget in one session.

    What proved the conjectures before is tried before anything else: those of one lot are alike.
    """

    environment: ProofEnvironment
    policy_for: Callable[[Theorem], Policy]
    budget: SearchBudget
    recent: list[ProofScript] = field(default_factory=list)  # latest first
    failures: Counter[str] = field(default_factory=Counter)  # since a proof, by header

    def begin_lot(self) -> None:
        """Forget what came before: a lot ends the same, whatever was done before it."""
        self.recent = []
        self.failures.clear()

    def search(self, theorem: Theorem) -> Search:
        """Try the single tactics first, then search; a proof comes without needless tactics."""
        if theorem.header and self.failures[theorem.header] >= _N_FAILURES:
            return Search(Found.LEFT_ALONE)
        try:
            return self._search(theorem)
        except TheoremParseError:
            return Search(Found.BROKEN)
        except InfrastructureError:
            return Search(Found.LEAN_FAILED)

    def _search(self, theorem: Theorem) -> Search:
        root = self.environment.start(theorem)
        singles = _singles(root)
        scripts = [*(ProofScript((one,)) for one in singles), *self.recent]
        closing = self._closing(root, scripts)
        if closing is not None and closing < len(singles):
            return Search(Found.ONE_TACTIC, scripts[closing], (str(root),), len(scripts))
        if closing is not None:
            states = states_before(theorem, scripts[closing], self.environment)
            if states is not None:
                return self._proved(theorem, scripts[closing], states, len(scripts))
        result = best_first_search(
            theorem,
            environment=self.environment,
            policy=self.policy_for(theorem),
            budget=self.budget,
        )
        if result.proof is None:
            self.failures[theorem.header] += 1
            return Search(Found.OPEN, calls=result.tactics_tried)
        proof = result.proof
        if len(proof.tactics) > 1:
            with contextlib.suppress(InfrastructureError):
                proof = minimise(theorem, proof, environment=self.environment)
        states = states_before(theorem, proof, self.environment)
        if states is None:
            return Search(Found.OPEN, calls=result.tactics_tried)
        return self._proved(theorem, proof, states, result.tactics_tried + len(scripts))

    def _proved(
        self, theorem: Theorem, proof: ProofScript, states: tuple[str, ...], calls: int
    ) -> Search:
        used = ProofScript(proof.tactics[: len(states)])
        others = [one for one in self.recent if one != used]
        del self.failures[theorem.header]
        self.recent = [used, *others][:_N_RECENT]
        return Search(Found.PROVED, used, states, calls)

    def _closing(self, root: ProofState, scripts: Sequence[ProofScript]) -> int | None:
        """The number of the first script that closes the goal."""
        texts = ["\n".join(script.tactics) for script in scripts]
        outcomes = self.environment.apply(root, texts, timeout_s=_ONE_TACTIC_S)
        closed = (n for n, one in enumerate(outcomes) if isinstance(one, GoalsClosed))
        return next(closed, None)


def _singles(root: ProofState) -> tuple[str, ...]:
    """The single fixed tactics that are worth a try at a goal."""
    target = root.goals[0].target if root.goals else ""
    needs_intros = any(sign in target for sign in "∀→¬")
    return (*ONE_TACTIC, *INTROS) if needs_intros else ONE_TACTIC


def states_before(
    theorem: Theorem, proof: ProofScript, environment: ProofEnvironment, *, limit_s: float = 20.0
) -> tuple[str, ...] | None:
    """What Lean shows before each tactic that runs; None where the proof does not run again.

    Raises:
        TheoremParseError: the theorem does not elaborate.
        InfrastructureError: Lean died.
    """
    state = environment.start(theorem)
    seen: list[str] = []
    for tactic in proof.tactics:
        seen.append(str(state))
        [outcome] = environment.apply(state, [tactic], timeout_s=limit_s)
        if isinstance(outcome, GoalsClosed):
            return tuple(seen)
        if not isinstance(outcome, StateAdvanced):
            return None
        state = outcome.state
    return None
