"""Runs a command that cannot outlive its parent: `python -I -S guard.py lake env lean …`.

For a Lean that is somebody else's executable, and so cannot watch itself as `launcher.py` does.
Each of the command's processes is held to `PROVER_LEAN_MEMORY_BYTES` (resident memory that
no file backs); one that takes more is killed, and this script then ends with
`OUT_OF_MEMORY_EXIT_CODE` once the command itself has ended.
"""

import ctypes
import os
import signal
import sys

OUT_OF_MEMORY_EXIT_CODE = 86
OUT_OF_MEMORY_MARK = "prover: memory limit reached"

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_LOOK_EVERY_S = 0.1


def _descendants() -> set[int]:
    """Every process below this one (Linux; else empty)."""
    found: set[int] = set()
    left = [os.getpid()]
    while left:
        folder = f"/proc/{left.pop()}/task"
        try:
            for task in os.listdir(folder):
                with open(f"{folder}/{task}/children", "rb") as children:
                    new = {int(child) for child in children.read().split()} - found
                found |= new
                left += new
        except OSError:
            pass  # it ended meanwhile
    return found


def _own_memory_bytes(process: int) -> int:
    try:
        with open(f"/proc/{process}/statm", "rb") as statm:
            _, resident, shared, *_ = statm.read().split()
    except OSError:
        return 0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")


def _start(command: list[str]) -> int:
    """Start a command that dies with this process, even if that is killed (Linux)."""
    child = os.fork()
    if child:
        return child
    try:
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"cannot run {command[0]}: {error.strerror}\n".encode())
    finally:
        os._exit(127)


def _kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def main() -> int:
    """Run the command to its end; its exit code, or 128 plus the signal that ended it."""
    parent = int(os.environ.get("PROVER_LEAN_PARENT") or os.getppid())
    if sys.platform == "linux":  # processes whose parent dies become ours, so we can find them
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    limit_bytes = int(os.environ.get("PROVER_LEAN_MEMORY_BYTES") or sys.maxsize)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    child = _start(sys.argv[1:])
    killed_for_memory = False
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            break
        if os.getppid() != parent:
            break
        for process in _descendants():
            if _own_memory_bytes(process) > limit_bytes:
                mark = f"{OUT_OF_MEMORY_MARK} ({limit_bytes} bytes, process {process})\n"
                os.write(2, mark.encode())
                _kill(process)
                killed_for_memory = True
        if hasattr(signal, "sigtimedwait"):  # wakes at once when the child ends
            signal.sigtimedwait({signal.SIGCHLD}, _LOOK_EVERY_S)
    for process in _descendants() | ({child} if not done else set()):
        _kill(process)
    if killed_for_memory:
        return OUT_OF_MEMORY_EXIT_CODE
    if not done:
        return 1
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main())
