"""Relations between numbers, and what their negations say."""

from fractions import Fraction

from prover.evidence.arithmetic.algebra import ORDERED_RINGS, difference, is_number, scaled
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import FALSE, eq, le, lt, num, prop
from prover.smt.terms.term import Term
from prover.smt.terms.types import NAT, Type


def negated(claim: Term) -> Term:
    """What Lean's `¬ claim` says, with orders turned round and `∨` and `→` taken apart."""
    match claim.op:
        case "not":
            return claim.args[0]
        case "lt" if is_linearly_ordered(claim.args[0].type):
            return le(claim.args[1], claim.args[0])
        case "le" if is_linearly_ordered(claim.args[0].type):
            return lt(claim.args[1], claim.args[0])
        case "or":
            return prop("and", negated(claim.args[0]), negated(claim.args[1]))
    return FALSE if claim.is_true else prop("not", claim)


def is_linearly_ordered(type_: Type) -> bool:
    """Whether `¬ a ≤ b` is `b < a` there."""
    return type_ == NAT or type_ in ORDERED_RINGS


def plain(claim: Term) -> Term:
    """`¬ a < b` and `¬ a ≤ b` the other way round; any other claim as it is."""
    if claim.op == "not" and claim.args[0].op in ("lt", "le"):
        inner = claim.args[0]
        return negated(inner) if is_linearly_ordered(inner.args[0].type) else claim
    return claim


def is_relation(claim: Term, *ops: str) -> bool:
    """Whether it relates two numbers by one of `ops`: eq, ne, lt, le."""
    claim = plain(claim)
    if claim.op == "not":
        return "ne" in ops and claim.args[0].op == "eq" and is_number(claim.args[0].args[0].type)
    return claim.op in ops and is_number(claim.args[0].type)


def sides(claim: Term) -> tuple[Term, Term]:
    """The two sides of a relation; those of the equation that `l ≠ r` denies."""
    claim = plain(claim)
    left, right = (claim.args[0] if claim.op == "not" else claim).args
    return left, right


def relation_op(claim: Term) -> str:
    """Which relation it is: eq, ne, lt or le."""
    claim = plain(claim)
    return "ne" if claim.op == "not" else claim.op


def sides_difference(claim: Term) -> Polynomial | None:
    """`l - r` of `l = r`, `l ≠ r`; `r - l` of `l ≤ r`, `l < r`; None when too large."""
    claim = plain(claim)
    if claim.op == "not":
        return difference(claim.args[0])
    p = difference(claim)
    return p if claim.op == "eq" else scaled(p, Fraction(-1))


def zero(type_: Type) -> Term:
    """0."""
    return num(0, type_)


def is_zero(term: Term) -> Term:
    """`term = 0`."""
    return eq(term, zero(term.type))


def nonzero(term: Term) -> Term:
    """`term ≠ 0`."""
    return prop("not", is_zero(term))


def positive(term: Term) -> Term:
    """`0 < term`."""
    return lt(zero(term.type), term)


def nonnegative(term: Term) -> Term:
    """`0 ≤ term`."""
    return le(zero(term.type), term)


def negative(term: Term) -> Term:
    """`term < 0`."""
    return lt(term, zero(term.type))


def nonpositive(term: Term) -> Term:
    """`term ≤ 0`."""
    return le(term, zero(term.type))
