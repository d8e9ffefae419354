"""Encodes `ZMod n` as the integers from 0 to n - 1."""

from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder
from prover.smt.errors import NotUnderstoodError
from prover.smt.exact.numbers import is_prime
from prover.smt.terms.term import Term
from prover.smt.terms.types import INTEGERS, NAT

_MAX_EXPONENT: Final = 64


def _ring(encoder: Encoder, term: Term) -> Encoded:
    a, b = encoder(term.args[0]), encoder(term.args[1])
    value = a + b if term.op == "add" else a - b if term.op == "sub" else a * b
    return value % term.type.modulus


def _neg(encoder: Encoder, term: Term) -> Encoded:
    return (-encoder(term.args[0])) % term.type.modulus


def _cast(encoder: Encoder, term: Term) -> Encoded:
    if term.args[0].type not in INTEGERS:
        raise NotUnderstoodError("a cast to ZMod for a solver")
    return encoder(term.args[0]) % term.type.modulus


def _pow(encoder: Encoder, term: Term) -> Encoded:
    base, exponent = term.args
    if not exponent.is_num or exponent.type != NAT or exponent.integer > _MAX_EXPONENT:
        raise NotUnderstoodError("a high power in ZMod for a solver")
    result: Encoded = z3.IntVal(1 % term.type.modulus)
    for _ in range(exponent.integer):
        result = (result * encoder(base)) % term.type.modulus
    return result


def _quotient(encoder: Encoder, term: Term) -> Encoded:
    """Over a prime modulus, where 0⁻¹ = 0 and every other element is a unit."""
    encoder.require_ground(term)
    modulus = term.type.modulus
    if not is_prime(modulus):
        raise NotUnderstoodError("an inverse modulo a composite number, for a solver")
    b, inverse = encoder(term.args[-1]), encoder.fresh_integer("inv")
    unit = z3.If(b == 0, inverse == 0, (inverse * b) % modulus == 1)
    encoder.side += [inverse >= 0, inverse < modulus, unit]
    return inverse if term.op == "inv" else (encoder(term.args[0]) * inverse) % modulus


def _ite(encoder: Encoder, term: Term) -> Encoded:
    return z3.If(*(encoder(arg) for arg in term.args))


HANDLERS: Final = {
    "ZMod add": _ring,
    "ZMod sub": _ring,
    "ZMod mul": _ring,
    "ZMod neg": _neg,
    "ZMod cast": _cast,
    "ZMod pow": _pow,
    "ZMod inv": _quotient,
    "ZMod div": _quotient,
    "ZMod ite": _ite,
}
