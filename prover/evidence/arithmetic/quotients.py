"""Quotients of polynomials with square roots of numbers, i, and a natural number as the index.

A quotient is exact where no divisor is 0: each of them must be seen not to vanish, whatever natural
number the index is. Powers of numbers with the index in the exponent are atoms.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.algebra import FIELDS, MAX_EXPONENT, ONE, RINGS, read, scaled
from prover.evidence.errors import WrongError
from prover.smt.polynomial import IMAGINARY_UNIT, Polynomial, add, atoms, mul
from prover.smt.terms.build import arith, cast, num, var
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import COMPLEX, INT, NAT

INDEX: Final = "index"
_MAX_EXPONENT: Final = 400  # of a numeral
_MAX_RADICALS: Final = 4


@dataclass(frozen=True, slots=True)
class Quotient:
    """`numerator / denominator`."""

    numerator: Polynomial
    denominator: Polynomial


@dataclass(slots=True)
class QuotientReader:
    """Reads terms; `divisors` are what it divided by: none of them may be 0."""

    divisors: list[Polynomial] = field(default_factory=list)

    def read(self, term: Term) -> Quotient:
        """The quotient that a term in a ring is.

        Raises:
            WrongError: it is too large, or divides by what may be 0.
        """
        args, type_ = term.args, term.type
        match term.op:
            case "add" | "sub" if type_ in RINGS:
                a, b = self.read(args[0]), self.read(args[1])
                sign = 1 if term.op == "add" else -1
                if a.denominator == b.denominator:
                    return Quotient(add(a.numerator, b.numerator, sign), a.denominator)
                left = times(a.numerator, b.denominator)
                right = times(b.numerator, a.denominator)
                return Quotient(add(left, right, sign), times(a.denominator, b.denominator))
            case "neg" if type_ in RINGS:
                a = self.read(args[0])
                return Quotient(add({}, a.numerator, -1), a.denominator)
            case "mul" if type_ in RINGS:
                a, b = self.read(args[0]), self.read(args[1])
                return _product(a, b)
            case "div" if type_ in FIELDS:
                return _product(self.read(args[0]), self._inverse(args[1]))
            case "inv" if type_ in FIELDS:
                return self._inverse(args[0])
            case "pow" if type_ in RINGS:
                return self._power(term)
        p = read(term)
        if p is None:
            raise WrongError("a term that is too large")
        return Quotient(reduced(p), ONE)

    def _inverse(self, term: Term) -> Quotient:
        q = self.read(term)
        if not never_zero(q.numerator):
            raise WrongError("a divisor that may be 0")
        if q.numerator not in self.divisors:
            self.divisors.append(q.numerator)
        return Quotient(q.denominator, q.numerator)

    def _power(self, term: Term) -> Quotient:
        base, exponent = term.args
        if exponent.is_num and exponent.type == NAT:
            if exponent.integer > (_MAX_EXPONENT if base.is_num else MAX_EXPONENT):
                raise WrongError("an exponent that is too large")
            result = Quotient(ONE, ONE)
            for _ in range(exponent.integer):
                result = _product(result, self.read(base))
            return result
        linear, value = _linear(exponent), self.read(base)
        p = value.numerator
        if linear is None or not set(p) == set(value.denominator) == {()}:
            return Quotient({((term, 1),): Fraction(1)}, ONE)
        slope, constant = linear
        ratio = p[()] / value.denominator[()]
        atom = arith("pow", num(ratio**slope, base.type), var(INDEX, NAT))
        monomial = () if ratio**slope == 1 else ((atom, 1),)
        return Quotient({monomial: ratio**constant}, ONE)


def _linear(exponent: Term) -> tuple[int, int] | None:
    """a and c of `a * index + c`, where both are natural numbers and a is not 0."""
    if exponent.type != NAT:
        return None
    p = read(exponent)
    index = ((cast(var(INDEX, NAT), INT), 1),)
    if p is None or not set(p) <= {(), index} or index not in p:
        return None
    slope, constant = p[index], p.get((), Fraction(0))
    if slope.denominator != 1 or constant.denominator != 1 or slope < 0 or constant < 0:
        return None
    return int(slope), int(constant)


def times(p: Polynomial, q: Polynomial) -> Polynomial:
    """The product, with squares of roots and of i computed.

    Raises:
        WrongError: it is too large.
    """
    found = mul(p, q)
    if found is None:
        raise WrongError("a polynomial that is too large")
    return reduced(found)


def _product(a: Quotient, b: Quotient) -> Quotient:
    return Quotient(times(a.numerator, b.numerator), times(a.denominator, b.denominator))


def reduced(p: Polynomial) -> Polynomial:
    """`p` with `√c ^ 2 = c` for numerals c from 0 on, and `i ^ 2 = -1`."""
    if not any(k > 1 and _square(atom) is not None for m in p for atom, k in m):
        return p
    result: Polynomial = {}
    for monomial, c in p.items():
        rest, scale = [], c
        for atom, k in monomial:
            square = _square(atom)
            if square is None:
                rest.append((atom, k))
            else:
                scale *= square ** (k // 2)
                if k % 2:
                    rest.append((atom, 1))
        result = add(result, {tuple(rest): scale} if scale else {})
    return result


def _square(atom: Term) -> Fraction | None:
    """What the square of a root of a number, or of i, is."""
    if atom == IMAGINARY_UNIT:
        return Fraction(-1)
    inner = atom.args[0] if atom.op == "cast" else atom
    if inner.op == "sqrt" and inner.args[0].is_num and inner.args[0].rational >= 0:
        return inner.args[0].rational
    return None


def radicals(p: Polynomial) -> list[Term]:
    """The roots of numbers that occur, and i."""
    return sorted((a for a in atoms(p) if _square(a) is not None), key=lambda a: a.text)


def reciprocal(p: Polynomial) -> Polynomial | None:
    """The inverse of a number with square roots, by its conjugates; None if it is none, or 0."""
    if any(_square(atom) is None for atom in atoms(p)) or len(radicals(p)) > _MAX_RADICALS:
        return None
    numerator, norm = ONE, p
    for radical in radicals(p):
        conjugate = {m: -c if (radical, 1) in m else c for m, c in norm.items()}
        numerator, norm = times(numerator, conjugate), times(norm, conjugate)
    if set(norm) != {()}:
        return None
    return scaled(numerator, 1 / norm[()])


def never_zero(p: Polynomial) -> bool:
    """Whether it is seen to have no zero: a number, or positive by its coefficients."""
    if reciprocal(p) is not None:
        return True
    signs = {c > 0 for c in p.values()}
    return len(signs) == 1 and () in p and all(_is_positive(atom) for atom in atoms(p))


def _is_positive(atom: Term) -> bool:
    """Whether an atom is the index, or a power of a positive number, in an ordered ring."""
    if atom.type == COMPLEX:
        return False
    if atom.op == "cast":
        return atom.args[0] == var(INDEX, NAT)
    return atom.op == "pow" and atom.args[0].is_num and atom.args[0].rational > 0


def has_index(term: Term) -> bool:
    """Whether the index occurs in it."""
    return any(part.op == "var" and part.name == INDEX for part in walk(term))
