"""The oracle's process: `python -m prover.smt.worker` reads requests and writes answers.

One JSON object a line in, one a line out. Every request runs in a fork of its own, with limits
on time and memory: z3 ignores its own time limit now and then, and can take all memory. The
solvers are loaded at the first statement that is understood; they take a second.
"""

import contextlib
import ctypes
import importlib
import json
import math
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from prover.core.smt_answer import OutOfFragment, Unknown
from prover.smt.answer_json import findings_to_json, to_json
from prover.smt.clock import STRETCH
from prover.smt.read import read_text

GRACE_S: Final = 1.0  # of processor time that a check may overrun before it is killed
_STACK_FRAMES: Final = 20_000
_MAX_ANSWER_BYTES: Final = 2**20
_PR_SET_PDEATHSIG: Final = 1  # of prctl, in Linux
_SOLVERS: Final = "prover.smt.lint"  # the module that imports all of them
_Work: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]
_UNDERSTOOD: Final[dict[str, Any]] = {}


def main() -> None:
    """Serve requests until the input ends."""
    sys.setrecursionlimit(_STACK_FRAMES)
    sys.set_int_max_str_digits(0)  # numbers of many digits are printed by their size
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    for line in sys.stdin:
        reply = serve(json.loads(line), asker=sys.stdin.fileno())
        print(json.dumps(reply), flush=True)  # noqa: T201


def serve(request: dict[str, Any], *, asker: int | None = None) -> dict[str, Any]:
    """Answer one request, as long as whoever is at the pipe `asker` lives."""
    if _SOLVERS not in sys.modules:
        refusal = _in_child(request, _refusal, asker)
        if refusal != _UNDERSTOOD:
            return refusal
        importlib.import_module(_SOLVERS)  # here, so that every fork has them
    return _in_child(request, _answer, asker)


def _in_child(request: dict[str, Any], work: _Work, asker: int | None) -> dict[str, Any]:
    """What `work` answers in a child process."""
    reader, writer = os.pipe()
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _run_child(request, writer, work, parent)
    os.close(writer)
    # `Z3Oracle.interrupt`: the answer is no longer of interest.
    signal.signal(signal.SIGUSR1, lambda number, frame: _end(child))
    try:
        return _collect(child, reader, STRETCH * (request["limit_s"] + GRACE_S), asker)
    finally:
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        os.close(reader)


def _end(child: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


def _run_child(request: dict[str, Any], writer: int, work: _Work, parent: int) -> None:
    status = 1
    try:
        _die_with(parent)
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1):
            os.dup2(nothing, descriptor)
        limit = request["memory_bytes"]
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        cpu_s = math.ceil(request["limit_s"] + GRACE_S)
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
        data = json.dumps(_guarded(work, request)).encode()
        if len(data) <= _MAX_ANSWER_BYTES:
            with os.fdopen(writer, "wb") as pipe:
                pipe.write(data)
            status = 0
    finally:
        os._exit(status)


def _die_with(parent: int) -> None:
    """Have the kernel end this process when its parent ends, however that comes about."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)


def _guarded(work: _Work, request: dict[str, Any]) -> dict[str, Any]:
    try:
        return work(request)
    except MemoryError:
        return to_json(Unknown("out of memory"))
    except Exception as error:  # noqa: BLE001  (a check must answer, whatever a library does)
        return to_json(Unknown(f"{type(error).__name__}: {error}"[:300]))


def _refusal(request: dict[str, Any]) -> dict[str, Any]:
    """Why the statement is refused, if it is."""
    printed = request.get("printed", False)
    statement = read_text(request["header"], request["statement"], printed=printed)
    return to_json(statement) if isinstance(statement, OutOfFragment) else _UNDERSTOOD


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    """The answer, or with "lint" in the request also the findings."""
    from prover.smt.lint import lint
    from prover.smt.settle import settle_text

    header, text, limit_s = request["header"], request["statement"], request["limit_s"]
    if request.get("lint"):
        statement = read_text(header, text)
        if isinstance(statement, OutOfFragment):
            return to_json(statement)
        return {"findings": findings_to_json(lint(statement, limit_s=limit_s))}
    answer = settle_text(
        header,
        text,
        limit_s,
        premises_s=request.get("premises_s", 0.0),
        printed=request.get("printed", False),
    )
    return to_json(answer)


def _collect(child: int, reader: int, limit_s: float, asker: int | None) -> dict[str, Any]:
    """What the child wrote; it is killed when its time is over or nobody waits for it."""
    end = time.monotonic() + limit_s
    data = b""
    pipes = [reader] if asker is None else [reader, asker]
    while (left := end - time.monotonic()) > 0:
        ready, _, _ = select.select(pipes, [], [], left)
        if asker in ready and reader not in ready:  # no request comes before the answer: its end
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            sys.exit()
        if not ready:
            break
        chunk = os.read(reader, 65_536)
        if not chunk:
            break
        data += chunk
    killed = end - time.monotonic() <= 0
    if killed:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    out_of_time = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU
    if killed or out_of_time:
        return to_json(Unknown("the solver did not stop in time and was killed"))
    if os.WIFSIGNALED(status):
        return to_json(Unknown(f"the solver crashed with signal {os.WTERMSIG(status)}"))
    try:
        record: dict[str, Any] = json.loads(data)
    except ValueError:
        return to_json(Unknown("the solver's process ended without an answer"))
    return record


if __name__ == "__main__":
    main()
