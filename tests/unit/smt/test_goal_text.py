"""Goals as Lean prints them: read, or refused where the print leaves open what is meant."""

import pytest

from prover.core.proof_state import Goal
from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Valid
from prover.smt.goal_text import goal_statement
from prover.smt.settle import settle_text


def settle(*hypotheses: str, target: str) -> SmtAnswer:
    statement = goal_statement(Goal(hypotheses, target))
    if isinstance(statement, OutOfFragment):
        return statement
    return settle_text("", statement, 10, printed=True)


@pytest.mark.parametrize(
    ("hypotheses", "target"),
    [
        (("n : Nat",), "n < 5"),
        (("n m : ℕ", "h : n < m"), "n + 1 < m"),
        (("x : Int", "n : Nat"), "↑n - x < 0"),
        (("n : Nat",), "∃ x, x + n = 0"),
        (("a✝ : Nat", "h✝ : a✝ < 3"), "a✝ = 1"),
        (("f : Nat → Nat", "h : ∀ (n : Nat), f n = n + 1"), "f 3 = 5"),
        (("p q : Prop", "h : p ∨ q"), "p"),
    ],
)
def test_false_goals_are_refuted(hypotheses, target):
    assert isinstance(settle(*hypotheses, target=target), Counterexample)


@pytest.mark.parametrize(
    ("hypotheses", "target"),
    [
        ((), "2 - 3 < 0"),  # true in ℤ, and printed like that in ℕ
        (("n : Nat",), "↑n - 5 < 0"),
        ((), "∃ x, x + 1 = 0"),
        (("n : Nat",), "2 ^ n < 1"),
        (("n : Nat",), "(if n = 0 then 1 else 0) = 2"),
        (("n : Nat",), "n = ?m"),
        (("n : Nat", "x : Fin n"), "n < 3"),
        (("α : Type", "n : Nat"), "n < 3"),
        (("n : Nat", "h : Lucky n"), "n < 3"),
        (("n : Nat := 5",), "n = 5"),
        (("x : ℝ",), "x ^ (1 / 2) = 1"),
        (("n : Nat", "h : n < ⋯"), "n < 3"),
        (("xs : List Nat", "n : Nat"), "n < 3"),
    ],
)
def test_what_may_mean_something_else_is_refused(hypotheses, target):
    assert isinstance(settle(*hypotheses, target=target), OutOfFragment)


def test_every_hypothesis_counts():
    assert isinstance(settle("n : Nat", "h : n < 5", target="n < 6"), Valid)
    assert isinstance(settle("n : Nat", "h✝ : n < 5", target="n < 6"), Valid)


def test_names_given_to_inaccessible_ones_are_free():
    text = goal_statement(Goal(("a✝ a_1 : Nat",), "a✝ = a_1"))
    assert text == "theorem goal (a_2 a_1 : Nat) : a_2 = a_1"
