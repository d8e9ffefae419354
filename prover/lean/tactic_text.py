"""Looks at a tactic as text, before Lean does: it must stay within its place in the proof.

A search runs text that a model wrote. This is a first filter, so that no trial is wasted on text
that could never be part of a proof; what counts as proved is decided elsewhere.
"""

from prover.lean.lean_words import UNFINISHED, words

_OPENING = dict(zip("([{⟨⟪⦃⟦", ")]}⟩⟫⦄⟧", strict=True))
_CLOSING = frozenset(_OPENING.values())

# Words that end a tactic block, or that leave a goal unproved without an error.
_ENDS_THE_BLOCK = frozenset(
    """abbrev add_decl_doc attribute axiom class declare_syntax_cat decreasing_by def deriving elab
    elab_rules end example export extends import inductive infix infixl infixr init_quot initialize
    instance lemma local macro macro_rules mutual namespace noncomputable nonrec notation opaque
    partial postfix prefix prelude private protected public register_builtin_option
    register_option run_cmd run_elab run_meta scoped section structure syntax termination_by
    theorem unif_hint universe unsafe variable where""".split()
)
# Words that run code of the text's own while Lean reads it.
_RUNS_CODE = frozenset(
    """by_elab csimp dbg_trace elab_stx extern implemented_by include_str native_decide run_tac
    unsafeCast unsafeIO unsafeBaseIO unsafeEIO""".split()
)
_LEAVES_UNPROVED = frozenset(("admit", "sorry", "sorryAx", "stop"))


def why_not_a_tactic(text: str) -> str | None:
    """Why `text` cannot stand in a tactic's place, or None if it may."""
    if not text.strip():
        return "the tactic is empty"
    if "\0" in text:
        return "the tactic holds a NUL character"
    expected: list[str] = []
    before = ""
    for word in words(text):
        if word == UNFINISHED:
            return "a comment or string does not end within the tactic"
        if (before == "#" and len(word) > 1) or (before == "@" and word == "["):
            return f"`{before}{word}` is not part of a tactic"
        if word in _OPENING:
            expected.append(_OPENING[word])
        elif word in _CLOSING and (not expected or expected.pop() != word):
            return f"a {word!r} that closes nothing"
        elif word in _LEAVES_UNPROVED:
            return f"`{word}` leaves a goal unproved"
        elif word in _ENDS_THE_BLOCK:
            return f"`{word}` is not part of a tactic"
        elif word in _RUNS_CODE:
            return f"`{word}` runs code, it proves nothing"
        before = word
    return f"a {expected[-1]!r} is missing" if expected else None
