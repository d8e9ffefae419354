"""A server of the page, as a process of its own, which may be killed."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from prover.core.closing import Closing
from prover.core.errors import InfrastructureError

_START_S = 300.0  # Lean's library may have to be built
_END_S = 20.0


class ServerProcess(Closing):
    """`prover review serve` on a free port of the loopback interface."""

    def __init__(self, database: Path, *, lean: bool = False) -> None:
        """Start it, and wait until it listens.

        Raises:
            InfrastructureError: it does not start.
        """
        command = [sys.executable, "-m", "prover", "review", "serve", str(database), "--port", "0"]
        self._process = subprocess.Popen(
            command if lean else [*command, "--no-lean"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            start_new_session=True,
        )
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], _START_S)
        line = self._process.stdout.readline() if ready else ""
        if not line.startswith("http"):
            self.close()
            raise InfrastructureError("the server does not start")
        self.port = urlsplit(line.strip()).port or 0

    def kill(self) -> None:
        """End it at once, whatever it is doing."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Ask it to end, and wait."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(_END_S)
            except subprocess.TimeoutExpired:
                self.kill()
        if self._process.stdout is not None:
            self._process.stdout.close()
