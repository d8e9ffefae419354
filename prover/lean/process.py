"""A command that behaves like `lean`, and one run of it: its output, and why it ended.

Each run has a process group of its own, a time limit, a memory limit and a limit on its output.
"""

import os
import selectors
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Protocol

from prover.core.errors import LeanStartError
from prover.lean.diagnostics import Diagnostic, parse_json_lines
from prover.lean.guard import OUT_OF_MEMORY_EXIT_CODE, OUT_OF_MEMORY_MARK

DEFAULT_MEMORY_BYTES = 2 << 30
_OUTPUT_LIMIT_BYTES = 16 << 20
_CHUNK_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class LeanToolchain:
    """A command that behaves like `lean`, and what it stands for."""

    lean: tuple[str, ...]
    environment: tuple[tuple[str, str], ...]  # on top of the caller's: LEAN_PATH and its like
    version: str  # e.g. "Lean 4.35.0"
    library: str  # e.g. "core library 3f2a9c1d": what a certificate names
    project: Path | None = None  # the Lake project's folder; None for the embedded Lean
    imports: tuple[str, ...] = ("Init",)  # for a text that wants all of the library
    forks: bool = False  # `lean` is our launcher, which can be a fork server

    def process_environment(self, inherited: Mapping[str, str]) -> dict[str, str]:
        """The variables of a Lean process whose parent has `inherited`."""
        own = dict(self.environment)
        if self.project is None:  # a Lean installed on this machine must not leak in
            inherited = {k: v for k, v in inherited.items() if not k.startswith("LEAN_")}
        return {**inherited, **own}


class Ended(Enum):
    """How a run of Lean came to its end."""

    BY_ITSELF = "by itself"  # with whatever exit code
    OUT_OF_TIME = "out of time"
    OUT_OF_MEMORY = "out of memory"
    TOO_MUCH_OUTPUT = "too much output"
    CRASHED = "crashed"  # a signal that we did not send, or an internal panic


@dataclass(frozen=True, slots=True)
class LeanRun:
    """A finished run of Lean."""

    ended: Ended
    exit_code: int  # negative: the signal that ended it
    stdout: str
    stderr: str
    wall_s: float

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """The messages of a run with `--json`."""
        return parse_json_lines(self.stdout)


def run_lean(
    toolchain: LeanToolchain,
    arguments: Sequence[str | Path],
    *,
    timeout_s: float,
    memory_bytes: int = DEFAULT_MEMORY_BYTES,
    folder: Path | None = None,
    stdin: str | None = None,
) -> LeanRun:
    """Run `lean` with `arguments` to its end, in `folder`.

    Its whole process group is killed when it runs past `timeout_s`, prints more than 16 MiB, or
    when this call is interrupted. `memory_bytes` limits what each of its processes holds.

    Raises:
        LeanStartError: the command does not exist or cannot run.
    """
    began = time.monotonic()
    command = [*toolchain.lean, *(str(argument) for argument in arguments)]
    with tempfile.TemporaryFile() as source:
        if stdin is not None:
            source.write(stdin.encode())
            source.seek(0)
        try:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=limited_environment(toolchain, memory_bytes),
                stdin=source,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            raise LeanStartError(f"cannot run {command[0]}: {error.strerror or error}") from error
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            stdout, stderr, cut = drain(process.stdout, process.stderr, until=began + timeout_s)
            if cut is None:
                try:
                    process.wait(timeout=max(0.0, began + timeout_s - time.monotonic()))
                except subprocess.TimeoutExpired:
                    cut = Ended.OUT_OF_TIME
        finally:
            kill_group(process.pid)
            process.wait()
    exit_code = process.returncode
    ended = cut or how_it_ended(exit_code, stderr)
    return LeanRun(ended, exit_code, stdout, stderr, time.monotonic() - began)


class LeanRunner(Protocol):
    """What runs `lean` to its end: `run_lean`, or `ForkServer.run`, which is quicker."""

    def __call__(
        self,
        toolchain: LeanToolchain,
        arguments: Sequence[str | Path],
        *,
        timeout_s: float,
        memory_bytes: int = DEFAULT_MEMORY_BYTES,
        folder: Path | None = None,
        stdin: str | None = None,
    ) -> LeanRun:
        """See `run_lean`."""


def check_file(
    toolchain: LeanToolchain,
    file: Path,
    *,
    timeout_s: float,
    memory_bytes: int = DEFAULT_MEMORY_BYTES,
    folder: Path | None = None,
) -> LeanRun:
    """Elaborate `file`; the run's `diagnostics` say what Lean thinks of it."""
    arguments = ("--json", file.absolute())
    return run_lean(
        toolchain, arguments, timeout_s=timeout_s, memory_bytes=memory_bytes, folder=folder
    )


def limited_environment(toolchain: LeanToolchain, memory_bytes: int) -> dict[str, str]:
    """The variables of a Lean process that dies with us and holds at most `memory_bytes`."""
    return {
        **toolchain.process_environment(os.environ),
        "PROVER_LEAN_PARENT": str(os.getpid()),
        "PROVER_LEAN_MEMORY_BYTES": str(memory_bytes),
    }


def command_with_variables(toolchain: LeanToolchain, memory_bytes: int) -> list[str]:
    """The command that runs Lean in its `limited_environment`, whatever it inherits."""
    wanted = limited_environment(toolchain, memory_bytes)
    unset = [word for name in os.environ if name not in wanted for word in ("-u", name)]
    changed = [f"{k}={v}" for k, v in wanted.items() if os.environ.get(k) != v]
    return ["env", *unset, *changed, *toolchain.lean]


def kill_group(leader: int) -> None:
    """End every process of the group that `leader` leads; fine if there is none."""
    try:
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def drain(out: IO[bytes], err: IO[bytes], *, until: float) -> tuple[str, str, Ended | None]:
    """Read both outputs to their end, and close them; says what cut the reading short, if anything.

    `until` is monotonic time.
    """
    outputs: dict[IO[bytes], bytearray] = {out: bytearray(), err: bytearray()}
    cut = None
    with out, err, selectors.DefaultSelector() as selector:
        for stream in outputs:
            selector.register(stream, selectors.EVENT_READ)
        while selector.get_map() and cut is None:
            left_s = until - time.monotonic()
            ready = selector.select(left_s) if left_s > 0 else []
            if not ready and time.monotonic() >= until:
                cut = Ended.OUT_OF_TIME
            for key, _ in ready:
                chunk = os.read(key.fd, _CHUNK_BYTES)
                if chunk:
                    outputs[key.fileobj].extend(chunk)  # type: ignore[index]
                else:
                    selector.unregister(key.fileobj)
            if sum(map(len, outputs.values())) > _OUTPUT_LIMIT_BYTES:
                cut = Ended.TOO_MUCH_OUTPUT
    stdout, stderr = (text.decode(errors="replace") for text in outputs.values())
    return stdout, stderr, cut


def how_it_ended(exit_code: int, stderr: str) -> Ended:
    """How a run ended that nobody cut short."""
    if exit_code == OUT_OF_MEMORY_EXIT_CODE and OUT_OF_MEMORY_MARK in stderr:
        return Ended.OUT_OF_MEMORY
    if exit_code < 0 or exit_code > 1:  # Lean itself answers 0 or 1
        return Ended.CRASHED
    return Ended.BY_ITSELF
