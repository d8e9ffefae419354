"""Attempts many theorems, once each, and keeps a record of every one."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeAlias, TypeVar, assert_never

from prover.batch.line_file import LineFile, RecordT
from prover.batch.outcome import Attempt, Effort
from prover.batch.records import Record, record_of
from prover.core.theorem import Theorem
from prover.core.verdict import Undecided
from search.ray_workers import Done, Lost

ResultT = TypeVar("ResultT")
Attempter: TypeAlias = Callable[[Theorem], Attempt]


class Pool(Protocol):
    """Runs tasks on workers that may die; `search.ray_workers.run_on_workers` is one."""

    def __call__(
        self,
        tasks: Sequence[Theorem],
        make_worker: Callable[[], Callable[[Theorem], ResultT]],
        *,
        n_workers: int,
        on_start: Callable[[int], None],
    ) -> Iterable[Done[ResultT] | Lost]:
        """The end of each task, in the order in which they come."""


@dataclass(frozen=True, slots=True)
class ResumableRun(ABC, Generic[ResultT, RecordT]):
    """One run over a set of theorems. Running it again goes on where it stopped."""

    theorems: Sequence[Theorem]
    run_sha256: str
    file: LineFile[RecordT]
    make_attempter: Callable[[], Callable[[Theorem], ResultT]]
    pool: Pool
    n_workers: int

    @abstractmethod
    def record(self, theorem: Theorem, end: Done[ResultT] | Lost) -> RecordT:
        """The record that the end of a task leaves."""

    @property
    def n_distinct(self) -> int:
        """How many theorems there are; two with one hash are one."""
        return len({theorem.sha256 for theorem in self.theorems})

    def known(self) -> list[RecordT]:
        """The records of this run that its file already holds, in the order of the theorems."""
        records = self.file.read()
        keys = dict.fromkeys((theorem.sha256, self.run_sha256) for theorem in self.theorems)
        return [records[key] for key in keys if key in records]

    def go(self, *, on_start: Callable[[Theorem], None]) -> Iterator[RecordT]:
        """Attempt what has no record yet; yield each record once it is on disk."""
        done = {record.theorem_sha256 for record in self.known()}
        waiting = {t.sha256: t for t in self.theorems if t.sha256 not in done}
        tasks = list(waiting.values())
        ends = self.pool(
            tasks,
            self.make_attempter,
            n_workers=self.n_workers,
            on_start=lambda index: on_start(tasks[index]),
        )
        for end in ends:
            record = self.record(tasks[end.index], end)
            self.file.append(record)
            yield record


class BatchRun(ResumableRun[Attempt, Record]):
    """A run that looks for proofs."""

    def record(self, theorem: Theorem, end: Done[Attempt] | Lost) -> Record:
        """The record of an attempt, or of one that took its workers with it."""
        match end:
            case Done(_, attempt, retries):
                return record_of(attempt, run_sha256=self.run_sha256, retries=retries)
            case Lost(_, retries):
                attempt = Attempt(theorem, Undecided(lost(retries)), Effort())
                return record_of(attempt, run_sha256=self.run_sha256, retries=retries)
            case _ as never:
                assert_never(never)


def lost(retries: int) -> str:
    """What is said of a theorem that took its workers with it."""
    return f"its worker process died {retries} times"
