"""SQLite files of ours: opened durable, told from other programs' files, and errors in plain words.

WAL mode with `synchronous = FULL`: a transaction that has been committed is on disk, whatever
kills the process, and readers never wait for a writer.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from prover.core.errors import ConfigError

_LOCK_TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of database that we write."""

    name: str  # e.g. "corpus"
    application_id: int  # in the file's header
    newest: int  # version that this program knows


def connect(path: Path, kind: FileKind, *, any_thread: bool = False) -> sqlite3.Connection:
    """A connection that begins no transaction by itself; `any_thread` may use it, one at a time.

    Raises:
        ConfigError: the file is not of this kind; it is left as it was.
        sqlite3.Error: it cannot be opened; see `plainly`.
    """
    connection = sqlite3.connect(
        path,
        timeout=_LOCK_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=not any_thread,
    )
    try:
        version_of(connection, path, kind)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection, path: Path, kind: FileKind) -> int:
    """The version of a file of this kind; 0 for one that is empty.

    Raises:
        ConfigError: it is another program's, or written by a newer one of ours.
    """
    [[application_id]] = connection.execute("PRAGMA application_id")
    is_empty = connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    if not is_empty and application_id != kind.application_id:
        raise ConfigError(f"{path}: a database of another program; name another file")
    [[version]] = connection.execute("PRAGMA user_version")
    if version > kind.newest:
        raise ConfigError(
            f"{path}: written by a newer prover (version {version}, this one knows {kind.newest}); "
            "install that one"
        )
    return int(version)


def set_version(connection: sqlite3.Connection, kind: FileKind, version: int) -> None:
    """Mark the file, within the caller's transaction."""
    connection.execute(f"PRAGMA application_id = {kind.application_id}")
    connection.execute(f"PRAGMA user_version = {version}")


@contextmanager
def plainly(path: Path, kind: FileKind) -> Iterator[None]:
    """Turn what SQLite says within the block into one line that says what to do.

    Raises:
        ConfigError: instead of an error of SQLite's or the file system's.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise ConfigError(f"{path}: {_plain(path, kind, error)}") from error


def _plain(path: Path, kind: FileKind, error: Exception) -> str:
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return "no room left on the disk; nothing was changed; make room and try again"
        case sqlite3.SQLITE_NOTADB:
            return f"not a {kind.name}; name another file"
        case sqlite3.SQLITE_CORRUPT:
            return f"damaged; restore a copy (`sqlite3 {path} .recover` reads what is left)"
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "another process keeps it locked; try again when that has ended"
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return "cannot be opened for writing; check the folder and its permissions"
        case sqlite3.SQLITE_IOERR:
            return f"the disk fails ({error}); nothing was changed; is there room on it?"
        case _:
            return str(error)
