"""Laws of sine, cosine, tangent and π."""

from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.relations import positive
from prover.evidence.nodes.library import Law
from prover.evidence.rules.reals import Claim, Instance, at_reals, real, real_numeral
from prover.smt.terms.build import PI, arith, eq, lt, num
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import NAT, REAL

_ABOVE_PI: Final = real_numeral(Fraction(63, 20))
_HALF: Final = Fraction(1, 2)
_VALUES: Final = {
    ("sin", 1): (Fraction(0), 1),
    ("sin", 2): (Fraction(1), 1),
    ("sin", 3): (_HALF, 3),
    ("sin", 4): (_HALF, 2),
    ("sin", 6): (_HALF, 1),
    ("cos", 1): (Fraction(-1), 1),
    ("cos", 2): (Fraction(0), 1),
    ("cos", 3): (_HALF, 1),
    ("cos", 4): (_HALF, 2),
    ("cos", 6): (_HALF, 3),
}
_HALF_PI: Final = arith("div", PI, real_numeral(2))


def _squares(t: Term) -> Instance:
    two = num(2, NAT)
    sine, cosine = (arith("pow", real(_angle(f), t), two) for f in ("sin", "cos"))
    return (), eq(arith("add", sine, cosine), real_numeral(1))


def _of_double(op: Op) -> Claim:
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


def _of_two(op: Op, joined: Op) -> Claim:
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


def _of_opposite(op: Op) -> Claim:
    def claim(t: Term) -> Instance | None:
        if t.op != "neg" or t.type != REAL:
            return None
        value = real(op, t.args[0])
        return (), eq(real(op, t), arith("neg", value) if op == "sin" else value)

    return claim


def known_angle(t: Term) -> tuple[Fraction, int] | None:
    """k and m with `t = k * √m`, for the sine or cosine of π, or of π divided by 2, 3, 4 or 6."""
    if t.op not in ("sin", "cos"):
        return None
    angle, divisor = t.args[0], Fraction(1)
    if angle.op == "div" and angle.args[1].is_num:
        angle, divisor = angle.args[0], angle.args[1].rational
    if angle != PI:
        return None
    return _VALUES.get((t.op, int(divisor))) if divisor.denominator == 1 else None


def _value(t: Term) -> Instance | None:
    found = known_angle(t)
    if found is None:
        return None
    k, m = found
    if m == 1 or not k:
        return (), eq(t, real_numeral(k))
    return (), eq(t, arith("mul", real_numeral(k), real("sqrt", real_numeral(m))))


ANGLE_LAWS: Final[dict[Law, Claim]] = {
    Law.ANGLE_SQUARES: at_reals(_squares),
    Law.SIN_DOUBLE: _of_double("sin"),
    Law.COS_DOUBLE: _of_double("cos"),
    Law.SIN_SUM: _of_two("sin", "add"),
    Law.COS_SUM: _of_two("cos", "add"),
    Law.SIN_DIFFERENCE: _of_two("sin", "sub"),
    Law.COS_DIFFERENCE: _of_two("cos", "sub"),
    Law.SIN_OPPOSITE: _of_opposite("sin"),
    Law.COS_OPPOSITE: _of_opposite("cos"),
    Law.PI_ABOVE: at_reals(lambda t: ((), lt(real_numeral(3), PI)) if t == PI else None),
    Law.PI_BELOW: at_reals(lambda t: ((), lt(PI, _ABOVE_PI)) if t == PI else None),
    Law.SIN_POSITIVE: at_reals(lambda t: ((positive(t), lt(t, PI)), positive(real("sin", t)))),
    Law.COS_POSITIVE: at_reals(
        lambda t: (
            (lt(arith("neg", _HALF_PI), t), lt(t, _HALF_PI)),
            positive(real("cos", t)),
        )
    ),
    Law.ANGLE_VALUE: _value,
    Law.TAN_QUOTIENT: at_reals(
        lambda t: ((), eq(real("tan", t), arith("div", real("sin", t), real("cos", t))))
    ),
}
