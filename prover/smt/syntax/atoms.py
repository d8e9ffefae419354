"""Reads atoms: what may stand as the argument of a function."""

from typing import Final

from prover.smt.syntax.binders import ReadTerm
from prover.smt.syntax.cursor import Cursor
from prover.smt.syntax.tokens import KEYWORDS
from prover.smt.syntax.tree import (
    Application,
    Ascription,
    Braces,
    ListLiteral,
    Name,
    Numeral,
    Paren,
    Projection,
    RelationSection,
    SetBuilder,
    Syntax,
    TupleLiteral,
    Unary,
)

_ARGUMENT_SYMBOLS: Final = frozenset("( { [ ↑ ⌊ ⌈ ∅ √".split())
_SECTION_RELATIONS: Final = frozenset("= ≠ < ≤ > ≥ ∣".split())


def starts_argument(cursor: Cursor) -> bool:
    """Whether the current token begins an argument of the application being read."""
    token = cursor.token
    if token.kind == "symbol":
        return token.text in _ARGUMENT_SYMBOLS
    return token.kind == "number" or (token.kind == "name" and token.text not in KEYWORDS)


def read_atom(cursor: Cursor, read_term: ReadTerm) -> Syntax:
    """Read an atom with the postfix operators `⁻¹`, `!` and `.field` that follow it."""
    cursor.enter()
    atom = _read_bare_atom(cursor, read_term)
    while True:
        at, symbol = cursor.at, cursor.peek()
        if symbol == "⁻¹":
            cursor.advance()
            atom = Unary(at, "⁻¹", atom)
        elif symbol == "!":
            cursor.advance()
            atom = Application(at, Name(at, "Nat.factorial"), (atom,))
        elif symbol == "." and cursor.touches_previous():
            cursor.advance()
            if cursor.token.kind not in ("name", "number") or not cursor.touches_previous():
                cursor.refuse("a dot without a field name")
            for field in cursor.advance().text.split("."):
                atom = Projection(at, atom, field)
        else:
            cursor.leave()
            return atom


def _read_bare_atom(cursor: Cursor, read_term: ReadTerm) -> Syntax:
    token = cursor.token
    at = token.start
    if token.kind == "number":
        cursor.advance()
        return Numeral(at, token.text)
    if token.kind == "name":
        if token.text in KEYWORDS:
            cursor.refuse(f"the keyword {token.text!r}")
        cursor.advance()
        return Name(at, token.text)
    match token.text:
        case "(":
            return _read_parenthesis(cursor, read_term)
        case "{":
            return _read_braces(cursor, read_term)
        case "[":
            cursor.advance()
            return ListLiteral(at, _read_sequence(cursor, read_term, "]"))
        case "↑":
            cursor.advance()
            return Unary(at, "↑", read_atom(cursor, read_term))
        case "⌊" | "⌈" | "|":
            return _read_delimited(cursor, read_term)
        case "∅":
            cursor.advance()
            return Braces(at, ())
        case "√":
            cursor.advance()
            return Application(at, Name(at, "Real.sqrt"), (read_atom(cursor, read_term),))
    cursor.refuse(f"{token.text!r}" if token.text else "the end of the text inside a term")


def _read_sequence(cursor: Cursor, read_term: ReadTerm, closing: str) -> tuple[Syntax, ...]:
    elements: list[Syntax] = []
    if cursor.accept(closing):
        return ()
    elements.append(read_term(cursor))
    while cursor.accept(","):
        elements.append(read_term(cursor))
    cursor.expect(closing)
    return tuple(elements)


def _read_parenthesis(cursor: Cursor, read_term: ReadTerm) -> Syntax:
    at = cursor.advance().start
    if cursor.peek() == "·":
        relation = cursor.peek(1)
        if relation in _SECTION_RELATIONS and cursor.peek(2) == "·" and cursor.peek(3) == ")":
            cursor.position += 4
            return RelationSection(at, relation)
        cursor.refuse("a function written with ·")
    body = read_term(cursor)
    if cursor.accept(":"):
        type_ = read_term(cursor)
        cursor.expect(")")
        return Ascription(at, body, type_)
    if cursor.accept(","):
        return TupleLiteral(at, (body, *_read_sequence(cursor, read_term, ")")))
    cursor.expect(")")
    return Paren(at, body)


def _read_braces(cursor: Cursor, read_term: ReadTerm) -> Syntax:
    at = cursor.advance().start
    start = cursor.position
    if cursor.is_name() and cursor.peek(1) in (":", "|", "∈"):
        name = cursor.advance().text
        type_ = read_term(cursor, 51) if cursor.accept(":") else None
        container = read_term(cursor, 51) if type_ is None and cursor.accept("∈") else None
        if cursor.accept("|"):
            body = read_term(cursor)
            cursor.expect("}")
            return SetBuilder(at, name, type_, container, body)
        cursor.position = start
    elements = _read_sequence_or_pattern(cursor, read_term)
    return Braces(at, elements)


def _read_sequence_or_pattern(cursor: Cursor, read_term: ReadTerm) -> tuple[Syntax, ...]:
    if cursor.accept("}"):
        return ()
    elements = [read_term(cursor)]
    if cursor.peek() == "|":
        cursor.refuse("a set-builder with a pattern")
    while cursor.accept(","):
        elements.append(read_term(cursor))
    cursor.expect("}")
    return tuple(elements)


_DELIMITED: Final = {
    ("⌊", "⌋"): "Int.floor",
    ("⌊", "⌋₊"): "Nat.floor",
    ("⌈", "⌉"): "Int.ceil",
    ("⌈", "⌉₊"): "Nat.ceil",
    ("|", "|"): "abs",
}


def _read_delimited(cursor: Cursor, read_term: ReadTerm) -> Syntax:
    opening = cursor.advance()
    body = read_term(cursor)
    function = _DELIMITED.get((opening.text, cursor.peek()))
    if function is None:
        cursor.refuse(f"{opening.text} that does not end")
    cursor.advance()
    return Application(opening.start, Name(opening.start, function), (body,))
