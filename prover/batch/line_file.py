"""A file of records, one JSON object a line, that survives crashes and several writers."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeAlias, TypeVar

from prover.core.lines import append_line, lines_of

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
        append_line(self.path, record.as_json())

    def read(self) -> dict[RecordKey, RecordT]:
        """Every whole record, by key; of two with one key the first counts."""
        records: dict[RecordKey, RecordT] = {}
        for record in self._lines():
            records.setdefault(record.key, record)
        return records

    def _lines(self) -> Iterator[RecordT]:
        for line in lines_of(self.path):
            try:
                yield self.parse(line)
            except ValueError:
                continue  # cut short by a crash; its theorem is tried again
