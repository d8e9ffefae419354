"""Guesses formulas from first values of a sequence: a period, polynomials, a power, a quotient."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from math import gcd, lcm
from typing import Final

from flint import fmpq, fmpq_mat

from prover.evidence.arithmetic.algebra import FIELDS, term_of
from prover.evidence.arithmetic.quotients import INDEX, times
from prover.smt.polynomial import Polynomial, add, scaled
from prover.smt.terms.build import arith, cast, num, var
from prover.smt.terms.term import Term
from prover.smt.terms.types import INT, NAT, Type

_SEEN: Final = 12  # values that a formula has to fit, for each remainder
_MAX_DEGREE: Final = 5
_SPARE: Final = 2  # values that a formula was not made from
_QUOTIENTS: Final = ((0, 1), (1, 1), (0, 2), (1, 2), (2, 1), (2, 2))  # degrees


def formulas(values: Sequence[Polynomial], order: int, type_: Type) -> Iterator[tuple[Term, ...]]:
    """Formulas for the remainders of the argument that fit all values, simplest first.

    Those of a periodic sequence are right if its rule needs no more than `order` values.
    """
    for period in range(1, len(values) - order):
        if values[period : period + order] == values[:order]:
            yield tuple(term_of(v, type_) for v in values[:period])
            break
    for period in (1, 2, 3, 4, 6):
        parts = [values[i::period][:_SEEN] for i in range(period)]
        fitted = [_fitted(part, type_) for part in parts]
        complete = tuple(one for one in fitted if one is not None)
        if len(complete) == period:
            yield complete


def _fitted(values: Sequence[Polynomial], type_: Type) -> Term | None:
    polynomial = _interpolated(values, type_)
    if polynomial is not None:
        return term_of(polynomial, type_)
    return _power(values, type_) or _quotient(values, type_)


def _interpolated(values: Sequence[Polynomial], type_: Type) -> Polynomial | None:
    """A polynomial in the index, of a degree that leaves values to spare (Newton)."""
    rows = [list(values)]
    while any(rows[-1]):
        if len(rows) > _MAX_DEGREE or len(rows[-1]) <= _SPARE:
            return None
        rows.append([add(b, a, -1) for a, b in pairwise(rows[-1])])
    x: Polynomial = {((cast(var(INDEX, NAT), type_), 1),): Fraction(1)}
    result: Polynomial = {}
    binomial: Polynomial = {(): Fraction(1)}
    for i, row in enumerate(rows[:-1]):
        result = add(result, times(row[0], binomial))
        binomial = times(binomial, add(x, {(): Fraction(-i)}))
        binomial = {m: c / (i + 1) for m, c in binomial.items()}
    if type_ == INT and any(c.denominator != 1 for c in result.values()):
        return None
    return result


def _power(values: Sequence[Polynomial], type_: Type) -> Term | None:
    """`a * r ^ index` and a linear term."""
    differences = [add(b, a, -1) for a, b in pairwise(values)]
    second = [add(b, a, -1) for a, b in pairwise(differences)]
    if len(second) <= _SPARE or not second[0]:
        return None
    some = next(iter(second[0]))
    ratio = second[1].get(some, Fraction(0)) / second[0][some]
    if ratio in (0, 1) or (type_ == INT and ratio.denominator != 1):
        return None
    if any(add(b, scaled(a, ratio), -1) for a, b in pairwise(second)):
        return None
    first = scaled(second[0], 1 / (ratio - 1) ** 2)
    rest = tuple(add(value, scaled(first, ratio**j), -1) for j, value in enumerate(values))
    linear = _interpolated(rest, type_)
    if linear is None or (type_ == INT and any(c.denominator != 1 for c in first.values())):
        return None
    power = arith("pow", num(ratio, type_), var(INDEX, NAT))
    return term_of(add(times(first, {((power, 1),): Fraction(1)}), linear), type_)


def _quotient(values: Sequence[Polynomial], type_: Type) -> Term | None:
    """A quotient of two polynomials in the index, for rational values."""
    if type_ not in FIELDS or any(set(value) > {()} for value in values):
        return None
    numbers = [value.get((), Fraction(0)) for value in values]
    for above, below in _QUOTIENTS:
        if above + below + 2 + _SPARE > len(numbers):
            continue
        rows = [
            [Fraction(j) ** i for i in range(above + 1)]
            + [-v * Fraction(j) ** i for i in range(below + 1)]
            for j, v in enumerate(numbers)
        ]
        solution = _null_vector(rows)
        if solution is None:
            continue
        x = cast(var(INDEX, NAT), type_)
        p, q = (_in_powers(part, x) for part in (solution[: above + 1], solution[above + 1 :]))
        if q:
            return arith("div", term_of(p, type_), term_of(q, type_))
    return None


def _in_powers(coefficients: Sequence[Fraction], x: Term) -> Polynomial:
    return {((x, i),) if i else (): c for i, c in enumerate(coefficients) if c}


def _null_vector(rows: list[list[Fraction]]) -> list[Fraction] | None:
    """Coprime integers, not all 0, that every row annihilates."""
    matrix = fmpq_mat([[fmpq(c.numerator, c.denominator) for c in row] for row in rows])
    reduced, rank = matrix.rref()
    size = len(rows[0])
    if rank != size - 1:
        return None
    free = next(j for j in range(size) if j >= rank or reduced[j, j] != 1)
    vector = [Fraction(0)] * size
    vector[free] = Fraction(1)
    for i in range(free):
        entry = reduced[i, free]
        vector[i] = -Fraction(int(entry.p), int(entry.q))
    scale = lcm(*(c.denominator for c in vector))
    divisor = gcd(*(int(c * scale) for c in vector))
    sign = -1 if vector[free] * scale < 0 else 1
    return [c * scale * sign / divisor for c in vector]
