"""Bounds of variables: never too narrow, and narrow enough where hypotheses say so."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.core.proof_state import Goal
from prover.lean.term_reader import read_term
from prover.policy.evaluate import truth, value
from prover.policy.intervals import Interval, bounds
from prover.policy.reading import Reading


def limits(
    *hypotheses: str, target: str = "True", **options: bool
) -> dict[str, tuple[float, float]]:
    found = bounds(Reading(Goal(hypotheses, target)), **options)
    return {name: (limit.low, limit.high) for name, limit in found.items()}


@pytest.mark.parametrize(
    ("hypotheses", "expected"),
    [
        (("a : ℕ", "h : a < 10"), {"a": (0, 9)}),
        (("a : ℕ", "h : 1 ≤ a ∧ a ≤ 9"), {"a": (1, 9)}),
        (("m : ℤ", "h : 10 ≤ m ∧ m ≤ 99"), {"m": (10, 99)}),
        (("b : ℕ", "h : 3 * b ^ 2 + 2 * b + 1 = 57", "h0 : 0 < b"), {"b": (4, 4)}),
        (("x y : ℕ", "h : 2 ^ x * 3 ^ y = 1296"), {"x": (0, 10), "y": (0, 6)}),
        (("n : ℤ", "h : n ^ 2 ≤ 50"), {"n": (-7, 7)}),
        (("n : ℕ", "h : n / 3 = 2"), {"n": (6, 8)}),
        (("d : ℕ", "h : d ∣ 12"), {"d": (0, 12)}),
        (("a b : ℕ", "h : a - b = 5", "h2 : a ≤ 7"), {"a": (5, 7), "b": (0, 2)}),
    ],
)
def test_propagation(hypotheses, expected):
    assert limits(*hypotheses) == expected


def test_the_negated_target_counts_in_a_proof_by_contradiction():
    hypotheses = ("a b : ℤ", "h : 0 < a ∧ 0 < b")
    found = limits(*hypotheses, target="19 ≤ a + b", by_contradiction=True)
    assert found == {"a": (1, 17), "b": (1, 17)}
    assert limits(*hypotheses, target="19 ≤ a + b")["a"] == (1, math.inf)


def test_linear_bounds_leave_products_alone():
    hypotheses = ("x y : ℕ", "h : x * y = 12", "h2 : x * y + x = 15")
    assert limits(*hypotheses, linear=True) == {"x": (3, 3), "y": (0, math.inf)}


CONSTRAINTS = st.lists(
    st.sampled_from(
        [
            "x * y = 12",
            "x + y * y = 10",
            "x - y = 3",
            "x ^ 2 + y ^ 2 = 25",
            "x % 5 = y",
            "x / 3 = y",
            "2 * x - 3 * y ≤ 4",
            "x ∣ 24",
            "x < y + 2",
            "y ≥ 2",
            "x * x * y ≤ 50",
            "2 ^ y ≤ x",
        ]
    ),
    min_size=1,
    max_size=3,
    unique=True,
)


@given(CONSTRAINTS, st.integers(-12, 12), st.integers(-12, 12), st.booleans(), st.booleans())
def test_a_solution_is_never_cut_off(constraints, x, y, integer, linear):
    if not integer:
        x, y = abs(x), abs(y)
    kind = "ℤ" if integer else "ℕ"
    at = {"x": x, "y": y}
    integers = frozenset(at) if integer else frozenset[str]()
    if not all(truth(read_term(c), at, integers) for c in constraints):
        return
    hypotheses = [f"h{i} : {c}" for i, c in enumerate(constraints)]
    found = bounds(Reading(Goal((f"x y : {kind}", *hypotheses), "True")), linear=linear)
    assert all(found[name].low <= number <= found[name].high for name, number in at.items())


def test_lean_conventions():
    assert value(read_term("3 - 5"), {}, integer=False) == 0
    assert value(read_term("3 - 5"), {}, integer=True) == -2
    assert value(read_term("7 / 0"), {}, integer=False) == 0
    assert value(read_term("7 % 0"), {}, integer=False) == 7
    assert value(read_term("a / b"), {"a": -7, "b": -2}, integer=True) == 4
    assert value(read_term("a % b"), {"a": -7, "b": -2}, integer=True) == 1
    assert value(read_term("f 3"), {}, integer=False) is None


def test_an_interval_knows_its_size():
    assert Interval(2, 5).size == 4
    assert Interval(3, 2).size == 0
    assert Interval().size == math.inf


def test_hypotheses_that_contradict_each_other_are_no_failure():
    for product in ("x * y = -5", "x * y ≤ -5", "y * x + 5 ≤ 0"):
        limits("x y : ℤ", "h0 : 1 ≤ y", "h1 : y ≤ 0", f"h : {product}")
