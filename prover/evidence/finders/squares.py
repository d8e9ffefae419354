"""Polynomials whose squares may help a positive combination."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations, product
from typing import Final, TypeAlias

Exponents: TypeAlias = tuple[int, ...]
Vector: TypeAlias = dict[Exponents, Fraction]  # a polynomial by the exponents of its monomials

_MAX_ATOMS: Final = 8
_MAX_HALVES: Final = 8
_MAX_SUGGESTED: Final = 8


def square_roots(
    known: Iterable[Vector], n_atoms: int, *, with_degree_two: bool, wide: bool
) -> list[Vector]:
    """Candidates: those that `known` polynomials suggest, then small combinations of monomials.

    `with_degree_two` adds monomials of degree 2; `wide` takes larger coefficients.
    """
    known = list(known)
    found: list[Vector] = []
    for p in known:
        found += completed_squares(p, n_atoms)
        found += completed_squares({m: -c for m, c in p.items()}, n_atoms)
    found += _sums_and_differences(found[:_MAX_SUGGESTED])
    found += _from_even_monomials(known)
    if n_atoms <= _MAX_ATOMS:
        found += _small_combinations(n_atoms, with_degree_two=with_degree_two, wide=wide)
    unique: dict[tuple[tuple[Exponents, Fraction], ...], Vector] = {}
    for root in found:
        normal = _normalised(root)
        if any(map(sum, normal)):
            unique.setdefault(tuple(sorted(normal.items())), normal)
    return list(unique.values())


def completed_squares(p: Vector, n_atoms: int) -> list[Vector]:
    """Linear polynomials whose weighted squares add up to the quadratic `p`, as far as it goes."""
    if any(sum(m) > 2 for m in p):
        return []
    found: list[Vector] = []
    rest = dict(p)
    for _ in range(n_atoms + 1):
        pivot = next((i for i in range(n_atoms) if rest.get(_unit(n_atoms, i, 2), 0) > 0), None)
        if pivot is None:
            break
        a = rest[_unit(n_atoms, pivot, 2)]
        root: Vector = {}
        for monomial, c in rest.items():
            if monomial[pivot]:
                lowered = tuple(k - (i == pivot) for i, k in enumerate(monomial))
                root[lowered] = Fraction(1) if monomial[pivot] == 2 else c / (2 * a)
        found.append(root)
        for (m, c), (n, d) in product(root.items(), repeat=2):
            both = tuple(x + y for x, y in zip(m, n, strict=True))
            rest[both] = rest.get(both, Fraction(0)) - a * c * d
        rest = {m: c for m, c in rest.items() if c}
    return found


def _sums_and_differences(roots: list[Vector]) -> list[Vector]:
    found: list[Vector] = []
    for p, q in combinations(roots, 2):
        for sign in (1, -1):
            both = dict(p)
            for m, c in q.items():
                both[m] = both.get(m, Fraction(0)) + sign * c
            found.append({m: c for m, c in both.items() if c})
    return found


def _from_even_monomials(known: Iterable[Vector]) -> Iterator[Vector]:
    halves: dict[Exponents, None] = {}
    for p in known:
        for monomial in p:
            if any(monomial) and all(k % 2 == 0 for k in monomial):
                halves[tuple(k // 2 for k in monomial)] = None
    for a, b in combinations(sorted(halves)[:_MAX_HALVES], 2):
        yield {a: Fraction(1), b: Fraction(1)}
        yield {a: Fraction(1), b: Fraction(-1)}


def _small_combinations(n: int, *, with_degree_two: bool, wide: bool) -> Iterator[Vector]:
    linear = [_unit(n, i) for i in range(n)]
    monomials = [(0,) * n, *linear]
    if with_degree_two:
        for i, a in enumerate(linear):
            monomials += [tuple(x + y for x, y in zip(a, b, strict=True)) for b in linear[i:]]
    signed = [1, -1]
    if wide:
        signed += [2, -2, 3, -3] if len(monomials) <= 5 else [2, -2]
    for i, a in enumerate(monomials):
        yield {a: Fraction(1)}
        for b in monomials[i + 1 :]:
            for c in signed:
                yield {a: Fraction(1), b: Fraction(c)}
                yield {a: Fraction(c), b: Fraction(1)}
    if len(monomials) > 10:
        return
    for a, b, d in combinations(monomials, 3):
        for s, t in product((1, -1), repeat=2):
            yield {a: Fraction(1), b: Fraction(s), d: Fraction(t)}
            if wide and len(monomials) <= 6:
                yield {a: Fraction(2), b: Fraction(s), d: Fraction(t)}
                yield {a: Fraction(1), b: Fraction(2 * s), d: Fraction(t)}
                yield {a: Fraction(1), b: Fraction(s), d: Fraction(2 * t)}


def _normalised(root: Vector) -> Vector:
    """The same up to a factor, the first coefficient 1."""
    first = next((root[m] for m in sorted(root, reverse=True) if root[m]), None)
    return {} if first is None else {m: c / first for m, c in root.items() if c}


def _unit(n: int, index: int, k: int = 1) -> Exponents:
    return tuple(k if i == index else 0 for i in range(n))
