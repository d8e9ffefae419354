"""Operators, by Lean's `binop%`, `binrel%`, `unop%` and `rightact%` elaborators.

A tree of arithmetic operators is elaborated leaf by leaf without an expected type. The largest
leaf type wins, and the coercions to it go to the leaves, not around the subtrees: in
`(a - b : ℝ)` with `a b : ℕ` the subtraction is real. An exponent is a tree of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from prover.smt.elaborate import sets
from prover.smt.elaborate.coercions import coerces
from prover.smt.elaborate.type_names import looks_like_type
from prover.smt.syntax.tree import Infix, Syntax, TupleLiteral, Unary, strip_parens
from prover.smt.terms.build import prop
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import PROP, Type, Unknown, is_unknown, resolve, unify

if TYPE_CHECKING:
    from prover.smt.elaborate.elaborator import Elaborator

_BINARY: Final[dict[str, Op]] = {"+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod"}
_CONNECTIVES: Final[dict[str, Op]] = {"∧": "and", "∨": "or", "→": "imp", "↔": "iff"}
_UNARY: Final[dict[str, Op]] = {"-": "neg", "⁻¹": "inv"}


@dataclass(frozen=True, slots=True)
class _Leaf:
    term: Term
    at: int


@dataclass(frozen=True, slots=True)
class _Node:
    op: Op
    children: "tuple[_Tree, ...]"


@dataclass(frozen=True, slots=True)
class _Power:
    base: "_Tree"
    exponent: Term


_Tree: TypeAlias = _Leaf | _Node | _Power


def infix(elaborator: "Elaborator", syntax: Infix, expected: Type | None) -> Term:
    """Any infix operator."""
    match syntax.op:
        case "+" | "-" | "*" | "/" | "%" | "^":
            return arithmetic(elaborator, syntax, expected)
        case "=" | "≠" | "<" | ">" | "≤" | "≥":
            return relation(elaborator, syntax.op, syntax.left, syntax.right)
        case "∧" | "∨" | "→" | "↔":
            if looks_like_type(syntax.left):
                elaborator.refuse("a function type inside a term", syntax.at)
            left = elaborator.proposition(syntax.left)
            return prop(_CONNECTIVES[syntax.op], left, elaborator.proposition(syntax.right))
        case "∣":
            divisor = elaborator.term(syntax.left, Unknown())
            return prop("dvd", divisor, elaborator.at_type(syntax.right, divisor.type))
        case "∈" | "∉" | "⊆" | "∪" | "∩" | "\\" | "⁻¹'" | "''":
            return sets.set_operator(elaborator, syntax, expected)
    elaborator.refuse(f"the operator {syntax.op}", syntax.at)


def arithmetic(elaborator: "Elaborator", syntax: Syntax, expected: Type | None) -> Term:
    """A tree of `+ - * / % ^ -x x⁻¹`, at its largest leaf type."""
    tree = _grow(elaborator, syntax)
    return _build(elaborator, tree, _largest(elaborator, [tree], expected) or Unknown())


def relation(elaborator: "Elaborator", symbol: str, left: Syntax, right: Syntax) -> Term:
    """`=`, `≠`, `<`, `>`, `≤` or `≥`: both sides are one tree."""
    pair = strip_parens(left), strip_parens(right)
    if isinstance(pair[0], TupleLiteral) and isinstance(pair[1], TupleLiteral):
        return _tuple_relation(elaborator, symbol, pair[0], pair[1])
    trees = [_grow(elaborator, left), _grow(elaborator, right)]
    type_ = _largest(elaborator, trees, None) or Unknown()
    a, b = (_build(elaborator, tree, type_) for tree in trees)
    match symbol:
        case "=":
            return prop("eq", a, b)
        case "≠":
            return prop("not", prop("eq", a, b))
        case "<":
            return prop("lt", a, b)
        case ">":
            return prop("lt", b, a)
        case "≤":
            return prop("le", a, b)
        case "≥":
            return prop("le", b, a)
        case "∣":
            return prop("dvd", a, b)
    elaborator.refuse(f"the relation {symbol}", left.at)


def _tuple_relation(
    elaborator: "Elaborator", symbol: str, left: TupleLiteral, right: TupleLiteral
) -> Term:
    if symbol not in ("=", "≠") or len(left.elements) != len(right.elements):
        elaborator.refuse(f"{symbol} between tuples", left.at)
    both: Term | None = None
    for a, b in zip(left.elements, right.elements, strict=True):
        same = relation(elaborator, "=", a, b)
        both = same if both is None else prop("and", both, same)
    assert both is not None
    return both if symbol == "=" else prop("not", both)


def _grow(elaborator: "Elaborator", syntax: Syntax) -> _Tree:
    syntax = strip_parens(syntax)
    match syntax:
        case Infix(op="^", left=left, right=right):
            return _Power(_grow(elaborator, left), elaborator.term(right))
        case Infix(op=op, left=left, right=right) if op in _BINARY:
            return _Node(_BINARY[op], (_grow(elaborator, left), _grow(elaborator, right)))
        case Unary(op=op, body=body) if op in _UNARY:
            return _Node(_UNARY[op], (_grow(elaborator, body),))
    return _Leaf(elaborator.term(syntax), syntax.at)


def _leaves(tree: _Tree) -> Iterator[_Leaf]:
    match tree:
        case _Leaf():
            yield tree
        case _Node(children=children):
            for child in children:
                yield from _leaves(child)
        case _Power(base=base):
            yield from _leaves(base)


def _largest(elaborator: "Elaborator", trees: list[_Tree], expected: Type | None) -> Type | None:
    """The type that every leaf coerces to, or None when no leaf has a known type."""
    largest = resolve(expected) if expected is not None and not is_unknown(expected) else None
    for tree in trees:
        for leaf in _leaves(tree):
            type_ = resolve(leaf.term.type)
            if is_unknown(type_):
                continue
            if largest is None:
                largest = type_
            elif not unify(largest, type_) and not coerces(type_, largest):
                if not coerces(largest, type_):
                    elaborator.refuse(f"{largest!r} and {type_!r} in one expression", leaf.at)
                largest = type_
    return largest


def _build(elaborator: "Elaborator", tree: _Tree, type_: Type) -> Term:
    match tree:
        case _Leaf(term=term, at=at):
            if unify(term.type, type_):
                return term
            if coerces(term.type, type_):
                return Term("cast", (term,), resolve(type_))
            elaborator.refuse(f"a {resolve(term.type)!r} as {resolve(type_)!r}", at)
        case _Node(op=op, children=children):
            return Term(op, tuple(_build(elaborator, child, type_) for child in children), type_)
        case _Power(base=base, exponent=exponent):
            return Term("pow", (_build(elaborator, base, type_), exponent), type_)


def is_proposition(type_: Type) -> bool:
    """Whether it is `Prop`."""
    return resolve(type_) == PROP
