"""Laws of powers with real exponents that are sums, multiples or rational numbers."""

from fractions import Fraction
from math import gcd
from typing import Final

from prover.evidence.arithmetic.factors import prime_powers
from prover.evidence.arithmetic.relations import positive
from prover.evidence.nodes.library import Law
from prover.evidence.rules.reals import Claim, Instance, is_real_power, real_numeral
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, eq, num
from prover.smt.terms.term import Op, Term, free_names, walk
from prover.smt.terms.types import NAT

_LARGEST_MULTIPLE: Final = 40
_LARGEST_EXPONENT: Final = 60
_RATIONAL_OPS: Final = frozenset({"num", "add", "sub", "mul", "div", "neg"})


def perfect_power(value: Fraction) -> tuple[Fraction, int]:
    """r and the largest k with `value = r ^ k`; the value itself and 1 where k is not above 1."""
    powers = prime_powers(value)
    k = gcd(*powers.values()) if powers else 1
    if not powers or k < 2:
        return value, 1
    root = Fraction(1)
    for p, exponent in powers.items():
        root *= Fraction(p) ** (exponent // k)
    return root, k


def rational_exponent(t: Term) -> Fraction | None:
    """The exponent of a real power, where it is a closed rational term."""
    if not is_real_power(t) or free_names(t.args[1]):
        return None
    if not all(part.op in _RATIONAL_OPS for part in walk(t.args[1])):
        return None
    value = Simplifier()(t.args[1])
    return value.rational if value.is_num else None


def rational_power(t: Term) -> tuple[Fraction, Fraction] | None:
    """r and e with `t = r ^ (q * e)`, where `q * e` is an integer and `r ^ q` the numeral below."""
    e = rational_exponent(t)
    if e is None or not t.args[0].is_num or t.args[0].rational <= 0:
        return None
    if e.denominator == 1 and e >= 0:
        return None  # a natural power
    root, k = perfect_power(t.args[0].rational)
    if k % e.denominator or abs(e.numerator) > _LARGEST_EXPONENT:
        return None
    return root ** (k // e.denominator), e


def multiple_parts(exponent: Term) -> tuple[int, Term] | None:
    """n and y of an exponent `n * y` or `y * n`."""
    if exponent.op != "mul":
        return None
    for n, y in (exponent.args, exponent.args[::-1]):
        if n.is_num and n.rational.denominator == 1 and 2 <= n.rational <= _LARGEST_MULTIPLE:
            return int(n.rational), y
    return None


def _of_two(joined: Op, result: Op) -> Claim:
    def claim(t: Term) -> Instance | None:
        if not is_real_power(t) or t.args[1].op != joined:
            return None
        x = t.args[0]
        y, z = (arith("pow", x, part) for part in t.args[1].args)
        return (positive(x),), eq(t, arith(result, y, z))

    return claim


def _of_multiple(t: Term) -> Instance | None:
    parts = multiple_parts(t.args[1]) if is_real_power(t) else None
    if parts is None:
        return None
    n, y = parts
    return (positive(t.args[0]),), eq(t, _natural_power(arith("pow", t.args[0], y), n))


def _of_base(t: Term) -> Instance | None:
    if not is_real_power(t) or not t.args[0].is_num:
        return None
    root, k = perfect_power(t.args[0].rational)
    if k == 1:
        return None
    return (), eq(t, _natural_power(arith("pow", real_numeral(root), t.args[1]), k))


def _rational(t: Term) -> Instance | None:
    found = rational_power(t)
    if found is None:
        return None
    root, e = found
    return (), eq(t, real_numeral(root**e.numerator))


def _natural_power(base: Term, n: int) -> Term:
    return arith("pow", base, num(n, NAT))


REAL_POWER_LAWS: Final[dict[Law, Claim]] = {
    Law.POWER_SUM: _of_two("add", "mul"),
    Law.POWER_DIFFERENCE: _of_two("sub", "div"),
    Law.POWER_MULTIPLE: _of_multiple,
    Law.POWER_OF_BASE: _of_base,
    Law.POWER_RATIONAL: _rational,
}
