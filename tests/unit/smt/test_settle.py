"""Small statements settled in this process, one for each method and kind of answer."""

import pytest

from prover.core.smt_answer import Counterexample, OutOfFragment, Unknown, Valid
from prover.smt.settle import settle_text


@pytest.mark.parametrize(
    ("statement", "method"),
    [
        (": 2 ^ 8 % 5 = 1", "evaluation"),
        ("(x y : ℝ) (h : x + y = 3) (g : x - y = 1) : x = 2", "simplification"),
        ("(a b : ℂ) (h : a + b = 2) (g : a * b = 1) : (a - b) ^ 2 = 0", None),
        ("(a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2", "z3"),
        ("(n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4", "z3"),
        ("(n : ℕ) : 3 ∣ n ^ 3 + 2 * n", None),
        ("(n : ℕ) : ∑ k ∈ Finset.range n, (2 * k + 1) = n ^ 2", "z3"),
        ("(n : ℕ) (h : 4 ≤ n) : n ^ 2 ≤ n !", "induction on n"),
        ("(n : ℕ) : ∑ k ∈ Finset.range n, 2 ^ k = 2 ^ n - 1", None),
        (
            "(t : ℕ → ℕ) (n : ℕ) (h : t 0 = 0) (g : t 1 = 1) (k : n % 16 = 5) "
            "(r : ∀ n > 1, t n = t (n - 2) + t (n - 1)) : t n % 7 = 5",
            "z3",
        ),
        ("(n : ℕ) (h : ∑ k ∈ Finset.Icc 1 n, k * k = 650) : n = 12", None),
        ("(n : ℕ) : ¬ 7 ∣ 2 ^ n + 1", None),
        ("(f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + 2) (g : f 0 = 1) : f 1000 = 2001", "recurrence"),
        ("(f : ℝ → ℝ) (h : ∀ x, f x = 2 * x + 1) : f (f 1) = 7", "simplification"),
        ("(f : ℝ → ℝ) (h : ∀ x < 0, f x = 1) (g : ∀ x ≥ 0, f x = 2) : f 3 + f (-3) = 3", None),
        ("(S : Finset ℕ) (h : ∀ n, n ∈ S ↔ n ∣ 36) : ∑ k ∈ S, k = 91", "simplification"),
        ("(p q : Prop) (h : p → q) (g : ¬ q) : ¬ p", "z3"),
        ("(σ : Equiv ℝ ℝ) (h : ∀ x, σ.1 x = 5 * x - 12) : σ.2 3 = 3", None),
        ("(x : ℝ) (h : 0 < x) (g : Real.log (x ^ 2) = 2) : Real.log x = 1", "z3"),
        (": ∃ n : ℕ, 0 < n ∧ n * n = 49", None),
    ],
)
def test_valid(statement: str, method: str | None):
    answer = settle_text("", f"theorem t {statement} := by sorry", 10)
    assert isinstance(answer, Valid), answer
    assert method in (None, answer.method)


@pytest.mark.parametrize(
    ("statement", "model"),
    [
        ("(n : ℕ) : n - 1 + 1 = n", {"n": "0"}),
        ("(x : ℝ) (h : x ^ 2 = 4) : x = 2", {"x": "-2"}),
        (": (2 : ℕ) + 2 = 5", {}),
        ("(f : ℝ → ℝ) (h : ∀ x, f x = 2 * x) : f 1 = 3", None),
        ("(f : ℕ → ℕ) (h : f 0 = 1) : f 1 = 1", None),
        ("(x : ℝ) : Real.sqrt (x ^ 2) = x", None),
        ("(p q : ℕ) (h : p ∣ q * q) : p ∣ q", None),
        ("(p q : Prop) (h : p → q) : q → p", {"p": "False", "q": "True"}),
        pytest.param(
            "(u : ℕ → ℕ) (h : u 0 = 1) (r : ∀ n ≥ 2, u (n + 1) = u n + u (n - 1)) : ∀ n, u n < 100",
            None,
            marks=pytest.mark.slow,
        ),
    ],
)
def test_counterexamples(statement: str, model: dict[str, str] | None):
    answer = settle_text("", f"theorem t {statement}", 10)
    assert isinstance(answer, Counterexample), answer
    assert model is None or dict(answer.model) == model


def test_vacuous_hypotheses_are_no_counterexample():
    answer = settle_text("", "theorem t (n : ℕ) (h : n < 0) : n = 5", 5)
    assert isinstance(answer, Valid)


def test_dropped_hypotheses_give_no_counterexample():
    text = "theorem t (f : ℝ → ℝ) (h : Fintype (f ⁻¹' {0})) : f 0 = 1"
    assert isinstance(settle_text("", text, 3), Unknown)


def test_refusals_carry_their_place():
    answer = settle_text("", "theorem t\n  (x : ℝ) : foo x = 1", 1)
    assert answer == OutOfFragment("the name 'foo'", "2:13")
    answer = settle_text('notation "x" => 1', "theorem t : 1 = 1", 1)
    assert isinstance(answer, OutOfFragment)
    assert answer.place == "header"
