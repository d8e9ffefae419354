"""Runs our commands as a user does, and sees what they leave behind."""

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

TREE = Path(__file__).resolve().parents[2]
MARK = "PROVER_TEST_MARK"
# Ours without what a test machine may set and a user's shell does not: output waits in buffers.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


@dataclass
class Command:
    """`prover ARGUMENTS` in a process group of its own; its whole family carries a mark."""

    arguments: Sequence[str | Path]
    cwd: Path
    before_start: Callable[[], None] | None = None
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)
    stdout: str = ""
    stderr: str = ""
    code: int | None = None

    def start(self, stdout: int | IO[str] = subprocess.PIPE) -> "Command":
        self.process = subprocess.Popen(
            [sys.executable, "-m", "prover", *map(str, self.arguments)],
            cwd=self.cwd,
            env={**_ENVIRONMENT, MARK: self.mark, "PYTHONPATH": str(TREE)},
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            preexec_fn=self._before_start,
        )
        return self

    def _before_start(self) -> None:
        # A test run in the background has SIGINT ignored, and its children would inherit that.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if self.before_start is not None:
            self.before_start()

    def finish(self, timeout_s: float = 120.0) -> "Command":
        out, self.stderr = self.process.communicate(timeout=timeout_s)
        self.stdout = out or ""
        self.code = self.process.returncode
        return self

    def family(self) -> dict[int, str]:
        """Process ids and command lines of every living process that this command started."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                marked = f"{MARK}={self.mark}".encode() in (folder / "environ").read_bytes()
                line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
            if marked and line:  # a zombie has no command line
                found[int(folder.name)] = line
        return found

    def assert_nothing_left(self, within_s: float = 10.0) -> None:
        """Lean and Ray get a moment to notice that their parent is gone."""
        until = time.monotonic() + within_s
        while self.family() and time.monotonic() < until:
            time.sleep(0.05)
        assert self.family() == {}


def prover(*arguments: str | Path, cwd: Path) -> Command:
    """Run a command to its end; nothing of it may be left."""
    ended = Command(arguments, cwd).start().finish()
    ended.assert_nothing_left()
    return ended


def one_line_error(ended: Command, *words: str) -> None:
    """What went wrong is one line on stderr that has these words; no traceback."""
    lines = ended.stderr.strip().splitlines()
    assert len(lines) == 1, ended.stderr
    for word in words:
        assert word in lines[0], lines[0]
