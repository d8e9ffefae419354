"""Terms that a family builds: text for Lean, and a value to test it by, made together.

Values have Lean's meanings: subtraction on ℕ stops at zero, `x / 0 = 0`, `x % 0 = x`, and division
on ℤ is Euclidean. A list is a tuple.
"""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from prover.core.lean_division import euclid_div, euclid_mod

Value: TypeAlias = Any  # an int, a bool or a tuple of ints, as the term's sort says
Env: TypeAlias = Mapping[str, Any]  # values of variables, and meanings of functions

LARGEST = 10**12  # values beyond it are not computed


class TooLarge(ArithmeticError):
    """A value that testing does without."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term or a proposition of Lean, and its value where variables have theirs."""

    text: str
    sort: str  # "Nat", "Int", "Prop" or "List Nat"
    value: Callable[[Env], Value] = field(compare=False)
    size: int = 1
    power: int = 1024  # how tightly its outermost operator binds, as in Lean
    variables: frozenset[str] = frozenset()

    def inside(self, power: int) -> str:
        """The text as an operand of something that binds with `power`."""
        return self.text if self.power >= power else f"({self.text})"


def variable(name: str, sort: str) -> Term:
    """A variable."""
    return Term(name, sort, lambda env: env[name], variables=frozenset((name,)))


def numeral(number: int, sort: str = "Nat") -> Term:
    """A number; a negative one is of ℤ."""
    power = 1024 if number >= 0 else 75
    return Term(str(number), sort, lambda env: number, power=power)


def _power(a: int, b: int) -> int:
    if not 0 <= b <= 40 or abs(a) > 10**4:
        raise TooLarge
    return int(a**b)


# Text, precedence, and whether the right operand binds tighter (the left one else does).
_OPERATORS: dict[str, tuple[int, int, int, Callable[[int, int], Value]]] = {
    "+": (65, 65, 66, operator.add),
    "*": (70, 70, 71, operator.mul),
    "/": (70, 70, 71, euclid_div),
    "%": (70, 70, 71, euclid_mod),
    "^": (75, 76, 75, _power),
    "=": (50, 51, 51, operator.eq),
    "≠": (50, 51, 51, operator.ne),
    "<": (50, 51, 51, operator.lt),
    "≤": (50, 51, 51, operator.le),
    "∣": (50, 51, 51, lambda a, b: b == 0 if a == 0 else b % a == 0),
}
RELATIONS = frozenset("= ≠ < ≤ ∣".split())


def binary(symbol: str, left: Term, right: Term) -> Term:
    """An operation or a relation of two numbers, or an equation of any two terms."""
    if symbol == "-":
        power, left_power, right_power = 65, 65, 66
        compute: Callable[..., Value] = (
            (lambda a, b: max(0, a - b)) if left.sort == "Nat" else operator.sub
        )
    else:
        power, left_power, right_power, compute = _OPERATORS[symbol]

    def value(env: Env) -> Value:
        result = compute(left.value(env), right.value(env))
        if type(result) is int and abs(result) > LARGEST:
            raise TooLarge
        return result

    text = f"{left.inside(left_power)} {symbol} {right.inside(right_power)}"
    sort = "Prop" if symbol in RELATIONS else left.sort
    return _joined(text, sort, value, power, left, right)


def call(name: str, function: Callable[..., Value], sort: str, *arguments: Term) -> Term:
    """A function applied to arguments; an environment may give `?NAME` another meaning."""
    text = " ".join((name, *(argument.inside(1024) for argument in arguments)))

    def value(env: Env) -> Value:
        meant: Callable[..., Value] = env.get(f"?{name}", function)
        result = meant(*(argument.value(env) for argument in arguments))
        if type(result) is int and abs(result) > LARGEST:
            raise TooLarge
        return result

    return _joined(text, sort, value, 1023, *arguments)


def infix_list(symbol: str, left: Term, right: Term) -> Term:
    """`xs ++ ys`, or `x :: xs`."""
    if symbol == "++":
        text = f"{left.inside(65)} ++ {right.inside(66)}"
        return _joined(
            text, right.sort, lambda e: (*left.value(e), *right.value(e)), 65, left, right
        )
    text = f"{left.inside(68)} :: {right.inside(67)}"
    return _joined(text, right.sort, lambda e: (left.value(e), *right.value(e)), 67, left, right)


# Symbol: precedence, then that of the operands.
_CONNECTIVES: dict[str, tuple[int, int, int, Callable[[bool, bool], bool]]] = {
    "∧": (35, 36, 35, lambda a, b: a and b),
    "∨": (30, 31, 30, lambda a, b: a or b),
    "→": (25, 26, 25, lambda a, b: not a or b),
    "↔": (20, 21, 21, lambda a, b: a == b),
}


def connective(symbol: str, left: Term, right: Term) -> Term:
    """`left ∧ right` and its kin."""
    power, left_power, right_power, compute = _CONNECTIVES[symbol]
    text = f"{left.inside(left_power)} {symbol} {right.inside(right_power)}"
    return _joined(
        text,
        "Prop",
        lambda e: compute(bool(left.value(e)), bool(right.value(e))),
        power,
        left,
        right,
    )


def negation(claim: Term) -> Term:
    """`¬claim`."""
    return _joined(f"¬{claim.inside(1024)}", "Prop", lambda e: not claim.value(e), 40, claim)


def quantified(symbol: str, name: str, domain: str, values: range, body: Term) -> Term:
    """`∀ name : domain, body` or `∃ …`, tested on `values` alone, or on what `?all` names."""
    over = all if symbol == "∀" else any
    made = _joined(
        f"{symbol} {name} : {domain}, {body.text}",
        "Prop",
        lambda e: over(bool(body.value({**e, name: one})) for one in e.get("?all", values)),
        0,
        body,
    )
    return Term(made.text, "Prop", made.value, made.size, 0, body.variables - {name})


def _joined(text: str, sort: str, value: Callable[[Env], Value], power: int, *parts: Term) -> Term:
    size = 1 + sum(part.size for part in parts)
    variables = frozenset[str]().union(*(part.variables for part in parts))
    return Term(text, sort, value, size, power, variables)
