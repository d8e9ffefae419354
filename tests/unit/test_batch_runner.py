from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import pytest

from prover.batch.outcome import Attempt, Effort, NotProved
from prover.batch.records import Record, RecordFile, Status
from prover.batch.runner import BatchRun
from prover.core.theorem import Theorem
from search.ray_workers import Done, Lost

ResultT = TypeVar("ResultT")

THEOREMS = [Theorem(f"t{i}", "", f"theorem t{i} : {i} = {i}") for i in range(5)]


def never(theorem: Theorem) -> Attempt:
    return Attempt(theorem, NotProved("out of time"), Effort(wall_s=1.0))


class FakePool:
    """Runs the tasks here, last first; `lost` holds the names of those that kill workers."""

    def __init__(self, lost: Sequence[str] = (), stop_after: int = 1_000) -> None:
        self.lost = lost
        self.stop_after = stop_after
        self.names: list[str] = []

    def __call__(
        self,
        tasks: Sequence[Theorem],
        make_worker: Callable[[], Callable[[Theorem], ResultT]],
        *,
        n_workers: int,
        on_start: Callable[[int], None],
    ) -> Iterator[Done[ResultT] | Lost]:
        worker = make_worker()
        for index in reversed(range(len(tasks))):
            if len(self.names) == self.stop_after:
                raise KeyboardInterrupt
            on_start(index)
            self.names.append(tasks[index].name)
            if tasks[index].name in self.lost:
                yield Lost(index, 3)
            else:
                yield Done(index, worker(tasks[index]), 0)


def run(path, pool: FakePool, theorems=THEOREMS, run_sha256="run") -> BatchRun:
    return BatchRun(theorems, run_sha256, RecordFile(path), lambda: never, pool, n_workers=2)


def go(batch: BatchRun) -> list[Record]:
    return list(batch.go(on_start=lambda theorem: None))


def test_every_theorem_gets_one_record_on_disk(tmp_path):
    batch = run(tmp_path / "r", FakePool())
    assert len(go(batch)) == 5
    assert [record.name for record in batch.known()] == [t.name for t in THEOREMS]


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        go(run(tmp_path / "r", FakePool(stop_after=2)))
    pool = FakePool()
    go(run(tmp_path / "r", pool))
    assert sorted(pool.names) == ["t0", "t1", "t2"]
    assert len(RecordFile(tmp_path / "r").read()) == 5


def test_another_run_in_the_same_file_starts_anew(tmp_path):
    go(run(tmp_path / "r", FakePool()))
    pool = FakePool()
    go(run(tmp_path / "r", pool, run_sha256="other settings"))
    assert len(pool.names) == 5


def test_a_theorem_that_kills_every_worker_is_undecided_and_costs_only_itself(tmp_path):
    records = {r.name: r for r in go(run(tmp_path / "r", FakePool(lost=["t3"])))}
    assert records["t3"].status is Status.UNDECIDED
    assert "died 3 times" in records["t3"].detail
    assert sum(r.status is Status.NOT_PROVED for r in records.values()) == 4


def test_one_theorem_twice_in_a_set_is_one_problem(tmp_path):
    pool = FakePool()
    go(run(tmp_path / "r", pool, theorems=[*THEOREMS, *THEOREMS]))
    assert len(pool.names) == 5
