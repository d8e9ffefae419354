"""The corpus: what enters, what does not, and what a crash leaves."""

import json
import multiprocessing
import os
import signal
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from prover.core.errors import ConfigError, UnverifiedProofError
from prover.core.theorem import Theorem
from prover.synthesis.corpus import Admission, Origin, TrainingCorpus
from prover.synthesis.export import proof_rows, step_rows, write_jsonl, write_parquet
from prover.synthesis.held_out import HeldOut
from tests.unit.synthesis.verified import NOTHING, admit, free_theorems, open_corpus, verified

pytestmark = pytest.mark.slow


def test_what_is_admitted_comes_back_as_it_was(tmp_path):
    [theorem] = free_theorems(1)
    proof = verified(theorem, "intro n", "omega")
    origin = Origin("family", 7, "parent", "fixed tactics", True, 12)
    with open_corpus(tmp_path) as corpus:
        assert corpus.admit(proof, states=["⊢ a", "⊢ b"], origin=origin) is Admission.ADMITTED
    with open_corpus(tmp_path) as corpus:
        [entry] = corpus.entries()
        assert (entry.verified, entry.states, entry.origin) == (proof, ("⊢ a", "⊢ b"), origin)
        steps = [(step.goal, step.tactic, step.family) for step in corpus.steps()]
        assert steps == [("⊢ a", "intro n", "family"), ("⊢ b", "omega", "family")]
        assert list(corpus.steps(one_tactic=False)) == []


def test_a_statement_enters_once_whatever_its_names(tmp_path):
    [theorem] = free_theorems(1)
    renamed = Theorem("z", "", theorem.statement.replace(theorem.name, "z").replace("n", "k"))
    with open_corpus(tmp_path) as corpus:
        assert admit(corpus, theorem) is Admission.ADMITTED
        assert admit(corpus, theorem, "simp") is Admission.KNOWN
        assert admit(corpus, renamed) is Admission.KNOWN
        assert corpus.knows(renamed)
        assert len(corpus) == 1


def test_held_out_theorems_never_enter(tmp_path):
    kept, other = free_theorems(2)
    renamed = replace(kept, name="z", statement=kept.statement.replace(kept.name, "z"))
    with open_corpus(tmp_path, HeldOut.of([kept])) as corpus:
        assert admit(corpus, kept) is Admission.HELD_OUT
        assert admit(corpus, renamed) is Admission.HELD_OUT
        assert admit(corpus, other) is Admission.ADMITTED
        assert len(corpus) == 1


def test_only_verified_proofs_enter(tmp_path):
    one, other = free_theorems(2)
    issued = verified(one).certificate
    with open_corpus(tmp_path) as corpus:
        with pytest.raises(UnverifiedProofError, match="another theorem"):
            replace(verified(other), certificate=issued)
        with pytest.raises(UnverifiedProofError, match="only verified"):
            corpus.admit((one, "omega"), states=["⊢"], origin=Origin("f"))  # type: ignore[arg-type]
        with pytest.raises(UnverifiedProofError, match="before each"):
            corpus.admit(verified(one), states=[], origin=Origin("f"))
        assert len(corpus) == 0


def test_a_certificate_that_was_changed_on_disk_is_not_believed(tmp_path):
    with open_corpus(tmp_path) as corpus:
        admit(corpus, free_theorems(1)[0])
    base = sqlite3.connect(tmp_path / "corpus.sqlite")
    base.execute("UPDATE proofs SET tactics = '[\"sorry\"]'")
    base.commit()
    base.close()
    with (
        open_corpus(tmp_path) as corpus,
        pytest.raises(UnverifiedProofError, match="another proof"),
    ):
        list(corpus.entries())


def test_a_full_disk_leaves_the_corpus_as_it_was(tmp_path):
    theorems = free_theorems(40)
    with open_corpus(tmp_path) as corpus:
        admit(corpus, theorems[0])
        corpus._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        corpus._base.execute("PRAGMA max_page_count = 12")  # as if there were no room for more
        with pytest.raises(ConfigError, match="no room left on the disk"):
            [admit(corpus, one, "simp [" + "x, " * 400 + "]") for one in theorems[1:]]
        kept = len(corpus)
        assert 1 <= kept < 40
    with open_corpus(tmp_path) as corpus:
        assert len(list(corpus.entries())) == kept
        assert admit(corpus, theorems[-1]) is Admission.ADMITTED


def _admit_for_ever(folder: Path, started: int) -> None:
    with open_corpus(folder) as corpus:
        for number, theorem in enumerate(free_theorems(1_000)):
            admit(corpus, theorem, *["a long tactic"] * 200)
            if number == 3:
                os.write(started, b"x")


def test_a_kill_in_the_middle_of_admitting_leaves_whole_proofs(tmp_path):
    context = multiprocessing.get_context("fork")
    for _ in range(3):
        heard, started = os.pipe()
        worker = context.Process(target=_admit_for_ever, args=(tmp_path, started))
        worker.start()
        os.close(started)
        assert os.read(heard, 1)
        os.close(heard)
        os.kill(worker.pid or 0, signal.SIGKILL)
        worker.join()
        with open_corpus(tmp_path) as corpus:
            entries = list(corpus.entries())
            assert len(entries) >= 4
            assert all(len(entry.states) == 200 for entry in entries)
            [(sound,)] = corpus._base.execute("PRAGMA integrity_check").fetchall()
            assert sound == "ok"


@pytest.mark.parametrize(
    "content", [b"theorem a : True := by\n  trivial\n" * 99, b"SQLite format 3"]
)
def test_a_file_that_is_no_corpus_is_left_alone(tmp_path, content):
    path = tmp_path / "corpus.sqlite"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"corpus\.sqlite: not a corpus"):
        TrainingCorpus(path, NOTHING)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "corpus.sqlite"
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE proofs (x)")
    base.close()
    with pytest.raises(ConfigError, match="another program"):
        TrainingCorpus(path, NOTHING)


def test_a_corpus_that_must_exist(tmp_path):
    with pytest.raises(ConfigError, match="no such corpus"):
        TrainingCorpus(tmp_path / "none.sqlite", NOTHING, must_exist=True)
    assert not (tmp_path / "none.sqlite").exists()


def test_export(tmp_path):
    first, second = free_theorems(2)
    with open_corpus(tmp_path) as corpus:
        admit(corpus, first, "intro n", "omega")
        admit(corpus, second)
        assert write_jsonl(tmp_path / "steps.jsonl", step_rows(corpus.steps())) == 3
        assert write_jsonl(tmp_path / "proofs.jsonl", proof_rows(corpus.entries())) == 2
        assert write_parquet(tmp_path / "steps.parquet", step_rows(corpus.steps())) == 3
    lines = [json.loads(line) for line in (tmp_path / "steps.jsonl").read_text().splitlines()]
    assert lines[1] == {
        "goal": "⊢ state 1",
        "tactic": "omega",
        "theorem": first.sha256,
        "family": "family",
        "header": first.header,
    }
    import pyarrow.parquet

    assert pyarrow.parquet.read_table(tmp_path / "steps.parquet").to_pylist() == lines


def test_an_export_that_cannot_be_written(tmp_path):
    with pytest.raises(ConfigError, match="cannot be written"):
        write_parquet(tmp_path / "none" / "steps.parquet", [{"goal": "⊢"}])
    with pytest.raises(ConfigError, match="cannot be written"):
        write_jsonl(tmp_path / "none" / "steps.jsonl", [{"goal": "⊢"}])


def test_a_sample_is_the_same_for_one_seed(tmp_path):
    with open_corpus(tmp_path) as corpus:
        for theorem in free_theorems(30):
            admit(corpus, theorem)

        def names(seed: int) -> list[str]:
            return [e.verified.theorem.name for e in corpus.entries(sample=5, seed=seed)]

        assert len(names(1)) == 5
        assert names(1) == names(1) != names(2)
        assert len(list(corpus.entries(sample=99))) == 30
