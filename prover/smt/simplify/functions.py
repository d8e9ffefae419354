"""Functions of number theory, rounding, roots and logarithms, evaluated where closed."""

import math
from fractions import Fraction
from typing import Final

from prover.smt.errors import TooLargeError
from prover.smt.exact import surds
from prover.smt.exact.numbers import (
    digits,
    exact_root,
    factor_rational,
    is_prime,
    nat_log,
    totient,
)
from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import FALSE, TRUE, arith, eq, num, truth
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import INT, NAT

_MAX_FACTORIAL: Final = 20_000


def _gcd(simplify: Simplifier, term: Term) -> Term:
    a, b = term.args
    if a.type == INT:  # on ℤ: of the absolute values
        sizes = tuple(simplify(Term("nat_abs", (arg,), NAT)) for arg in (a, b))
        return simplify(Term(term.op, sizes, NAT))
    if a.is_num and b.is_num:
        x, y = a.integer, b.integer
        return num(math.gcd(x, y) if term.op == "gcd" else math.lcm(x, y), NAT)
    return term


def _coprime(simplify: Simplifier, term: Term) -> Term:
    return simplify(eq(Term("gcd", term.args, NAT), num(1, NAT)))


def _succ(simplify: Simplifier, term: Term) -> Term:
    return simplify(arith("add", term.args[0], num(1, NAT)))


def _integer_function(simplify: Simplifier, term: Term) -> Term:
    """Functions of one or two integers."""
    if not all(arg.is_num for arg in term.args):
        return term
    x = term.args[0].integer
    y = term.args[1].integer if len(term.args) > 1 else 0
    if max(x, y) > _MAX_FACTORIAL and term.op in ("factorial", "choose"):
        raise TooLargeError(f"{term.op} of a huge number")
    match term.op:
        case "factorial":
            return num(math.factorial(x), NAT)
        case "choose":
            return num(math.comb(x, y), NAT)
        case "prime":
            return truth(is_prime(x))
        case "nat_sqrt":
            return num(math.isqrt(x), NAT)
        case "totient":
            return num(totient(x), NAT)
        case "nat_log":
            return num(nat_log(x, y), NAT)
        case "nat_abs":
            return num(abs(x), NAT)
        case "to_nat":
            return num(max(x, 0), NAT)
        case "digits" if x >= 2:
            return Term("list", tuple(num(d, NAT) for d in digits(x, y)), term.type)
    return term


def _real_function(simplify: Simplifier, term: Term) -> Term:
    """Functions of one number of an ordered field."""
    argument = term.args[0]
    if not argument.is_num:
        return term
    q = argument.rational
    match term.op:
        case "floor":
            return num(math.floor(q), term.type)
        case "ceil":
            return num(math.ceil(q), term.type)
        case "nat_floor":
            return num(max(math.floor(q), 0), term.type)
        case "nat_ceil":
            return num(max(math.ceil(q), 0), term.type)
        case "fract":
            return num(q - math.floor(q), term.type)
        case "rat_num":
            return num(q.numerator, term.type)
        case "rat_den":
            return num(q.denominator, term.type)
        case "abs":
            return num(abs(q), term.type)
        case "sqrt":
            root = Fraction(0) if q <= 0 else exact_root(q, 2)
            return term if root is None else num(root, term.type)
        case "log" if q in (0, 1, -1):
            return num(0, term.type)
        case "exp" | "cos" if q == 0:
            return num(1, term.type)
        case "sin" | "tan" if q == 0:
            return num(0, term.type)
    return term


def _logb(simplify: Simplifier, term: Term) -> Term:
    """`logb b x` is `log |x| / log |b|`: rational when `|x|` and `|b|` are powers of one number."""
    base, x = term.args
    if base.is_num and base.rational in (0, 1, -1):
        return num(0, term.type)
    if x.is_num and x.rational in (0, 1, -1):
        return num(0, term.type)
    if not base.is_num or not x.is_num:
        return term
    below, above = factor_rational(abs(base.rational)), factor_rational(abs(x.rational))
    ratios = {Fraction(above.get(p, 0), below[p]) for p in below}
    if len(ratios) == 1 and set(above) <= set(below):
        return num(ratios.pop(), term.type)
    return term


def _irrational(simplify: Simplifier, term: Term) -> Term:
    x = term.args[0]
    if x.is_num:
        return FALSE
    if surds.shape(x):
        value = surds.read(x)
        if value is not None and surds.is_real(value):
            return truth(any(value.keys() - {frozenset()}))
    slope = _slope_in_pi(x)
    return TRUE if slope else term  # π is irrational (Lambert 1761)


def _slope_in_pi(term: Term) -> Fraction | None:
    """The `a` of a term `a π + b` with rational `a`, `b`."""
    match term.op:
        case "num":
            return Fraction(0)
        case "pi":
            return Fraction(1)
        case "neg":
            inner = _slope_in_pi(term.args[0])
            return None if inner is None else -inner
        case "add" | "sub":
            left, right = map(_slope_in_pi, term.args)
            if left is None or right is None:
                return None
            return left + right if term.op == "add" else left - right
        case "mul" if term.args[0].is_num or term.args[1].is_num:
            scale, rest = term.args if term.args[0].is_num else term.args[::-1]
            inner = _slope_in_pi(rest)
            return None if inner is None else scale.rational * inner
    return None


def _extremum(simplify: Simplifier, term: Term) -> Term:
    left, right = term.args
    if left.is_num and right.is_num:
        pick = max if term.op == "max" else min
        return num(pick(left.number, right.number), term.type)
    return left if left == right else term


def _part(simplify: Simplifier, term: Term) -> Term:
    """`re`, `im` and the absolute value of a complex numeral."""
    argument = term.args[0]
    if not argument.is_num:
        return term
    value = argument.gaussian
    if term.op == "complex_abs":
        return simplify(Term("sqrt", (num(value.re**2 + value.im**2, term.type),), term.type))
    return num(value.re if term.op == "re" else value.im, term.type)


RULES: Final[dict[Op, Rule]] = {
    "gcd": _gcd,
    "lcm": _gcd,
    "coprime": _coprime,
    "succ": _succ,
    **dict.fromkeys(
        ("factorial", "choose", "prime", "nat_sqrt", "totient", "nat_log", "nat_abs", "to_nat",
         "digits"),
        _integer_function,
    ),
    **dict.fromkeys(
        ("floor", "ceil", "nat_floor", "nat_ceil", "fract", "rat_num", "rat_den", "abs", "sqrt",
         "log", "exp", "sin", "cos", "tan"),
        _real_function,
    ),
    "logb": _logb,
    "irrational": _irrational,
    "max": _extremum,
    "min": _extremum,
    "re": _part,
    "im": _part,
    "complex_abs": _part,
}  # fmt: skip
