"""What a valid answer tells a search for a Lean proof."""

from prover.core.smt_answer import Hints, Valid
from prover.smt.settle import settle_text


def hints(statement: str) -> Hints:
    answer = settle_text("", f"theorem t {statement}", 10)
    assert isinstance(answer, Valid)
    assert answer.evidence is not None
    return answer.evidence


def test_a_witness():
    assert hints(": ∃ n : ℕ, 0 < n ∧ n * n = 49").witnesses == (("n", "7"),)


def test_an_induction_variable():
    assert hints("(n : ℕ) (h : 4 ≤ n) : n ^ 2 ≤ n !").induction_on == "n"


def test_a_modulus():
    assert hints("(n : ℕ) : ¬ 7 ∣ 2 ^ n + 2").modulus == 21


def test_omega_for_linear_statements_only():
    assert "omega" in hints("(a b : ℕ) (h : a < b) : a + 1 ≤ b").tactics
    assert "omega" not in hints("(a b : ℕ) : a * b = b * a").tactics


def test_decide_for_closed_statements():
    assert hints(": 2 ^ 8 % 5 = 1").tactics[0] == "decide"


def test_needed_premises():
    text = "theorem t (x y : ℝ) (h : x = 2) (g : y = 3) (k : 0 < y) : x * y = 6"
    answer = settle_text("", text, 10, minimise_premises=True)
    assert isinstance(answer, Valid)
    assert answer.premises == ("h", "g")
