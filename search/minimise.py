"""Drops the tactics that a found proof does not need."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from prover.core.proof_state import ProofState
from prover.core.protocols import ProofEnvironment
from prover.core.tactic import GoalsClosed, StateAdvanced
from prover.core.theorem import ProofScript, Theorem


def minimise(
    theorem: Theorem,
    proof: ProofScript,
    *,
    environment: ProofEnvironment,
    wall_s: float = 5.0,
    tactic_timeout_s: float = 8.0,
    now: Callable[[], float] = time.monotonic,
) -> ProofScript:
    """A part of `proof` that still closes `theorem`, or `proof` itself where none is found in time.

    Each tactic is left out in turn, last first, and the rest runs again (delta debugging with
    single deletions; Zeller & Hildebrandt 2002), until every one that remains is needed.

    Raises:
        InfrastructureError: Lean died. `proof` is as good as it was.
    """
    replay = _Replay(environment, tactic_timeout_s, now() + wall_s, now)
    start = environment.start(theorem)
    states = replay.states(start, proof.tactics)
    if states is None:
        return proof  # it does not run again (a slow tactic, say): leave it alone
    tactics = proof.tactics[: len(states)]  # what follows the closing tactic never ran
    changed = True
    while changed:
        changed = False
        for i in reversed(range(len(tactics))):
            rest = tactics[i + 1 :]
            later = replay.states(states[i], rest)
            if later is not None:
                tactics = (*tactics[:i], *rest[: len(later)])
                states = [*states[:i], *later]
                changed = True
    return ProofScript(tactics)


@dataclass(frozen=True, slots=True)
class _Replay:
    environment: ProofEnvironment
    tactic_timeout_s: float
    deadline: float  # on the clock `now`
    now: Callable[[], float]

    def states(self, state: ProofState, tactics: tuple[str, ...]) -> list[ProofState] | None:
        """The states before each tactic that ran, if they close `state` in time."""
        before: list[ProofState] = []
        for tactic in tactics:
            left_s = self.deadline - self.now()
            if left_s <= 0:
                return None
            before.append(state)
            [outcome] = self.environment.apply(
                state, [tactic], timeout_s=min(self.tactic_timeout_s, left_s)
            )
            if isinstance(outcome, GoalsClosed):
                return before
            if not isinstance(outcome, StateAdvanced):
                return None
            state = outcome.state
        return None
