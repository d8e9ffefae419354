"""Encodes division, remainders, divisibility, roots and rounding."""

from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder, numeral
from prover.smt.terms.build import num
from prover.smt.terms.term import Key, Term
from prover.smt.terms.types import INTEGERS, NAT


def _div(encoder: Encoder, term: Term) -> Encoded:
    left, right = term.args
    if term.type in INTEGERS:
        return _quotient_and_remainder(encoder, left, right)[0]
    return real_quotient(encoder, left, right)


def _inv(encoder: Encoder, term: Term) -> Encoded:
    return real_quotient(encoder, num(1, term.type), term.args[0])


def real_quotient(encoder: Encoder, left: Term, right: Term) -> Encoded:
    """`left / right` in a field, with `x / 0 = 0`."""
    a = encoder(left)
    if right.is_num:
        q = right.rational
        return z3.RealVal(0) if q == 0 else a * z3.RealVal(str(1 / q))
    b = encoder(right)
    if not (encoder.is_ground(left) and encoder.is_ground(right)):
        return z3.If(b == 0, z3.RealVal(0), a / b)
    key: Key = ("div", left.key, right.key)
    if key not in encoder.atoms:
        quotient = encoder.fresh_real("q")
        encoder.side.append(z3.If(b == 0, quotient == 0, quotient * b == a))
        encoder.atoms[key] = quotient
    return encoder.atoms[key]


def _mod(encoder: Encoder, term: Term) -> Encoded:
    return _quotient_and_remainder(encoder, *term.args)[1]


def _dvd(encoder: Encoder, term: Term) -> Encoded:
    divisor, multiple = term.args
    if divisor.is_num and divisor.integer == 0:
        return encoder(multiple) == 0
    # With a divisor of 0 the remainder is the multiple itself, as it must be.
    return _quotient_and_remainder(encoder, multiple, divisor)[1] == 0


def _quotient_and_remainder(encoder: Encoder, left: Term, right: Term) -> tuple[Encoded, Encoded]:
    """Euclidean division in ℕ and ℤ, with `a / 0 = 0` and `a % 0 = a`; SMT-LIB's is Euclidean."""
    a, b = encoder(left), encoder(right)
    if right.is_num:
        if right.integer == 0:
            return z3.IntVal(0), a
        return a / b, a % b
    if not (encoder.is_ground(left) and encoder.is_ground(right)):
        return z3.If(b == 0, z3.IntVal(0), a / b), z3.If(b == 0, a, a % b)
    key: Key = ("divmod", left.key, right.key)
    if key not in encoder.atoms:
        q, r = encoder.fresh_integer("q"), encoder.fresh_integer("r")
        size = z3.If(b >= 0, b, -b)
        encoder.side += [
            a == b * q + r,
            z3.Implies(b != 0, z3.And(r >= 0, r < size)),
            z3.Implies(b == 0, q == 0),
        ]
        if left.type == NAT:
            encoder.side += [q >= 0, z3.Implies(z3.And(r == 0, a > 0), b <= a)]
        encoder.atoms[key] = (q, r)
    q, r = encoder.atoms[key]
    return q, r


def _sqrt(encoder: Encoder, term: Term) -> Encoded:
    encoder.require_ground(term)
    key: Key = ("sqrt", term.args[0].key)
    if key not in encoder.atoms:
        x, root = encoder(term.args[0]), encoder.fresh_real("s")
        encoder.side += [root >= 0, z3.If(x >= 0, root * root == x, root == 0)]
        encoder.atoms[key] = root
    return encoder.atoms[key]


def _round(encoder: Encoder, term: Term) -> Encoded:
    x = encoder(term.args[0])
    floor = _floor(encoder, term.args[0], x)
    match term.op:
        case "floor":
            return floor
        case "nat_floor":
            return z3.If(floor >= 0, floor, numeral(0, NAT))
        case "fract":
            return x - z3.ToReal(floor)
    ceiling = z3.If(z3.ToReal(floor) == x, floor, floor + 1)
    return ceiling if term.op == "ceil" else z3.If(ceiling >= 0, ceiling, numeral(0, NAT))


def _floor(encoder: Encoder, term: Term, x: Encoded) -> Encoded:
    if not encoder.is_ground(term):
        return z3.ToInt(x)
    key: Key = ("floor", term.key)
    if key not in encoder.atoms:
        floor = encoder.fresh_integer("fl")
        encoder.side += [z3.ToReal(floor) <= x, x < z3.ToReal(floor) + 1]
        encoder.atoms[key] = floor
    return encoder.atoms[key]


def _to_nat(encoder: Encoder, term: Term) -> Encoded:
    x = encoder(term.args[0])
    return z3.If(x >= 0, x, z3.IntVal(0))


HANDLERS: Final = {
    "div": _div,
    "inv": _inv,
    "mod": _mod,
    "dvd": _dvd,
    "sqrt": _sqrt,
    "floor": _round,
    "ceil": _round,
    "nat_floor": _round,
    "nat_ceil": _round,
    "fract": _round,
    "to_nat": _to_nat,
}
