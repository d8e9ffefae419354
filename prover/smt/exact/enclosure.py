"""Rigorous enclosures of closed real terms, by ball arithmetic (Arb, in python-flint)."""

from fractions import Fraction
from typing import Final

import flint
from flint import arb, fmpq

from prover.smt.terms.term import BINDERS, Op, Term
from prover.smt.terms.types import INT, NAT, RAT, REAL

PRECISION_BITS: Final = 200
_MAX_NUMERAL_BITS: Final = 20_000
_MAX_EXPONENT: Final = 10**6
_OPERATORS: Final[frozenset[Op]] = frozenset(
    {
        "add", "sub", "mul", "div", "neg", "inv", "pow", "sqrt", "cast", "abs", "max", "min",
        "log", "logb", "exp", "sin", "cos", "tan", "pi",
    }
)  # fmt: skip
_REALS: Final = (REAL, RAT, INT, NAT)


def is_closed_real(term: Term) -> bool:
    """Whether `enclose` may have something to say."""
    if term.op == "num":
        return term.type in _REALS
    if term.op in BINDERS or term.op not in _OPERATORS or term.type not in _REALS:
        return False
    return all(is_closed_real(arg) for arg in term.args)


def enclose(term: Term, bits: int = PRECISION_BITS) -> "arb | None":
    """A ball that contains the value of a closed term, or None where none was found."""
    before = flint.ctx.prec
    flint.ctx.prec = bits
    try:
        return _enclose(term)
    finally:
        flint.ctx.prec = before


def compare(left: Term, right: Term) -> int | None:
    """-1 or 1 when the values provably differ; None otherwise."""
    x, y = enclose(left), enclose(right)
    if x is None or y is None:
        return None
    return -1 if x < y else 1 if x > y else None


def floor(term: Term, *, up: bool) -> int | None:
    """The floor (the ceiling if `up`) of a closed real term, where the enclosure decides it."""
    value = enclose(term)
    if value is None:
        return None
    whole = (value.ceil() if up else value.floor()).unique_fmpz()
    return None if whole is None else int(whole)


def _enclose(term: Term) -> "arb | None":
    if term.op == "num":
        q = term.rational
        if max(abs(q.numerator).bit_length(), q.denominator.bit_length()) > _MAX_NUMERAL_BITS:
            return None
        return arb(fmpq(q.numerator, q.denominator))
    if term.op == "pi":
        return arb.pi()
    values: list[arb] = []
    for arg in term.args:
        value = _enclose(arg)
        if value is None:
            return None
        values.append(value)
    if len(values) == 2:
        return _binary(term, values[0], values[1])
    return _unary(term, values[0])


def _unary(term: Term, x: "arb") -> "arb | None":
    match term.op:
        case "cast":
            return x
        case "neg":
            return -x
        case "abs":
            return abs(x)
        case "exp":
            return x.exp()
        case "sin":
            return x.sin()
        case "cos":
            return x.cos()
        case "inv":
            return None if x.contains(0) or term.type not in (REAL, RAT) else 1 / x
        case "sqrt":
            return x.sqrt() if x > 0 else None
        case "log":
            return abs(x).log() if not x.contains(0) else None
        case "tan":
            cosine = x.cos()
            return None if cosine.contains(0) else x.sin() / cosine
    return None


def _binary(term: Term, x: "arb", y: "arb") -> "arb | None":
    match term.op:
        case "add":
            return x + y
        case "mul":
            return x * y
        case "sub":
            return x - y if term.type != NAT else None
        case "div":
            return None if y.contains(0) or term.type not in (REAL, RAT) else x / y
        case "max":
            return x.max(y)
        case "min":
            return x.min(y)
        case "logb":
            if x.contains(0) or y.contains(0):
                return None
            base = abs(x).log()
            return None if base.contains(0) else abs(y).log() / base
        case "pow":
            return _power(term, x, y)
    return None


def _power(term: Term, x: "arb", y: "arb") -> "arb | None":
    exponent = term.args[1]
    if exponent.is_num and exponent.rational.denominator == 1:
        k = int(exponent.rational)
        if abs(k) > _MAX_EXPONENT or (k < 0 and x.contains(0)):
            return None
        return x**k
    return (x.log() * y).exp() if x > 0 else None


def rational_bounds(value: "arb") -> tuple[Fraction, Fraction]:
    """Rationals below and above everything in the ball."""
    low, high = value.lower(), value.upper()
    return _dyadic(low), _dyadic(high)


def _dyadic(value: "arb") -> Fraction:
    mantissa, exponent = value.mid().man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
