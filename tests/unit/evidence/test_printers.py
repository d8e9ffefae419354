"""Proofs as they are printed for each library. Those for Mathlib run nowhere here: the texts are
written by hand after its documentation.
"""

import pytest

from prover.core.proof_state import Goal
from prover.evidence.printers.dialect import CORE, MATHLIB, NUMBERS, Dialect
from prover.evidence.prove_goal import Found, prove_goal, prove_sequent
from tests.unit.evidence.statements import TRUE, sequent

pytestmark = pytest.mark.slow

LIMIT_S = 60.0


def printed(name: str, dialect: Dialect) -> str:
    found = prove_sequent(sequent(TRUE[name]), dialect, LIMIT_S)
    assert isinstance(found, Found)
    return found.text


MATHLIB_TEXTS = {
    "identity": "ring",
    "combination": "linear_combination (x + y + 7) * h - 2 * k",
    "square": "refine not_lt.mp fun h => ?_\nnlinarith [sq_nonneg (a - b)]",
    "product_of_signs": "refine not_le.mp fun h1 => ?_\nnlinarith [mul_pos h k]",
    "closed": "norm_num",
    "simpler_root": (
        "have h4 := (by rw [show (50 : ℝ) = (5) ^ 2 * 2 by norm_num, Real.sqrt_mul (by norm_num), "
        "Real.sqrt_sq (by norm_num)] : √(50 : ℝ) = 5 * √2)\nlinear_combination h4"
    ),
    "angles": (
        "have h2 := Real.cos_two_mul x\nhave h4 := Real.sin_sq_add_cos_sq x\n"
        "linear_combination 2 * h4 + (-2 * Real.sin x - 6 / 5) * h + h2"
    ),
    "rational_in_the_reals": (
        "refine (Rat.cast_inj (K := ℝ)).mp ?_\npush_cast\nlinear_combination 1 / 4 * h - k"
    ),
    "instance": "have h2 := h 3\nhave h3 := h 1\nlinear_combination h2 - h3",
}  # fmt: skip


@pytest.mark.parametrize("name", MATHLIB_TEXTS)
def test_for_mathlib(name: str) -> None:
    assert printed(name, MATHLIB) == MATHLIB_TEXTS[name]


def test_for_the_embedded_libraries() -> None:
    assert printed("square", NUMBERS) == (
        "refine not_lt.mp fun h => ?_\nhave := sq_nonneg (a - b)\ngrind"
    )
    goal = Goal(("a b : Int",), "2 * a * b ≤ a ^ 2 + b ^ 2")
    found = prove_goal(goal, CORE, LIMIT_S)
    assert isinstance(found, Found)
    assert found.text == (
        "refine Int.not_lt.mp fun h => ?_\nhave := Prover.Int.pow_two_nonneg (a - b)\ngrind"
    )


@pytest.mark.parametrize("name", TRUE)
@pytest.mark.parametrize("dialect", [NUMBERS, MATHLIB])
def test_every_kind_of_evidence_has_a_text(name: str, dialect: Dialect) -> None:
    assert printed(name, dialect)
