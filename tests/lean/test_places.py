"""Where scripts go in a text: no Lean needed to see that the rest stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.core.theorem import ProofScript
from prover.lean.lean_words import placed_words
from prover.lean.places import Place, places_for_tactic, places_for_term

SHORT = ProofScript(("simp",))
LONG = ProofScript(("intro x", "cases x with\n| zero => rfl\n| succ n => simp"))


def places(text: str, *, tactic: bool, several_goals: bool = False) -> list[Place]:
    words = list(placed_words(text))
    (index,) = [i for i, word in enumerate(words) if word.text == "sorry"]
    if tactic:
        return places_for_tactic(text, words, index, several_goals=several_goals)
    return places_for_term(text, words, index)


def filled(text: str, script: ProofScript, *, tactic: bool, several_goals: bool = False) -> str:
    place = places(text, tactic=tactic, several_goals=several_goals)[0]
    before = text[: place.start]
    return before + place.filled(before, script) + text[place.end :]


TACTICS = {
    "t : P := by sorry": "t : P := by\n  intro x\n  cases x with",
    "t : P := by\n  sorry\n": "t : P := by\n  intro x\n  cases x with",
    "  · have h : P := by sorry": "  · have h : P := by\n      intro x\n      cases",
    "  | zero => sorry": "  | zero => intro x\n            cases x",
    "  simp; sorry": "  simp; (intro x\n         cases x",
    "  simp <;> sorry": "  simp <;> (intro x\n            cases x",
    "⟨by sorry, h⟩": "⟨by intro x\n    cases x",
}


@pytest.mark.parametrize("text", TACTICS)
def test_a_script_of_lines_instead_of_a_tactic(text):
    assert filled(text, LONG, tactic=True).startswith(TACTICS[text])


TERMS = {
    "t : P := sorry": "t : P := by\n  intro x\n  cases x",
    "t : P :=\n  sorry": "t : P := by\n  intro x\n  cases x",
    "t : P := -- why\n  sorry": "t : P := -- why\n  by intro x\n     cases x",
    "  | 0 => sorry -- todo": "  | 0 => by\n    intro x\n    cases x",
    "exact f sorry": "exact f (by intro x\n            cases x",
    "  have h := sorry; exact h": "  have h := (by intro x\n                cases x",
}


@pytest.mark.parametrize("text", TERMS)
def test_a_script_of_lines_instead_of_a_term(text):
    assert filled(text, LONG, tactic=False).startswith(TERMS[text])


ONE_LINE = {
    ("t : P := by sorry", True): "t : P := by simp",
    ("t : P := by\n  sorry", True): "t : P := by\n  simp",
    ("t : P := sorry -- note", False): "t : P := by simp -- note",
    ("f sorry x", False): "f (by simp) x",
}


@pytest.mark.parametrize(("text", "tactic"), ONE_LINE)
def test_a_short_script_stays_on_the_line(text, tactic):
    assert filled(text, SHORT, tactic=tactic) == ONE_LINE[text, tactic]


def test_one_of_several_goals_is_focused():
    assert filled("  sorry\n  sorry_free", LONG, tactic=True, several_goals=True) == (
        "  · intro x\n    cases x with\n    | zero => rfl\n    | succ n => simp\n  sorry_free"
    )


@given(
    st.lists(st.sampled_from(["foo ", "by ", ":= ", "=> ", "; ", "· ", "\n", "\n  ", "(", "∀ "])),
    st.lists(st.sampled_from([" bar", "\n", ")", " -- c", "; "])),
    st.booleans(),
    st.booleans(),
)
def test_whatever_the_text_only_the_hole_changes(before, after, tactic, several_goals):
    text = f"{''.join(before)}sorry{''.join(after)}"
    for place in places(text, tactic=tactic, several_goals=several_goals):
        assert "sorry" in text[place.start : place.end]
        replaced = text[place.start : place.end].replace("sorry", "").strip()
        assert replaced == ""
        lines = place.filled(text[: place.start], LONG).split("\n")
        columns = [len(line) - len(line.lstrip(" ")) for line in lines[-3:]]
        assert len(set(columns)) == 1  # the later lines stand under each other
