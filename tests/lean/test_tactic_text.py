"""Which texts may stand in a tactic's place."""

import pytest

from prover.lean.lean_words import UNFINISHED, placed_words, words
from prover.lean.tactic_text import why_not_a_tactic

TACTICS = [
    "simp [Nat.add_comm, h'] at h₁ ⊢",
    "exact ⟨fun x => (f x).1, by omega⟩",
    "rcases h with ⟨x, hx⟩ | h",
    "induction n with\n| zero => rfl\n| succ n ih => simp [ih]",
    "exact absurd h (by decide) -- an ( in a comment",
    'have : s = "a ) \\" sorry" := rfl',
    'have : s = r#"a " ) sorry"# := rfl',
    "have : c = '(' := rfl",
    "have : c = '\\'' := rfl",
    "simp /- theorem /- nested ( -/ sorry -/ at h",
    "exact h.end",
    "exact sorry_free",
    "exact «theorem»",
    "have : xs = #[1, 2] := rfl",
    "calc a = b := h\n     _ = c := h'",
    "open Nat in omega",
    "exact x✝",
    "show a ≤ b; exact le",
]

NOT_TACTICS = {
    "": "empty",
    "  \n ": "empty",
    "exact (f x": "')' is missing",
    "exact f x)": "closes nothing",
    "exact ⟨(a⟩, b)": "closes nothing",
    "exact foo\n\ntheorem bar : 1 = 2 := sorry": "`theorem`",
    "rfl\nend Foo": "`end`",
    "rfl\n@[simp] def x := 1": "`@[`",
    "rfl\n#eval 1": "#eval",
    "rfl\ntermination_by n": "`termination_by`",
    "rfl\nwhere x := 1": "`where`",
    "sorry": "leaves a goal unproved",
    "exact (fun _ => sorry) 1": "leaves a goal unproved",
    "admit": "leaves a goal unproved",
    "exact sorryAx _": "leaves a goal unproved",
    "stop": "leaves a goal unproved",
    "rfl /- the rest": "does not end",
    'exact "the rest': "does not end",
    'exact r#"the rest"': "does not end",
    "rfl\0": "NUL",
    "run_tac foo": "runs code",
    "native_decide": "runs code",
    "exact by_elab foo": "runs code",
    "exact unsafeIO foo": "runs code",
}


@pytest.mark.parametrize("text", TACTICS)
def test_a_tactic_passes(text):
    assert why_not_a_tactic(text) is None


@pytest.mark.parametrize("text", NOT_TACTICS)
def test_what_could_leave_the_proof_is_refused(text):
    why = why_not_a_tactic(text)
    assert why is not None
    assert NOT_TACTICS[text] in why


def test_words_leave_out_comments_and_string_contents():
    text = 'foo -- bar\n/- baz /- -/ -/ "quux" r"a\\" h₁.x\' 12'
    assert list(words(text)) == ["foo", '""', '""', "h₁.x'", "1", "2"]
    assert list(words("foo /- bar")) == ["foo", UNFINISHED]


def test_words_know_their_places():
    text = 'a "b c" -- d\n:= r"e" h.f <;> /- x -/ =>'
    for word in placed_words(text):
        if word.text != '""':
            assert text[word.start : word.end] == word.text
    assert [w.text for w in placed_words(text)] == ["a", '""', ":=", '""', "h.f", "<;>", "=>"]
