"""Gröbner bases that remember how their elements were made (Buchberger 1965)."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, TypeAlias

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx

from prover.smt.clock import Clock
from prover.smt.errors import TooLargeError
from prover.smt.polynomial import Polynomial
from prover.smt.terms.term import Term

MAX_ATOMS: Final = 24
_MAX_BASIS: Final = 80
_MAX_TERMS: Final = 1_500  # of one polynomial
_MAX_BITS: Final = 8_000  # of one coefficient

Exponents: TypeAlias = tuple[int, ...]
Cofactors: TypeAlias = dict[int, fmpq_mpoly]


@dataclass(slots=True)
class _Element:
    """A monic polynomial of the ideal, its leading monomial, and how it is made."""

    p: fmpq_mpoly
    leading: Exponents
    cofactors: Cofactors


@dataclass(slots=True)
class Ideal:
    """The ideal of some polynomials in some atoms, and a Gröbner basis of it as far as it got."""

    atoms: Sequence[Term]
    clock: Clock
    complete: bool = True  # whether the basis is one
    _context: fmpq_mpoly_ctx = field(init=False)
    _basis: list[_Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make the polynomial ring, in graded reverse lexicographic order."""
        if len(self.atoms) > MAX_ATOMS:
            raise TooLargeError("too many atoms for a Gröbner basis")
        names = tuple(f"x{i}" for i in range(max(1, len(self.atoms))))
        self._context = fmpq_mpoly_ctx.get(names, Ordering.degrevlex)

    def generate(self, generators: Iterable[Polynomial]) -> None:
        """Complete the basis of these polynomials; the clock and the sizes end it early."""
        one = self._context.constant(1)
        waiting = [(self.convert(g), {i: one}) for i, g in enumerate(generators)]
        waiting.sort(key=lambda item: (_degree(item[0]), len(item[0])))
        pairs: list[tuple[int, int, int]] = []
        elements: list[_Element | None] = []
        while waiting or pairs:
            if self.clock.left_s() <= 0 or len(elements) > _MAX_BASIS:
                self.complete = False
                break
            if waiting:
                p, made = waiting.pop(0)
            else:
                pairs.sort(reverse=True)
                _, i, j = pairs.pop()
                f, g = elements[i], elements[j]
                if f is None or g is None:
                    continue
                p, made = self._s_polynomial(f, g)
            self._basis = [e for e in elements if e is not None]
            try:
                p, made = self._reduce(p, made)
            except TooLargeError:
                self.complete = False
                continue
            if not p:
                continue
            new = _monic(p, made)
            for i, known in enumerate(elements):
                if known is not None and _divides(new.leading, known.leading):
                    waiting.append((known.p, known.cofactors))
                    elements[i] = None
            for i, known in enumerate(elements):
                if known is not None and any(map(min, new.leading, known.leading)):
                    degree = sum(map(max, new.leading, known.leading))
                    pairs.append((degree, i, len(elements)))
            elements.append(new)
            if not any(new.leading):
                elements, waiting, pairs = [new], [], []
        self._basis = [e for e in elements if e is not None]
        self._reduce_tails()

    def _reduce_tails(self) -> None:
        """Leave in each element only what no other one divides: so it shows its factors."""
        for i, element in enumerate(self._basis):
            if self.clock.left_s() <= 0:
                break
            first = self._monomial(element.leading, 1)
            with suppress(TooLargeError):
                rest, made = self._reduce(element.p - first, element.cofactors)
                self._basis[i] = _Element(first + rest, element.leading, made)

    def normal_form(self, p: Polynomial) -> tuple[Polynomial, dict[int, Polynomial]]:
        """A remainder r and cofactors with `p = r + Σ cofactors[i] * generators[i]`.

        Raises:
            TooLargeError: a size grew past its limit, or the time is over.
        """
        rest, made = self._reduce(self.convert(p), {})
        return self.restore(rest), {i: self.restore(-q) for i, q in made.items() if q}

    def remainder(self, p: fmpq_mpoly) -> fmpq_mpoly:
        """The remainder of `p`, without its cofactors.

        Raises:
            TooLargeError: as for `normal_form`.
        """
        rest = self._context.constant(0)
        steps = 0
        while p:
            steps += 1
            if steps % 16 == 0:
                self._guard(p, {})
            leading = _leading(p)
            divisor = next((e for e in self._basis if _divides(e.leading, leading)), None)
            term = self._monomial(leading, p.coefficient(0))
            if divisor is None:
                rest, p = rest + term, p - term
            else:
                shift = tuple(x - y for x, y in zip(leading, divisor.leading, strict=True))
                p = p - self._monomial(shift, p.coefficient(0)) * divisor.p
        return rest

    def elements(self) -> list[tuple[fmpq_mpoly, dict[int, Polynomial]]]:
        """The elements of the basis, each with its cofactors."""
        return [
            (e.p, {i: self.restore(q) for i, q in e.cofactors.items() if q}) for e in self._basis
        ]

    def convert(self, p: Polynomial) -> fmpq_mpoly:
        """The polynomial in the ring."""
        index = {atom: i for i, atom in enumerate(self.atoms)}
        n = max(1, len(self.atoms))
        terms: dict[Exponents, fmpq] = {}
        for monomial, c in p.items():
            exponents = [0] * n
            for atom, k in monomial:
                exponents[index[atom]] = k
            terms[tuple(exponents)] = fmpq(c.numerator, c.denominator)
        return self._context.from_dict(terms)

    def constant(self, c: Fraction) -> fmpq_mpoly:
        """A constant of the ring."""
        return self._context.constant(fmpq(c.numerator, c.denominator))

    def from_vector(self, vector: dict[Exponents, Fraction]) -> fmpq_mpoly:
        """The polynomial with these coefficients."""
        n = max(1, len(self.atoms))
        found = {m[:n]: fmpq(c.numerator, c.denominator) for m, c in vector.items()}
        return self._context.from_dict(found)

    def restore(self, p: fmpq_mpoly) -> Polynomial:
        """The polynomial as it is read from terms."""
        result: Polynomial = {}
        for exponents, c in p.to_dict().items():
            factors = [(self.atoms[i], int(k)) for i, k in enumerate(exponents) if k]
            factors.sort(key=lambda factor: factor[0].text)
            result[tuple(factors)] = Fraction(int(c.p), int(c.q))
        return result

    def _s_polynomial(self, f: _Element, g: _Element) -> tuple[fmpq_mpoly, Cofactors]:
        both = tuple(map(max, f.leading, g.leading))
        a = self._monomial(tuple(x - y for x, y in zip(both, f.leading, strict=True)), 1)
        b = self._monomial(tuple(x - y for x, y in zip(both, g.leading, strict=True)), 1)
        made = {i: a * q for i, q in f.cofactors.items()}
        for i, q in g.cofactors.items():
            made[i] = made[i] - b * q if i in made else -b * q
        return a * f.p - b * g.p, made

    def _reduce(self, p: fmpq_mpoly, made: Cofactors) -> tuple[fmpq_mpoly, Cofactors]:
        """`p` without the multiples of leading monomials; `made` changes along with it."""
        made = dict(made)
        rest = self._context.constant(0)
        steps = 0
        while p:
            steps += 1
            if steps % 16 == 0:
                self._guard(p, made)
            leading = _leading(p)
            c = p.coefficient(0)
            divisor = next((e for e in self._basis if _divides(e.leading, leading)), None)
            if divisor is None:
                term = self._monomial(leading, c)
                rest, p = rest + term, p - term
                continue
            shift = tuple(x - y for x, y in zip(leading, divisor.leading, strict=True))
            factor = self._monomial(shift, c)
            p = p - factor * divisor.p
            for i, q in divisor.cofactors.items():
                made[i] = made[i] - factor * q if i in made else -factor * q
        return rest, made

    def _guard(self, p: fmpq_mpoly, made: Cofactors) -> None:
        largest = max((len(q) for q in (p, *made.values())), default=0)
        bits = max(int(c.p).bit_length() for c in p.coeffs())
        if largest > _MAX_TERMS or bits > _MAX_BITS or self.clock.left_s() <= -1.0:
            raise TooLargeError("a Gröbner basis grew past its limits")

    def _monomial(self, exponents: Exponents, c: "fmpq | int") -> fmpq_mpoly:
        """`c` times a monomial."""
        return self._context.from_dict({exponents: c})


def _leading(p: fmpq_mpoly) -> Exponents:
    return tuple(int(k) for k in p.monomial(0))


def _monic(p: fmpq_mpoly, made: Cofactors) -> _Element:
    c = p.coefficient(0)
    return _Element(p / c, _leading(p), {i: q / c for i, q in made.items() if q})


def _divides(left: Exponents, right: Exponents) -> bool:
    return all(a <= b for a, b in zip(left, right, strict=True))


def _degree(p: fmpq_mpoly) -> int:
    return int(p.total_degree()) if p else -1
