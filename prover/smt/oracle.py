"""The SMT oracle: checks theorems in a process of its own."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from typing import Any, Final

from prover.core.closing import Closing
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
        self._process: subprocess.Popen[str] | None = None
        self._has_solvers = False  # the process loads them when it understood a statement

    def close(self) -> None:
        """End the process, with whatever runs in it."""
        process, self._process = self._process, None
        self._has_solvers = False
        if process is None:
            return
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

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
        process = self._process
        if process is not None and process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, INTERRUPT)

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
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        wait_s = STRETCH * (limit_s + _MARGIN_S) + (0 if self._has_solvers else _START_S)
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], wait_s)
            line = process.stdout.readline() if ready else ""
        except (OSError, ValueError):  # it died, or another thread closed the pipe
            line = ""
        if not line:
            self.close()
            return Unknown("the oracle's process was lost")
        reply: dict[str, Any] = json.loads(line)
        self._has_solvers |= reply.get("answer") != OutOfFragment.__name__
        return reply

    def _start(self) -> "subprocess.Popen[str]":
        self._process = subprocess.Popen(
            [sys.executable, "-m", "prover.smt.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
            # Sets of names are iterated in one order, so that a check can be repeated.
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        return self._process


def _answer(reply: dict[str, Any] | Unknown) -> SmtAnswer:
    return reply if isinstance(reply, Unknown) else from_json(reply)
