"""Temporary folders that are removed even when their owner was killed: by the next one that starts.

Each holds a file that its owner keeps locked (flock). The system lets go of the lock when the
owner ends, however it ends, so there is no process id that another process may have got since.
The file gets its name when it is locked already, so nobody finds it and takes it for abandoned.
"""

import fcntl
import os
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import Final

from prover.core.closing import Closing

_PREFIX = "prover-"
_OWNED = "owned.lock"


class ScratchFolder(Closing):
    """A new folder among the system's temporary files, empty but for the file of its owner.

    It is gone when it is closed, or at the end of the process.
    """

    def __init__(self, purpose: str) -> None:
        """Make the folder, named after its purpose, and remove those whose owners have died."""
        remove_abandoned()
        self.path: Final = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{purpose}-"))
        lock = _own(self.path)
        self._remove = weakref.finalize(self, _remove, self.path, lock)

    def close(self) -> None:
        """Remove the folder and all that is in it."""
        self._remove()


def remove_abandoned() -> None:
    """Remove the scratch folders of this user that nobody owns any more."""
    with os.scandir(tempfile.gettempdir()) as found:
        ours = [Path(one.path) for one in found if one.name.startswith(_PREFIX)]
    for folder in ours:
        try:
            if folder.lstat().st_uid != os.getuid() or folder.is_symlink():
                continue
            lock = os.open(folder / _OWNED, os.O_RDWR | os.O_NOFOLLOW)
        except OSError:
            continue  # without that file it is not one of these, or not yet
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)  # its owner lives, or somebody else removes it
        else:
            _remove(folder, lock)


def _own(folder: Path) -> int | None:
    """Say that the folder is owned for as long as the descriptor is open; None if it cannot be."""
    nameless = folder / f"{_OWNED}.new"
    lock = os.open(nameless, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # a file system without locks: nobody will take it for abandoned
        os.close(lock)
        nameless.unlink()
        return None
    nameless.rename(folder / _OWNED)
    return lock


def _remove(folder: Path, lock: int | None) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if lock is not None:
        os.close(lock)
