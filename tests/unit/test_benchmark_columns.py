"""The two columns of a benchmark's run: their workers, records and runs."""

import json

import pytest

from prover.batch.kernel_column import NOT_STATED, KernelFile, KernelRecord, KernelRun, KernelWorker
from prover.batch.outcome import Attempt, Effort, NotProved
from prover.batch.records import Status
from prover.batch.restate import NotStated, needed, restated
from prover.batch.smt_column import SmtCheck, SmtFile, SmtRecord, SmtRun, smt_run_sha256
from prover.batch.statement_class import StatementClass, class_of, source_of
from prover.core.errors import LeanCrashedError
from prover.core.smt_answer import Counterexample, Hints, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.theorem import Theorem
from prover.lean.diagnostics import Diagnostic, Position, Severity
from tests.unit.test_batch_runner import THEOREMS, FakePool


@pytest.mark.parametrize(
    ("answer", "end", "summary"),
    [
        (Valid("z3", ("h",), Hints(modulus=7)), "valid", "smt: z3"),
        (Counterexample((("x", "1"), ("y", "2"))), "refuted", "x = 1, y = 2"),
        (Unknown("out of time"), "unknown", "out of time"),
        (OutOfFragment("'𝓝'", "1:7"), "refused", "'𝓝', at 1:7"),
    ],
)
def test_an_answer_survives_its_file(tmp_path, answer: SmtAnswer, end: str, summary: str):
    file = SmtFile(tmp_path / "smt.jsonl")
    record = SmtRecord("t", "a", "b", answer, 0.5, 1)
    file.append(record)
    assert list(file.read().values()) == [record]
    assert (record.end, record.summary) == (end, summary)
    assert json.loads((tmp_path / "smt.jsonl").read_text("utf-8"))["label"] == "smt"


def test_a_statement_that_kills_its_workers_is_unknown_and_a_second_run_goes_on(tmp_path):
    def run(pool: FakePool) -> SmtRun:
        def work(theorem: Theorem) -> SmtCheck:
            return SmtCheck(Valid("evaluation", ()), 0.1)

        file = SmtFile(tmp_path / "smt.jsonl")
        return SmtRun(THEOREMS, smt_run_sha256(20.0), file, lambda: work, pool, 2)

    with pytest.raises(KeyboardInterrupt):
        list(run(FakePool(lost=["t4"], stop_after=2)).go(on_start=lambda theorem: None))
    (tmp_path / "smt.jsonl").open("a").write('{"name": "cut short')
    again = FakePool()
    list(run(again).go(on_start=lambda theorem: None))
    assert again.names == ["t2", "t1", "t0"]
    ends = {record.name: record.answer for record in run(again).known()}
    assert ends.pop("t4") == Unknown("its worker process died 3 times")
    assert set(map(type, ends.values())) == {Valid}


def test_another_time_limit_is_another_run():
    assert smt_run_sha256(20.0) == smt_run_sha256(20.0) != smt_run_sha256(10.0)


class FakeAttempter:
    """Lean lacks what two of the theorems need, and dies at a third."""

    def why_not_stated(self, theorem: Theorem) -> NotStated | None:
        if theorem.name == "t4":
            raise LeanCrashedError("Lean ended again and again")
        refusals = {"t1": NotStated("∑", "expected token"), "t2": NotStated("", "strange\nmore")}
        return refusals.get(theorem.name)

    def __call__(self, theorem: Theorem) -> Attempt:
        return Attempt(theorem, NotProved("out of time"), Effort(wall_s=1.0))

    def close(self) -> None:
        """Nothing is held."""


def test_what_lean_cannot_state_is_recorded_with_what_it_needs(tmp_path):
    run = KernelRun(
        THEOREMS,
        "run",
        KernelFile(tmp_path / "kernel.jsonl"),
        lambda: KernelWorker(FakeAttempter),
        FakePool(lost=["t3"]),
        2,
    )
    list(run.go(on_start=lambda theorem: None))
    records = {record.name: record for record in run.known()}
    assert records["t0"].end == "not proved"
    assert (records["t1"].end, records["t1"].needs) == (NOT_STATED, "∑")
    assert records["t1"].status is Status.UNDECIDED
    assert records["t2"].detail == "strange\nmore"
    assert (records["t3"].end, records["t3"].stated) == ("undecided", True)
    assert (records["t4"].end, records["t4"].stated) == ("undecided", True)
    assert KernelRecord.from_json(records["t1"].as_json()) == records["t1"]


@pytest.mark.parametrize(
    ("message", "column", "needs"),
    [
        ("Unknown identifier `ℝ`\n\nNote: …", 0, "ℝ"),
        ("Unknown constant `Nat.floor`", 0, "Nat.floor"),
        ("unknown identifier 'Finset.card'", 0, "Finset.card"),
        ("expected token", 12, "∑"),
        ("unexpected token '}'; expected '=>'", 12, "{x | …}"),
        ("missing end of character literal", 12, "f '' s, f ⁻¹' s"),
        (
            "failed to synthesize instance of type class\n  HPow ℝ ℝ ?a\n\nHint: …",
            12,
            "HPow ℝ ℝ ?a",
        ),
        ("type mismatch", 12, ""),
    ],
)
def test_what_an_error_is_about(message: str, column: int, needs: str):
    place = Position(1, column)
    error = Diagnostic(Severity.ERROR, place, place, message)
    assert needed(error, "theorem t : ∑ k ∈ s, k = 1") == needs


def test_restating_keeps_the_statement_and_imports_and_opens_what_it_needs():
    mathlib = "import Mathlib\nset_option maxHeartbeats 0\nopen BigOperators Real Nat Lattice\n"
    natural = restated(Theorem("t", mathlib, "theorem t : (1 : ℕ) = 1"))
    assert natural.statement == "theorem t : (1 : ℕ) = 1"
    assert natural.header == (
        "import Prover.Notation\n\nset_option autoImplicit false\n\nopen Nat\n\n"
    )
    rational = restated(Theorem("t", mathlib, "theorem t : (1 : ℚ) = 1"))
    assert rational.header.startswith("import Prover.Numbers\n")
    assert rational.header.endswith("\nopen BigOperators Real Nat\n\n")
    assert restated(rational).header == rational.header
    closed = restated(Theorem("t", "", "theorem t : (3)! = 6"))
    assert "open" not in closed.header


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("(n : ℕ) : n ^ 2 % 4 ≠ 3", StatementClass.CORE),
        ("(n : ℕ) : n = n -- in ℝ this is true, too", StatementClass.CORE),
        ("(n : ℕ) (h : 0 < n → n = 2) : n ≠ 3", StatementClass.CORE),
        ("(u : ℕ → ℤ) (h : ∀ n, u (n + 1) = u n) : u 3 = u 0", StatementClass.FUNCTIONS),
        ("(n : ℕ) : Nat.gcd n 6 ∣ 6", StatementClass.NUMBER_THEORY),
        ("(n : ℕ) : 0 < n !", StatementClass.NUMBER_THEORY),
        ("(f : ℕ → ℕ) : ∑ k ∈ Finset.range 3, f k = 2", StatementClass.FINITE),
        ("(n : ℕ+) : 0 < (n : ℕ)", StatementClass.OTHER),
        ("(x : ℝ) : ∑ k ∈ Finset.range 3, x = 3 * x", StatementClass.REAL),
        (": Real.sqrt 4 = 2", StatementClass.REAL),
        ("(x : ℝ) (z : ℂ) : z = x", StatementClass.COMPLEX),
    ],
)
def test_the_class_of_a_statement(statement: str, kind: StatementClass):
    assert class_of(f"theorem t {statement}") is kind


def test_the_source_of_a_name():
    names = ("amc12a_2002_p1", "aimeI_2000_p7", "mathd_numbertheory_1", "numbertheory_x", "lemma_1")
    assert [source_of(name) for name in names] == [
        "amc", "aime", "mathd_numbertheory", "numbertheory", "other",
    ]  # fmt: skip
