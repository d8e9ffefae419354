"""What rules about a function give: solutions of equations, pieces, functional equations."""

from dataclasses import replace

import pytest

from prover.evidence.check import Wrong, check
from prover.evidence.nodes.functions import SolutionSet
from prover.evidence.nodes.logic import CaseSplit
from prover.evidence.printers.dialect import NUMBERS
from prover.smt.terms.build import num
from prover.smt.terms.types import COMPLEX, REAL
from tests.unit.evidence.samples import Samples, evidence, printed
from tests.unit.evidence.statements import sequent

pytestmark = pytest.mark.slow

TRUE = {
    "sum_over_roots": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, f x = x ^ 2 - 7 * x + 10) (k : Fintype (f ⁻¹' {0})) :"
        " (∑ y ∈ (f ⁻¹' {0}).toFinset, y ^ 2) = 29"
    ),
    "rule_for_another_argument": (
        "theorem t (f : ℂ → ℂ) (h : ∀ x, f (x / 2) = x ^ 2 - 1) (k : Fintype (f ⁻¹' {3})) :"
        " (∑ y ∈ (f ⁻¹' {3}).toFinset, 5 * y) = 0"
    ),
    "a_double_root": (
        "theorem t (f : ℂ → ℂ) (h : ∀ x, f x = x ^ 2 - 6 * x) (k : Fintype (f ⁻¹' {-9})) :"
        " (∑ y ∈ (f ⁻¹' {-9}).toFinset, y) = 3"
    ),
    "how_many_roots": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, f x = x ^ 2 - 5) (k : Fintype (f ⁻¹' {4})) :"
        " (f ⁻¹' {4}).toFinset.card = 2"
    ),
    "roots_of_pieces": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x < 1, f x = 2 * x + 9) (k : ∀ x ≥ 1, f x = x - 4)"
        " (l : Fintype (f ⁻¹' {3})) : (∑ y ∈ (f ⁻¹' {3}).toFinset, y) = 4"
    ),
    "pieces": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x < 2, f x = 2 - x) (k : ∀ x ≥ 2, f x = x - 2) (x : ℝ) :"
        " 0 ≤ f x"
    ),
    "a_piece_between_bounds": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, 0 ≤ x ∧ x < 2 → f x = 3 * x) (y : ℝ)"
        " (k : 1 / 2 < y ∧ y < 1) : f y < 3"
    ),
    "solved_for_an_argument": (
        "theorem t (g : ℝ → ℝ) (h : ∀ x > 0, ∀ y > 0, g (x * y) = g x + y) (k : g 4 = 1) :"
        " g 10 = 7 / 2"
    ),
    "arguments_are_computed": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, f (2 * x + 1) = x ^ 2) : f (-5) = 9"
    ),
    "solved_over_the_natural_numbers": (
        "theorem t (f : ℕ → ℕ) (h : ∀ x y, f (x + y) = f x + f y + x * y) (k : f 3 = 7) : f 6 = 23"
    ),
    "an_equation_between_two_values": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, x ≠ 0 → 2 * f x + f (1 / x) = 3 * x) : f 2 = 7 / 2"
    ),
    "a_piece_at_pi": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x ≤ 3, f x = 1) (k : ∀ x, 3 < x ∧ x < 5 → f x = 2 * x) :"
        " f Real.pi = 2 * Real.pi"
    ),
    "short_sum": "theorem t : (∑ k ∈ Finset.Icc (1 : ℕ) 5, (1 : ℝ) / k) = 137 / 60",
    "sum_of_values": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, f x = x ^ 2) : ∑ k ∈ Finset.range 5, f k = 30"
    ),
    "sum_of_a_sequence": (
        "theorem t (u : ℕ → ℚ) (h : ∀ n, u (n + 1) = u n + 4)"
        " (k : ∑ k ∈ Finset.Icc (1 : ℕ) 9, u k = 99) : u 3 = 3"
    ),
    "short_product": (
        "theorem t (x : ℝ) (h : ∏ k ∈ Finset.range 3, (x * (k + 1)) = 48) : x ^ 3 = 8"
    ),
}  # fmt: skip

FALSE = {
    "sum_over_roots": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x, f x = x ^ 2 - 7 * x + 10) (k : Fintype (f ⁻¹' {0})) :"
        " (∑ y ∈ (f ⁻¹' {0}).toFinset, y ^ 2) = 28"
    ),
    "a_double_root": (
        "theorem t (f : ℂ → ℂ) (h : ∀ x, f x = x ^ 2 - 6 * x) (k : Fintype (f ⁻¹' {-9})) :"
        " (∑ y ∈ (f ⁻¹' {-9}).toFinset, y) = 6"
    ),
    "roots_of_pieces": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x < 1, f x = 2 * x + 9) (k : ∀ x > 1, f x = x - 4)"
        " (l : Fintype (f ⁻¹' {3})) : (∑ y ∈ (f ⁻¹' {3}).toFinset, y) = 4"
    ),
    "pieces": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x < 2, f x = 2 - x) (k : ∀ x > 2, f x = x - 2) (x : ℝ) :"
        " 0 ≤ f x"
    ),
    "short_sum": "theorem t : (∑ k ∈ Finset.Icc (1 : ℕ) 5, (1 : ℝ) / k) = 137 / 61",
    "a_piece_at_pi": (
        "theorem t (f : ℝ → ℝ) (h : ∀ x ≤ 3, f x = 1) (k : ∀ x, 4 < x ∧ x < 5 → f x = 2 * x) :"
        " f Real.pi = 2 * Real.pi"
    ),
    "solved_over_the_natural_numbers": (
        "theorem t (f : ℕ → ℕ) (h : ∀ x y, f (x + y) = f x + f y + x * y) (k : f 3 = 7) : f 6 = 24"
    ),
}  # fmt: skip


class TestRules(Samples):
    TRUE = TRUE
    FALSE = FALSE


def test_what_is_listed_is_all_and_each_once() -> None:
    at, found = sequent(TRUE["a_double_root"]), evidence(TRUE["a_double_root"])
    assert isinstance(found, SolutionSet)
    three = num(3, COMPLEX)
    assert found.elements == (three,)
    for elements in ((), (three, three), (num(3, REAL),), (three, num(0, COMPLEX))):
        assert isinstance(check(replace(found, elements=elements), at), Wrong)


def test_a_piece_is_chosen_by_cases() -> None:
    assert CaseSplit.__name__ in str(evidence(TRUE["pieces"]))


def test_text() -> None:
    text = printed(TRUE["how_many_roots"], NUMBERS)
    assert "have key : ∀ p : ℝ, f p = 4 ↔ p = 3 ∨ p = -3 := by" in text
    assert "(f ⁻¹' {(4 : ℝ)}).toFinset = {3, -3}" in text
