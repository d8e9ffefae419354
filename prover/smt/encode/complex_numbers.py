"""Encodes ℂ as pairs of reals."""

from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder
from prover.smt.terms.build import cast
from prover.smt.terms.term import Term
from prover.smt.terms.types import NAT, REAL

_MAX_EXPONENT: Final = 64


def _times(a: Encoded, b: Encoded) -> Encoded:
    return a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]


def _add(encoder: Encoder, term: Term) -> Encoded:
    a, b = encoder(term.args[0]), encoder(term.args[1])
    return a[0] + b[0], a[1] + b[1]


def _sub(encoder: Encoder, term: Term) -> Encoded:
    a, b = encoder(term.args[0]), encoder(term.args[1])
    return a[0] - b[0], a[1] - b[1]


def _neg(encoder: Encoder, term: Term) -> Encoded:
    a = encoder(term.args[0])
    return -a[0], -a[1]


def _mul(encoder: Encoder, term: Term) -> Encoded:
    return _times(encoder(term.args[0]), encoder(term.args[1]))


def _quotient(encoder: Encoder, term: Term) -> Encoded:
    encoder.require_ground(term)
    one = z3.RealVal(1), z3.RealVal(0)
    a = encoder(term.args[0]) if term.op == "div" else one
    b = encoder(term.args[-1])
    q = encoder.fresh_real("q"), encoder.fresh_real("q")
    product = _times(q, b)
    encoder.side.append(
        z3.If(
            z3.And(b[0] == 0, b[1] == 0),
            z3.And(q[0] == 0, q[1] == 0),
            z3.And(product[0] == a[0], product[1] == a[1]),
        )
    )
    return q


def _cast(encoder: Encoder, term: Term) -> Encoded:
    return encoder(cast(term.args[0], REAL)), z3.RealVal(0)


def _pow(encoder: Encoder, term: Term) -> Encoded:
    base, exponent = term.args
    if not exponent.is_num or exponent.type != NAT or exponent.integer > _MAX_EXPONENT:
        encoder.exact = False
        return encoder.atom(term)
    result: Encoded = (z3.RealVal(1), z3.RealVal(0))
    for _ in range(exponent.integer):
        result = _times(result, encoder(base))
    return result


def _ite(encoder: Encoder, term: Term) -> Encoded:
    condition, a, b = (encoder(arg) for arg in term.args)
    return z3.If(condition, a[0], b[0]), z3.If(condition, a[1], b[1])


def _opaque(encoder: Encoder, term: Term) -> Encoded:
    encoder.exact = False
    return encoder.atom(term)


def _part(encoder: Encoder, term: Term) -> Encoded:
    return encoder(term.args[0])[0 if term.op == "re" else 1]


def _absolute(encoder: Encoder, term: Term) -> Encoded:
    encoder.require_ground(term)
    if term.key not in encoder.atoms:
        re, im = encoder(term.args[0])
        size = encoder.fresh_real("abs")
        encoder.side += [size >= 0, size * size == re * re + im * im]
        encoder.atoms[term.key] = size
    return encoder.atoms[term.key]


HANDLERS: Final = {
    "ℂ add": _add,
    "ℂ sub": _sub,
    "ℂ neg": _neg,
    "ℂ mul": _mul,
    "ℂ div": _quotient,
    "ℂ inv": _quotient,
    "ℂ cast": _cast,
    "ℂ pow": _pow,
    "ℂ ite": _ite,
    "ℂ sum": _opaque,
    "ℂ prod": _opaque,
    "re": _part,
    "im": _part,
    "complex_abs": _absolute,
}
