"""Roots of p + q√r that are numbers a + b√r themselves."""

from fractions import Fraction
from math import isqrt

from prover.evidence.arithmetic.algebra import read, term_of
from prover.smt.polynomial import Polynomial
from prover.smt.terms.term import Term
from prover.smt.terms.types import REAL


def denested(t: Term) -> Term | None:
    """a + b√r > 0 with a, b rational and `(a + b√r) ^ 2 = t`, for a term t = p + q√r, q ≠ 0.

    a² and b²r have the sum p and the product q²r / 4, so that p² - q²r is a square. None where
    there are no such a and b.
    """
    p = read(t) if t.type == REAL else None
    root = None if p is None else _only_root(p)
    if p is None or root is None:
        return None
    rational, q, r = p.get((), Fraction(0)), p[(root, 1),], root.args[0].rational
    distance = _square_root(rational**2 - q**2 * r)
    if distance is None:
        return None
    for square in ((rational + distance) / 2, (rational - distance) / 2):
        a = _square_root(square)
        if a:
            b = q / (2 * a)
            sign = 1 if b > 0 or a * a > b * b * r else -1
            return term_of({(): sign * a, ((root, 1),): sign * b}, REAL)
    return None


def _only_root(p: Polynomial) -> Term | None:
    """√r where the polynomial is p + q√r for a numeral r > 0."""
    linear = [monomial for monomial in p if monomial]
    if len(linear) != 1 or len(linear[0]) != 1 or linear[0][0][1] != 1:
        return None
    atom = linear[0][0][0]
    is_root = atom.op == "sqrt" and atom.args[0].is_num and atom.args[0].rational > 0
    return atom if is_root else None


def _square_root(value: Fraction) -> Fraction | None:
    """The rational root that is not negative."""
    if value < 0:
        return None
    root = Fraction(isqrt(value.numerator), isqrt(value.denominator))
    return root if root * root == value else None
