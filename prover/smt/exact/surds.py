"""Numbers `Σ c √n` with rational `c`, and with `i`: exact arithmetic, equality and sign."""

import math
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from prover.smt.errors import TooLargeError
from prover.smt.exact.numbers import factor
from prover.smt.terms.build import num
from prover.smt.terms.term import Gaussian, Term
from prover.smt.terms.types import COMPLEX, NAT, REAL, Type

# A product of generators: square roots of distinct primes, and "i". Absent keys have coefficient 0.
Generator: TypeAlias = int | Literal["i"]
Surd: TypeAlias = dict[frozenset[Generator], Fraction]

_ONE: Final[frozenset[Generator]] = frozenset()
_MAX_TERMS: Final = 64
_MAX_EXPONENT: Final = 5_000
_MAX_RADICAND: Final = 10**12


def add(x: Surd, y: Surd, factor_: int = 1) -> Surd:
    """`x + factor_ * y`."""
    result = dict(x)
    for key, value in y.items():
        total = result.get(key, Fraction(0)) + factor_ * value
        if total:
            result[key] = total
        else:
            result.pop(key, None)
    return result


def mul(x: Surd, y: Surd) -> Surd:
    """`x * y`."""
    result: Surd = {}
    for left, c in x.items():
        for right, d in y.items():
            value = c * d
            for shared in left & right:
                value *= -1 if shared == "i" else shared
            key = left ^ right
            total = result.get(key, Fraction(0)) + value
            if total:
                result[key] = total
            else:
                result.pop(key, None)
    if len(result) > _MAX_TERMS:
        raise TooLargeError("a surd of many terms")
    return result


def inverse(x: Surd) -> Surd:
    """`1 / x`, with `1 / 0 = 0`: multiply by conjugates until the denominator is rational."""
    if not x:
        return {}
    numerator: Surd = {_ONE: Fraction(1)}
    denominator = x
    while generators := set().union(*denominator):
        chosen = min(generators, key=str)
        conjugate = {key: -c if chosen in key else c for key, c in denominator.items()}
        numerator, denominator = mul(numerator, conjugate), mul(denominator, conjugate)
    scale = denominator[_ONE]
    return {key: value / scale for key, value in numerator.items()}


def power(x: Surd, exponent: int) -> Surd:
    """`x ^ exponent` for `exponent ≥ 0`."""
    result: Surd = {_ONE: Fraction(1)}
    while exponent:
        if exponent & 1:
            result = mul(result, x)
        exponent >>= 1
        if exponent:
            x = mul(x, x)
    return result


def sign(x: Surd) -> int | None:
    """-1, 0 or 1 for a real `x`, by ever finer rational bounds; None if they never separate."""
    if not x:
        return 0
    for decimals in (30, 80, 200, 600):
        low = high = Fraction(0)
        scale = 10**decimals
        for key, c in x.items():
            radicand = math.prod(g for g in key if isinstance(g, int))
            root = math.isqrt(radicand * scale * scale)
            below = Fraction(root, scale)
            above = below if radicand == 1 else Fraction(root + 1, scale)
            low += c * (below if c > 0 else above)
            high += c * (above if c > 0 else below)
        if low > 0:
            return 1
        if high < 0:
            return -1
    return None


def is_real(x: Surd) -> bool:
    """Whether `i` does not occur."""
    return not any("i" in key for key in x)


def square_root(q: Fraction) -> Surd:
    """`√q` for `q > 0`."""
    key, outside = _square_root(q)
    return {key: outside}


@lru_cache(maxsize=1_000)
def _square_root(q: Fraction) -> tuple[frozenset[Generator], Fraction]:
    product = q.numerator * q.denominator
    if product > _MAX_RADICAND:
        raise TooLargeError("a root of a huge number")
    outside, inside = Fraction(1, q.denominator), set[Generator]()
    for p, k in factor(product).items():
        outside *= p ** (k // 2)
        if k % 2:
            inside.add(p)
    return frozenset(inside), outside


def read(term: Term) -> Surd | None:
    """The value of a closed term over ℝ or ℂ built from numerals, roots and field operations.

    Raises:
        TooLargeError: the value has too many terms.
    """
    if term.is_num:
        if term.type.name == "ZMod":
            return None
        value = term.gaussian
        parts: Surd = {_ONE: value.re, frozenset({"i"}): value.im}
        return {key: c for key, c in parts.items() if c}
    if term.type not in (REAL, COMPLEX):
        return None
    if term.op == "sqrt":
        radicand = term.args[0]
        return square_root(radicand.rational) if radicand.is_num and radicand.rational > 0 else None
    if term.op == "pow":
        exponent = term.args[1]
        if not exponent.is_num or exponent.type != NAT or exponent.integer > _MAX_EXPONENT:
            return None
        base = read(term.args[0])
        return None if base is None else power(base, exponent.integer)
    return _read_operation(term)


def _read_operation(term: Term) -> Surd | None:
    if term.op not in ("add", "sub", "mul", "div", "neg", "inv", "cast"):
        return None
    values = [read(arg) for arg in term.args]
    if any(value is None for value in values):
        return None
    x, *rest = [value for value in values if value is not None]
    match term.op:
        case "add":
            return add(x, rest[0])
        case "sub":
            return add(x, rest[0], -1)
        case "mul":
            return mul(x, rest[0])
        case "div":
            return mul(x, inverse(rest[0]))
        case "neg":
            return {key: -c for key, c in x.items()}
        case "inv":
            return inverse(x)
        case _:
            return x if term.args[0].type in (REAL, COMPLEX) or term.args[0].is_num else None


def write(x: Surd, type_: Type) -> Term:
    """The canonical term of a surd."""
    result: Term | None = None
    for key, c in sorted(x.items(), key=lambda item: (len(item[0]), sorted(map(str, item[0])))):
        radicand = math.prod(g for g in key if isinstance(g, int))
        summand = num(Gaussian(Fraction(0), c) if "i" in key else c, type_)
        if radicand > 1:
            root = Term("sqrt", (num(radicand, REAL),), REAL)
            if type_ == COMPLEX:
                root = Term("cast", (root,), COMPLEX)
            if summand.gaussian == Gaussian(Fraction(1), Fraction(0)):
                summand = root
            else:
                summand = Term("mul", (summand, root), type_)
        result = summand if result is None else Term("add", (result, summand), type_)
    return result if result is not None else num(0, type_)


def shape(term: Term) -> int:
    """0: not closed and algebraic; 1: numerals only; 2: with a root. Cheap to tell."""
    match term.op:
        case "num":
            return 1
        case "sqrt":
            return 2 if term.args[0].is_num and term.args[0].rational > 0 else 0
        case "cast":
            return shape(term.args[0])
        case "pow":
            exponent = term.args[1]
            return shape(term.args[0]) if exponent.is_num and exponent.type == NAT else 0
        case "add" | "sub" | "mul" | "div" | "neg" | "inv":
            shapes = [shape(arg) for arg in term.args]
            return max(shapes) if all(shapes) else 0
    return 0
