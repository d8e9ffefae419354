"""Stand-ins for Lean and the policy, so that search tests take milliseconds.

The toy logic: a state is a number, `dec` subtracts one, `half` halves an even number, `id` does
nothing, `slow` subtracts one but takes five seconds, `simp [...]` subtracts one if `sub` is in its
list, and zero closes the goal.
"""

import math
from collections.abc import Sequence

from prover.core.errors import TheoremParseError
from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import (
    GoalsClosed,
    StateAdvanced,
    TacticCandidate,
    TacticOutcome,
    TacticRejected,
    TacticTimedOut,
)
from prover.core.theorem import Theorem

SLOW_TACTIC_S = 5.0


def number(n: int) -> ProofState:
    return ProofState(goals=(Goal((), str(n)),), handle=n)


class FakeClock:
    """A clock that moves when a tactic runs."""

    def __init__(self) -> None:
        self.s = 0.0

    def __call__(self) -> float:
        return self.s


class CountdownEnvironment:
    """The toy logic behind the `ProofEnvironment` protocol; `calls` lists what ran."""

    def __init__(self, clock: FakeClock | None = None, tactic_s: float = 0.001) -> None:
        self.clock = clock or FakeClock()
        self.tactic_s = tactic_s
        self.calls: list[tuple[int, str]] = []

    def start(self, theorem: Theorem) -> ProofState:
        if not theorem.statement.isdecimal():
            raise TheoremParseError(f"{theorem.name}: not a number: {theorem.statement}")
        return number(int(theorem.statement))

    def apply(
        self,
        state: ProofState,
        tactics: Sequence[str],
        *,
        timeout_s: float,
        within_s: float = math.inf,
    ) -> list[TacticOutcome]:
        until = self.clock.s + within_s
        n = int(state.goals[0].target)
        return [self._one(n, tactic, min(timeout_s, until - self.clock.s)) for tactic in tactics]

    def _one(self, n: int, tactic: str, timeout_s: float) -> TacticOutcome:
        if timeout_s <= 0:
            return TacticTimedOut(timeout_s)
        self.calls.append((n, tactic))
        took_s = SLOW_TACTIC_S if tactic == "slow" else self.tactic_s
        self.clock.s += min(took_s, timeout_s)
        if took_s > timeout_s:
            return TacticTimedOut(timeout_s)
        if tactic in ("dec", "slow") or (tactic.startswith("simp") and "sub" in tactic):
            n -= 1
        elif tactic == "half" and n % 2 == 0:
            n //= 2
        elif tactic != "id":
            return TacticRejected(f"{tactic} does not apply to {n}")
        return GoalsClosed() if n == 0 else StateAdvanced(number(n))


class NearerZeroIsBetter:
    """A critic for the toy logic; `asked` lists the numbers that it was asked for at once."""

    def __init__(self, nats: float = 1.0) -> None:
        self.nats = nats
        self.asked: list[list[int]] = []

    def score(self, states: Sequence[ProofState]) -> list[float]:
        numbers = [int(state.goals[0].target) for state in states]
        self.asked.append(numbers)
        return [-self.nats * n for n in numbers]


class ScriptedPolicy:
    """Proposes the same candidates everywhere, most likely first."""

    def __init__(self, **log_probs: float) -> None:
        candidates = [TacticCandidate(t, p) for t, p in log_probs.items()]
        self.candidates = sorted(candidates, key=lambda c: -c.log_prob)

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        return [self.candidates[:k] for _ in states]
