"""Proofs as they are printed for each library. Those for Mathlib run nowhere here: the texts are
written by hand after its documentation.
"""

import pytest

from prover.core.proof_state import Goal, ProofState
from prover.evidence.printers.dialect import CORE, MATHLIB, NUMBERS, Dialect
from prover.evidence.prove_goal import (
    EvidencePolicy,
    Found,
    NothingFound,
    prove_goal,
    prove_sequent,
)
from tests.unit.evidence.statements import TRUE, sequent

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


class TestPolicy:
    goal = Goal(("x y : ℝ", "n✝ : ℕ", "h : x + y = 7", "k : Strange x", "m : x * y = 12"),
                "x ^ 2 + y ^ 2 = 25")  # fmt: skip

    def test_it_proposes_a_proof_of_the_first_goal(self) -> None:
        policy = EvidencePolicy(NUMBERS, goal_s=LIMIT_S, total_s=LIMIT_S)
        [[candidate]] = policy.propose([ProofState((self.goal,), 1)], k=4)
        assert candidate.text.endswith("grind")
        assert "h" in candidate.text
        assert policy.propose([ProofState((self.goal,), 2)], k=4) == [[candidate]]

    def test_it_proposes_nothing_where_nothing_is_found(self) -> None:
        policy = EvidencePolicy(NUMBERS)
        strange = Goal(("a : Strange",), "a = a ∧ Odd a")
        assert policy.propose([ProofState((strange,), 1), ProofState((), 2)], k=4) == [[], []]
        assert isinstance(prove_goal(strange, NUMBERS, 1.0), NothingFound)

    def test_its_time_is_limited(self) -> None:
        policy = EvidencePolicy(NUMBERS, goal_s=LIMIT_S, total_s=0.0)
        assert policy.propose([ProofState((self.goal,), 1)], k=4) == [[]]
