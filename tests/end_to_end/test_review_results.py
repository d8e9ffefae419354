"""What decisions become, with the real Lean: a proof in a corpus, cases for the linter."""

import pytest

from prover.cli import main
from prover.learning_wiring import held_out_theorems
from prover.review.item import Candidate, ItemKind, Submission
from prover.review.store import ReviewStore
from prover.synthesis.corpus import TrainingCorpus

pytestmark = pytest.mark.lean


def _item(name: str, claim: str, *proof: str) -> Submission:
    statement = f"theorem {name} {claim}"
    return Submission(ItemKind.PROOF, name, (Candidate(statement),), proof=proof)


@pytest.fixture
def queue(tmp_path):
    path = tmp_path / "queue.db"
    items = [
        _item(
            "and_swapped", "(p q : Prop) (h : p ∧ q) : q ∧ p", "constructor", "exact h.2\nexact h.1"
        ),
        _item("wrong", "(n : Nat) : n + 1 = n", "rfl"),
        _item("never_approved", "(n : Nat) : n + 0 = n", "rfl"),
    ]
    with ReviewStore(path) as store:
        store.enqueue(items, who="me")
    return path


def test_approved_proofs_enter_a_corpus_and_rejections_test_the_linter(queue, tmp_path, capsys):
    decide = ["review", "decide", str(queue)]
    assert main([*decide, "1", "approve"]) == 0
    assert main([*decide, "2", "approve"]) == 0
    corpus = tmp_path / "corpus.sqlite"
    assert main(["review", "admit", str(queue), str(corpus)]) == 1
    said = capsys.readouterr().out
    assert "1 admitted, 1 not admitted" in said
    assert "2 wrong: " in said
    with TrainingCorpus(corpus, held_out_theorems()) as opened:
        [entry] = opened.entries()
    assert entry.verified.proof.tactics == ("constructor", "exact h.2", "exact h.1")
    assert entry.states[2].endswith("⊢ p")

    assert main([*decide, "2", "undo"]) == 0
    assert main([*decide, "2", "reject", "--reason", "false"]) == 0
    cases = tmp_path / "cases.jsonl"
    assert main(["review", "export", str(queue), "lint-cases", "--out", str(cases)]) == 0
    assert main(["lint", str(cases), "--cases"]) == 0
    cases.write_text(cases.read_text().replace('"false"', '"vacuous"'))
    capsys.readouterr()
    assert main(["lint", str(cases), "--cases"]) == 1
    assert "wrong: not found: vacuous" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe", "cases.jsonl:1: "),
        (b'{"name": "x"}\n', "no findings to compare with"),
        (b"[]\n", "not a JSON object"),
        (
            b'{"name": "x", "header": "", "formal_statement": 1, "expected": [], "unwanted": []}',
            "texts",
        ),
        (b'{"expected": ["ugly"], "unwanted": []}', "ugly"),
    ],
)
def test_what_is_no_case_is_named_by_its_line(tmp_path, capsys, content, says):
    cases = tmp_path / "cases.jsonl"
    cases.write_bytes(content)
    assert main(["lint", str(cases), "--cases"]) == 2
    assert says in capsys.readouterr().err
