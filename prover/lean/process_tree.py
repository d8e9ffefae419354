"""The processes of a Lean server: which they are, what they use, ending them.

Reads /proc. Where there is none (macOS) no process has descendants and all counts as zero, so that
memory is not watched and a worker is not killed on its own, but nothing fails.
"""

import os
import signal
from pathlib import Path


def descendants(ancestor: int) -> dict[int, str]:
    """Process id to command line, for the children of a process, their children, and so on.

    Lean's file workers are in sessions of their own, so a process group does not show them.
    """
    found: dict[int, str] = {}
    left = [ancestor]
    while left:
        for task in _listed(Path("/proc", str(left.pop()), "task")):
            try:
                children = [int(child) for child in (task / "children").read_text().split()]
            except OSError:
                continue  # it ended meanwhile
            left += children
            for child in children:
                found[child] = _command(child)
    return found


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _command(process: int) -> str:
    try:
        command = Path("/proc", str(process), "cmdline").read_bytes()
    except OSError:
        return ""
    return command.replace(b"\0", b" ").decode(errors="replace").strip()


def cpu_seconds(process: int | None) -> float:
    """Processor time that a process has used, all its threads together."""
    try:
        stat = Path("/proc", str(process), "stat").read_text()
    except OSError:
        return 0.0
    user, system = stat.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def own_memory_bytes(process: int | None) -> int:
    """Resident memory of a process that no file backs."""
    try:
        statm = Path("/proc", str(process), "statm").read_text().split()
    except OSError:
        return 0
    return (int(statm[1]) - int(statm[2])) * os.sysconf("SC_PAGE_SIZE")


def proportional_memory_bytes(process: int) -> int:
    """Resident memory of a process, each shared page divided by the number that share it."""
    try:
        rollup = Path("/proc", str(process), "smaps_rollup").read_text()
    except OSError:
        return 0
    sizes = (line.split() for line in rollup.splitlines() if line.startswith("Pss:"))
    return sum(int(size[1]) * 1024 for size in sizes)


def kill(process: int) -> None:
    """End a process; fine if there is none."""
    try:
        os.kill(process, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
