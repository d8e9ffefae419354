"""`x ^ n`, with exponents in ℕ, ℤ and ℝ."""

from fractions import Fraction
from typing import Final

from prover.smt.exact.numbers import exact_root, gaussian_pow, power
from prover.smt.simplify.arithmetic import is_value
from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import num
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import COMPLEX, INT, INTEGERS, NAT, NNREAL, REAL


def _pow(simplify: Simplifier, term: Term) -> Term:
    base, exponent = term.args
    if exponent.is_num:
        k = exponent.rational
        if k.denominator != 1:
            return _rational_exponent(simplify, term, k)
        return _integer_exponent(simplify, term, int(k))
    if exponent.op == "cast" and exponent.type == REAL and base.type in (REAL, NNREAL):
        inner = exponent.args[0]  # rpow_natCast, rpow_intCast
        if inner.type in INTEGERS:
            return simplify(Term("pow", (base, inner), term.type))
    if exponent.op == "cast" and exponent.type == INT and exponent.args[0].type == NAT:
        return simplify(Term("pow", (base, exponent.args[0]), term.type))  # zpow_natCast
    return base if is_value(base, 1) else term


def _integer_exponent(simplify: Simplifier, term: Term, k: int) -> Term:
    base, exponent = term.args
    if k == 0:
        return num(1, term.type)  # also for base 0
    if k == 1:
        return base
    if base.is_num:
        return _numeral_base(term, k)
    if k < 0:
        positive = Term("pow", (base, num(-k, NAT)), term.type)
        return simplify(Term("inv", (positive,), term.type))
    if exponent.type != NAT:
        return simplify(Term("pow", (base, num(k, NAT)), term.type))
    if base.op == "pow" and base.args[1].is_num and base.args[1].type == NAT:
        return Term("pow", (base.args[0], num(base.args[1].integer * k, NAT)), term.type)
    if base.op == "sqrt" and base.args[0].is_num and base.args[0].rational >= 0:
        even = num(base.args[0].rational ** (k // 2), term.type)
        return simplify(Term("mul", (even, base), term.type)) if k % 2 else even
    return term


def _numeral_base(term: Term, k: int) -> Term:
    base = term.args[0]
    if term.type == COMPLEX:
        return num(gaussian_pow(base.gaussian, k), COMPLEX) if k > 0 else term
    if term.type.name == "ZMod":
        return num(pow(base.integer, k, term.type.modulus), term.type) if k > 0 else term
    return num(power(base.number, k), term.type)


def _rational_exponent(simplify: Simplifier, term: Term, k: Fraction) -> Term:
    """`a ^ (p / q)` over ℝ; for negative `a` Lean's value involves a cosine, and stays."""
    base = term.args[0]
    if not base.is_num or base.rational < 0:
        return term
    if base.rational in (0, 1):
        return base
    root = exact_root(base.rational, k.denominator)
    if root is not None:
        return num(power(root, k.numerator), term.type)
    if k.denominator == 2 and k.numerator > 0:
        square_root = simplify(Term("sqrt", (base,), term.type))
        return simplify(Term("pow", (square_root, num(k.numerator, NAT)), term.type))
    return term


RULES: Final[dict[Op, Rule]] = {"pow": _pow}
