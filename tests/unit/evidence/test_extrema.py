"""Least and greatest elements, and the few values that are left to a variable."""

from dataclasses import replace
from typing import ClassVar

from prover.evidence.check import Wrong, check
from prover.evidence.nodes.integers import Extremum
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.printers.dialect import MATHLIB, NUMBERS
from tests.unit.evidence.samples import Samples, evidence, printed
from tests.unit.evidence.statements import sequent


class TestExtrema(Samples):
    DIALECTS = (NUMBERS, MATHLIB)
    TRUE: ClassVar = {
        "second_least": (
            "theorem t (S : Set ℕ) (a b : ℕ) (h : ∀ n, n ∈ S ↔ n % 7 = 3 ∧ 5 ∣ n + 1)"
            " (k : IsLeast S a) (l : IsLeast (S \\ {a}) b) : b = a + 35"
        ),
        "of_a_condition": "theorem t (a : ℕ) (h : IsLeast {n : ℕ | 0 < n ∧ 12 ∣ n ^ 2} a) : a = 6",
        "greatest": ("theorem t (z : ℤ) (h : IsGreatest {n : ℤ | 3 * n + 5 < 40} z) : z ^ 2 = 121"),
        "in_two_sets": (
            "theorem t (u : ℕ) (h : IsGreatest (Set.Icc 3 20 ∩ {n : ℕ | n % 4 = 1}) u) : u = 17"
        ),
        "concluded": "theorem t : IsLeast {n : ℕ | 2 < n ∧ n % 5 = 2 ∧ n % 6 = 1} 7",
        "concluded_of_a_name": (
            "theorem t (T : Set ℤ) (h : ∀ x, x ∈ T ↔ -5 < 2 * x) : IsLeast T (-2)"
        ),
    }
    FALSE: ClassVar = {
        "second_least": (
            "theorem t (S : Set ℕ) (a b : ℕ) (h : ∀ n, n ∈ S ↔ n % 7 = 3 ∧ 5 ∣ n + 1)"
            " (k : IsLeast S a) (l : IsLeast (S \\ {a}) b) : b = a + 34"
        ),
        "of_a_condition": "theorem t (a : ℕ) (h : IsLeast {n : ℕ | 12 ∣ n ^ 2} a) : a = 6",
        "concluded": "theorem t : IsLeast {n : ℕ | 2 < n ∧ n % 5 = 2 ∧ n % 6 = 1} 37",
        "concluded_of_a_name": (
            "theorem t (T : Set ℤ) (h : ∀ x, x ∈ T ↔ -5 < 2 * x) : IsLeast T (-3)"
        ),
    }


class TestFewValues(Samples):
    DIALECTS = (NUMBERS, MATHLIB)
    TRUE: ClassVar = {
        "two": (
            "theorem t (n : ℕ) (x : ℝ) (h : n ^ 2 + 10 = 7 * n) (l : n < 20) (k : x = (n : ℝ) / 2)"
            " : (x - 1) * (2 * x - 5) = 0"
        ),
    }
    FALSE: ClassVar = {
        "two": (
            "theorem t (n : ℕ) (x : ℝ) (h : n ^ 2 + 10 = 7 * n) (l : n < 20) (k : x = (n : ℝ) / 2)"
            " : (x - 1) * (2 * x - 4) = 0"
        ),
    }


def test_wrong_evidence() -> None:
    at = sequent("theorem t (S T : Set ℕ) (h : ∀ n, n ∈ T ↔ n < 5) (k : IsLeast T 0) : IsLeast S 0")
    good = Extremum("k", "h", evidence("theorem t : 1 = 1"))
    assert isinstance(check(good, sequent(AT_LEAST)), Wrong)  # nothing of the kind is left to show
    for wrong in (Extremum(None, "h", ClosedEvaluation()), replace(good, description=None)):
        assert isinstance(check(wrong, at), Wrong)
    assert isinstance(check(replace(good, hypothesis="h"), at), Wrong)


AT_LEAST = "theorem t (T : Set ℕ) (h : ∀ n, n ∈ T ↔ n < 5) (k : IsLeast T 0) : 1 = 2"


def test_the_text_for_mathlib() -> None:
    assert printed(TestExtrema.TRUE["concluded_of_a_name"], MATHLIB) == (
        "suffices this : (-5 : ℤ) < 2 * -2 ∧ (∀ x : ℤ, (-5 : ℤ) < 2 * x → (-2 : ℤ) ≤ x) from\n"
        "    ⟨(h _).mpr this.1, fun x hx => this.2 x ((h _).mp hx)⟩\n"
        "constructor\n"
        "· norm_num\n"
        "· intro x\n"
        "  intro h1\n"
        "  omega"
    )
