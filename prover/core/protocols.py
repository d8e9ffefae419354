"""The seams. Every slow or heavy part of the system sits behind one of these."""

import math
from collections.abc import Sequence
from typing import Protocol

from prover.core.proof_state import Goal, ProofState
from prover.core.smt_answer import SmtAnswer
from prover.core.tactic import TacticCandidate, TacticOutcome
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Verdict


class ProofEnvironment(Protocol):
    """An interactive Lean process holding one theorem."""

    def start(self, theorem: Theorem) -> ProofState:
        """Return the state before the first tactic.

        Raises:
            TheoremParseError: the theorem does not elaborate.
            InfrastructureError: Lean could not be started or died.
        """

    def apply(
        self,
        state: ProofState,
        tactics: Sequence[str],
        *,
        timeout_s: float,
        within_s: float = math.inf,
    ) -> list[TacticOutcome]:
        """Run each tactic in `state`, on its own; one outcome for each, in order.

        `timeout_s` is the limit of one tactic, `within_s` of all together: a tactic that it leaves
        no time for is `TacticTimedOut` as well. Raises `InfrastructureError` if Lean itself dies
        and cannot be brought back; a tactic that kills Lean is `TacticRejected`.
        """


class Policy(Protocol):
    """Proposes tactics."""

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first, in the order of `states`."""


class Critic(Protocol):
    """Estimates how far states are from a proof."""

    def score(self, states: Sequence[ProofState]) -> list[float]:
        """Return for each state an estimate of the log-probability of the rest of a proof.

        Natural log, at most 0, finite; added to that of the path to a state it is comparable with
        that of other paths. Raises `InfrastructureError` if there is no estimate.
        """


class Verifier(Protocol):
    """Decides. Shares no process and no code with whatever found the proof."""

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        """Check `proof` from scratch against `theorem`."""


class Pruner(Protocol):
    """Knows states that nothing can close. Asking it never takes time."""

    def reached(self, state: ProofState, log_prob: float) -> None:
        """Hear of a state that waits for its expansion, and of the log-probability of its path."""

    def is_hopeless(self, state: ProofState) -> bool:
        """Whether some goal of `state` is known to be false. False where nothing is known (yet)."""


class SmtOracle(Protocol):
    """Settles or refutes statements without Lean. Its word is never a proof."""

    def check(self, theorem: Theorem, *, limit_s: float | None = None) -> SmtAnswer:
        """Say what is known of `theorem` within `limit_s`, or the oracle's own time limit.

        Never raises for bad input, a crash or a solver that hangs: those are `OutOfFragment`
        and `Unknown`.
        """

    def check_goal(self, goal: Goal, *, header: str, limit_s: float) -> SmtAnswer:
        """Say what is known of a goal as Lean prints it, in a theorem below `header`.

        `OutOfFragment` wherever the print leaves open what the goal means.
        """

    def interrupt(self) -> None:
        """End the check that another thread waits for, if there is one; its answer is `Unknown`."""
