"""Decides equations and inequalities whose sides have the same polynomial normal form."""

from typing import Final

from prover.smt import polynomial
from prover.smt.polynomial import IMAGINARY_UNIT
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import FALSE, truth
from prover.smt.terms.term import Term, size
from prover.smt.terms.types import COMPLEX

_MAX_SIZE: Final = 400


def decide(simplify: Simplifier, term: Term) -> Term:
    """`term` with the relations between equal polynomials decided."""
    match term.op:
        case "eq" | "le" | "lt":
            return _relation(term)
        case "and" | "or" | "imp" | "iff" | "not":
            args = tuple(decide(simplify, arg) for arg in term.args)
            rebuilt = term.rebuilt(args)
            return term if rebuilt is term else simplify.step(rebuilt)
        case "forall" | "exists":
            body = decide(simplify, term.body)
            if body.op == "bool" or body is term.body:
                return body if body.op == "bool" else term
            return Term(term.op, (body,), term.type, term.value)
    return term


def _relation(term: Term) -> Term:
    if term.args[0].type.name not in polynomial.RINGS or size(term) >= _MAX_SIZE:
        return term
    difference = polynomial.difference(term)
    if difference is None:
        return term
    if not difference:
        return truth(term.op != "lt")
    if term.op != "eq":
        return term
    if set(difference) == {()}:
        return FALSE
    if term.args[0].type == COMPLEX:
        constants: set[polynomial.Monomial] = {(), ((IMAGINARY_UNIT, 1),)}
        if set(difference) <= constants:
            return FALSE
    return term
