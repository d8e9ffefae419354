"""Finds positive combinations: products of hypotheses, and squares, that cannot all be so.

A linear program over the products, modulo the equations; Krivine (1964) and Stengle (1974) say
that some degree suffices.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations_with_replacement, islice
from math import gcd, lcm
from typing import Final

from flint import fmpq_mpoly

from prover.evidence.arithmetic.algebra import integral, term_of
from prover.evidence.finders.ideal import Ideal
from prover.evidence.finders.known import Knowledge
from prover.evidence.finders.linear_program import Weights, smallest_combination
from prover.evidence.finders.squares import Vector, square_roots
from prover.evidence.nodes.combinations import (
    Cofactor,
    Factor,
    HypothesisFactor,
    PositiveCombination,
    SquareFactor,
    WeightedProduct,
)
from prover.smt.errors import TooLargeError
from prover.smt.polynomial import Polynomial
from prover.smt.terms.term import Term

LEVELS: Final = (1, 2, 3)
_MAX_PAIRED: Final = 16  # hypotheses whose products are tried
_MAX_IN_TRIPLES: Final = 6
_MAX_LINEAR: Final = 15
_MAX_MONOMIALS: Final = 40
_MAX_COLUMNS: Final = 2_500


@dataclass(frozen=True, slots=True)
class Column:
    """A product of signs and squares, and its polynomial."""

    factors: tuple[Factor, ...]
    p: fmpq_mpoly


def find_positive(known: Knowledge, ideal: Ideal, level: int) -> PositiveCombination | None:
    """A positive combination of the known signs modulo `ideal`, which the equations generate.

    Level 1 takes the hypotheses as they are, 2 their products in pairs and squares, 3 more of
    both.

    Raises:
        TooLargeError: a polynomial grew past its limit.
    """
    signs = [(factor, ideal.convert(p), strict) for factor, p, strict in known.signs]
    strict = [Column((), ideal.convert({(): Fraction(1)}))]
    others: list[Column] = []
    for factor, p, is_strict in signs:
        (strict if is_strict else others).append(Column((factor,), p))
    if level >= 2:
        products = _products(signs, ideal)
        strict += [column for column, is_strict in products if is_strict]
        others += [column for column, is_strict in products if not is_strict]
        for name, q in known.nonzero:
            p = ideal.convert(q)
            if p.total_degree() <= 3:
                strict.append(Column((HypothesisFactor(name),), p * p))
        for column, is_strict in _monomials(known, ideal):
            (strict if is_strict else others).append(column)
        others += _squares(signs, ideal, known, level)
    if level >= 3 and len(signs) <= _MAX_IN_TRIPLES:
        others += _triples(signs)
    others += strict[1:]  # a strict one may take part without being the one that is positive
    if len(strict) + len(others) > _MAX_COLUMNS:
        others = others[:_MAX_COLUMNS]
    return combination_of_columns(strict, others, known, ideal)


def combination_of_columns(
    strict: Sequence[Column], others: Sequence[Column], known: Knowledge, ideal: Ideal
) -> PositiveCombination | None:
    """A positive combination of these products modulo the ideal, with as few as may be.

    Raises:
        TooLargeError: a polynomial grew past its limit.
    """
    found = smallest_combination(
        [_row(ideal, column) for column in strict],
        [_row(ideal, column) for column in others],
        ideal.clock,
    )
    return None if found is None else _combination(found, strict, others, known, ideal)


def _row(ideal: Ideal, column: Column) -> dict[tuple[int, ...], Fraction]:
    rest = ideal.remainder(column.p).to_dict()
    return {tuple(map(int, m)): Fraction(int(c.p), int(c.q)) for m, c in rest.items()}


def _products(
    signs: Sequence[tuple[Factor, fmpq_mpoly, bool]], ideal: Ideal
) -> list[tuple[Column, bool]]:
    limit = max([4, *(int(p.total_degree()) for _, p, _ in signs)])
    found = []
    for (f, p, a), (g, q, b) in combinations_with_replacement(signs[:_MAX_PAIRED], 2):
        if p.total_degree() + q.total_degree() <= limit:
            found.append((Column((f, g), p * q), a and b))
        if ideal.clock.left_s() <= 0:
            break
    return found


def _monomials(known: Knowledge, ideal: Ideal) -> Iterator[tuple[Column, bool]]:
    """The monomials of degree above 2 in sight whose sign follows from those of their atoms."""
    by_atom: dict[Term, tuple[Factor, bool]] = {}
    for factor, p, strict in known.signs:
        ((monomial, c),) = p.items() if len(p) == 1 else (((), 0),)
        if c == 1 and len(monomial) == 1 and monomial[0][1] == 1:
            by_atom.setdefault(monomial[0][0], (factor, strict))
    seen = [p for _, p in known.vanishing + known.nonzero] + [p for _, p, _ in known.signs]
    monomials = dict.fromkeys(m for p in seen for m in p if sum(k for _, k in m) > 2)
    for monomial in islice(monomials, _MAX_MONOMIALS):
        factors: list[Factor] = []
        strict = True
        for atom, k in monomial:
            sign = by_atom.get(atom)
            if k % 2 and sign is None:
                break
            if sign is not None:
                factors += [sign[0]] * (k if k <= 3 else k % 2)
                strict = strict and sign[1]
            if sign is None or k > 3:
                half: Polynomial = {((atom, k // 2),): Fraction(1)}
                factors.append(SquareFactor(term_of(half, known.type)))
                strict = False
        else:
            yield Column(tuple(factors), ideal.convert({monomial: Fraction(1)})), strict


def _triples(signs: Sequence[tuple[Factor, fmpq_mpoly, bool]]) -> Iterator[Column]:
    limit = max([4, *(int(p.total_degree()) for _, p, _ in signs)])
    for three in combinations_with_replacement(signs, 3):
        if sum(int(p.total_degree()) for _, p, _ in three) <= limit:
            (f, p, _), (g, q, _), (h, r, _) = three
            yield Column((f, g, h), p * q * r)


def _squares(
    signs: Sequence[tuple[Factor, fmpq_mpoly, bool]], ideal: Ideal, known: Knowledge, level: int
) -> Iterator[Column]:
    n = len(ideal.atoms)
    shapes = [_vector(p) for _, p, _ in signs]
    shapes += [_vector(ideal.remainder(p)) for _, p, _ in signs]
    shapes += [_vector(p) for p, _ in ideal.elements()]
    top = max([2, *(int(p.total_degree()) for _, p, _ in signs)])
    roots = square_roots(
        shapes, n, with_degree_two=(top >= 4 and n <= 3) or (level >= 3 and n <= 2), wide=level >= 3
    )
    for root in roots:
        r = integral(ideal.restore(ideal.from_vector(root)))
        q = ideal.convert(r)
        yield Column((SquareFactor(term_of(r, known.type)),), q * q)
    if level >= 3:
        linear = [root for root in roots if max(map(sum, root)) == 1]
        linear.sort(key=_simplicity)
        linear = linear[:_MAX_LINEAR]
        for factor, p, _ in signs[:6]:
            for root in linear if p.total_degree() <= 2 else ():
                r = integral(ideal.restore(ideal.from_vector(root)))
                q = ideal.convert(r)
                square = SquareFactor(term_of(r, known.type))
                yield Column((factor, square), p * q * q)


def _simplicity(root: Vector) -> tuple[int, int]:
    """Differences of two atoms first, then what is short."""
    is_difference = sorted(root.values()) == [-1, 1] and all(map(sum, root))
    return (0 if is_difference else 1, len(root))


def _vector(p: fmpq_mpoly) -> Vector:
    return {tuple(map(int, m)): Fraction(int(c.p), int(c.q)) for m, c in p.to_dict().items()}


def _combination(
    found: Weights,
    strict: Sequence[Column],
    others: Sequence[Column],
    known: Knowledge,
    ideal: Ideal,
) -> PositiveCombination:
    first, *rest = ((strict[i], w) for i, w in found.strict.items())
    terms = [*rest, *((others[i], w) for i, w in found.others.items())]
    total = ideal.convert({})
    for column, w in (first, *terms):
        total += column.p * ideal.constant(w)
    remainder, made = ideal.normal_form(ideal.restore(total))
    if remainder:
        raise TooLargeError("the basis changed under a combination")
    return scaled_to_integers(
        PositiveCombination(
            WeightedProduct(first[1], first[0].factors),
            tuple(WeightedProduct(w, column.factors) for column, w in terms),
            (),
        ),
        {known.vanishing[i][0]: q for i, q in made.items()},
        known,
    )


def scaled_to_integers(
    found: PositiveCombination, cofactors: dict[str, Polynomial], known: Knowledge
) -> PositiveCombination:
    """The combination with integer weights and coefficients, `cofactors` being subtracted."""
    numbers = [found.strict.weight, *(t.weight for t in found.terms)]
    numbers += [c for q in cofactors.values() for c in q.values()]
    factor = Fraction(lcm(*(c.denominator for c in numbers)))
    factor /= gcd(*(int(c * factor) for c in numbers))
    return PositiveCombination(
        WeightedProduct(found.strict.weight * factor, found.strict.factors),
        tuple(WeightedProduct(t.weight * factor, t.factors) for t in found.terms),
        tuple(
            Cofactor(name, term_of({m: -c * factor for m, c in q.items()}, known.type))
            for name, q in cofactors.items()
            if q
        ),
    )
