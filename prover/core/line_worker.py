"""A Python module in a process of its own that answers each line of JSON with another."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from prover.core.closing import Closing


class LineWorker(Closing):
    """Asks one question at a time. It holds a process once asked, and starts a lost one again.

    Not for use by several threads at once, but for `close` and `interrupt`.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        """Run `python -m module arguments` when first asked."""
        self._command = [sys.executable, "-m", module, *arguments]
        self._process: subprocess.Popen[str] | None = None

    @property
    def process_id(self) -> int | None:
        """The process, None while there is none."""
        return None if self._process is None else self._process.pid

    def ask(self, request: Mapping[str, Any], *, wait_s: float) -> dict[str, Any] | None:
        """The answer; None if the process died or did not answer in time, and then it is ended."""
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], wait_s)
            line = process.stdout.readline() if ready else ""
        except (OSError, ValueError):  # it died, or another thread closed the pipe
            line = ""
        if not line:
            self.close()
            return None
        answer: dict[str, Any] = json.loads(line)
        return answer

    def interrupt(self, by: signal.Signals) -> None:
        """Send the process a signal, if there is one."""
        process = self._process
        if process is not None and process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, by)

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

    def _start(self) -> "subprocess.Popen[str]":
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
            # Sets are iterated in one order, so that a search can be repeated.
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        return self._process
