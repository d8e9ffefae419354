"""The last pass: unknown types become ℕ, and every operator must exist at its type."""

from fractions import Fraction
from typing import Final

from prover.smt.elaborate.coercions import (
    DECIMALS,
    EXPONENTS,
    FIELDS,
    NEGATABLE,
    NUMERIC,
    ORDERED,
    coerces,
)
from prover.smt.errors import NotUnderstoodError
from prover.smt.terms.build import num
from prover.smt.terms.term import BINDERS, Op, Term, Variable
from prover.smt.terms.types import COMPLEX, NAT, PROP, Type, Unknown, resolve, set_of

_INTEGRAL: Final = frozenset({"ℕ", "ℤ"})
# Operators whose value has the type of their arguments, and the types that have them.
_CLOSED: Final[dict[Op, frozenset[str]]] = {
    "add": NUMERIC,
    "sub": NUMERIC,
    "mul": NUMERIC,
    "div": NUMERIC,
    "mod": _INTEGRAL,
    "neg": NEGATABLE,
    "inv": FIELDS,
    "abs": frozenset({"ℤ", "ℚ", "ℝ"}),
    "max": ORDERED,
    "min": ORDERED,
}
_RELATIONS: Final[dict[Op, frozenset[str]]] = {"lt": ORDERED, "le": ORDERED, "dvd": _INTEGRAL}


def finish(term: Term, at: int, *, printed: bool = False) -> Term:
    """`term` with all types known and checked.

    Of a `printed` term every type must be known before: Lean prints `2 - 3` alike in ℕ and in ℤ,
    so that the default for what an author writes would be a guess.

    Raises:
        NotUnderstoodError: an operator at a type that does not have it, e.g. `-n` with `n : ℕ`.
    """
    if term.op == "pow" and len(term.args) == 2:  # in ℕ and ℤ an exponent is in ℕ
        base = finish(term.args[0], at, printed=printed)
        args: tuple[Term, ...] = (base, finish(term.args[1], at))
    else:
        args = tuple(finish(arg, at, printed=printed) for arg in term.args)
    if printed and (_is_open(term.type) or (term.op in BINDERS and _is_open(term.bound.type))):
        raise NotUnderstoodError("a type that the print does not show", at)
    type_ = _default(term.type)
    value = term.value
    if term.op in BINDERS:
        value = Variable(term.bound.name, _default(term.bound.type))
    if term.op == "num":
        return _numeral(term, type_, at)
    if term.op in ("coe", "cast"):
        return _cast(args[0], type_, at)
    if term.op in _CLOSED:
        allowed = type_.name in _CLOSED[term.op] and all(arg.type == type_ for arg in args)
        _demand(allowed, term.op, type_, at)
    elif term.op in _RELATIONS or term.op == "eq":
        _relation(term.op, args, at)
        if term.op == "eq" and args[0].type == PROP:
            return Term("iff", args, PROP)
    elif term.op == "pow":
        allowed = args[1].type.name in EXPONENTS.get(type_.name, frozenset())
        _demand(allowed, f"^ with an exponent in {args[1].type!r}", type_, at)
    elif type_.name == "Braces":
        type_ = set_of(type_.argument())
    if term.op in ("Icc", "Ico", "Ioc", "Ioo") and type_.name == "Finset":
        _demand(args[0].type.name in _INTEGRAL, f"Finset.{term.op}", args[0].type, at)
    return Term(term.op, args, type_, value)


def _is_open(type_: Type) -> bool:
    found = resolve(type_)
    return isinstance(found, Unknown) or any(
        _is_open(arg) for arg in found.args if isinstance(arg, Type)
    )


def _default(type_: Type) -> Type:
    """Lean's default: a numeral of unknown type is a natural number."""
    found = resolve(type_)
    if isinstance(found, Unknown):
        found.solution = NAT
        return NAT
    if not found.args:
        return found
    return Type(found.name, *(_default(a) if isinstance(a, Type) else a for a in found.args))


def _demand(holds: bool, what: str, type_: Type, at: int) -> None:
    if not holds:
        raise NotUnderstoodError(f"{what} at {type_!r}", at)


def _numeral(term: Term, type_: Type, at: int) -> Term:
    _demand(type_.name in NUMERIC, "a numeral", type_, at)
    if type_ == COMPLEX:
        return num(term.gaussian, type_)
    value = term.rational
    whole = value.denominator == 1
    _demand(whole or type_.name in DECIMALS, "a decimal", type_, at)
    return num(int(value) if whole else Fraction(value), type_)


def _cast(body: Term, type_: Type, at: int) -> Term:
    if body.type == type_:
        return body
    _demand(coerces(body.type, type_), f"↑ from {body.type!r}", type_, at)
    return Term("cast", (body,), type_)


def _relation(op: Op, args: tuple[Term, ...], at: int) -> None:
    left, right = args[0].type, args[1].type
    _demand(left == right, f"{op} with a {left!r} on the left", right, at)
    if op != "eq":
        _demand(left.name in _RELATIONS[op], op, left, at)
