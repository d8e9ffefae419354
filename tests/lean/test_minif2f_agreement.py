"""Z3 and Lean's kernel on miniF2F's validation split: neither proves what the other refutes.

A few tactics on every statement that our library can state, in one run of Lean; the whole search
is `prover batch minif2f --verifier both`, which prints each disagreement. Skipped without the data.
"""

from pathlib import Path

import pytest

from prover.batch.restate import restated
from prover.batch.statement_class import StatementClass, class_of
from prover.core.smt_answer import Counterexample, Valid
from prover.core.theorem import Theorem
from prover.lean.process import check_file
from prover.smt.oracle import Z3Oracle
from tests.unit.smt.minif2f import problems

pytestmark = [pytest.mark.lean, pytest.mark.slow]

PROOF = """by
  intros
  first | omega | decide | rfl | simp_all | (simp_all; omega) | (constructor <;> omega)
"""
# `@claim` at small numbers, whose hypotheses and conclusion evaluation decides.
REFUTATION = """by
  intro claim
  first
    | exact absurd claim (by decide)
    | exact absurd (@claim 0) (by decide) | exact absurd (@claim 1) (by decide)
    | exact absurd (@claim 0 0) (by decide) | exact absurd (@claim 1 1) (by decide)
    | exact absurd (@claim 0 1) (by decide) | exact absurd (@claim 1 0) (by decide)
    | (have h := @claim 0; omega) | (have h := @claim 1; omega)
    | (have h := @claim 0 0; omega) | (have h := @claim 1 1; omega)
"""


# Lean must refute this one, or it would refute nothing here.
CONTROL = Theorem("control", "", "theorem control (n : ℕ) : n - 1 + 1 = n")


@pytest.fixture(scope="module")
def statements() -> list[Theorem]:
    theorems = [
        Theorem(p.name, p.header, p.statement.rpartition(":=")[0].strip())
        for p in problems().values()
    ]
    return [t for t in theorems if class_of(t.statement) is StatementClass.CORE] + [CONTROL]


def accepted(toolchain, folder: Path, theorems: list[Theorem], declarations: list[str]) -> set[str]:
    """Names of the theorems whose declaration Lean takes; all are in one file."""
    text = restated(theorems[0]).header
    starts = []
    for declaration in declarations:
        starts.append(text.count("\n") + 1)
        text += declaration + "\n\n"
    file = folder / "All.lean"
    file.write_text(text, encoding="utf-8")
    run = check_file(toolchain, file, timeout_s=250.0)
    assert run.exit_code in (0, 1), run.stderr
    failed = {d.start.line for d in run.diagnostics if d.severity.value != "information"}
    ends = [*starts[1:], text.count("\n") + 1]
    return {
        theorem.name
        for theorem, start, end in zip(theorems, starts, ends, strict=True)
        if not any(start <= line < end for line in failed)
    }


def test_z3_refutes_nothing_that_the_kernel_proves(toolchain, tmp_path, statements):
    texts = [f"{theorem.statement} := {PROOF}" for theorem in statements]
    proved = accepted(toolchain, tmp_path, statements, texts)
    assert len(proved) >= 20
    assert CONTROL.name not in proved
    with Z3Oracle(limit_s=20.0) as oracle:
        answers = {t.name: oracle.check(t) for t in statements if t.name in proved}
    assert not [name for name, said in answers.items() if isinstance(said, Counterexample)]
    assert sum(isinstance(said, Valid) for said in answers.values()) >= 20


def test_the_kernel_refutes_nothing_that_z3_calls_valid(toolchain, tmp_path, statements):
    texts = [
        f"set_option warn.sorry false in\n{theorem.statement} := by\n  sorry\n"
        f"theorem not_{theorem.name} : ¬ type_of% @{theorem.name} := {REFUTATION}"
        for theorem in statements
    ]
    refuted = accepted(toolchain, tmp_path, statements, texts)
    assert CONTROL.name in refuted
    with Z3Oracle(limit_s=20.0) as oracle:
        answers = {t.name: oracle.check(t) for t in statements if t.name in refuted}
    assert not [name for name, said in answers.items() if isinstance(said, Valid)]
