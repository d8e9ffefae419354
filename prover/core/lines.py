"""Files of lines that are only ever appended to, and survive crashes and several writers."""

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from prover.core.atomic_file import why_not_written
from prover.core.errors import ConfigError


def append_line(path: Path, text: str) -> None:
    """Add one line; it is on disk when this returns. Safe from several processes at once.

    Raises:
        ConfigError: the file cannot be written.
    """
    line = f"{text}\n".encode()
    try:
        number = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            fcntl.flock(number, fcntl.LOCK_EX)
            end = os.fstat(number).st_size
            if end and os.pread(number, 1, end - 1) != b"\n":
                line = b"\n" + line  # a crash cut the last line short: leave it alone
            written = os.write(number, line)
            if written != len(line):  # the disk filled up inside the line
                os.write(number, line[written:])
            os.fsync(number)
        finally:
            os.close(number)
    except OSError as error:
        raise ConfigError(why_not_written(path, error)) from error


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a file, the last perhaps cut short; none if there is no file."""
    if path.exists():
        with path.open(encoding="utf-8", errors="replace") as stream:
            yield from stream
