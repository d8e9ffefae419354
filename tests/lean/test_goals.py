"""Reading goals as Lean prints them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.core.proof_state import Goal, ProofState
from prover.lean.goals import parse_goals


def test_hypotheses_target_and_case():
    printed = "case succ\nn m : Nat\nih : n = n\n⊢ n + 1 = n + 1"
    assert parse_goals(printed) == (Goal(("n m : Nat", "ih : n = n"), "n + 1 = n + 1", "succ"),)


def test_what_lean_breaks_and_indents_belongs_to_the_line_before():
    printed = "h :\n  ∀ x,\n    x = 1\nx : Nat := 5\n⊢ ∃ y,\n    y = x"
    (goal,) = parse_goals(printed)
    assert goal.hypotheses == ("h :\n  ∀ x,\n    x = 1", "x : Nat := 5")
    assert goal.target == "∃ y,\n    y = x"


def test_a_turnstile_inside_a_hypothesis_is_no_target():
    printed = 'h : s = "⊢ no"\nh2 :\n  ⊢ odd\nx✝ : Nat\n⊢ s = "⊢ no"'
    (goal,) = parse_goals(printed)
    assert goal.hypotheses == ('h : s = "⊢ no"', "h2 :\n  ⊢ odd", "x✝ : Nat")
    assert goal.target == 's = "⊢ no"'


def test_a_hypothesis_may_be_called_case():
    (goal,) = parse_goals("case : Nat\n⊢ True")
    assert goal == Goal(("case : Nat",), "True")


def test_goals_are_separated_by_an_empty_line():
    assert [goal.case for goal in parse_goals("case a\n⊢ P\n\ncase b\n⊢ Q")] == ["a", "b"]


def test_an_empty_line_inside_a_target_separates_nothing():
    (goal,) = parse_goals('⊢ s = "a\n\nb"')
    assert goal.target == 's = "a\n\nb"'


def test_text_without_a_target_is_refused():
    with pytest.raises(ValueError, match="no ⊢"):
        parse_goals("h : 1 = 1")


_WORD = st.sampled_from(["x", "h✝", "∀ y, y = ⊢", "a b : Nat", "x : Nat := 5", "f\n  x\n  y"])


@given(
    st.lists(
        st.builds(
            Goal,
            hypotheses=st.lists(_WORD.map("h : {}".format), max_size=4).map(tuple),
            target=_WORD,
            case=st.sampled_from(["", "succ", "inl.intro"]),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_what_is_printed_is_read_back(goals):
    assert parse_goals(str(ProofState(tuple(goals), handle=0))) == tuple(goals)
