"""Reads what binds names: after ∀, ∃ and fun, and in ∑ and ∏."""

from typing import Final, Protocol

from prover.smt.syntax.cursor import Cursor
from prover.smt.syntax.tree import BigOperator, Binder, Syntax

GUARDS: Final = frozenset("∈ ∉ < ≤ > ≥ ≠ ⊆".split())
# The body of ∑ has precedence 67: `∑ i ∈ s, a + b` is `(∑ i ∈ s, a) + b`.
BIG_OPERATOR_BODY: Final = 67


class ReadTerm(Protocol):
    """Reads a term that binds at least as tightly as `least`."""

    def __call__(self, cursor: Cursor, least: int = 0) -> Syntax:
        """Read it."""


def read_binders(cursor: Cursor, read_term: ReadTerm) -> tuple[Binder, ...]:
    """Read `x y : T`, `(x : T) (h : p)`, `x > 0`, `x ∈ s` up to the comma or arrow."""
    found: list[Binder] = []
    while True:
        if cursor.accept("("):
            names = cursor.names()
            if not names:
                cursor.refuse("a pattern as binder")
            type_ = read_term(cursor) if cursor.accept(":") else None
            cursor.expect(")")
            found += [Binder(name.start, name.text, type_) for name in names]
        elif cursor.is_name():
            found += _bare_binders(cursor, read_term)
            if cursor.peek() != "(":
                break
        else:
            break
    if not found:
        cursor.refuse(f"a binder that starts with {cursor.peek()!r}")
    for binder in found:
        if "." in binder.name:
            cursor.refuse(f"the bound name {binder.name!r}")
    return tuple(found)


def _bare_binders(cursor: Cursor, read_term: ReadTerm) -> list[Binder]:
    names = cursor.names()
    if cursor.accept(":"):
        type_ = read_term(cursor)
        return [Binder(name.start, name.text, type_) for name in names]
    if cursor.peek() in GUARDS:
        relation = cursor.advance().text
        guard = (relation, read_term(cursor, 51))
        return [Binder(name.start, name.text, guard=guard) for name in names]
    return [Binder(name.start, name.text) for name in names]


def read_big_operator(cursor: Cursor, read_term: ReadTerm) -> BigOperator:
    """Read `∑ i ∈ s with c, e`; the older `in` for `∈` is accepted."""
    symbol = cursor.advance()
    names = cursor.names()
    if len(names) != 1:
        cursor.refuse(f"{symbol.text} over a pattern or several names")
    type_ = read_term(cursor, 51) if cursor.accept(":") else None
    range_ = read_term(cursor, 51) if cursor.accept("∈") or cursor.accept("in") else None
    condition = read_term(cursor, 51) if cursor.accept("with") else None
    cursor.expect(",")
    body = read_term(cursor, BIG_OPERATOR_BODY)
    return BigOperator(symbol.start, symbol.text, names[0].text, type_, range_, condition, body)
