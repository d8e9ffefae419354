"""Looking at the machine's processes, to see that none is left behind."""

import time
from collections.abc import Callable
from pathlib import Path


def processes_with(text: str) -> list[int]:
    """Ids of the processes whose command line or environment contains `text`."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            known = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
            state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if text.encode() in known and state != "Z":
            found.append(int(folder.name))
    return found


def eventually(condition: Callable[[], bool], *, within_s: float = 5.0) -> bool:
    """Whether `condition` comes true in time."""
    deadline = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
