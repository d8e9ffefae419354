"""What Lean and Z3 say while a reviewer waits: goals, steps, messages, and an end to what loops."""

from collections.abc import Iterator

import pytest

from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected
from prover.lean.toolchain import embedded_toolchain
from prover.review.recheck import Rechecker

pytestmark = pytest.mark.lean
HEADER = "import Prover.Notation\n\ndef twice (n : ℕ) := 2 * n\n\n"


@pytest.fixture(scope="module")
def rechecker() -> Iterator[Rechecker]:
    with Rechecker(embedded_toolchain()) as made:
        yield made


def test_a_statement_alone(rechecker):
    said = rechecker.check(HEADER, "theorem t (n : ℕ) (h : 0 < n) : n < twice n", "")
    assert said.lean.accepted
    assert said.lean.goals == ("n : ℕ\nh : 0 < n\n⊢ n < twice n",)
    assert said.lean.messages == ()


def test_a_false_statement_is_accepted_by_lean_and_refuted_by_z3(rechecker):
    said = rechecker.check(HEADER, "theorem t (a b : ℕ) : a - b + b = a", "")
    assert said.lean.accepted
    assert (said.smt, said.smt_kind) == ("false: a = 0, b = 1", "false")


def test_the_goals_after_each_step(rechecker):
    proof = "constructor\n· exact hp\n· skip\n  exact hq"
    said = rechecker.lean(HEADER, "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q", proof)
    assert said.accepted
    assert [step.line for step in said.steps] == proof.split("\n")
    assert [len(step.goals) for step in said.steps] == [2, 0, 1, 0]
    assert said.steps[2].goals[0].endswith("⊢ q")


@pytest.mark.parametrize(
    ("header", "statement", "proof", "where"),
    [
        (HEADER, "theorem t (n : ℕ) : n ∧ n", "", "statement 1:"),
        (HEADER, "theorem t (n : ℕ)\n  : n = true + nonsense", "", "statement 2:"),
        (HEADER, "theorem t (n : ℕ) : n = n", "skip\nexact nonsense", "proof 2:6"),
        (HEADER + "def x : Nat := nonsense\n\n", "theorem t : 1 = 1", "rfl", "header 5:"),
    ],
)
def test_an_error_is_placed_in_the_reviewers_own_text(rechecker, header, statement, proof, where):
    said = rechecker.lean(header, statement, proof)
    assert not said.accepted
    assert said.messages[0].severity == "error"
    assert said.messages[0].where.startswith(where)


def test_sorry_is_no_proof(rechecker):
    assert not rechecker.lean(HEADER, "theorem t : 1 = 2", "sorry").accepted


def test_what_loops_is_ended_and_the_next_text_is_answered(rechecker, monkeypatch):
    monkeypatch.setattr("prover.review.recheck.LIMIT_S", 2.0)
    said = rechecker.lean(HEADER, "theorem t (a : ℕ) : a = a + 1", "repeat (have h := a)")
    assert said.trouble == "Lean needs more than 2 s for it"
    monkeypatch.undo()
    assert rechecker.lean(HEADER, "theorem t : 1 = 1", "rfl").accepted


def test_code_is_not_run(rechecker, tmp_path):
    mark = tmp_path / "mark"
    evil = f'#eval IO.FS.writeFile "{mark}" "here"\n'
    for texts in (
        (HEADER + evil, "theorem t : 1 = 1", "rfl"),
        (HEADER, f"theorem t : 1 = 1 := rfl\n{evil}", ""),
        (HEADER, "theorem t : 1 = 1", f"rfl\n{evil}"),
    ):
        assert rechecker.check(*texts).refused
        assert rechecker.lean(*texts).trouble.startswith("not given to Lean")
        assert isinstance(
            rechecker.verify(Theorem("t", texts[0], texts[1]), ProofScript((texts[2],))), str
        )
    assert not mark.exists()


def test_a_statement_for_mathlib_is_asked_of_our_library(rechecker):
    said = rechecker.lean("import Mathlib\nopen Nat\n", "theorem t (a b : ℕ) : a + b = b + a", "")
    assert said.accepted
    assert "instead of Mathlib" in said.note


def test_the_verifiers_word(rechecker):
    theorem = Theorem("t", HEADER, "theorem t (n : ℕ) : twice n = n + n")
    proved = rechecker.verify(theorem, ProofScript(("unfold twice", "omega")))
    assert isinstance(proved, Accepted)
    assert isinstance(rechecker.verify(theorem, ProofScript(("rfl",))), Rejected)
