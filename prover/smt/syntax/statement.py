"""Reads a whole theorem statement."""

import re
from typing import Final

from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.cursor import Cursor
from prover.smt.syntax.depth import refuse_deep
from prover.smt.syntax.terms import read_term
from prover.smt.syntax.tree import BinderGroup, StatementSyntax

_MODIFIERS: Final = re.compile(
    r"\A(\s*(?:/--.*?-/)?\s*)((?:@\[[^\]]*\]\s*|(?:private|protected|nonrec)\s+)+)", re.DOTALL
)
_PROOF: Final = re.compile(r":=\s*(by(\s+sorry)?|sorry)?\s*\Z")


def read_statement(text: str) -> StatementSyntax:
    """Read `theorem NAME (binders) : conclusion`, with or without `:= by sorry`.

    Raises:
        NotUnderstoodError: the text is outside the fragment.
    """
    cursor = Cursor(_without_modifiers(_PROOF.sub("", text)))
    if cursor.peek() not in ("theorem", "lemma", "example"):
        cursor.refuse(f"{cursor.peek()!r} where a theorem was expected")
    anonymous = cursor.advance().text == "example"
    if not anonymous and not cursor.is_name():
        cursor.refuse("a theorem without a name")
    name = "example" if anonymous else cursor.advance().text
    groups: list[BinderGroup] = []
    while cursor.peek() in ("(", "{", "[", "⦃"):
        groups.append(_read_group(cursor))
    cursor.expect(":")
    conclusion = read_term(cursor)
    if cursor.token.kind != "end":
        cursor.refuse(f"{cursor.peek()!r} after the conclusion")
    refuse_deep(conclusion)
    for group in groups:
        refuse_deep(group.type)
    return StatementSyntax(name, tuple(groups), conclusion)


def _without_modifiers(text: str) -> str:
    """The text with blanks for what stands before `theorem`: none of it changes what is said."""
    return _MODIFIERS.sub(lambda found: found[1] + " " * len(found[2]), text, count=1)


def _read_group(cursor: Cursor) -> BinderGroup:
    opening = cursor.advance()
    if opening.text not in ("(", "{"):
        raise NotUnderstoodError("an instance binder", opening.start)
    names = cursor.names()
    if not names or not cursor.accept(":"):
        cursor.refuse("a binder without a type")
    type_ = read_term(cursor)
    if cursor.peek() == ":=":
        cursor.refuse("a binder with a default value")
    cursor.expect(")" if opening.text == "(" else "}")
    return BinderGroup(opening.start, tuple(name.text for name in names), type_)
