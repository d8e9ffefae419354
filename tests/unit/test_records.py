import json
import multiprocessing
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.batch.outcome import Attempt, Effort, NotProved, Outcome, Proved, Refuted
from prover.batch.records import Record, RecordFile, Status, record_of
from prover.core.errors import ConfigError
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Certificate, Undecided, VerifiedProof

THEOREM = Theorem("t", "", "theorem t : 1 = 1")
PROOF = ProofScript(("intro x", "simp"))
VERIFIED = VerifiedProof(
    THEOREM,
    PROOF,
    Certificate(
        THEOREM.sha256,
        PROOF.sha256,
        "Lean 4.35.0",
        "core library abc",
        frozenset({"propext"}),
        ("compile", "axioms"),
    ),
)


def record(name: str, run: str = "run", **more: Any) -> Record:
    return Record(name, f"sha of {name}", run, Status.PROVED, **more)


@pytest.mark.parametrize(
    ("outcome", "status", "detail"),
    [
        (Proved(VERIFIED), Status.PROVED, ""),
        (Refuted(VERIFIED), Status.REFUTED, ""),
        (NotProved("out of time"), Status.NOT_PROVED, "out of time"),
        (Undecided("Lean died"), Status.UNDECIDED, "Lean died"),
    ],
)
def test_an_attempt_becomes_a_record_with_its_status(outcome: Outcome, status, detail):
    made = record_of(Attempt(THEOREM, outcome, Effort(wall_s=1.5)), run_sha256="r", retries=1)
    assert (made.status, made.detail, made.wall_s, made.retries) == (status, detail, 1.5, 1)
    assert made.key == (THEOREM.sha256, "r")


def test_a_proof_keeps_everything_its_certificate_says():
    made = record_of(Attempt(THEOREM, Proved(VERIFIED), Effort()), run_sha256="r")
    assert made.proof == PROOF.tactics
    assert (made.lean_toolchain, made.library) == ("Lean 4.35.0", "core library abc")
    assert (made.axioms, made.checks) == (("propext",), ("compile", "axioms"))


@given(st.text(), st.lists(st.text()), st.floats(0, 1e6))
def test_json_round_trip(name, tactics, wall_s):
    made = record(name, proof=tuple(tactics), wall_s=wall_s)
    line = made.as_json()
    assert "\n" not in line
    assert Record.from_json(line) == made


@pytest.mark.parametrize("line", ["", "{", "[]", "{}", '{"status": "proved"}', "nonsense", "3"])
def test_what_is_no_record_is_a_value_error(line):
    with pytest.raises(ValueError):  # noqa: PT011  the caller only asks whether it is one
        Record.from_json(line)


def test_fields_of_a_newer_version_are_ignored():
    data = json.loads(record("a").as_json())
    assert Record.from_json(json.dumps({**data, "mood": "good"})) == record("a")


def test_writing_twice_is_harmless_and_the_first_counts(tmp_path):
    file = RecordFile(tmp_path / "records.jsonl")
    file.append(record("a", wall_s=1.0))
    file.append(record("a", wall_s=2.0))
    file.append(record("a", run="other"))
    records = file.read()
    assert len(records) == 2
    assert records["sha of a", "run"].wall_s == 1.0


def test_a_line_cut_short_by_a_crash_costs_only_itself(tmp_path):
    file = RecordFile(tmp_path / "records.jsonl")
    file.append(record("a"))
    with file.path.open("a") as stream:
        stream.write(record("b").as_json()[:40])
    file.append(record("c"))
    assert {r.name for r in file.read().values()} == {"a", "c"}


def test_bytes_that_are_no_text_cost_only_their_line(tmp_path):
    file = RecordFile(tmp_path / "records.jsonl")
    file.append(record("a"))
    with file.path.open("ab") as stream:
        stream.write(b"\xff\xfe\x00\n")
    file.append(record("b"))
    assert {r.name for r in file.read().values()} == {"a", "b"}


def test_a_file_that_is_not_there_is_an_empty_run(tmp_path):
    assert RecordFile(tmp_path / "none.jsonl").read() == {}


def test_a_folder_that_cannot_be_written_is_one_clear_error(tmp_path):
    with pytest.raises(ConfigError, match="cannot be written"):
        RecordFile(tmp_path / "no" / "records.jsonl").append(record("a"))


def _append_many(path, writer):
    for i in range(50):
        RecordFile(path).append(record(f"{writer}-{i}", detail="x" * 500))


def test_several_processes_write_whole_lines(tmp_path):
    path = tmp_path / "records.jsonl"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_append_many, args=(path, w)) for w in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(RecordFile(path).read()) == 150
    assert all(Record.from_json(line) for line in path.read_text().splitlines())


def test_retries_do_not_change_the_key():
    assert replace(record("a"), retries=3).key == record("a").key
