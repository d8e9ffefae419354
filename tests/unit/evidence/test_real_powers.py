"""Laws of real powers, logarithms of roots and values of angles."""

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.finders.goals import find
from prover.evidence.nodes.library import Law
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.nodes.numbers import ByLaw
from prover.smt.terms.term import Term, walk
from tests.unit.evidence.statements import sequent

TRUE = {
    "sum": "theorem t (x : ℝ) : (7 : ℝ) ^ (x + 2) = 49 * 7 ^ x",
    "difference": "theorem t (x : ℝ) (h : (6 : ℝ) ^ x = 12) : (6 : ℝ) ^ (x - 2) = 1 / 3",
    "sum_of_two": "theorem t (a x y : ℝ) (h : 0 < a) (k : a ^ x = 3) (l : a ^ y = 5) : "
    "a ^ (x + y) = 15",
    "multiple": "theorem t (x : ℝ) (h : (10 : ℝ) ^ x = 3) : (10 : ℝ) ^ (x * 4) = 81",
    "perfect_power": "theorem t (x : ℝ) (h : (3 : ℝ) ^ x = 4) : (27 : ℝ) ^ x = 64",
    "rational": "theorem t : (8 : ℝ) ^ ((4 : ℝ) / 3) * 81 ^ (-(3 : ℝ) / 4) = 16 / 27",
    "rational_below_a_bar": "theorem t : ((4 : ℝ) / 25) ^ (-(1 : ℝ) / 2) = 5 / 2",
    "logarithm_of_a_root": "theorem t : Real.logb 5 (Real.sqrt 5 / 25) = -3 / 2",
    "equation_with_an_inverse": "theorem t (x : ℝ) (h : (3 : ℝ) ^ (2 * x) = 1 / 81) : x = -2",
    "angles": "theorem t : Real.sin (Real.pi / 3) * Real.cos (Real.pi / 6) = 3 / 4",
}  # fmt: skip


@pytest.mark.parametrize("name", TRUE)
def test_true_statements_have_evidence(name: str) -> None:
    at = sequent(TRUE[name])
    assert check(find(at, 20.0), at) == Checked()


def _left(claim: str) -> Term:
    return next(walk(sequent(f"theorem t (x y : ℝ) : {claim} = 1").conclusion.args[0]))


@pytest.mark.parametrize(
    ("law", "claim"),
    [
        (Law.POWER_SUM, "(2 : ℝ) ^ (x * y)"),
        (Law.POWER_DIFFERENCE, "(2 : ℝ) ^ (x + y)"),
        (Law.POWER_MULTIPLE, "(2 : ℝ) ^ (x * y)"),
        (Law.POWER_MULTIPLE, "(2 : ℝ) ^ ((1 / 2 : ℝ) * y)"),
        (Law.POWER_OF_BASE, "(12 : ℝ) ^ x"),
        (Law.POWER_RATIONAL, "(12 : ℝ) ^ (1 / 2 : ℝ)"),
        (Law.POWER_RATIONAL, "(-8 : ℝ) ^ (1 / 3 : ℝ)"),
        (Law.POWER_RATIONAL, "(4 : ℝ) ^ (1 / 3 : ℝ)"),
        (Law.LOG_ROOT, "x"),
        (Law.ANGLE_VALUE, "Real.sin (Real.pi / 5)"),
        (Law.ANGLE_VALUE, "Real.sin (x / 3)"),
    ],
)
def test_a_law_says_nothing_of_other_terms(law: Law, claim: str) -> None:
    at = sequent(f"theorem t (x y : ℝ) (h : 0 < x) : {claim} = 1")
    node = ByLaw("h1", law, _left(claim), (), ClosedEvaluation())
    judgement = check(node, at)
    assert isinstance(judgement, Wrong)
    assert law.value in judgement.why
