"""Axioms of the logarithm, instantiated at the logarithms that occur."""

from fractions import Fraction
from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder, to_real
from prover.smt.encode.transcendental import log
from prover.smt.errors import TooLargeError
from prover.smt.exact.enclosure import enclose, rational_bounds
from prover.smt.exact.numbers import factor_rational
from prover.smt.terms.build import num
from prover.smt.terms.term import Key, Term, walk
from prover.smt.terms.types import INTEGERS, REAL

_ROUNDS: Final = 4
_SCALE: Final = 10**12  # bounds are rounded outwards to multiples of 1 / _SCALE


def add_axioms(encoder: Encoder) -> None:
    """Expand logarithms for some rounds, then compare those of positive numbers."""
    _take_logs_of_equations(encoder)
    for term, value in list(encoder.seen.get("exp", {}).values()):
        logarithm = Term("log", (term,), REAL)
        encoder.side.append(encoder(logarithm) == encoder(term.args[0]))
        del value
    done: set[Key] = set()
    for _ in range(_ROUNDS):
        pending = [
            (key, term, value)
            for key, (term, value) in encoder.seen.get("log", {}).items()
            if key not in done
        ]
        for key, term, value in pending:
            done.add(key)
            _expand(encoder, term.args[0], value)
    _compare(encoder)


def _take_logs_of_equations(encoder: Encoder) -> None:
    """Where powers or exponentials are equated, so are their logarithms."""
    for equation in list(encoder.equations):
        if any(_is_power(part) for side in equation.args for part in walk(side)):
            for side in equation.args:
                if side.op in ("pow", "mul", "div", "inv", "num", "exp") and not _not_positive(
                    side
                ):
                    log(encoder, side)
            continue
        known = encoder.seen.get("log", {})
        for side, other in (equation.args, equation.args[::-1]):
            if other.is_num and other.rational > 0:
                if Term("log", (side,), REAL).key in known:
                    log(encoder, other)


def _is_power(term: Term) -> bool:
    if term.op == "exp":
        return True
    return term.op == "pow" and not term.args[1].is_num


def _not_positive(term: Term) -> bool:
    return term.is_num and term.rational <= 0


def _expand(encoder: Encoder, x: Term, value: Encoded) -> None:
    """`log` of a product, quotient, power, root or numeral; and bounds."""
    side = encoder.side
    if x.is_num:
        _numeral(encoder, x.rational, value)
        return
    match x.op:
        case "mul" | "div":
            a, b = encoder(x.args[0]), encoder(x.args[1])
            log_a, log_b = log(encoder, x.args[0]), log(encoder, x.args[1])
            total = log_a + log_b if x.op == "mul" else log_a - log_b
            side.append(z3.Implies(z3.And(a != 0, b != 0), value == total))
        case "inv":
            side.append(value == -log(encoder, x.args[0]))
        case "pow" if x.args[1].type in INTEGERS:
            n = to_real(encoder(x.args[1]))
            side.append(value == n * log(encoder, x.args[0]))
        case "sqrt":
            radicand = encoder(x.args[0])
            side.append(z3.Implies(radicand > 0, value * 2 == log(encoder, x.args[0])))
    z = encoder(x)
    side += [
        z3.Implies(z == 0, value == 0),
        z3.Implies(
            z > 0,
            z3.And(
                value <= z - 1,
                value * z >= z - 1,
                (value > 0) == (z > 1),
                (value == 0) == (z == 1),
            ),
        ),
    ]


def _numeral(encoder: Encoder, q: Fraction, value: Encoded) -> None:
    """`log |q|` as a combination of logarithms of primes, which get numeric bounds."""
    if q == 0:
        encoder.side.append(value == 0)
        return
    try:
        exponents = factor_rational(abs(q))
    except TooLargeError:
        exponents = {}
    if exponents != {q: 1} and (exponents or abs(q) == 1):
        total: Encoded = z3.RealVal(0)
        for p, k in exponents.items():
            total = total + z3.RealVal(k) * log(encoder, num(p, REAL))
        encoder.side.append(value == total)
        return
    ball = enclose(Term("log", (num(q, REAL),), REAL))
    if ball is not None:
        low, high = rational_bounds(ball)
        below = Fraction(low * _SCALE // 1, _SCALE)
        above = Fraction(-(-high * _SCALE // 1), _SCALE)
        encoder.side += [value >= z3.RealVal(str(below)), value <= z3.RealVal(str(above))]


def _compare(encoder: Encoder) -> None:
    """The logarithm increases strictly on positive numbers."""
    known = list(encoder.seen.get("log", {}).values())
    for index, (left, log_left) in enumerate(known):
        for right, log_right in known[:index]:
            if left.args[0].is_num and right.args[0].is_num:
                continue
            a, b = encoder(left.args[0]), encoder(right.args[0])
            same_order = z3.And(
                (a < b) == (log_left < log_right), (a == b) == (log_left == log_right)
            )
            encoder.side.append(z3.Implies(z3.And(a > 0, b > 0), same_order))
