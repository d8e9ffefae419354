"""The SMT oracle: checks theorems in a process of its own."""

import signal
from typing import Any, Final

from prover.core.closing import Closing
from prover.core.line_worker import LineWorker
from prover.core.proof_state import Goal
from prover.core.smt_answer import OutOfFragment, SmtAnswer, Unknown
from prover.core.theorem import Theorem
from prover.smt.answer_json import findings_from_json, from_json
from prover.smt.clock import STRETCH
from prover.smt.finding import Finding
from prover.smt.goal_text import goal_statement

_START_S: Final = 60.0  # loading the solvers on a busy machine
INTERRUPT: Final = signal.SIGUSR1  # has the worker end the check in progress
_MARGIN_S: Final = 2.0  # past the worker's own limit before it is taken for lost


class Z3Oracle(Closing):
    """Implements `SmtOracle`. A context manager: it holds a process once it was asked.

    Not for use by several threads at once; make one oracle for each.
    """

    def __init__(
        self,
        *,
        limit_s: float = 20.0,
        memory_bytes: int = 4 * 2**30,
        premises_s: float = 0.0,
    ) -> None:
        """`limit_s` is the processor time of one check; see `Clock` for its wall time.

        Up to `premises_s` of what is left of it goes into leaving hypotheses out.
        """
        self._premises_s = premises_s
        self._limit_s = limit_s
        self._memory_bytes = memory_bytes
        self._worker: Final = LineWorker("prover.smt.worker")
        self._has_solvers = False  # the process loads them when it understood a statement

    def close(self) -> None:
        """End the process, with whatever runs in it."""
        self._has_solvers = False
        self._worker.close()

    def check(self, theorem: Theorem, *, limit_s: float | None = None) -> SmtAnswer:
        """Say what is known of the theorem. Never raises for what the theorem says."""
        return _answer(self._ask(theorem, {"premises_s": self._premises_s}, limit_s))

    def check_goal(self, goal: Goal, *, header: str, limit_s: float) -> SmtAnswer:
        """Say what is known of a goal as Lean prints it; refused where the print is ambiguous."""
        statement = goal_statement(goal)
        if isinstance(statement, OutOfFragment):
            return statement
        asked = Theorem("goal", header, statement)
        return _answer(self._ask(asked, {"printed": True}, limit_s))

    def interrupt(self) -> None:
        """End the check in progress; the thread that waits for it gets `Unknown`."""
        self._worker.interrupt(INTERRUPT)

    def lint(self, theorem: Theorem) -> tuple[Finding, ...] | OutOfFragment | Unknown:
        """Everything questionable about the theorem, or why that could not be found out."""
        reply = self._ask(theorem, {"lint": True}, None)
        if isinstance(reply, Unknown):
            return reply
        if "findings" in reply:
            return findings_from_json(reply["findings"])
        answer = from_json(reply)
        return answer if isinstance(answer, OutOfFragment) else Unknown(str(answer))

    def _ask(
        self, theorem: Theorem, options: dict[str, float], limit_s: float | None
    ) -> dict[str, Any] | Unknown:
        limit_s = self._limit_s if limit_s is None else limit_s
        request = {
            "header": theorem.header,
            "statement": theorem.statement,
            "limit_s": limit_s,
            "memory_bytes": self._memory_bytes,
            **options,
        }
        wait_s = STRETCH * (limit_s + _MARGIN_S) + (0 if self._has_solvers else _START_S)
        reply = self._worker.ask(request, wait_s=wait_s)
        if reply is None:
            self._has_solvers = False
            return Unknown("the oracle's process was lost")
        self._has_solvers |= reply.get("answer") != OutOfFragment.__name__
        return reply


def _answer(reply: dict[str, Any] | Unknown) -> SmtAnswer:
    return reply if isinstance(reply, Unknown) else from_json(reply)
