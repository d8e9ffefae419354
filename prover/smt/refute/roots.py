"""Exact roots of polynomials in one variable."""

from fractions import Fraction

import sympy

from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import arith, num
from prover.smt.terms.term import Term
from prover.smt.terms.types import REAL


def _univariate(polynomial: Polynomial, name: str) -> "sympy.Poly | None":
    x = sympy.Symbol("x")
    expression = sympy.Integer(0)
    for monomial, c in polynomial.items():
        degree = 0
        if monomial:
            atom, degree = monomial[0]
            if len(monomial) > 1 or atom.op != "var" or atom.name != name:
                return None
        expression += sympy.Rational(c.numerator, c.denominator) * x**degree
    result = sympy.Poly(expression, x)
    return result if result.degree() >= 1 else None


def rational_roots(polynomial: Polynomial, name: str) -> list[Fraction] | None:
    """All roots, each once, if the polynomial splits over ℚ; then there are no others in ℂ."""
    p = _univariate(polynomial, name)
    if p is None:
        return None
    roots = sympy.roots(p)
    if sum(roots.values()) != p.degree() or not all(root.is_rational for root in roots):
        return None
    return [Fraction(int(root.p), int(root.q)) for root in roots]


def real_roots(polynomial: Polynomial, name: str) -> list[Term] | None:
    """All real roots, each once, if they are roots of factors of degree at most 2 over ℚ."""
    p = _univariate(polynomial, name)
    if p is None:
        return None
    found: list[Term] = []
    for factor, _ in p.factor_list()[1]:
        if factor.degree() > 2:
            if factor.count_roots():
                return None
            continue
        found += _quadratic_roots([_fraction(c) for c in factor.all_coeffs()])
    return found


def _quadratic_roots(coefficients: list[Fraction]) -> list[Term]:
    if len(coefficients) == 2:
        a, b = coefficients
        return [num(-b / a, REAL)]
    a, b, c = coefficients
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    centre = num(-b / (2 * a), REAL)
    radius = arith("mul", num(1 / (2 * a), REAL), Term("sqrt", (num(discriminant, REAL),), REAL))
    return [arith("add", centre, radius), arith("sub", centre, radius)]


def _fraction(value: "sympy.Rational") -> Fraction:
    return Fraction(int(value.p), int(value.q))
