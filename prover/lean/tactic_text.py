"""Looks at a tactic as text, before Lean does: it must stay within its place in the proof.

A search runs text that a model wrote. This is a first filter, so that no trial is wasted on text
that could never be part of a proof; what counts as proved is decided elsewhere.
"""

import re
from collections.abc import Iterator

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
_LEAVES_UNPROVED = frozenset(("admit", "sorry", "sorryAx", "stop"))

UNFINISHED = "\0"

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<line_comment>--[^\n]*)
    | (?P<comment>/-)
    | (?P<raw_string>r(?P<hashes>\#*)")
    | (?P<string>"(?:[^"\\]|\\.)*(?P<closed>")?)
    | (?P<character>'(?:[^'\\\n]|\\(?:x..|u....|.))')
    | (?P<word>«[^»]*»|[^\W\d][\w!?'.«»₀-₉✝]*)
    | (?P<symbol>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def words(text: str) -> Iterator[str]:
    """The names, keywords and single symbols of a Lean text; no comments, no string contents.

    A string gives `""`. Text that ends inside a comment or string gives a last word `UNFINISHED`.
    """
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        assert match is not None  # the last alternative takes anything
        kind, place = match.lastgroup, match.end()
        if match["comment"]:
            place = _end_of_comment(text, place)
            if place < 0:
                yield UNFINISHED
                return
        elif match["raw_string"]:
            end = text.find(f'"{match["hashes"]}', place)
            yield '""' if end >= 0 else UNFINISHED
            if end < 0:
                return
            place = end + 1 + len(match["hashes"])
        elif match["string"]:
            yield '""' if match["closed"] else UNFINISHED
        elif kind not in ("space", "line_comment"):
            yield match[0]


def _end_of_comment(text: str, place: int) -> int:
    """Where the comment ends whose `/-` ends at `place`; they nest. -1 if it does not end."""
    depth = 1
    for mark in re.compile("/-|-/").finditer(text, place):
        depth += 1 if mark[0] == "/-" else -1
        if depth == 0:
            return mark.end()
    return -1


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
        before = word
    return f"a {expected[-1]!r} is missing" if expected else None
