"""A run of synthesis on a toy logic: what is kept, what goes on after a stop, what repeats."""

import random
from dataclasses import dataclass
from pathlib import Path

import pytest

from prover.core.smt_answer import Counterexample, Unknown
from prover.core.theorem import Theorem
from prover.core.verdict import Accepted, Rejected, RejectReason, VerifiedProof
from prover.review.item import ItemKind, Submission
from prover.review.sources import Origin as ReviewOrigin
from prover.review.sources import from_lot
from prover.synthesis.conjecture import Draft, Lot
from prover.synthesis.corpus import Origin, TrainingCorpus
from prover.synthesis.held_out import is_held_out_key
from prover.synthesis.lot import End, LotWorker
from prover.synthesis.normal_form import statement_key
from prover.synthesis.prove import ConjectureProver
from prover.synthesis.records import HeldOutRecord, LotRecord, next_level, read_records
from prover.synthesis.run import SynthesisRun
from search.budget import SearchBudget
from search.ray_workers import run_here
from tests.fakes import CountdownEnvironment, FakeClock, ScriptedPolicy
from tests.unit.synthesis.verified import open_corpus, verified


class Numbers:
    """Statements that are numbers: large ones are not proved with few calls."""

    name = "numbers"
    asks_smt = True

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        return Lot(tuple(Draft(f": {rng.randint(1, 40)}") for _ in range(count)), n_refuted=2)


class NumberEnvironment(CountdownEnvironment):
    """The toy logic for statements `theorem NAME : NUMBER`."""

    def start(self, theorem: Theorem):
        return super().start(Theorem("t", "", theorem.statement.rpartition(" ")[2]))


@dataclass
class Judge:
    """Accepts all but proofs of multiples of seven."""

    n_runs: int = 0

    def verify_together(self, claims):
        self.n_runs += 1
        return [
            Rejected(RejectReason.KERNEL_REFUSED, "seven")
            if int(theorem.statement.rpartition(" ")[2]) % 7 == 0
            else Accepted(verified(theorem, *proof.tactics).certificate)
            for theorem, proof in claims
        ]


class Oracle:
    """Says that multiples of ten are false."""

    def check(self, theorem, *, limit_s=None):
        number = int(theorem.statement.rpartition(" ")[2])
        return Counterexample(()) if number % 10 == 0 else Unknown("")


class Worker(LotWorker):
    __slots__ = ()

    def close(self) -> None:
        pass


def worker() -> Worker:
    clock = FakeClock()
    prover = ConjectureProver(
        NumberEnvironment(clock),
        lambda theorem: ScriptedPolicy(half=-0.1, dec=-0.2),
        SearchBudget(wall_s=1e9, tactics=30),
    )
    return Worker(prover, Judge(), Oracle(), "scripted")  # type: ignore[arg-type]


def run(
    folder: Path, corpus: TrainingCorpus, n_lots: int, *, seed: int = 1
) -> tuple[SynthesisRun, list[LotRecord]]:
    work = SynthesisRun(folder, corpus, [Numbers()], seed=seed, per_lot=6)
    records = list(work.go(n_lots=n_lots, make_worker=worker, pool=run_here))
    return work, records


def proofs(corpus: TrainingCorpus) -> list[tuple[VerifiedProof, tuple[str, ...], Origin]]:
    return [(entry.verified, entry.states, entry.origin) for entry in corpus.entries()]


def test_what_is_proved_is_admitted_and_nothing_else(tmp_path):
    with open_corpus(tmp_path) as corpus:
        work, records = run(tmp_path, corpus, 8)
        for entry in corpus.entries():
            number = int(entry.verified.theorem.statement.rpartition(" ")[2])
            assert number % 7
            assert number % 10
            assert not is_held_out_key(statement_key(entry.verified.theorem))
            assert len(entry.states) == len(entry.verified.proof.tactics)
            assert entry.states[0] == f"⊢ {number}"
            assert entry.origin.family == "numbers"
            assert entry.origin.found_by == "scripted"
        ends = [record.ends for record in records]
        assert sum(one.get(End.PROVED.value, 0) for one in ends) >= len(corpus) > 3
        assert any(one.get(End.REFUTED_BY_SMT.value) for one in ends)
        assert any(one.get(End.TURNED_DOWN.value) for one in ends)
        assert all(one[End.REFUTED.value] == 2 for one in ends)
        assert sum(record.admitted for record in records) == len(corpus)
        tried = [key for record in records for key in record.keys]
        assert len(tried) == len(set(tried))
        kept = list(read_records(work.held_out_file, HeldOutRecord))
        assert all(is_held_out_key(statement_key(one.theorem)) for one in kept)


def test_conjectures_of_a_lot_that_are_worth_a_look(tmp_path):
    seen: list[Submission] = []
    origin = ReviewOrigin("synth", "run", {})
    with open_corpus(tmp_path) as corpus:
        work = SynthesisRun(
            tmp_path,
            corpus,
            [Numbers()],
            seed=1,
            per_lot=12,
            watch=lambda result: seen.extend(from_lot(result, origin)),
        )
        list(work.go(n_lots=6, make_worker=worker, pool=run_here))
    still_open = [one for one in seen if one.verdict == "not proved"]
    proved = [one for one in seen if one.verdict == "proved"]
    assert still_open
    assert proved
    for one in seen:
        statement = one.candidates[0].statement
        assert not is_held_out_key(statement_key(Theorem(one.name, "", statement)))
        assert one.kind is ItemKind.CONJECTURE
    for one in proved:  # the proof says more than the statement
        assert one.certificate is not None
        assert len(" ".join(one.proof)) >= len(": 1")
    assert min(one.priority for one in still_open) > max(one.priority for one in proved)


def test_a_run_that_was_stopped_goes_on_to_the_same_end(tmp_path):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    for folder in (whole, parts):
        folder.mkdir()
    with open_corpus(whole) as corpus:
        run(whole, corpus, 6)
        expected = proofs(corpus)
    for n_lots in (2, 3, 6, 6):
        with open_corpus(parts) as corpus:
            run(parts, corpus, n_lots)
            found = proofs(corpus)
    assert found == expected
    assert (parts / "lots.jsonl").read_text() != ""
    assert (parts / "held_out.jsonl").exists() == (whole / "held_out.jsonl").exists()


def test_a_lot_whose_record_was_lost_is_done_again_and_admits_nothing_twice(tmp_path):
    with open_corpus(tmp_path) as corpus:
        run(tmp_path, corpus, 3)
        before = proofs(corpus)
    lots = tmp_path / "lots.jsonl"
    kept = lots.read_text().splitlines(keepends=True)
    lots.write_text("".join(kept[:2]) + kept[2][:30])  # killed while writing the third
    with open_corpus(tmp_path) as corpus:
        _, records = run(tmp_path, corpus, 3)
        assert [record.number for record in records] == [2]
        assert records[0].admitted == 0
        assert proofs(corpus) == before
    assert len(list(read_records(lots, LotRecord))) == 3


def test_another_seed_is_another_run(tmp_path):
    first, second = tmp_path / "1", tmp_path / "2"
    for number, folder in enumerate((first, second)):
        folder.mkdir()
        with open_corpus(folder) as corpus:
            run(folder, corpus, 3, seed=number)
    keys = [
        [one.keys for one in read_records(f / "lots.jsonl", LotRecord)] for f in (first, second)
    ]
    assert keys[0] != keys[1]


@pytest.mark.parametrize(
    ("ends", "level"),
    [
        ({End.ONE_TACTIC.value: 9, End.PROVED.value: 1}, 4),
        ({End.OPEN.value: 9, End.PROVED.value: 1}, 2),
        ({End.OPEN.value: 5, End.PROVED.value: 5, End.REFUTED.value: 99}, 3),
    ],
)
def test_the_level_follows_what_is_proved(ends, level):
    record = LotRecord("f", 0, 0, 3, 0, ends, 0, 0, 0, 0.0, 0.0)
    assert next_level([record], 1) == level
    assert next_level([], 2) == 2


def test_the_level_rises_where_much_is_known():
    ends = {End.PROVED.value: 5}
    assert next_level([LotRecord("f", 0, 0, 3, 2, ends, 0, 0, 0, 0.0, 0.0)], 1) == 4
    assert next_level([LotRecord("f", 0, 0, 3, 0, ends, 0, 0, 0, 0.0, 0.0)], 1) == 3


def test_a_run_for_evaluation_works_through_what_is_held_out_and_admits_nothing(tmp_path):
    with open_corpus(tmp_path) as corpus:
        work = SynthesisRun(tmp_path, corpus, [Numbers()], seed=1, per_lot=6, only_held_out=True)
        records = list(work.go(n_lots=2, make_worker=worker, pool=run_here))
        assert len(corpus) == 0
    kept = list(read_records(work.held_out_file, HeldOutRecord))
    assert kept
    assert sum(record.held_out for record in records) == len(kept)
    assert all(is_held_out_key(statement_key(one.theorem)) for one in kept)
    tried = [key for record in records for key in record.keys]
    assert all(is_held_out_key(key) for key in tried)
