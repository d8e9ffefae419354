"""A file of records, one JSON object a line, that survives crashes and several writers."""

import fcntl
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeAlias, TypeVar

from prover.core.atomic_file import why_not_written
from prover.core.errors import ConfigError

RecordKey: TypeAlias = tuple[str, str]  # theorem_sha256, run_sha256


class KeyedRecord(Protocol):
    """What a run keeps of one theorem, and what is shown of it."""

    @property
    def name(self) -> str:
        """The theorem's."""

    @property
    def theorem_sha256(self) -> str:
        """The theorem's hash."""

    @property
    def key(self) -> RecordKey:
        """What makes this record the only one of its kind."""

    @property
    def end(self) -> str:
        """How it ended, in a word or two."""

    @property
    def summary(self) -> str:
        """What that rests on: a proof, say, or why there is none."""

    @property
    def wall_s(self) -> float:
        """How long it took."""

    @property
    def retries(self) -> int:
        """How many workers were lost on it."""

    def as_json(self) -> str:
        """One line of JSON, without its end."""


RecordT = TypeVar("RecordT", bound=KeyedRecord)


@dataclass(frozen=True, slots=True)
class LineFile(ABC, Generic[RecordT]):
    """The records of one or more runs, one JSON object a line, only ever appended to."""

    path: Path

    @abstractmethod
    def parse(self, line: str) -> RecordT:
        """The record in a line.

        Raises:
            ValueError: there is none in it.
        """

    def append(self, record: RecordT) -> None:
        """Write one line; it is on disk when this returns. Safe from several processes at once.

        Raises:
            ConfigError: the file cannot be written.
        """
        line = (record.as_json() + "\n").encode()
        try:
            number = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o666)
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
            raise ConfigError(why_not_written(self.path, error)) from error

    def read(self) -> dict[RecordKey, RecordT]:
        """Every whole record, by key; of two with one key the first counts."""
        records: dict[RecordKey, RecordT] = {}
        for record in self._lines():
            records.setdefault(record.key, record)
        return records

    def _lines(self) -> Iterator[RecordT]:
        if not self.path.exists():
            return
        with self.path.open(encoding="utf-8", errors="replace") as stream:
            for line in stream:
                try:
                    yield self.parse(line)
                except ValueError:
                    continue  # cut short by a crash; its theorem is tried again
