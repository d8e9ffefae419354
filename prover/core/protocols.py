"""The seams. Every slow or heavy part of the system sits behind one of these."""

from collections.abc import Sequence
from typing import Protocol

from prover.core.proof_state import ProofState
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
        self, state: ProofState, tactics: Sequence[str], *, timeout_s: float
    ) -> list[TacticOutcome]:
        """Run each tactic in `state`, on its own; one outcome for each, in order.

        `timeout_s` is the limit of one tactic. Raises `InfrastructureError` if Lean itself dies
        and cannot be brought back; a tactic that kills Lean is `TacticRejected`.
        """


class Policy(Protocol):
    """Proposes tactics."""

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first, in the order of `states`."""


class Critic(Protocol):
    """Estimates how close states are to a proof."""

    def score(self, states: Sequence[ProofState]) -> list[float]:
        """Return one estimate of log P(provable within budget) for each state."""


class Verifier(Protocol):
    """Decides. Shares no process and no code with whatever found the proof."""

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        """Check `proof` from scratch against `theorem`."""


class SmtOracle(Protocol):
    """Settles or refutes statements without Lean. Its word is never a proof."""

    def check(self, theorem: Theorem) -> SmtAnswer:
        """Say what is known of `theorem` within the oracle's time and memory limits.

        Never raises for bad input, a crash or a solver that hangs: those are `OutOfFragment`
        and `Unknown`.
        """
