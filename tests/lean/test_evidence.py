"""Evidence through the kernel: the text printed for the core library proves what it should."""

from pathlib import Path

import pytest

from prover.evidence.check import Wrong, check
from prover.evidence.nodes.combinations import Cofactor, LinearCombination
from prover.evidence.printers.dialect import CORE
from prover.evidence.printers.proof import proof_text
from prover.evidence.prove_goal import Found, prove_sequent
from prover.evidence.sequent import Sequent, sequent_of
from prover.lean.process import LeanToolchain, check_file
from prover.smt.elaborate.statement import elaborate
from prover.smt.terms.build import num
from prover.smt.terms.types import INT

pytestmark = pytest.mark.lean

SEARCH_S = 60.0
LEAN_S = 120.0
STATEMENTS = [
    "theorem t1 (a b : ℤ) : 2 * a * b ≤ a ^ 2 + b ^ 2",
    "theorem t2 (a b c : ℤ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2",
    "theorem t3 (x y : ℤ) (h : x + y = 7) (k : x * y = 12) : x ^ 2 + y ^ 2 = 25",
    "theorem t4 (a b c d : ℤ) (h : a < b) (k : c < d) : a * d + b * c < a * c + b * d",
    "theorem t5 (m n : ℕ) (h : m ≤ n) : m * m ≤ n * n",
    "theorem t6 (x : ℤ) (h : x ^ 2 = 4) : x = 2 ∨ x = -2",
    "theorem t7 (f : ℤ → ℤ) (h : ∀ x, f (x + 1) = f x + 2) (k : f 0 = 1) : f 1 = 3",
    "theorem t8 (a b : ℤ) (h : a ≠ b) : 2 * a * b < a ^ 2 + b ^ 2",
    "theorem t10 (a b : ℤ) : a ^ 2 + b ^ 2 ≠ 4 * (a + b) + 3",
    "theorem t11 (n : ℕ) (h : n % 5 = 3) : (2 * n) % 5 = 1",
    "theorem t12 (n : ℕ) : 6 ∣ n * (n + 1) * (n + 2)",
    "theorem t9 (x y : ℤ) (h : ∃ z, z = 2 ∧ x = 3 * z) (k : y = x) : y = 6",
]  # fmt: skip


def sequent(text: str) -> Sequent:
    return sequent_of(elaborate(text))


def block(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())


def errors(toolchain: LeanToolchain, tmp_path: Path, theorems: list[str]) -> list[str]:
    file = tmp_path / "Evidence.lean"
    file.write_text("import Prover.Notation\n\n" + "\n".join(theorems), encoding="utf-8")
    run = check_file(toolchain, file, timeout_s=LEAN_S)
    return [
        d.message for d in run.diagnostics if d.severity.value == "error" or "sorry" in d.message
    ]


def test_the_kernel_accepts_what_is_found(toolchain: LeanToolchain, tmp_path: Path) -> None:
    theorems = []
    for text in STATEMENTS:
        found = prove_sequent(sequent(text), CORE, SEARCH_S)
        assert isinstance(found, Found), (text, found)
        theorems.append(f"{text} := by\n{block(found.text)}")
    assert errors(toolchain, tmp_path, theorems) == []


def test_wrong_evidence_is_refused_twice(toolchain: LeanToolchain, tmp_path: Path) -> None:
    """By the check in Python, and by Lean if its text is run all the same."""
    text = "theorem t (x y : ℤ) (h : x + y = 7) : x ^ 2 = 9"
    at = sequent(text)
    wrong = LinearCombination((Cofactor("h", num(2, INT)),))
    assert isinstance(check(wrong, at), Wrong)
    proof = block(proof_text(wrong, at, CORE))
    assert errors(toolchain, tmp_path, [f"{text} := by\n{proof}"])
