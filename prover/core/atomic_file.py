"""Files that are either the old text or the new one, never half of it."""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from prover.core.errors import ConfigError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_atomically(path: Path, text: str) -> None:
    """Replace the file at `path` by `text` in one step; an existing file keeps its mode.

    A link is followed, so that the file it points to is the one replaced. The text is on disk
    before its name is: a crash at any moment leaves the old file or the new one.

    Raises:
        ConfigError: the folder cannot be written, or there is no room left.
    """
    target = path.resolve()
    unfinished: Path | None = None
    try:
        number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        unfinished = Path(name)
        with os.fdopen(number, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fchmod(stream.fileno(), _mode_for(target))
            os.fsync(stream.fileno())
        unfinished.replace(target)
        unfinished = None
        _sync_folder(target.parent)
    except OSError as error:
        raise ConfigError(why_not_written(path, error)) from error
    finally:
        if unfinished is not None:
            with contextlib.suppress(OSError):
                unfinished.unlink()


def require_writable(folder: Path) -> None:
    """Make `folder` if it is not there; return if a file can be made in it.

    Asks by making one: under root, or on a disk mounted read-only, permission bits say nothing.

    Raises:
        ConfigError: no file can be made there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ConfigError(why_not_written(folder, error)) from error


def why_not_written(path: Path, error: OSError) -> str:
    """One line on what stopped a write to `path`, and what to do."""
    if error.errno in _NO_ROOM:
        return f"{path}: no room left on the disk; make room and run again"
    why = error.strerror or error
    return f"{path}: cannot be written ({why}); choose another folder with --out FOLDER"


def _mode_for(target: Path) -> int:
    """The permission bits of the file at `target`, or what a new file gets."""
    with contextlib.suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)  # reading the mask means setting it
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Put the folder's own entry on disk, where the file system can."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
