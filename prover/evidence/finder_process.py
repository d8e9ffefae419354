"""The finders in a process of their own, with limits on time and memory."""

from typing import Final

from prover.core.closing import Closing
from prover.core.line_worker import LineWorker
from prover.core.proof_state import Goal
from prover.core.theorem import Theorem

_START_S: Final = 60.0  # importing the solvers on a busy machine
_MARGIN_S: Final = 4.0  # past the finders' own limit before they are taken for lost


class FinderProcess(Closing):
    """Looks for tactics that close a goal. It holds a process once asked.

    Not for use by several threads at once.
    """

    def __init__(self, *, memory_bytes: int = 3 * 2**30) -> None:
        """`memory_bytes` limits the process, the solvers' code included."""
        self._worker: Final = LineWorker("prover.evidence.worker", str(memory_bytes))

    def close(self) -> None:
        """End the process, with whatever runs in it."""
        self._worker.close()

    def tactics_for(
        self, goal: Goal, limit_s: float, *, dialect: str, theorem: Theorem | None = None
    ) -> str | None:
        """A tactic block that should close the goal, or None. Never raises for what a goal says.

        `dialect` names the library that it is written for: core, numbers or mathlib. If the goal
        is that of a `theorem`, the theorem's text is read instead, as far as it is understood.
        """
        request = {
            "hypotheses": goal.hypotheses,
            "target": goal.target,
            "dialect": dialect,
            "limit_s": limit_s,
            "header": theorem.header if theorem else "",
            "statement": theorem.statement if theorem else "",
        }
        start_s = _START_S if self._worker.process_id is None else 0.0
        answer = self._worker.ask(request, wait_s=limit_s + _MARGIN_S + start_s)
        if answer is None:
            return None
        text: str | None = answer["text"]
        return text
