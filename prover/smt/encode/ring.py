"""Encodes `+ - *`, casts, `abs`, `max` and `min`."""

from typing import Final

import z3

from prover.smt.encode.encoder import REALS, Encoded, Encoder, to_real, truncates, zero
from prover.smt.errors import NotUnderstoodError
from prover.smt.terms.term import Term
from prover.smt.terms.types import INTEGERS


def _add(encoder: Encoder, term: Term) -> Encoded:
    return encoder(term.args[0]) + encoder(term.args[1])


def _mul(encoder: Encoder, term: Term) -> Encoded:
    return encoder(term.args[0]) * encoder(term.args[1])


def _sub(encoder: Encoder, term: Term) -> Encoded:
    left, right = encoder(term.args[0]), encoder(term.args[1])
    if truncates(term.type):
        return z3.If(left >= right, left - right, zero(term.type))
    return left - right


def _nat_sub(encoder: Encoder, term: Term) -> Encoded:
    return encoder(term.args[0]) - encoder(term.args[1])


def _neg(encoder: Encoder, term: Term) -> Encoded:
    return -encoder(term.args[0])


def _cast(encoder: Encoder, term: Term) -> Encoded:
    inner = term.args[0]
    encoded = encoder(inner)
    if inner.type in INTEGERS:
        return encoded if term.type in INTEGERS else to_real(encoded)
    if inner.type in REALS:
        return encoded
    raise NotUnderstoodError(f"a cast from {inner.type!r} for a solver")


def _abs(encoder: Encoder, term: Term) -> Encoded:
    inner = encoder(term.args[0])
    return z3.If(inner >= 0, inner, -inner)


def _max(encoder: Encoder, term: Term) -> Encoded:
    left, right = encoder(term.args[0]), encoder(term.args[1])
    return z3.If(left >= right, left, right)


def _min(encoder: Encoder, term: Term) -> Encoded:
    left, right = encoder(term.args[0]), encoder(term.args[1])
    return z3.If(left <= right, left, right)


HANDLERS: Final = {
    "add": _add,
    "mul": _mul,
    "sub": _sub,
    "nat_sub": _nat_sub,
    "neg": _neg,
    "cast": _cast,
    "abs": _abs,
    "nat_abs": _abs,
    "max": _max,
    "min": _min,
}
