"""Runs of Lean that start in a few milliseconds: forks of a Lean that has initialised itself.

Initialising Lean takes some 50 ms of processor time, more than many a run. The server has done no
more than that when it forks (`launcher.py`), so every run begins in the same clean state. It is a
process with a group, a time limit and a memory limit of its own, as with `run_lean`.
"""

import marshal
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from prover.core.closing import Closing
from prover.core.errors import LeanStartError
from prover.lean.process import (
    DEFAULT_MEMORY_BYTES,
    Ended,
    LeanRun,
    LeanToolchain,
    drain,
    how_it_ended,
    limited_environment,
    run_lean,
)

_KILLED = -9
_END_TIMEOUT_S = 10.0


class ForkServer(Closing):
    """Runs Lean as `run_lean` does; use it in a `with` block.

    Several threads may call `run` at once. It must be made in a thread that outlives it, because
    Linux ends a process when the thread that started it does. A toolchain other than the server's
    own, such as a Lake project's, has its runs started the ordinary way.
    """

    def __init__(self, toolchain: LeanToolchain) -> None:
        """Start the server, unless the toolchain cannot have one; it initialises Lean meanwhile."""
        self._lean = toolchain.lean
        self._process: subprocess.Popen[bytes] | None = None
        if not toolchain.forks:
            return
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            try:
                self._process = subprocess.Popen(
                    (*toolchain.lean, "--fork-server"),
                    env=limited_environment(toolchain, 0),  # each run has its own limit
                    stdin=theirs.fileno(),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            except OSError as error:
                self._control.close()
                what = error.strerror or error
                raise LeanStartError(f"cannot run {toolchain.lean[0]}: {what}") from error

    def close(self) -> None:
        """End the server; its runs end with it."""
        if self._process is not None:
            self._control.close()
            self._process.kill()
            self._process.wait()
            self._process = None

    def run(
        self,
        toolchain: LeanToolchain,
        arguments: Sequence[str | Path],
        *,
        timeout_s: float,
        memory_bytes: int = DEFAULT_MEMORY_BYTES,
        folder: Path | None = None,
        stdin: str | None = None,
    ) -> LeanRun:
        """Part of `LeanRunner`."""
        began = time.monotonic()
        until = began + timeout_s
        request = (
            [str(argument) for argument in arguments],
            dict(toolchain.environment),
            str(folder or Path.cwd()),
            memory_bytes,
        )
        begun = self._begin(marshal.dumps(request), stdin) if toolchain.lean == self._lean else None
        if begun is not None:
            line, out, err = begun
            with line:
                try:
                    stdout, stderr, cut = drain(out, err, until=until)
                    exit_code = None if cut else _exit_code(line, until)
                except ConnectionError:
                    begun = None
                finally:
                    _end(line)
        if begun is None:  # there is no server, or it died, and the run with it
            return run_lean(
                toolchain,
                arguments,
                timeout_s=max(0.0, until - time.monotonic()),
                memory_bytes=memory_bytes,
                folder=folder,
                stdin=stdin,
            )
        if exit_code is None:
            ended = cut or Ended.OUT_OF_TIME
        else:
            ended = how_it_ended(exit_code, stderr)
        wall_s = time.monotonic() - began
        return LeanRun(ended, _KILLED if exit_code is None else exit_code, stdout, stderr, wall_s)

    def _begin(
        self, request: bytes, stdin: str | None
    ) -> tuple[socket.socket, IO[bytes], IO[bytes]] | None:
        """Send a request; return the run's socket, its output and its errors.

        None if there is no server, or no longer one.
        """
        if self._process is None:
            return None
        with ExitStack() as given_away:
            source = given_away.enter_context(tempfile.TemporaryFile())
            source.write((stdin or "").encode())
            source.seek(0)
            out, their_out = os.pipe()
            given_away.callback(os.close, their_out)
            err, their_err = os.pipe()
            given_away.callback(os.close, their_err)
            line, their_line = socket.socketpair()
            given_away.enter_context(their_line)
            files = [source.fileno(), their_out, their_err, their_line.fileno()]
            try:
                socket.send_fds(self._control, [request], files)
            except OSError:
                os.close(out)
                os.close(err)
                line.close()
                return None
        return line, os.fdopen(out, "rb", buffering=0), os.fdopen(err, "rb", buffering=0)


def _exit_code(line: socket.socket, until: float) -> int | None:
    """What the server says of a run that has closed its outputs; None: nothing in time.

    Raises:
        ConnectionError: the server died, and the run with it.
    """
    line.settimeout(max(0.001, until - time.monotonic()))
    try:
        said = line.recv(64)
    except TimeoutError:
        return None
    if not said:
        raise ConnectionResetError("the server has closed its end")
    return int(said)


def _end(line: socket.socket) -> None:
    """Have the run killed, if it still runs, and wait until it is gone."""
    try:
        line.shutdown(socket.SHUT_WR)
        line.settimeout(_END_TIMEOUT_S)
        while line.recv(64):
            pass
    except OSError:
        pass  # the server died, and the run with it
