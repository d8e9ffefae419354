"""The database file: opened, brought up to date, and written in transactions.

Each migration is one transaction, numbered by `PRAGMA user_version`, so that a database is never
half migrated by us; one that somebody else left so is refused untouched.
"""

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from prover.core.closing import Closing
from prover.core.errors import ConfigError
from prover.core.sqlite_file import FileKind, connect, plainly, set_version, version_of

APPLICATION_ID = 0x70727677  # "prvw": tells our files from other programs'
_MIGRATION = re.compile(r"(\d{3})_\w+\.sql")
_CREATED = re.compile(r"^CREATE (?:VIRTUAL )?(?:TABLE|INDEX|TRIGGER) (\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered step of the database's shape."""

    number: int
    sql: str

    @property
    def creates(self) -> frozenset[str]:
        """The names of the tables, indexes and triggers that it makes."""
        return frozenset(_CREATED.findall(self.sql))


def migrations() -> tuple[Migration, ...]:
    """Every migration, in order."""
    folder = resources.files("prover.review") / "migrations"
    found = [
        Migration(int(match[1]), file.read_text(encoding="utf-8"))
        for file in folder.iterdir()
        if (match := _MIGRATION.fullmatch(file.name))
    ]
    return tuple(sorted(found, key=lambda migration: migration.number))


class Database(Closing):
    """One file, with a connection for each thread that uses it."""

    def __init__(self, path: Path, *, create: bool = True) -> None:
        """Open the file and bring it up to date; an older one is copied beside itself first.

        Raises:
            ConfigError: it is not ours, is newer than this program, is half migrated, or cannot
                be written.
        """
        self.path = path
        steps = migrations()
        self._kind = FileKind("review database", APPLICATION_ID, steps[-1].number)
        self._local = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._writing = threading.Lock()
        if not create and not path.is_file():
            raise ConfigError(
                f"{path}: no such file; `prover review enqueue {path} ITEMS.jsonl` makes one"
            )
        try:
            with self._plainly():
                self._migrate(steps)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close every connection."""
        with self._writing:
            connections, self._connections = self._connections, []
            for connection in connections:
                connection.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection, for reading."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None or connection not in self._connections:
            connection = self._connect()
            self._local.connection = connection
            self._connections.append(connection)
        return connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection whose reads within the block all see one moment of the database."""
        with self._plainly():
            connection = self.connection
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of the block is on disk at its end, or nothing of it.

        Raises:
            ConfigError: the disk is full, or the file cannot be written.
        """
        with self._writing, self._plainly():
            connection = self.connection
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.commit()
            finally:
                if connection.in_transaction:
                    connection.rollback()

    def _plainly(self) -> AbstractContextManager[None]:
        return plainly(self.path, self._kind)

    def _connect(self) -> sqlite3.Connection:
        connection = connect(self.path, self._kind, any_thread=True)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA cache_size = -32000")
        return connection

    def _migrate(self, steps: tuple[Migration, ...]) -> None:
        connection = self.connection
        version = version_of(connection, self.path, self._kind)
        _require_whole(self.path, version, _names(connection), steps)
        missing = [step for step in steps if step.number > version]
        if missing and version:
            self._copy(version)
        for step in missing:
            self._apply(step)

    def _apply(self, step: Migration) -> None:
        with self.writing() as connection:
            [[version]] = connection.execute("PRAGMA user_version")
            if version >= step.number:  # another process was quicker
                return
            for statement in _statements(step.sql):
                connection.execute(statement)
            set_version(connection, self._kind, step.number)

    def _copy(self, version: int) -> None:
        """Keep the database as it was before it is changed."""
        kept = self.path.with_name(f"{self.path.name}.version{version}")
        if kept.exists():
            return
        with sqlite3.connect(kept) as target:
            self.connection.backup(target)
        target.close()


def _names(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


def _require_whole(path: Path, version: int, names: set[str], steps: tuple[Migration, ...]) -> None:
    for step in steps:
        there = step.creates & names
        expected = step.creates if step.number <= version else frozenset()
        if there != expected:
            odd = ", ".join(sorted(there ^ expected))
            raise ConfigError(
                f"{path}: half migrated (version {version}, but {odd}); nothing was changed: "
                f"restore a copy, such as {path}.version{max(version - 1, 1)}"
            )


def _statements(sql: str) -> Iterator[str]:
    """The statements of a script; triggers have semicolons of their own inside."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        if line.startswith("--") and not statement:
            continue
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
