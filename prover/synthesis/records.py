"""What a run of synthesis keeps of each lot: one JSON line, appended once its proofs are kept."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TypeVar

from prover.core.lines import append_line, lines_of
from prover.core.theorem import Theorem
from prover.synthesis.conjecture import LEVELS
from prover.synthesis.lot import End

_TOO_EASY = 0.6  # of the conjectures closed by one tactic: larger ones next time
_TOO_HARD = 0.6  # of them left open: smaller ones
_EXHAUSTED = 0.15  # of what was drawn was known: larger ones, of which there are more

RecordT = TypeVar("RecordT", "LotRecord", "HeldOutRecord")


@dataclass(frozen=True, slots=True)
class LotRecord:
    """How the conjectures of one lot ended."""

    family: str
    seed: int
    number: int
    level: int
    known: int  # duplicates, of each other or of what was tried before
    ends: dict[str, int]
    admitted: int
    held_out: int  # for evaluation only, proved or open
    calls: int
    search_s: float
    verify_s: float
    keys: list[str] = field(default_factory=list)  # first digits of the statements' hashes

    @property
    def conjectures(self) -> int:
        """How many statements were drawn."""
        return self.known + sum(self.ends.values())


@dataclass(frozen=True, slots=True)
class HeldOutRecord:
    """A theorem for evaluation: no proof is kept."""

    name: str
    header: str
    statement: str
    family: str
    proved: bool  # the verifier accepted a proof; false: neither proved nor refuted
    calls: int  # that the proof took

    @property
    def theorem(self) -> Theorem:
        """The theorem, to be proved anew."""
        return Theorem(self.name, self.header, self.statement)


def append_record(path: Path, record: LotRecord | HeldOutRecord) -> None:
    """Add a record; it is on disk when this returns.

    Raises:
        ConfigError: the file cannot be written.
    """
    append_line(path, json.dumps(asdict(record), ensure_ascii=False))


def read_records(path: Path, kind: type[RecordT]) -> Iterator[RecordT]:
    """The whole records of a file; a line cut short by a crash is none."""
    for line in lines_of(path):
        try:
            yield kind(**json.loads(line))
        except (ValueError, TypeError):
            continue


def next_level(records: Iterable[LotRecord], start: int) -> int:
    """The level that keeps a family's conjectures near the edge of what is proved."""
    level = start
    for record in sorted(records, key=lambda one: one.number):
        tried = sum(record.ends.values()) - record.ends.get(End.REFUTED.value, 0)
        if (
            record.ends.get(End.ONE_TACTIC.value, 0) > _TOO_EASY * tried
            or record.known > _EXHAUSTED * record.conjectures
        ):
            level = record.level + 1
        elif _n_hard(record) > _TOO_HARD * tried:
            level = record.level - 1
        else:
            level = record.level
    return min(max(level, LEVELS.start), LEVELS.stop - 1)


def _n_hard(record: LotRecord) -> int:
    return record.ends.get(End.OPEN.value, 0) + record.ends.get(End.LEFT_ALONE.value, 0)


def total(records: Iterable[LotRecord]) -> Counter[str]:
    """All ends together, with "conjectures", "duplicates", "admitted" and "held out"."""
    counts: Counter[str] = Counter()
    for record in records:
        counts.update(record.ends)
        counts["conjectures"] += record.conjectures
        counts["duplicates"] += record.known
        counts["admitted"] += record.admitted
        counts["held out"] += record.held_out
    return counts
