"""Laws of logarithms, exponentials and real powers."""

from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.algebra import inverse
from prover.evidence.arithmetic.factors import prime_powers
from prover.evidence.arithmetic.relations import negative, nonnegative, nonzero, positive
from prover.evidence.nodes.library import Law
from prover.evidence.rules.reals import Claim, Instance, at_reals, is_real_power, real, real_numeral
from prover.smt.terms.build import arith, cast, eq, lt, num
from prover.smt.terms.term import Term
from prover.smt.terms.types import NAT, REAL

_LARGEST_EXPONENT: Final = 40


def half_exponent(t: Term) -> Fraction | None:
    """The exponent of a real power, where it is half of an odd number."""
    if not is_real_power(t):
        return None
    y = t.args[1]
    if y.op == "div" and all(part.is_num for part in y.args) and y.args[1].rational:
        value = y.args[0].rational / y.args[1].rational
    else:
        value = y.rational if y.is_num else Fraction(0)
    return value if value.denominator == 2 else None


def _log(t: Term) -> Term:
    return real("log", t)


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
    if not is_real_power(t):
        return None
    x, y = t.args
    return (positive(x),), eq(_log(t), arith("mul", y, _log(x)))


def _log_of_numeral(t: Term) -> Instance | None:
    if t == real_numeral(1):
        return (), eq(_log(t), real_numeral(0))
    powers = prime_powers(t.rational) if t.is_num and t.type == REAL else None
    if powers is None or list(powers.values()) == [1]:
        return None
    total: Term | None = None
    for p, k in powers.items():
        part = arith("mul", real_numeral(k), _log(real_numeral(p)))
        total = part if total is None else arith("add", total, part)
    assert total is not None
    return (), eq(_log(t), total)


def _log_of_root(t: Term) -> Instance | None:
    if t.op != "sqrt":
        return None
    x = t.args[0]
    half = arith("div", real_numeral(1), real_numeral(2))
    return (positive(x),), eq(_log(t), arith("mul", half, _log(x)))


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
    return ((positive(t.args[0]),), positive(t)) if is_real_power(t) else None


def _power_by_numeral(t: Term) -> Instance | None:
    if not is_real_power(t) or not t.args[1].is_num:
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


LOGARITHM_LAWS: Final[dict[Law, Claim]] = {
    Law.LOG_PRODUCT: _log_of_product,
    Law.LOG_QUOTIENT: _log_of_quotient,
    Law.LOG_INVERSE: _log_of_inverse,
    Law.LOG_POWER: _log_of_power,
    Law.LOG_REAL_POWER: _log_of_real_power,
    Law.LOG_EXPONENTIAL: at_reals(lambda t: ((), eq(_log(real("exp", t)), t))),
    Law.LOG_NUMERAL: _log_of_numeral,
    Law.LOG_POSITIVE: at_reals(lambda t: ((lt(real_numeral(1), t),), positive(_log(t)))),
    Law.LOG_NEGATIVE: at_reals(
        lambda t: ((positive(t), lt(t, real_numeral(1))), negative(_log(t)))
    ),
    Law.LOG_ROOT: _log_of_root,
    Law.LOG_TO_BASE: _logb,
    Law.EXP_LOGARITHM: at_reals(lambda t: ((positive(t),), eq(real("exp", _log(t)), t))),
    Law.EXP_POSITIVE: at_reals(lambda t: ((), positive(real("exp", t)))),
    Law.EXP_SUM: _exp_of_sum,
    Law.EXP_OPPOSITE: _exp_of_opposite,
    Law.POWER_POSITIVE: _positive_power,
    Law.POWER_HALF: _half_power,
    Law.POWER_NATURAL: _power_by_numeral,
}
