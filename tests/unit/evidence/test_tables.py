"""Evidence that Lean's kernel computes: all values in bounded ranges, and sets that are listed."""

from dataclasses import replace

import pytest

from prover.evidence.arithmetic.intervals import Interval, follows, linear_intervals
from prover.evidence.check import Checked, Wrong, check
from prover.evidence.evidence import Evidence
from prover.evidence.finders.goals import find
from prover.evidence.nodes.integers import (
    BoundFact,
    Exhaustion,
    FiniteSet,
    KnownBound,
    LinearBounds,
    Range,
    Unfolding,
)
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.printers.dialect import CORE, MATHLIB, NUMBERS
from prover.smt.terms.build import arith, eq, num, var
from prover.smt.terms.types import NAT
from tests.unit.evidence.samples import LIMIT_S, Samples, printed
from tests.unit.evidence.statements import sequent

pytestmark = pytest.mark.slow

TRUE = {
    "two_unknowns": (
        "theorem t (a b : ℕ) (h : a + b < 12) (k : a * b = 30) : a ^ 2 + b ^ 2 = 61"
    ),
    "integer": "theorem t (z : ℤ) (h : -4 < z) (k : z < 5) (l : z ^ 3 = -27) : z = -3",
    "by_contradiction": (
        "theorem t (a b : ℤ) (h : 0 < a ∧ 0 < b) (k : 11 ∣ a ^ 2 + 3 * b + 1) : 4 ≤ a + b"
    ),
    "root": "theorem t (n : ℕ) (h : n < 30) (k : Nat.sqrt n * Nat.sqrt n = n) : n % 4 ≤ 1",
    "factor": "theorem t (a b : ℕ) (h : 0 < a ∧ 0 < b) (k : a * b + a = 14) : a = 7 ∨ a ≤ 2",
    "positive_factors": (
        "theorem t (x y : ℤ) (h : 0 < x) (k : x < y) (l : x * y + x + y = 23) : x = 1 ∨ x = 2"
        " ∨ x = 3"
    ),
    "factor_known_by_another": (
        "theorem t (a b c : ℕ) (h : 3 < a * b) (k : a * b * c = 12) : c ≠ 13"
    ),
    "divisors_of_a_number": (
        "theorem t (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ n ∣ 50) : ∑ k ∈ s, k = 93"
    ),
    "solutions": (
        "theorem t (s : Finset ℤ) (h : ∀ n, n ∈ s ↔ n ^ 2 + 1 < 12) : s.card = 7"
    ),
    "congruences": (
        "theorem t (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ 1 < n ∧ 100 % n = 58 % n) : s.card = 7"
    ),
    "defined": (
        "theorem t (s : Finset ℤ) (f : ℤ → ℤ) (h : ∀ x, f x = |2 * x - 1|)"
        " (k : ∀ x, x ∈ s ↔ f x < 6) : s.card = 6"
    ),
    "sum_of_defined": (
        "theorem t (f : ℕ → ℕ) (h : ∀ n, f n = 3 * n + 1) : ∑ k ∈ Finset.range 50, f k = 3725"
    ),
    "two_roots": (
        "theorem t (p q : ℕ) (c : ℝ) (h : p ≠ q) (k : (p : ℝ) ^ 2 + c = 9 * p)"
        " (l : (q : ℝ) ^ 2 + c = 9 * q) (m : p.Prime) (n : q.Prime) : c = 14"
    ),
    "many_divisors": "theorem t : (Nat.divisors (12 ^ 5)).card = 66",
}  # fmt: skip

FALSE = {
    "two_unknowns": (
        "theorem t (a b : ℕ) (h : a + b < 12) (k : a * b = 30) : a ^ 2 + b ^ 2 = 62"
    ),
    "without_a_bound": "theorem t (z : ℤ) (h : -4 < z) (l : 27 ∣ z ^ 3) : z = -3",
    "divisors_of_a_number": (
        "theorem t (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ n ∣ 50) : ∑ k ∈ s, k = 92"
    ),
    "two_roots": (
        "theorem t (p q : ℕ) (c : ℝ) (k : (p : ℝ) ^ 2 + c = 9 * p)"
        " (l : (q : ℝ) ^ 2 + c = 9 * q) (m : p.Prime) (n : q.Prime) : c = 14"
    ),
    "infinite": "theorem t (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ 2 ∣ n) : s.card = 7",
}  # fmt: skip


class TestTables(Samples):
    TRUE = TRUE
    FALSE = FALSE
    DIALECTS = (NUMBERS, MATHLIB)


def test_the_text_for_mathlib() -> None:
    assert printed(TRUE["two_unknowns"], MATHLIB) == (
        "have ha : a < 12 := by omega\nhave hb : b < 12 := by omega\n"
        "revert h k\nrevert b hb\nrevert a ha\ndecide +kernel"
    )
    assert printed(TRUE["divisors_of_a_number"], MATHLIB) == (
        "have hs : s = Finset.filter (fun n => n ∣ 50) (Finset.Icc 0 50) := by\n"
        "  ext x\n"
        "  simp only [h, Finset.mem_filter, Finset.mem_Icc]\n"
        "  refine ⟨fun h1 => ⟨?_, h1⟩, And.right⟩\n"
        "  have hb : x ≤ 50 := Nat.le_of_dvd (by decide) h1\n"
        "  omega\n"
        "subst hs\n"
        "decide +kernel"
    )


def test_the_text_without_the_numbers_library() -> None:
    assert printed(TRUE["integer"], CORE) == (
        "obtain ⟨z', rfl⟩ : ∃ k : Nat, z = k + (-3) := ⟨(z - (-3)).toNat, by omega⟩\n"
        "have hz : z' < 8 := by omega\n"
        "revert h k l\nrevert z' hz\ndecide +kernel"
    )


class TestWrong:
    at = sequent("theorem t (n : ℕ) (h : n < 5) (k : n ^ 2 = 9) : n = 3")
    good = Exhaustion((Range("n", 0, 4),), ("h", "k"))

    def test_what_it_is_wrong_about(self) -> None:
        assert check(self.good, self.at) == Checked()
        wider = replace(self.good, ranges=(Range("n", 0, 9),))
        assert check(wider, self.at) == Checked()

    @pytest.mark.parametrize(
        "wrong",
        [
            replace(good, ranges=(Range("n", 0, 3),)),
            replace(good, ranges=(Range("n", 1, 4),)),
            replace(good, ranges=(Range("m", 0, 4),)),
            replace(good, ranges=(Range("n", 0, 4), Range("n", 0, 4))),
            replace(good, ranges=(Range("n", 0, 10**9),)),
            replace(good, ranges=()),
            replace(good, hypotheses=("h",)),
            replace(good, hypotheses=("l",)),
        ],
    )
    def test_tables(self, wrong: Evidence) -> None:
        assert isinstance(check(wrong, self.at), Wrong)

    def test_sets(self) -> None:
        at = sequent("theorem t (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ n < 5) : s.card = 5")
        good = find(at, LIMIT_S)
        assert isinstance(good, FiniteSet)
        assert check(good, at) == Checked()
        assert isinstance(check(replace(good, high=3), at), Wrong)
        assert isinstance(check(replace(good, low=1), at), Wrong)
        assert isinstance(check(replace(good, hypothesis="k"), at), Wrong)
        assert isinstance(check(replace(good, bounds=ClosedEvaluation()), at), Wrong)

    def test_bounds(self) -> None:
        at = sequent("theorem t (n : ℕ) (h : n ∣ 12) (k : n ∣ 0) : n ≤ 12")
        n = var("n", NAT)
        good = KnownBound("b", BoundFact.DIVISOR, n, "h", LinearBounds())
        assert check(good, at) == Checked()
        assert isinstance(check(replace(good, uses="k"), at), Wrong)
        assert isinstance(check(replace(good, uses=None), at), Wrong)
        assert isinstance(check(replace(good, term=num(3, NAT)), at), Wrong)
        product = arith("mul", n, n)
        factor = replace(good, fact=BoundFact.LEFT_FACTOR, term=product, uses=None)
        assert isinstance(check(factor, at), Wrong)  # n may be 0

    def test_definitions(self) -> None:
        at = sequent("theorem t (f : ℕ → ℕ) (h : ∀ n, f n = f (n + 1)) : f 0 = 0")
        assert isinstance(check(Unfolding("h", ClosedEvaluation()), at), Wrong)


def test_reals_are_not_computed() -> None:
    at = sequent("theorem t (n : ℕ) (h : n < 5) (k : (n : ℝ) = 3) : n = 3")
    evidence = Exhaustion((Range("n", 0, 4),), ("h", "k"))
    assert isinstance(check(evidence, at), Wrong)


def test_a_sum_solved_for_a_summand() -> None:
    at = sequent("theorem t (a b : ℕ) (h : a + b = 9) : a = 0")
    a, b = var("a", NAT), var("b", NAT)
    assert follows(eq(b, arith("sub", num(9, NAT), a)), at)
    assert not follows(eq(b, arith("sub", num(8, NAT), a)), at)


def test_linear_intervals() -> None:
    at = sequent(
        "theorem t (a b c : ℕ) (z : ℤ) (h : 2 * a + b = 9) (k : c / 5 = 3) (l : -z ≤ 4 ∧ 3 * z < 8)"
        " (m : b - a ≤ 2) : a = 0"
    )
    assert linear_intervals(at) == {
        "a": Interval(2, 4),
        "b": Interval(1, 5),
        "c": Interval(15, 19),
        "z": Interval(-4, 2),
    }
