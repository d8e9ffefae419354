"""Runs a command that cannot outlive its parent: `python -I -S guard.py lake env lean …`.

For a Lean that is somebody else's executable, and so cannot watch itself as `launcher.py` does.
Every process of the command's group is held to `PROVER_LEAN_MEMORY_BYTES` (resident memory that
no file backs); one that takes more is killed, and this script then ends with
`OUT_OF_MEMORY_EXIT_CODE` once the command itself has ended.
"""

import os
import signal
import sys

OUT_OF_MEMORY_EXIT_CODE = 86
OUT_OF_MEMORY_MARK = "prover: memory limit reached"

_LOOK_EVERY_S = 0.1


def _group_memory_bytes() -> dict[int, int]:
    """Process id to own memory, for the other processes of this group (Linux; else empty)."""
    found: dict[int, int] = {}
    group, page_bytes = os.getpgrp(), os.sysconf("SC_PAGE_SIZE")
    if not os.path.isdir("/proc/self"):
        return found
    for name in os.listdir("/proc"):
        if not name.isdigit() or int(name) == os.getpid():
            continue
        try:
            if os.getpgid(int(name)) == group:
                with open(f"/proc/{name}/statm", "rb") as statm:
                    _, resident, shared, *_ = statm.read().split()
                found[int(name)] = (int(resident) - int(shared)) * page_bytes
        except OSError:
            pass  # it ended meanwhile
    return found


def _kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def main() -> int:
    """Run the command to its end; its exit code, or 128 plus the signal that ended it."""
    parent = os.getppid()
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)  # what is killed below is our own group, never the caller's
    limit_bytes = int(os.environ.get("PROVER_LEAN_MEMORY_BYTES") or sys.maxsize)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, setsigmask=())
    killed_for_memory = False
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            break
        memory = _group_memory_bytes()
        if os.getppid() != parent:
            for process in (*memory, child):
                _kill(process)
            return 1
        for process, held_bytes in memory.items():
            if held_bytes > limit_bytes:
                mark = f"{OUT_OF_MEMORY_MARK} ({limit_bytes} bytes, process {process})\n"
                os.write(2, mark.encode())
                _kill(process)
                killed_for_memory = True
        if hasattr(signal, "sigtimedwait"):  # wakes at once when the child ends
            signal.sigtimedwait({signal.SIGCHLD}, _LOOK_EVERY_S)
    if killed_for_memory:
        return OUT_OF_MEMORY_EXIT_CODE
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main())
