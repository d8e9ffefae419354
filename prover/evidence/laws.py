"""Laws of logarithms, powers, angles, integer parts and absolute values, at a term.

Each is a theorem of Mathlib and of the embedded library; `prover.evidence.printers.laws` names it.
What is believed of functions stands here and in `prover.evidence.facts`: one table, in a file
that is longer than others.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction
from typing import Final, TypeAlias

from prover.evidence.algebra import ORDERED_RINGS, inverse
from prover.evidence.errors import WrongError
from prover.evidence.facts import absolute, says_same
from prover.evidence.nested_roots import denested
from prover.evidence.relations import negative, nonnegative, nonzero, positive
from prover.smt.exact.numbers import factor_rational
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import PI, arith, cast, eq, le, lt, num
from prover.smt.terms.term import Op, Term, walk
from prover.smt.terms.types import NAT, RAT, REAL

_LARGEST_FACTORED: Final = 10**12
_SMALL: Final = 100
_MAX_BITS: Final = 400
_RATIONAL_OPS: Final = frozenset({"num", "add", "sub", "mul", "div", "neg", "inv", "pow"})


class Law(Enum):
    """What holds of a term `t`, given what `uses` says."""

    ROOT_VALUE = "root of a numeral"  # √t = k * √m for a closed t = k ^ 2 * m, m without squares
    ROOT_NESTED = "root of a sum with a root"  # √(p + q√r) = a + b√r, from 0 ≤ a + b√r
    LOG_PRODUCT = "logarithm of a product"  # log (x * y) = log x + log y, from x ≠ 0 and y ≠ 0
    LOG_QUOTIENT = "logarithm of a quotient"  # log (x / y) = log x - log y, from x ≠ 0 and y ≠ 0
    LOG_INVERSE = "logarithm of an inverse"  # log x⁻¹ = -log x
    LOG_POWER = "logarithm of a power"  # log (x ^ n) = n * log x, for n : ℕ
    LOG_REAL_POWER = "logarithm of a real power"  # log (x ^ y) = y * log x, from 0 < x
    LOG_EXPONENTIAL = "logarithm of an exponential"  # log (exp t) = t
    LOG_NUMERAL = "logarithm of a numeral"  # log 12 = 2 * log 2 + log 3
    LOG_POSITIVE = "positive logarithm"  # 0 < log t, from 1 < t
    LOG_NEGATIVE = "negative logarithm"  # log t < 0, from 0 < t and t < 1
    LOG_TO_BASE = "logarithm to a base"  # logb b x = log x / log b
    EXP_LOGARITHM = "exponential of a logarithm"  # exp (log t) = t, from 0 < t
    EXP_POSITIVE = "positive exponential"  # 0 < exp t
    EXP_SUM = "exponential of a sum"  # exp (x + y) = exp x * exp y
    EXP_OPPOSITE = "exponential of an opposite"  # exp (-x) = (exp x)⁻¹
    POWER_POSITIVE = "positive real power"  # 0 < x ^ y, from 0 < x
    POWER_HALF = "half-integer power"  # x ^ (3 / 2) = √x ^ 3, from 0 ≤ x
    POWER_NATURAL = "real power by a numeral"  # x ^ (2 : ℝ) = x ^ 2, from 0 < x
    ANGLE_SQUARES = "squares of sine and cosine"  # sin t ^ 2 + cos t ^ 2 = 1
    SIN_DOUBLE = "sine of a double"  # sin (2 * x) = 2 * sin x * cos x
    COS_DOUBLE = "cosine of a double"  # cos (2 * x) = 2 * cos x ^ 2 - 1
    SIN_SUM = "sine of a sum"
    COS_SUM = "cosine of a sum"
    SIN_DIFFERENCE = "sine of a difference"
    COS_DIFFERENCE = "cosine of a difference"
    SIN_OPPOSITE = "sine of an opposite"  # sin (-x) = -sin x
    COS_OPPOSITE = "cosine of an opposite"  # cos (-x) = cos x
    PI_ABOVE = "π from below"  # 3 < π
    PI_BELOW = "π from above"  # π < 63 / 20
    SIN_POSITIVE = "positive sine"  # 0 < sin t, from 0 < t and t < π
    COS_POSITIVE = "positive cosine"  # 0 < cos t, from -(π / 2) < t and t < π / 2
    TAN_QUOTIENT = "tangent"  # tan t = sin t / cos t
    FLOOR_BELOW = "floor from below"  # ⌊t⌋ ≤ t
    FLOOR_ABOVE = "floor from above"  # t < ⌊t⌋ + 1
    CEIL_ABOVE = "ceiling from above"  # t ≤ ⌈t⌉
    CEIL_BELOW = "ceiling from below"  # ⌈t⌉ < t + 1
    ABS_BOUND = "absolute value as a bound"  # t ≤ |t|
    ABS_BOUND_OPPOSITE = "absolute value as a bound of the opposite"  # -t ≤ |t|


Instance: TypeAlias = tuple[tuple[Term, ...], Term]  # conditions, and what then holds


def law_at(law: Law, term: Term) -> Instance:
    """The conditions of the law at `term`, and its claim.

    Raises:
        WrongError: the law says nothing about such a term.
    """
    found = _LAWS[law](term)
    if found is None:
        raise WrongError(f"{law.value}: not about {term!r}")
    return found


def claim_of(law: Law, term: Term, given: Iterable[Term | None]) -> Term:
    """The claim of the law at `term`, where hypotheses say what is `given`.

    Raises:
        WrongError: the law says nothing about such a term, or needs other hypotheses.
    """
    conditions, claim = law_at(law, term)
    said = list(given)
    if len(said) != len(conditions) or not all(map(says_same, said, conditions)):
        raise WrongError(f"{law.value}: its hypotheses do not say what it needs")
    return claim


def real(op: Op, *args: Term) -> Term:
    """A function on ℝ."""
    return Term(op, args, REAL)


def prime_powers(value: Fraction) -> dict[int, int] | None:
    """The exponents of the primes in a positive number other than 1; None when it is too large."""
    if value <= 0 or value == 1 or not _is_easy(value):
        return None
    return factor_rational(value)


def _is_easy(value: Fraction) -> bool:
    """Whether it is small, or a product of small primes."""
    for part in (value.numerator, value.denominator):
        rest = part
        for p in range(2, _SMALL) if rest.bit_length() <= _MAX_BITS else ():
            while rest % p == 0:
                rest //= p
        if rest > _LARGEST_FACTORED:
            return False
    return True


def root_parts(t: Term) -> tuple[Fraction, int] | None:
    """k and m with `t = k ^ 2 * m`, m free of squares, for a closed term with a positive value."""
    if not all(part.op in _RATIONAL_OPS and not _is_real_power(part) for part in walk(t)):
        return None
    value = t if t.is_num else Simplifier()(t)
    if not value.is_num or value.type != REAL or value.rational <= 0:
        return None
    q = value.rational
    if not _is_easy(q):
        return None
    root, rest = Fraction(1, q.denominator), 1
    for p, k in factor_rational(Fraction(q.numerator * q.denominator)).items():
        root, rest = root * p ** (k // 2), rest * p ** (k % 2)
    return (root, rest) if root != 1 else None


def real_numeral(value: Fraction | int) -> Term:
    """A numeral of ℝ."""
    return num(value, REAL)


def _root_of_numeral(t: Term) -> Instance | None:
    parts = root_parts(t) if t.type == REAL else None
    if parts is None:
        return None
    root, rest = parts
    value = real_numeral(root)
    if rest != 1:
        value = arith("mul", value, real("sqrt", real_numeral(rest)))
    return (), eq(real("sqrt", t), value)


def _nested_root(t: Term) -> Instance | None:
    value = denested(t)
    return None if value is None else ((nonnegative(value),), eq(real("sqrt", t), value))


def _log_of_product(t: Term) -> Instance | None:
    if t.op != "mul" or t.type != REAL:
        return None
    x, y = t.args
    return (nonzero(x), nonzero(y)), eq(real("log", t), arith("add", _log(x), _log(y)))


def _log_of_quotient(t: Term) -> Instance | None:
    if t.op != "div" or t.type != REAL:
        return None
    x, y = t.args
    return (nonzero(x), nonzero(y)), eq(_log(t), arith("sub", _log(x), _log(y)))


def _log_of_inverse(t: Term) -> Instance | None:
    if t.op != "inv" or t.type != REAL:
        return None
    return (), eq(_log(t), arith("neg", _log(t.args[0])))


def _log_of_power(t: Term) -> Instance | None:
    if t.op != "pow" or t.type != REAL or t.args[1].type != NAT:
        return None
    x, n = t.args
    factor = real_numeral(n.integer) if n.is_num else cast(n, REAL)
    return (), eq(_log(t), arith("mul", factor, _log(x)))


def _log_of_real_power(t: Term) -> Instance | None:
    if not _is_real_power(t):
        return None
    x, y = t.args
    return (positive(x),), eq(_log(t), arith("mul", y, _log(x)))


def _log_of_numeral(t: Term) -> Instance | None:
    powers = prime_powers(t.rational) if t.is_num and t.type == REAL else None
    if powers is None or list(powers.values()) == [1]:
        return None
    total: Term | None = None
    for p, k in powers.items():
        part = arith("mul", real_numeral(k), _log(real_numeral(p)))
        total = part if total is None else arith("add", total, part)
    assert total is not None
    return (), eq(_log(t), total)


_ABOVE_PI: Final = real_numeral(Fraction(63, 20))
_HALF_PI: Final = arith("div", PI, real_numeral(2))


def _power_by_numeral(t: Term) -> Instance | None:
    if not _is_real_power(t) or not t.args[1].is_num:
        return None
    x, y = t.args
    if y.rational.denominator != 1 or not 0 <= y.rational <= _LARGEST_EXPONENT:
        return None
    n = int(y.rational)
    value = real_numeral(x.rational**n) if x.is_num else arith("pow", x, num(n, NAT))
    return (positive(x),), eq(t, value)


def _half_power(t: Term) -> Instance | None:
    y = half_exponent(t)
    if y is None or not 0 < y <= _LARGEST_EXPONENT:
        return None
    x = t.args[0]
    value = arith("pow", real("sqrt", x), num(y.numerator, NAT))
    return (nonnegative(x),), eq(t, value)


def half_exponent(t: Term) -> Fraction | None:
    """The exponent of a real power, where it is half of an odd number."""
    if not _is_real_power(t):
        return None
    y = t.args[1]
    if y.op == "div" and all(part.is_num for part in y.args) and y.args[1].rational:
        value = y.args[0].rational / y.args[1].rational
    else:
        value = y.rational if y.is_num else Fraction(0)
    return value if value.denominator == 2 else None


_LARGEST_EXPONENT: Final = 40


def _is_real_power(t: Term) -> bool:
    return t.op == "pow" and t.type == REAL and t.args[1].type == REAL


def _log(t: Term) -> Term:
    return real("log", t)


def _logb(t: Term) -> Instance | None:
    if t.op != "logb":
        return None
    return (), eq(t, arith("div", _log(t.args[1]), _log(t.args[0])))


def _exp_of_sum(t: Term) -> Instance | None:
    if t.op != "add" or t.type != REAL:
        return None
    x, y = t.args
    return (), eq(real("exp", t), arith("mul", real("exp", x), real("exp", y)))


def _exp_of_opposite(t: Term) -> Instance | None:
    if t.op != "neg" or t.type != REAL:
        return None
    return (), eq(real("exp", t), inverse(real("exp", t.args[0])))


def _positive_power(t: Term) -> Instance | None:
    return ((positive(t.args[0]),), positive(t)) if _is_real_power(t) else None


def _of_double(op: Op) -> Callable[[Term], Instance | None]:
    def claim(t: Term) -> Instance | None:
        two = real_numeral(2)
        if t.op != "mul" or t.type != REAL or t.args[0] != two:
            return None
        s, c = real("sin", t.args[1]), real("cos", t.args[1])
        if op == "sin":
            return (), eq(real(op, t), arith("mul", arith("mul", two, s), c))
        square = arith("mul", two, arith("pow", c, num(2, NAT)))
        return (), eq(real(op, t), arith("sub", square, real_numeral(1)))

    return claim


def _of_two(op: Op, joined: Op) -> Callable[[Term], Instance | None]:
    """The sine or cosine of a sum or difference."""

    def claim(t: Term) -> Instance | None:
        if t.op != joined or t.type != REAL:
            return None
        (x, y), other = t.args, "cos" if op == "sin" else "sin"
        first = arith("mul", real(op, x), real("cos", y))
        second = arith("mul", real(_angle(other), x), real("sin", y))
        flipped = op == "cos"
        sign: Op = joined if not flipped else ("sub" if joined == "add" else "add")
        return (), eq(real(op, t), arith(sign, first, second))

    return claim


def _angle(name: str) -> Op:
    return "cos" if name == "cos" else "sin"


def _of_opposite(op: Op) -> Callable[[Term], Instance | None]:
    def claim(t: Term) -> Instance | None:
        if t.op != "neg" or t.type != REAL:
            return None
        value = real(op, t.args[0])
        return (), eq(real(op, t), arith("neg", value) if op == "sin" else value)

    return claim


def _at_reals(claim: Callable[[Term], Instance | None]) -> Callable[[Term], Instance | None]:
    return lambda t: claim(t) if t.type == REAL else None


def _rounded(op: Op, claim: Callable[[Term, Term], Term]) -> Callable[[Term], Instance | None]:
    def at(t: Term) -> Instance | None:
        if t.op != op or t.args[0].type not in (RAT, REAL):
            return None
        return (), claim(t.args[0], cast(t, t.args[0].type))

    return at


def _at_ordered(claim: Callable[[Term], Term]) -> Callable[[Term], Instance | None]:
    return lambda t: ((), claim(t)) if t.type in ORDERED_RINGS else None


def _plus_one(t: Term) -> Term:
    return arith("add", t, num(1, t.type))


def _squares(t: Term) -> Instance:
    two = num(2, NAT)
    sine, cosine = (arith("pow", real(_angle(f), t), two) for f in ("sin", "cos"))
    return (), eq(arith("add", sine, cosine), real_numeral(1))


_LAWS: Final[dict[Law, Callable[[Term], Instance | None]]] = {
    Law.ROOT_VALUE: _root_of_numeral,
    Law.ROOT_NESTED: _nested_root,
    Law.LOG_PRODUCT: _log_of_product,
    Law.LOG_QUOTIENT: _log_of_quotient,
    Law.LOG_INVERSE: _log_of_inverse,
    Law.LOG_POWER: _log_of_power,
    Law.LOG_REAL_POWER: _log_of_real_power,
    Law.LOG_EXPONENTIAL: _at_reals(lambda t: ((), eq(_log(real("exp", t)), t))),
    Law.LOG_NUMERAL: _log_of_numeral,
    Law.LOG_POSITIVE: _at_reals(lambda t: ((lt(real_numeral(1), t),), positive(_log(t)))),
    Law.LOG_NEGATIVE: _at_reals(
        lambda t: ((positive(t), lt(t, real_numeral(1))), negative(_log(t)))
    ),
    Law.LOG_TO_BASE: _logb,
    Law.EXP_LOGARITHM: _at_reals(lambda t: ((positive(t),), eq(real("exp", _log(t)), t))),
    Law.EXP_POSITIVE: _at_reals(lambda t: ((), positive(real("exp", t)))),
    Law.EXP_SUM: _exp_of_sum,
    Law.EXP_OPPOSITE: _exp_of_opposite,
    Law.POWER_POSITIVE: _positive_power,
    Law.POWER_HALF: _half_power,
    Law.POWER_NATURAL: _power_by_numeral,
    Law.ANGLE_SQUARES: _at_reals(_squares),
    Law.SIN_DOUBLE: _of_double("sin"),
    Law.COS_DOUBLE: _of_double("cos"),
    Law.SIN_SUM: _of_two("sin", "add"),
    Law.COS_SUM: _of_two("cos", "add"),
    Law.SIN_DIFFERENCE: _of_two("sin", "sub"),
    Law.COS_DIFFERENCE: _of_two("cos", "sub"),
    Law.SIN_OPPOSITE: _of_opposite("sin"),
    Law.COS_OPPOSITE: _of_opposite("cos"),
    Law.PI_ABOVE: _at_reals(lambda t: ((), lt(real_numeral(3), PI)) if t == PI else None),
    Law.PI_BELOW: _at_reals(lambda t: ((), lt(PI, _ABOVE_PI)) if t == PI else None),
    Law.SIN_POSITIVE: _at_reals(lambda t: ((positive(t), lt(t, PI)), positive(real("sin", t)))),
    Law.COS_POSITIVE: _at_reals(
        lambda t: (
            (lt(arith("neg", _HALF_PI), t), lt(t, _HALF_PI)),
            positive(real("cos", t)),
        )
    ),
    Law.TAN_QUOTIENT: _at_reals(
        lambda t: ((), eq(real("tan", t), arith("div", real("sin", t), real("cos", t))))
    ),
    Law.FLOOR_BELOW: _rounded("floor", lambda x, floor: le(floor, x)),
    Law.FLOOR_ABOVE: _rounded("floor", lambda x, floor: lt(x, _plus_one(floor))),
    Law.CEIL_ABOVE: _rounded("ceil", lambda x, ceil: le(x, ceil)),
    Law.CEIL_BELOW: _rounded("ceil", lambda x, ceil: lt(ceil, _plus_one(x))),
    Law.ABS_BOUND: _at_ordered(lambda t: le(t, absolute(t))),
    Law.ABS_BOUND_OPPOSITE: _at_ordered(lambda t: le(arith("neg", t), absolute(t))),
}
