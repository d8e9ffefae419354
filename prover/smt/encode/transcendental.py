"""Encodes logarithms, exponentials, sines and π as constants; their axioms come at the end."""

from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder
from prover.smt.encode.fields import real_quotient
from prover.smt.terms.term import Term
from prover.smt.terms.types import REAL


def function_of(encoder: Encoder, op: str, argument: Term) -> Encoded:
    """`log`, `exp`, `sin` or `cos` of a term."""
    match op:
        case "log":
            return encoder(Term("log", (argument,), REAL))
        case "exp":
            return encoder(Term("exp", (argument,), REAL))
        case "sin":
            return encoder(Term("sin", (argument,), REAL))
    return encoder(Term("cos", (argument,), REAL))


def log(encoder: Encoder, argument: Term) -> Encoded:
    """`log argument`."""
    return function_of(encoder, "log", argument)


def _pi(encoder: Encoder, term: Term) -> Encoded:
    encoder.exact = False
    known = term.key in encoder.atoms
    value = encoder.atom(term)
    if not known:
        encoder.side += [value > z3.RealVal("3.14159265358"), value < z3.RealVal("3.14159265359")]
    return value


def _noted(encoder: Encoder, term: Term) -> Encoded:
    encoder.exact = False
    known = term.key in encoder.atoms
    value = encoder.atom(term)
    if not known:
        encoder.note(term.op, term, value)
        x = encoder(term.args[0])
        if term.op == "exp":
            encoder.side += [value > 0, value >= x + 1, (x > 0) == (value > 1)]
            encoder.side.append((x == 0) == (value == 1))
        elif term.op in ("sin", "cos"):
            encoder.side += [value >= -1, value <= 1]
    return value


def _logb(encoder: Encoder, term: Term) -> Encoded:
    base, x = (Term("log", (arg,), REAL) for arg in term.args)
    return real_quotient(encoder, x, base)


def _tan(encoder: Encoder, term: Term) -> Encoded:
    sine, cosine = Term("sin", term.args, REAL), Term("cos", term.args, REAL)
    return real_quotient(encoder, sine, cosine)


HANDLERS: Final = {
    "pi": _pi,
    "log": _noted,
    "exp": _noted,
    "sin": _noted,
    "cos": _noted,
    "logb": _logb,
    "tan": _tan,
}
