"""Encodes `x ^ n`: exactly for small numerals, else by what is known of powers."""

from fractions import Fraction
from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder, numeral
from prover.smt.encode.transcendental import log
from prover.smt.errors import NotUnderstoodError
from prover.smt.terms.build import cast
from prover.smt.terms.term import Term
from prover.smt.terms.types import INTEGERS, NAT, NNREAL, REAL

_MAX_EXPONENT: Final = 40
_TABLE: Final = 14  # exponents listed for bases from 4 on; smaller bases get more
_LONG_TABLE: Final = 24
_UNROLLED: Final = 7
_MAX_ROOT: Final = 6
_MAX_ROOT_POWER: Final = 12


def _pow(encoder: Encoder, term: Term) -> Encoded:
    base, exponent = term.args
    if exponent.is_num and exponent.type in INTEGERS and exponent.integer >= 0:
        if exponent.integer > _MAX_EXPONENT:
            raise NotUnderstoodError("a high power for a solver")
        return product(encoder(base), exponent.integer, term)
    encoder.require_ground(term)
    encoder.exact = False
    known = term.key in encoder.atoms
    value = encoder.atom(term)
    if known:
        return value
    if exponent.type not in INTEGERS:
        _real_exponent(encoder, term, value)
    elif base.is_num and base.rational >= 2:
        _numeral_base(encoder, term, value)
    else:
        _any_base(encoder, term, value)
    return value


def product(base: Encoded, exponent: int, term: Term) -> Encoded:
    """`base ^ exponent`, multiplied out."""
    if exponent == 0:
        return numeral(1, term.type)
    result = base
    for _ in range(exponent - 1):
        result = result * base
    return result


def _any_base(encoder: Encoder, term: Term, value: Encoded) -> None:
    base, n = encoder(term.args[0]), encoder(term.args[1])
    if term.args[1].type == NAT:
        for i in range(_UNROLLED):
            encoder.side.append(z3.Implies(n == i, value == product(base, i, term)))
    encoder.side.append(z3.Implies(base > 0, value > 0))


def _numeral_base(encoder: Encoder, term: Term, value: Encoded) -> None:
    base, exponent = term.args
    c, n = base.rational, encoder(exponent)
    if exponent.type == NAT:
        encoder.side.append(_table(encoder, term, c, n, value))
    else:
        encoder.side += [
            value > 0,
            (n == 0) == (value == 1),
            (n > 0) == (value > 1),
            (n == 1) == (value == numeral(c, term.type)),
        ]
    same_base = encoder.powers.setdefault((base.value, term.type), [])
    factor = numeral(c, term.type)
    for other_n, other_value in same_base:
        encoder.side += [
            (other_n < n) == (other_value < value),
            (other_n == n) == (other_value == value),
            z3.Implies(n == other_n + 1, value == factor * other_value),
            z3.Implies(other_n == n + 1, other_value == factor * value),
        ]
    same_base.append((n, value))


def _table(encoder: Encoder, term: Term, c: Fraction, n: Encoded, value: Encoded) -> Encoded:
    length = _TABLE if c >= 4 else _LONG_TABLE
    rows = [z3.And(n == i, value == numeral(c**i, term.type)) for i in range(length)]
    beyond = numeral(c**length, term.type)
    if term.type in INTEGERS:
        rest = encoder.fresh_integer("pw")
        rows.append(z3.And(n >= length, value == beyond * rest, rest >= 1, value > n))
    else:
        rows.append(z3.And(n >= length, value >= beyond))
    return z3.Or(*rows)


def _real_exponent(encoder: Encoder, term: Term, value: Encoded) -> None:
    base, exponent = term.args
    b, x = encoder(base), encoder(exponent)
    encoder.side += [
        z3.Implies(b > 0, value > 0),
        z3.Implies(b >= 0, value >= 0),
        z3.Implies(x == 0, value == 1),
        z3.Implies(x == 1, value == b),
        z3.Implies(z3.And(b == 0, x != 0), value == 0),
    ]
    if exponent.is_num:
        p, q = exponent.rational.numerator, exponent.rational.denominator
        if 0 < p <= _MAX_ROOT_POWER and q <= _MAX_ROOT:
            power, root = product(b, p, term), product(value, q, term)
            encoder.side.append(z3.Implies(b >= 0, root == power))
    if term.type in (REAL, NNREAL) and not (base.is_num and base.rational <= 0):
        log_value = log(encoder, cast(term, REAL))
        encoder.side.append(z3.Implies(b > 0, log_value == x * log(encoder, cast(base, REAL))))


HANDLERS: Final = {"pow": _pow}
