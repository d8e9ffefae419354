"""The evaluator on closed statements: Lean's conventions."""

import pytest

from prover.smt.elaborate.statement import elaborate
from prover.smt.simplify.simplifier import Simplifier

TRUE = [
    "(3 : ℕ) - 5 = 0",
    "(7 : ℕ) / 0 = 0 ∧ (7 : ℕ) % 0 = 7",
    "(-7 : ℤ) / 2 = -4 ∧ (-7 : ℤ) % 2 = 1",
    "(-7 : ℤ) / -2 = 4 ∧ (-7 : ℤ) % -2 = 1",
    "(1 : ℝ) / 0 = 0",
    "(0 : ℝ) ^ (0 : ℕ) = 1",
    "(8 : ℝ) ^ (1 / 3) = 1",
    "(8 : ℝ) ^ ((1 : ℝ) / 3) = 2",
    "(2 : ℝ) ^ (-1 : ℤ) = 1 / 2",
    "Real.sqrt (-4) = 0 ∧ Real.sqrt 12 = 2 * Real.sqrt 3",
    "Real.log 0 = 0 ∧ Real.log (-1) = 0",
    "Real.logb 8 (-64) = 2",
    "(2 ^ (10 ^ 9) + 1) % 10 = 7",
    "Nat.gcd 0 0 = 0 ∧ Nat.lcm 0 5 = 0 ∧ Int.gcd (-6) 4 = 2",
    "Nat.choose 3 5 = 0 ∧ 0 ! = 1",
    "Nat.Prime 97 ∧ ¬ Nat.Prime 91 ∧ ¬ Nat.Prime 1",
    "Nat.digits 10 205 = [5, 0, 2]",
    "(Nat.digits 10 205).sum = 7",
    "∑ k ∈ Finset.range 4, k + 1 = 7",
    "∑ k ∈ Finset.Icc 1 4, k = 10",
    "Finset.card (Finset.filter (fun n => n % 3 = 0) (Finset.range 10)) = 4",
    "⌊(-3 : ℝ) / 2⌋ = -2 ∧ ⌈(-3 : ℝ) / 2⌉ = -1",
    "⌊Real.sqrt 50 + Real.pi⌋ = 10",
    "Real.pi < 22 / 7",
    "Irrational (Real.sqrt 2) ∧ ¬ Irrational (Real.sqrt 4) ∧ Irrational (-Real.pi)",
    "(3 : ZMod 7)⁻¹ = 5",
    "Complex.I ^ 2 = -1 ∧ (1 + Complex.I) / (1 - Complex.I) = Complex.I",
    "(2 / 4 : ℚ).den = 2",
    "abs (-3 : ℤ) = 3 ∧ max (2 : ℕ) 3 = 3",
    "Even 4 ∧ Odd (-3 : ℤ)",
    "Nat.totient 12 = 4 ∧ (12 : ℕ).divisors.card = 6",
    "({1, 2, 2} : Finset ℕ).card = 2",
    "3 ∈ Finset.Ico 1 4 ∧ 4 ∉ Finset.Ico 1 4",
]  # fmt: skip


@pytest.mark.parametrize("claim", TRUE)
def test_true(claim: str):
    assert Simplifier()(elaborate(f"theorem t : {claim}").conclusion).is_true


@pytest.mark.parametrize(
    "claim",
    [
        "(3 : ℤ) - 5 = 0",
        "Real.sqrt 2 * Real.sqrt 3 = Real.sqrt 5",
        "Real.logb 2 3 = 3 / 2",
        "Real.sqrt 2 + Real.sqrt 3 < 3",
        "(2 : ℕ) ∣ 7 ^ 100",
        "∃! x : ℕ, False",
    ],
)
def test_false(claim: str):
    assert Simplifier()(elaborate(f"theorem t : {claim}").conclusion).is_false


@pytest.mark.parametrize("claim", ["2 ^ (10 ^ 9) = 3 ^ (10 ^ 8)", "(10 ^ 6)! = 1"])
def test_what_would_explode_is_left_alone(claim: str):
    claim = claim.replace("(10 ^ 6)!", "(10 ^ 6) !")
    assert Simplifier()(elaborate(f"theorem t : {claim}").conclusion).op == "eq"
