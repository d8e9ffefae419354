"""Computes the numerals that an instance brings together: `f (2 + 1)` is `f 3`."""

from fractions import Fraction
from typing import Final

from prover.smt.terms.build import num
from prover.smt.terms.term import Term, rewrite
from prover.smt.terms.types import INT, NAT, RAT, REAL

_LARGEST_EXPONENT: Final = 64


def with_numerals_computed(term: Term) -> Term:
    """`term` with sums, differences, products, quotients and powers of numerals computed."""
    return rewrite(term, _step)


def _step(term: Term) -> Term:
    numerals = all(arg.is_num for arg in term.args)
    if not term.args or not numerals or term.type not in (NAT, INT, RAT, REAL):
        return term
    if any(arg.type != term.type for arg in term.args) and term.op != "pow":
        return term
    value = _value(term)
    if value is None:
        return term
    if term.type == NAT and value < 0:
        return num(0, NAT)  # subtraction stops there
    return num(value, term.type)


def _value(term: Term) -> Fraction | None:
    values = [arg.rational for arg in term.args]
    match term.op:
        case "add":
            return values[0] + values[1]
        case "sub":
            return values[0] - values[1]
        case "mul":
            return values[0] * values[1]
        case "neg":
            return -values[0]
        case "div" if term.type in (RAT, REAL) and values[1]:
            return values[0] / values[1]
        case "pow" if term.args[1].type == NAT and values[1] <= _LARGEST_EXPONENT:
            return values[0] ** int(values[1])
    return None
