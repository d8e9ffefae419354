"""A run of synthesis: lots drawn in turn from each family, their proofs admitted to a corpus.

Killed and started again it goes on: a lot whose record is not on disk is done again, and what it
had admitted is known. With one worker the same seed gives the same run, as far as the limits on
Lean's time decide nothing.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, overload

from prover.core.theorem import Theorem
from prover.synthesis.conjecture import Conjecture, Family, conjectures
from prover.synthesis.corpus import Admission, TrainingCorpus
from prover.synthesis.held_out import HELD_OUT_OF, is_held_out_key
from prover.synthesis.lot import End, LotResult, Task
from prover.synthesis.normal_form import statement_key
from prover.synthesis.records import (
    HeldOutRecord,
    LotRecord,
    append_record,
    next_level,
    read_records,
)
from search.ray_workers import Done, Lost

_KEY_DIGITS = 16
_FIRST_LEVEL = 2


class Worker(Protocol):
    """Does lots in a Lean session of its own."""

    def __call__(self, task: Task) -> LotResult:
        """Do one lot."""

    def close(self) -> None:
        """End the session."""


class Pool(Protocol):
    """Runs tasks on workers that may die; `search.ray_workers.run_on_workers` is one."""

    def __call__(
        self, tasks: Sequence[Task], make_worker: Callable[[], Worker], *, n_workers: int
    ) -> Iterable[Done[LotResult] | Lost]:
        """The end of each task, in the order in which they come."""


@dataclass(slots=True)
class SynthesisRun:
    """Where a run stands, and what it has tried."""

    folder: Path
    corpus: TrainingCorpus
    families: Sequence[Family]
    seed: int
    per_lot: int = 24
    only_held_out: bool = False  # work through what is for evaluation, and nothing else
    watch: Callable[[LotResult], None] = lambda result: None  # sees each lot before its record
    records: list[LotRecord] = field(init=False)
    _tried: set[str] = field(init=False)
    _held_out: set[str] = field(init=False)

    def __post_init__(self) -> None:
        """Read how far the run came."""
        names = {family.name for family in self.families}
        known = list(read_records(self.folder / "lots.jsonl", LotRecord))
        self.records = [one for one in known if one.seed == self.seed and one.family in names]
        self._tried = {key for one in known for key in one.keys}
        kept = read_records(self.held_out_file, HeldOutRecord)
        self._held_out = {statement_key(one.theorem) for one in kept}

    @property
    def held_out_file(self) -> Path:
        """The theorems for evaluation."""
        return self.folder / "held_out.jsonl"

    def go(
        self, *, n_lots: int, make_worker: Callable[[], Worker], pool: Pool, n_workers: int = 1
    ) -> Generator[LotRecord, None, None]:
        """Do what is left of `n_lots` lots; yield each record once it is on disk."""
        done = {(one.family, one.number) for one in self.records}
        places = [divmod(index, len(self.families)) for index in range(n_lots)]
        left = [
            (self.families[at], number)
            for number, at in places
            if (self.families[at].name, number) not in done
        ]
        tasks = _Tasks(self, left)
        for end in pool(tasks, make_worker, n_workers=n_workers):
            family, number = left[end.index]
            if isinstance(end, Done):
                self.watch(end.result)
                record = self._keep(end.result)
            else:  # a lot that takes its workers down is not tried for ever
                ends = {End.FAILED.value: self.per_lot}
                record = LotRecord(family.name, self.seed, number, 1, 0, ends, 0, 0, 0, 0.0, 0.0)
            append_record(self.folder / "lots.jsonl", record)
            self.records.append(record)
            yield record

    def draw(self, family: Family, number: int) -> Task:
        """A lot, without what was tried before."""
        own = [one for one in self.records if one.family == family.name]
        level = next_level(own, _FIRST_LEVEL)
        count = self.per_lot * (HELD_OUT_OF if self.only_held_out else 1)
        drawn = conjectures(family, seed=self.seed, number=number, level=level, count=count)
        fresh: dict[str, Conjecture] = {}
        n_drawn = 0
        for conjecture in drawn.conjectures:
            whole = statement_key(conjecture.theorem)
            if self.only_held_out and not is_held_out_key(whole):
                continue
            n_drawn += 1
            key = whole[:_KEY_DIGITS]
            if key not in self._tried:
                fresh.setdefault(key, conjecture)
        self._tried.update(fresh)
        n_known = n_drawn - len(fresh)
        return Task(
            family.name,
            number,
            level,
            tuple(fresh.values()),
            family.asks_smt,
            drawn.n_refuted,
            n_known,
        )

    def _keep(self, result: LotResult) -> LotRecord:
        """Admit what was proved, and write down what is for evaluation."""
        n_admitted = n_held_out = 0
        for entry in result.entries:
            admission = self.corpus.admit(entry.verified, states=entry.states, origin=entry.origin)
            n_admitted += admission is Admission.ADMITTED
            if admission is Admission.HELD_OUT and not entry.origin.one_tactic:
                n_held_out += self._keep_out(
                    entry.verified.theorem, result.task.family, calls=entry.origin.calls
                )
        for theorem in result.open:
            if is_held_out_key(statement_key(theorem)):
                n_held_out += self._keep_out(theorem, result.task.family, calls=None)
        task = result.task
        return LotRecord(
            family=task.family,
            seed=self.seed,
            number=task.number,
            level=task.level,
            known=task.n_known,
            ends={end.value: count for end, count in sorted(result.ends.items(), key=str)},
            admitted=n_admitted,
            held_out=n_held_out,
            calls=result.calls,
            search_s=round(result.search_s, 3),
            verify_s=round(result.verify_s, 3),
            keys=[statement_key(one.theorem)[:_KEY_DIGITS] for one in task.conjectures],
        )

    def _keep_out(self, theorem: Theorem, family: str, *, calls: int | None) -> bool:
        """Write down a theorem for evaluation once; return whether it is new.

        `calls` is None where it is open.
        """
        key = statement_key(theorem)
        if key in self._held_out:
            return False
        self._held_out.add(key)
        record = HeldOutRecord(
            theorem.name,
            theorem.header,
            theorem.statement,
            family,
            proved=calls is not None,
            calls=calls or 0,
        )
        append_record(self.held_out_file, record)
        return True


class _Tasks(Sequence[Task]):
    """Lots that are drawn when their turn comes, and once."""

    def __init__(self, run: SynthesisRun, places: Sequence[tuple[Family, int]]) -> None:
        self._run = run
        self._places = places
        self._drawn: dict[int, Task] = {}

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Task: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Task]: ...
    def __getitem__(self, index: int | slice) -> Task | Sequence[Task]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        if index not in self._drawn:
            self._drawn[index] = self._run.draw(*self._places[index])
        return self._drawn[index]
