"""Contradictions that combine hypotheses, and the case splits that may lead to one."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from math import lcm
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.algebra import RINGS, degree, difference, product, term_of
from prover.evidence.arithmetic.relations import is_zero, sides, sides_difference
from prover.evidence.evidence import Evidence
from prover.evidence.finders.ideal import Ideal
from prover.evidence.finders.known import Knowledge, knowledge, ring_of
from prover.evidence.finders.positivity import LEVELS, find_positive
from prover.evidence.finders.semidefinite import find_squares
from prover.evidence.nodes.combinations import Cofactor, LinearCombination, PositiveCombination
from prover.evidence.nodes.logic import Case, Congruence, SplitKind, ZeroProduct
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.errors import TooLargeError
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import eq
from prover.smt.terms.term import Term
from prover.smt.terms.types import INT

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

QUICK_LEVELS: Final = LEVELS[:2]
_BASIS_S: Final = 3.0
_PROGRAM_S: Final = 6.0
_SEMIDEFINITE_S: Final = 5.0
_MAX_NONZERO: Final = 8
_MAX_PRODUCT_DEGREE: Final = 8
_MAX_CONGRUENCES: Final = 8


def contradiction(known: Knowledge, clock: Clock, levels: Sequence[int]) -> Evidence | None:
    """Evidence that what is known of one ring cannot be, by one combination.

    `levels` are those of `find_positive`.
    """
    try:
        ideal = ideal_of(known, clock)
    except TooLargeError:
        return None
    found = _vanishing_nonzero(known, ideal)
    if found is not None:
        return found
    return _positive(known, ideal, clock, levels) if known.is_ordered else None


def squares_contradiction(at: Sequent, clock: Clock) -> Evidence | None:
    """A contradiction by sums of squares, in the ordered ring of which most is known."""
    for known in knowledge(at):
        if known.is_ordered:
            limit = Clock(min(_SEMIDEFINITE_S, clock.left_s()))
            try:
                ideal = ideal_of(known, limit)
                ideal.clock = limit
                return find_squares(known, ideal, limit)
            except TooLargeError:
                return None
    return None


def quick_contradiction(at: Sequent, clock: Clock) -> Evidence | None:
    """A contradiction in one of the rings that a short look finds."""
    for known in knowledge(at):
        found = contradiction(known, clock, QUICK_LEVELS)
        if found is not None:
            return found
    return None


def _positive(
    known: Knowledge, ideal: Ideal, clock: Clock, levels: Sequence[int]
) -> PositiveCombination | None:
    for level in levels:
        ideal.clock = Clock(min(_PROGRAM_S, clock.left_s()))
        try:
            found = find_positive(known, ideal, level)
        except TooLargeError:
            continue
        if found is not None:
            return found
    return None


def ideal_of(known: Knowledge, clock: Clock) -> Ideal:
    """The ideal of the equations.

    Raises:
        TooLargeError: there are too many atoms.
    """
    ideal = Ideal(known.atoms, Clock(min(_BASIS_S, clock.left_s())))
    ideal.generate([p for _, p in known.vanishing])
    return ideal


def _vanishing_nonzero(known: Knowledge, ideal: Ideal) -> LinearCombination | None:
    """A product of hypotheses `l ≠ r` (1 if there is none) that the equations make vanish."""
    few = known.nonzero[:_MAX_NONZERO]
    choices: list[tuple[tuple[str, Polynomial], ...]] = [(), *((one,) for one in few)]
    choices += combinations_with_replacement(few, 2)
    choices += combinations(few[:6], 3)
    for chosen in choices:
        p = product(q for _, q in chosen)
        if p is None or (len(chosen) > 1 and degree(p) > _MAX_PRODUCT_DEGREE):
            continue
        try:
            rest, made = ideal.normal_form(p)
        except TooLargeError:
            continue
        if not rest:
            return combination_of(known, made, nonzero=tuple(name for name, _ in chosen))
    return None


def derivation(at: Sequent, claim: Term, clock: Clock) -> LinearCombination | None:
    """An equation of numbers as a combination of the equations among the hypotheses."""
    p = sides_difference(claim)
    type_ = ring_of(sides(claim)[0].type)
    if p is None or type_ not in RINGS:
        return None
    if not p:
        return LinearCombination(())
    for known in knowledge(at):
        needed = {atom for monomial in p for atom, _ in monomial}
        if known.type != type_ or not needed <= set(known.atoms):
            continue
        try:
            rest, made = ideal_of(known, clock).normal_form(p)
        except TooLargeError:
            continue
        if not rest:
            return combination_of(known, made)
    return None


def combination_of(
    known: Knowledge, made: dict[int, Polynomial], *, nonzero: tuple[str, ...] = ()
) -> LinearCombination:
    """The combination with these cofactors; over ℤ a multiple of it, so that they are integers."""
    scale = _clearing(*made.values()) if known.type == INT else 1
    whole = {i: {m: c * scale for m, c in q.items()} for i, q in made.items()}
    return LinearCombination(cofactors_of(known, whole), nonzero, scale=Fraction(scale))


def cofactors_of(known: Knowledge, made: dict[int, Polynomial]) -> tuple[Cofactor, ...]:
    """Cofactors of the equations, by their hypotheses."""
    return tuple(Cofactor(known.vanishing[i][0], term_of(q, known.type)) for i, q in made.items())


def splits(search: "Refuter", at: Sequent) -> Evidence | None:
    """Equal values of a function, factors of an equation, the two sides of a ≠."""
    for known in knowledge(at):
        try:
            ideal = ideal_of(known, search.clock)
        except TooLargeError:
            continue
        for step in (_congruence, _zero_product, _unequal):
            found = step(search, at, known, ideal)
            if found is not None:
                return found
    return None


def _congruence(search: "Refuter", at: Sequent, known: Knowledge, ideal: Ideal) -> Evidence | None:
    applications = [a for a in known.atoms if a.op == "app" and len(a.args) == 2]
    for left, right in combinations(applications, 2):
        mark = ("congruent", (left, right))
        if left.args[0] != right.args[0] or mark in search.done:
            continue
        claim = eq(left.args[1], right.args[1])
        p = difference(claim) if claim.args[0].type == known.type else None
        if p is None or any(atom not in known.atoms for m in p for atom, _ in m):
            continue
        try:
            rest, made = ideal.normal_form(p)
        except TooLargeError:
            continue
        if rest or sum(kind == "congruent" for kind, _ in search.done) > _MAX_CONGRUENCES:
            continue
        name = at.fresh("h")
        below = search.having(mark).refute(at.assuming(name, eq(left, right)))
        arguments = combination_of(known, made)
        return Congruence(name, left, right, arguments, below)
    return None


def _zero_product(
    search: "Refuter", at: Sequent, known: Knowledge, ideal: Ideal
) -> Evidence | None:
    """An element of the ideal that has factors."""
    for p, made in sorted(ideal.elements(), key=lambda e: (int(e[0].total_degree()), len(e[0]))):
        if not 2 <= int(p.total_degree()) <= 8 or len(p) > 40:
            continue
        unit, factors = p.factor()
        listed = [f for f, k in factors for _ in range(int(k))]
        if len(listed) < 2:
            continue
        rest = ideal.convert({})
        rest = rest + unit
        for f in listed[1:]:
            rest = rest * f
        left, right = ideal.restore(listed[0]), ideal.restore(rest)
        scale = _clearing(right, *made.values())
        if known.type == INT:
            right = {m: c * scale for m, c in right.items()}
            made = {i: {m: c * scale for m, c in q.items()} for i, q in made.items()}
        return _by_factors(search, at, known, (left, right), made)
    return None


def _by_factors(
    search: "Refuter",
    at: Sequent,
    known: Knowledge,
    factors: tuple[Polynomial, Polynomial],
    made: dict[int, Polynomial],
) -> Evidence | None:
    terms: list[Term] = [term_of(p, known.type) for p in factors]
    name = at.fresh("h")
    below = search.deeper()
    cases = [Case(name, below.refute(at.assuming(name, is_zero(term)))) for term in terms]
    return ZeroProduct(terms[0], terms[1], cofactors_of(known, made), (cases[0], cases[1]))


def _clearing(*polynomials: Polynomial) -> int:
    """A common denominator of the coefficients."""
    return lcm(*(c.denominator for p in polynomials for c in p.values()))


def _unequal(search: "Refuter", at: Sequent, known: Knowledge, ideal: Ideal) -> Evidence | None:
    if not known.is_ordered:
        return None
    for name, _ in known.nonzero:
        mark = ("unequal", name)
        if mark not in search.done:
            return search.cases(at, SplitKind.UNEQUAL, name, (mark,))
    return None
