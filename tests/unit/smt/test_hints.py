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


def test_grind_where_facts_are_instantiated():
    text = "(f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + n) (g : f 0 = 0) : f 3 = 3"
    assert {"grind", "simp_all"} & set(hints(text).tactics)


def test_grind_for_products():
    assert hints("(a b : ℤ) (h : a = b) : a * a * b = b * b * a").tactics[-1:] == ("simp_all",)
    assert "grind" in hints("(a b c : ℤ) (h : a * b = 3) (g : c = a * b) : c * c = 9").tactics


def test_propositions_are_split():
    found = hints("(p q : Prop) (h : p ∨ q) (g : p → q) : q")
    assert found.cases == ("p", "q")
    assert "simp_all" in found.tactics


def test_decide_for_closed_statements():
    assert hints(": 2 ^ 8 % 5 = 1").tactics[0] == "decide"


def test_needed_premises():
    text = "theorem t (x y : ℝ) (h : x = 2) (g : y = 3) (k : 0 < y) : x * y = 6"
    answer = settle_text("", text, 10, premises_s=10)
    assert isinstance(answer, Valid)
    assert answer.premises == ("h", "g")
