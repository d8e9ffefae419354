"""Sums of squares by semidefinite programming: what is handed on is exact, or nothing is."""

from fractions import Fraction

import pytest

from prover.evidence.check import Checked, check
from prover.evidence.finders.gram import squares_of
from prover.evidence.finders.known import knowledge
from prover.evidence.finders.leaves import ideal_of
from prover.evidence.finders.semidefinite import find_squares
from prover.evidence.nodes.combinations import PositiveCombination
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from tests.unit.evidence.statements import sequent

LIMIT_S = 60.0
WITHOUT_ZEROS = {
    "degree four": "theorem t (x : ℝ) (h : x ^ 4 - x + 1 ≤ 0) : False",
    "in two variables": "theorem t (x y : ℝ) (h : x ^ 4 + y ^ 4 - 3 * x * y + 2 < 0) : False",
    "on an interval": (
        "theorem t (x : ℝ) (h : 0 ≤ x) (k : x ≤ 2) (l : x ^ 3 - 3 * x ^ 2 + 5 ≤ 0) : False"
    ),
    "modulo an equation": (
        "theorem t (x y : ℝ) (h : x ^ 2 + y ^ 2 = 1) (k : 2 < x ^ 4 + x * y + y ^ 3) : False"
    ),
}
WITH_ZEROS = {
    "one zero": "theorem t (x : ℝ) (h : x ^ 4 - 4 * x + 3 < 0) : False",
    "a line of zeros": (
        "theorem t (a b c : ℝ) (h : a ^ 4 + b ^ 4 + c ^ 4 < a * b * c * (a + b + c)) : False"
    ),
    "a zero at thirds": "theorem t (x : ℝ) (h : 81 * x ^ 4 - 12 * x + 3 < 0) : False",
}


def found(at: Sequent) -> PositiveCombination | None:
    clock = Clock(LIMIT_S)
    (known,) = knowledge(at)
    return find_squares(known, ideal_of(known, clock), clock)


@pytest.mark.parametrize("text", [*WITHOUT_ZEROS.values(), *WITH_ZEROS.values()])
def test_what_is_found_is_exact(text: str) -> None:
    at = sequent(text)
    combination = found(at)
    assert combination is not None
    assert isinstance(check(combination, at), Checked)


@pytest.mark.parametrize(
    "text",
    [
        "theorem t (x : ℝ) (h : x ^ 6 - 4 * x ^ 3 + 4 < 0) : False",  # its zero is irrational
        "theorem t (x : ℝ) (h : x ^ 4 - 10 * x ^ 2 + 25 < 0) : False",
        "theorem t (x y : ℝ) (h : x ^ 4 + 7 * y ^ 4 < 5 * x ^ 2 * y ^ 2) : False",
    ],
)
def test_what_rounds_badly_is_exact_or_nothing(text: str) -> None:
    at = sequent(text)
    combination = found(at)
    assert combination is None or isinstance(check(combination, at), Checked)


@pytest.mark.parametrize(
    "text",
    [
        "theorem t (x : ℝ) (h : x ^ 4 - 2 * x < 0) : False",
        "theorem t (x y : ℝ) (h : x ^ 2 + y ^ 2 ≤ 4 * x * y) (k : 0 < x) : False",
    ],
)
def test_what_is_satisfied_has_none(text: str) -> None:
    assert found(sequent(text)) is None


def test_many_variables_are_left_alone() -> None:
    names = " ".join(f"x{i}" for i in range(9))
    total = " + ".join(f"x{i} ^ 8" for i in range(9))
    assert found(sequent(f"theorem t ({names} : ℝ) (h : {total} < 0) : False")) is None


def test_long_coefficients_are_left_alone() -> None:
    n = "7" * 1000
    assert found(sequent(f"theorem t (x : ℝ) (h : {n} * x ^ 4 - x + {n} < 0) : False")) is None


def test_squares_of_a_matrix() -> None:
    two, one = Fraction(2), Fraction(1)
    assert squares_of([[two, one], [one, one]]) == [
        (two, [one, one / 2]),
        (one / 2, [Fraction(0), one]),
    ]
    assert squares_of([[one, two], [two, one]]) is None
    assert squares_of([[Fraction(0), one], [one, two]]) is None
