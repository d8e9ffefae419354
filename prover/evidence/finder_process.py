"""The finders in a process of their own, with limits on time and memory."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from typing import Final

from prover.core.closing import Closing
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
        self._memory_bytes = memory_bytes
        self._process: subprocess.Popen[str] | None = None

    def close(self) -> None:
        """End the process, with whatever runs in it."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

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
        started = self._process is None
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            wait_s = limit_s + _MARGIN_S + (_START_S if started else 0)
            ready, _, _ = select.select([process.stdout], [], [], wait_s)
            line = process.stdout.readline() if ready else ""
        except (OSError, ValueError):
            line = ""
        if not line:  # it died, or did not stop in time
            self.close()
            return None
        text: str | None = json.loads(line)["text"]
        return text

    def _start(self) -> "subprocess.Popen[str]":
        self._process = subprocess.Popen(
            [sys.executable, "-m", "prover.evidence.worker", str(self._memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
            # Sets are iterated in one order, so that a search can be repeated.
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        return self._process
