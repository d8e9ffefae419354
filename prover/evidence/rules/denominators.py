"""Relations between quotients as relations between polynomials: both sides times what divides."""

from collections.abc import Sequence
from dataclasses import dataclass

from prover.evidence.arithmetic.algebra import FIELDS, ONE, inverse, read, term_of
from prover.evidence.arithmetic.relations import (
    is_relation,
    is_zero,
    negative,
    nonnegative,
    nonzero,
    positive,
    relation_op,
    sides,
    sides_difference,
)
from prover.evidence.errors import WrongError
from prover.evidence.nodes.numbers import Clearing, Denominator
from prover.evidence.sequent import Sequent
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import arith, num
from prover.smt.terms.term import Term
from prover.smt.terms.types import COMPLEX, NAT


@dataclass(frozen=True, slots=True)
class Cleared:
    """`difference = Σ numerator * Π denominator⁻¹ ^ k`, and the same without the inverses."""

    op: str  # eq, lt or le: how 0 is related to the difference
    quotients: Term
    cleared: Term
    claim: Term


def cleared(node: Clearing, at: Sequent) -> Cleared:
    """What the relation says times its denominators.

    Raises:
        WrongError: it is none between numbers of a field, or the sign of a denominator is open.
    """
    claim = at.claim(node.hypothesis)
    if claim is None or not is_relation(claim, "eq", "lt", "le"):
        raise WrongError(f"{node.hypothesis} is no = or ≤ or <")
    op, type_ = relation_op(claim), sides(claim)[0].type
    if type_ not in FIELDS or (op != "eq" and type_ == COMPLEX):
        raise WrongError(f"{node.hypothesis} is about no (ordered) field")
    for one in node.denominators:
        if read(inverse(one.term)) != {((inverse(one.term), 1),): ONE[()]}:
            raise WrongError("a denominator that is not primitive")
        if not _is_known(one, at.claim(one.uses), keeps_signs=op != "eq"):
            raise WrongError(f"{one.uses} does not give the sign of a denominator")
    difference = sides_difference(claim)
    if difference is None:
        raise WrongError("a relation that is too large")
    parts = _numerators(difference, node.denominators)
    inverses = [inverse(one.term) for one in node.denominators]
    terms = [one.term for one in node.denominators]
    quotients, products = [], []
    for exponents, numerator in parts.items():
        n = term_of(numerator, type_)
        left = [one.power - k for one, k in zip(node.denominators, exponents, strict=True)]
        if min(left, default=0) < 0:
            raise WrongError("a power of a denominator is too small")
        quotients.append(_times_powers(n, inverses, exponents))
        products.append(_times_powers(n, terms, left))
    whole = _sum(products)
    shown = is_zero(whole) if op == "eq" else positive(whole) if op == "lt" else nonnegative(whole)
    return Cleared(op, _sum(quotients), whole, shown)


def _is_known(one: Denominator, claim: Term | None, *, keeps_signs: bool) -> bool:
    """Whether a relation may be multiplied by the power."""
    if one.power < 1:
        return False
    if one.term.type != COMPLEX and claim == positive(one.term):
        return True
    known = [nonzero(one.term)] if one.term.type == COMPLEX else [
        nonzero(one.term), negative(one.term)
    ]  # fmt: skip
    return claim in known and (one.power == 2 or not keeps_signs)


def _numerators(
    p: Polynomial, denominators: Sequence[Denominator]
) -> dict[tuple[int, ...], Polynomial]:
    """The polynomials that stand above the products of powers of denominators."""
    index = {inverse(one.term): i for i, one in enumerate(denominators)}
    found: dict[tuple[int, ...], Polynomial] = {}
    for monomial, c in p.items():
        exponents = [0] * len(denominators)
        rest = []
        for atom, k in monomial:
            if atom in index:
                exponents[index[atom]] = k
            else:
                rest.append((atom, k))
        found.setdefault(tuple(exponents), {})[tuple(rest)] = c
    return found


def _times_powers(term: Term, factors: Sequence[Term], powers: Sequence[int]) -> Term:
    for factor, k in zip(factors, powers, strict=True):
        if k:
            power = factor if k == 1 else arith("pow", factor, num(k, NAT))
            term = power if term.is_num and term.value == 1 else arith("mul", term, power)
    return term


def _sum(terms: Sequence[Term]) -> Term:
    total = terms[0]
    for term in terms[1:]:
        total = arith("add", total, term)
    return total
