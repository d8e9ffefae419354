"""Values of printed arithmetic under an assignment, to choose witnesses and drop false goals.

Lean's meanings: natural subtraction stops at zero, `x / 0 = 0`, `x % 0 = x`, integer division is
Euclidean. Whatever is not plain arithmetic over Nat and Int has no value here (None).
"""

import math
from collections.abc import Iterator, Mapping
from itertools import product

from prover.core.lean_division import euclid_div, euclid_mod
from prover.core.proof_state import ProofState
from prover.lean.terms import RELATIONS, Term, names_in
from prover.policy.reading import Reading

_LARGEST = 10**40
_MOST_ASSIGNMENTS = 700


def value(term: Term, at: Mapping[str, int], *, integer: bool) -> int | None:
    """The number that `term` denotes where variables have the values `at`, or None."""
    if term.kind == "numeral":
        return int(term.head)
    if term.kind == "name":
        return at.get(term.head)
    if term.kind == "prefix":
        inner = value(term.args[0], at, integer=integer and term.head != "↑")
        if inner is None or term.head not in ("↑", "-"):
            return None
        return inner if term.head == "↑" else -inner
    if term.kind not in ("op", "app"):
        return None
    inputs = [value(part, at, integer=integer) for part in term.args]
    numbers = [number for number in inputs if number is not None]
    if len(numbers) != len(inputs):
        return None
    if term.kind == "app":
        return _function(term.head, numbers)
    return _operation(term.head, numbers[0], numbers[1], integer=integer)


def _operation(operator: str, a: int, b: int, *, integer: bool) -> int | None:
    result: int | None = None
    match operator:
        case "+":
            result = a + b
        case "-":
            result = a - b if integer else max(0, a - b)
        case "*":
            result = a * b
        case "^" if 0 <= b <= 128:
            result = a**b
        case "/":
            result = euclid_div(a, b)
        case "%":
            result = euclid_mod(a, b)
    return result if result is not None and abs(result) <= _LARGEST else None


def _function(head: str, numbers: list[int]) -> int | None:
    match head.split(".")[-1], numbers:
        case ("max", [a, b]):
            return max(a, b)
        case ("min", [a, b]):
            return min(a, b)
        case ("gcd", [a, b]):
            return math.gcd(a, b)
        case ("lcm", [a, b]):
            return math.lcm(a, b)
        case ("succ", [a]):
            return a + 1
        case ("natAbs", [a]):
            return abs(a)
    return None


def truth(term: Term, at: Mapping[str, int], integers: frozenset[str]) -> bool | None:
    """Whether the proposition holds where variables have the values `at`; None if unknown."""
    if term.kind == "name" and term.head in ("True", "False"):
        return term.head == "True"
    if term.kind == "prefix" and term.head == "¬":
        inner = truth(term.args[0], at, integers)
        return None if inner is None else not inner
    if term.kind != "op":
        return None
    if term.head in RELATIONS:
        return _relation(term, at, integers)
    sides = [truth(part, at, integers) for part in term.args]
    match term.head:
        case "∧":
            return False if False in sides else (None if None in sides else True)
        case "∨":
            return True if True in sides else (None if None in sides else False)
        case "→":
            if sides[0] is False or sides[1] is True:
                return True
            return False if sides == [True, False] else None
        case "↔" if None not in sides:
            return sides[0] == sides[1]
    return None


def _relation(term: Term, at: Mapping[str, int], integers: frozenset[str]) -> bool | None:
    integer = is_integer(term, integers)
    if not _has_variable(term, at) and _depends_on_type(term, integer=integer):
        return None  # `1 / 2 = 0` is printed alike in ℕ and ℝ
    a, b = (value(part, at, integer=integer) for part in term.args)
    if a is None or b is None:
        return None
    match term.head:
        case "=" | "==":
            return a == b
        case "≠" | "!=":
            return a != b
        case "<":
            return a < b
        case "≤":
            return a <= b
        case ">":
            return a > b
        case "≥":
            return a >= b
        case "∣":
            return b == 0 if a == 0 else b % a == 0
    return None


def _has_variable(term: Term, at: Mapping[str, int]) -> bool:
    """Whether a variable tells the type of the two sides: one that is neither cast nor exponent."""
    if term.kind == "name":
        return term.head in at
    if term.kind == "prefix" and term.head == "↑":
        return False
    parts = term.args[:1] if term.is_op("^") else term.args
    return any(_has_variable(part, at) for part in parts)


def _depends_on_type(term: Term, *, integer: bool) -> bool:
    """Whether the value changes with the type: it divides, or subtracts with no sign in sight."""
    if term.is_op("/") or term.is_op("%") or (term.is_op("-") and not integer):
        return True
    return any(_depends_on_type(part, integer=integer) for part in term.args)


def is_integer(term: Term, integers: frozenset[str]) -> bool:
    """Whether an arithmetic relation is about Int: it mentions an Int, a cast or a negation."""
    if term.kind == "prefix" and term.head in ("↑", "-"):
        return True
    if term.kind == "name":
        return term.head in integers
    return any(is_integer(part, integers) for part in term.args)


def assignments(goal: Reading) -> Iterator[dict[str, int]]:
    """Small values for the numeric variables under which every hypothesis is known to hold.

    Nothing, if a hypothesis cannot be evaluated: it might exclude any of them.
    """
    numeric = [h.name for h in goal.hypotheses if h.type in ("Nat", "ℕ", "Int", "ℤ")]
    integers = frozenset(h.name for h in goal.hypotheses if h.type in ("Int", "ℤ"))
    conditions = [h.term for h in goal.hypotheses if h.is_proof]
    width = max(2, int(_MOST_ASSIGNMENTS ** (1 / max(1, len(numeric)))))
    if len(numeric) > 6:
        return
    ranges = [_values(width, integer=name in integers) for name in numeric]
    for chosen in product(*ranges):
        at = dict(zip(numeric, chosen, strict=True))
        known = [truth(condition, at, integers) for condition in conditions]
        if None in known:
            return
        if all(known):
            yield at


def _values(width: int, *, integer: bool) -> list[int]:
    if integer:
        return [(-1) ** i * ((i + 1) // 2) for i in range(min(width, 15))]
    return list(range(min(width, 30)))


def refuted(state: ProofState) -> bool:
    """Whether some goal is false at small numbers, so that no tactic can close it."""
    for printed in state.goals:
        goal = Reading(printed)
        integers = frozenset(h.name for h in goal.hypotheses if h.type in ("Int", "ℤ"))
        numeric = {h.name for h in goal.hypotheses if h.type in ("Nat", "ℕ", "Int", "ℤ")}
        if not names_in(goal.target) - {"False"} <= numeric:
            continue
        if any(truth(goal.target, at, integers) is False for at in assignments(goal)):
            return True
    return False
