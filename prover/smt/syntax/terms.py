"""Reads one term: operator precedence as in Lean's core and Mathlib's notations."""

from typing import Final, NamedTuple

from prover.smt.syntax import atoms
from prover.smt.syntax.binders import read_big_operator, read_binders
from prover.smt.syntax.cursor import Cursor
from prover.smt.syntax.tree import (
    Application,
    Congruence,
    IfThenElse,
    Infix,
    Lambda,
    Quantifier,
    Syntax,
    Unary,
)

MAX: Final = 1024  # Lean's `max`: what may stand as an argument
RELATIONS: Final = frozenset("= ≠ < ≤ > ≥ ∣ ∈ ∉ ⊆ ⊂".split())


class Fixity(NamedTuple):
    """The precedence of the whole, and the least that each side must have."""

    whole: int
    left: int
    right: int


INFIX: Final[dict[str, Fixity]] = {
    "↔": Fixity(20, 21, 21),
    "→": Fixity(25, 26, 25),
    "≃": Fixity(25, 26, 26),
    "∨": Fixity(30, 31, 30),
    "∧": Fixity(35, 36, 35),
    "×": Fixity(35, 36, 35),
    **{relation: Fixity(50, 51, 51) for relation in RELATIONS},
    "+": Fixity(65, 65, 66),
    "-": Fixity(65, 65, 66),
    "∪": Fixity(65, 65, 66),
    "*": Fixity(70, 70, 71),
    "/": Fixity(70, 70, 71),
    "%": Fixity(70, 70, 71),
    "∩": Fixity(70, 70, 71),
    "\\": Fixity(70, 70, 71),
    "^": Fixity(75, 76, 75),
    "⁻¹'": Fixity(80, 80, 81),
    "''": Fixity(80, 80, 81),
    "∘": Fixity(90, 91, 90),
}
NEGATION: Final = 75
NOT_BODY: Final = 40


def read_term(cursor: Cursor, least: int = 0) -> Syntax:
    """Read a term whose operators bind at least as tightly as `least`."""
    cursor.enter()
    left, precedence = _read_leading(cursor)
    while True:
        symbol = cursor.peek()
        if symbol == "≡" and least <= 50 and precedence >= 51:
            left, precedence = _read_congruence(cursor, left), 50
            continue
        fixity = INFIX.get(symbol) if cursor.token.kind == "symbol" else None
        if fixity is None or fixity.whole < least or precedence < fixity.left:
            break
        at = cursor.advance().start
        left = Infix(at, symbol, left, read_term(cursor, fixity.right))
        precedence = fixity.whole
    cursor.leave()
    return left


def _read_leading(cursor: Cursor) -> tuple[Syntax, int]:
    """Read what may start a term, with the precedence of what was read."""
    at, symbol = cursor.at, cursor.peek()
    match symbol:
        case "-":
            cursor.advance()
            return Unary(at, "-", read_term(cursor, NEGATION)), NEGATION
        case "¬":
            cursor.advance()
            return Unary(at, "¬", read_term(cursor, NOT_BODY)), MAX
        case "∀" | "∃" | "∃!":
            cursor.advance()
            binders = read_binders(cursor, read_term)
            cursor.expect(",")
            return Quantifier(at, symbol, binders, read_term(cursor)), MAX
        case "fun":
            cursor.advance()
            binders = read_binders(cursor, read_term)
            cursor.expect("=>")
            return Lambda(at, binders, read_term(cursor)), MAX
        case "∑" | "∏":
            return read_big_operator(cursor, read_term), MAX
        case "if":
            cursor.advance()
            condition = read_term(cursor)
            cursor.expect("then")
            then = read_term(cursor)
            cursor.expect("else")
            return IfThenElse(at, condition, then, read_term(cursor)), MAX
    head = atoms.read_atom(cursor, read_term)
    arguments = []
    while atoms.starts_argument(cursor):
        arguments.append(atoms.read_atom(cursor, read_term))
    return (Application(at, head, tuple(arguments)) if arguments else head), MAX


def _read_congruence(cursor: Cursor, left: Syntax) -> Syntax:
    at = cursor.advance().start
    right = read_term(cursor, 51)
    symbol = cursor.peek()
    if symbol not in ("[MOD", "[ZMOD"):
        cursor.refuse("≡ without [MOD …] or [ZMOD …]")
    cursor.advance()
    modulus = read_term(cursor)
    cursor.expect("]")
    return Congruence(at, symbol == "[ZMOD", left, right, modulus)
