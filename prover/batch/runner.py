"""Attempts many theorems, once each, and keeps a record of every one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias, assert_never

from prover.batch.outcome import Attempt, Effort
from prover.batch.records import Record, RecordFile, record_of
from prover.core.theorem import Theorem
from prover.core.verdict import Undecided
from search.ray_workers import Done, Lost

Attempter: TypeAlias = Callable[[Theorem], Attempt]


class Pool(Protocol):
    """Runs tasks on workers that may die; `search.ray_workers.run_on_workers` is one."""

    def __call__(
        self,
        tasks: Sequence[Theorem],
        make_worker: Callable[[], Attempter],
        *,
        n_workers: int,
        on_start: Callable[[int], None],
    ) -> Iterable[Done[Attempt] | Lost]:
        """The end of each task, in the order in which they come."""


@dataclass(frozen=True, slots=True)
class BatchRun:
    """One run over a set of theorems. Running it again goes on where it stopped."""

    theorems: Sequence[Theorem]
    run_sha256: str
    file: RecordFile
    make_attempter: Callable[[], Attempter]
    pool: Pool
    n_workers: int

    def known(self) -> list[Record]:
        """The records of this run that its file already holds, in the order of the theorems."""
        records = self.file.read()
        keys = dict.fromkeys((theorem.sha256, self.run_sha256) for theorem in self.theorems)
        return [records[key] for key in keys if key in records]

    def go(self, *, on_start: Callable[[Theorem], None]) -> Iterator[Record]:
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
            record = self._record(tasks[end.index], end)
            self.file.append(record)
            yield record

    def _record(self, theorem: Theorem, end: Done[Attempt] | Lost) -> Record:
        match end:
            case Done(_, attempt, retries):
                return record_of(attempt, run_sha256=self.run_sha256, retries=retries)
            case Lost(_, retries):
                cause = f"its worker process died {retries} times"
                attempt = Attempt(theorem, Undecided(cause), Effort())
                return record_of(attempt, run_sha256=self.run_sha256, retries=retries)
            case _ as never:
                assert_never(never)
