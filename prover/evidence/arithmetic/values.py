"""Truth of claims about integers at given values: exact, for tables of many rows."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from prover.core.lean_division import euclid_div, euclid_mod
from prover.evidence.errors import WrongError
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import num
from prover.smt.terms.term import Op, Term, free_names, substitute, walk
from prover.smt.terms.types import COMPLEX, INTEGERS, NAT, REAL, Type

_LARGEST_EXPONENT: Final = 4_000
_COMPARED: Final[dict[Op, Callable[[int, int], bool]]] = {
    "eq": lambda a, b: a == b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "dvd": lambda a, b: b == 0 if a == 0 else b % a == 0,
}
_COMPUTED: Final[dict[Op, Callable[..., int]]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "nat_sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "neg": lambda a: -a,
    "div": euclid_div,
    "mod": euclid_mod,
    "gcd": math.gcd,
    "lcm": math.lcm,
    "nat_sqrt": math.isqrt,
    "abs": abs,
    "nat_abs": abs,
    "to_nat": lambda a: max(a, 0),
    "succ": lambda a: a + 1,
    "max": max,
    "min": min,
    "cast": lambda a: a,
}


def holds_at(claim: Term, at: Mapping[str, int], types: Mapping[str, Type]) -> bool:
    """Whether the claim holds where its variables, of these types, have these values.

    Raises:
        WrongError: its value is not known.
    """
    known = _truth(claim, at)
    if known is None:
        values = {name: num(value, types[name]) for name, value in at.items()}
        closed = Simplifier()(substitute(claim, values))
        if not (closed.is_true or closed.is_false):
            raise WrongError("a claim whose value is not known")
        return closed.is_true
    return known


def number_at(term: Term, at: Mapping[str, int]) -> int | None:
    """The value of a term over ℕ or ℤ where its variables have these values, if it is known."""
    return _number(term, at)


def is_about(claim: Term, names: set[str]) -> bool:
    """Whether it is a claim without quantifiers about these variables, all of them integers."""
    if not free_names(claim) <= names:
        return False
    return not any(part.op in _NOT_COMPUTED or part.type in (REAL, COMPLEX) for part in walk(claim))


# Quantifiers, and what is neither a number nor a set of numbers that can be listed.
_NOT_COMPUTED: Final = frozenset(
    {"forall", "exists", "exists_unique", "app", "lam", "set_of", "is_greatest", "is_least", "coe",
     "sqrt", "log", "logb", "exp", "sin", "cos", "tan", "pi", "irrational", "inv", "re", "im",
     "complex_abs", "rat_num", "rat_den", "floor", "ceil", "nat_floor", "nat_ceil", "fract"}
)  # fmt: skip


def _truth(claim: Term, at: Mapping[str, int]) -> bool | None:
    match claim.op:
        case "bool":
            return bool(claim.value)
        case "not":
            inner = _truth(claim.args[0], at)
            return None if inner is None else not inner
        case "and" | "or":
            for arg in claim.args:
                part = _truth(arg, at)
                if part is None or part is (claim.op == "or"):
                    return part
            return claim.op == "and"
        case "imp":
            left = _truth(claim.args[0], at)
            return _truth(claim.args[1], at) if left else (None if left is None else True)
        case "iff":
            left, right = (_truth(arg, at) for arg in claim.args)
            return None if left is None or right is None else left == right
    compare = _COMPARED.get(claim.op)
    if compare is None or claim.args[0].type not in INTEGERS:
        return None
    a, b = (_number(arg, at) for arg in claim.args)
    return None if a is None or b is None else compare(a, b)


def _number(term: Term, at: Mapping[str, int]) -> int | None:
    if term.op == "var":
        return at.get(term.name)
    if term.is_num:
        return term.integer if isinstance(term.value, int) else None
    if term.type not in INTEGERS:
        return None
    inputs = [_number(arg, at) for arg in term.args]
    if None in inputs or not inputs:
        return None
    if term.op == "pow":
        base, exponent = inputs
        assert base is not None
        assert exponent is not None
        return base**exponent if 0 <= exponent <= _LARGEST_EXPONENT else None
    compute = _COMPUTED.get(term.op)
    if compute is None:
        return None
    value = compute(*inputs)
    return max(value, 0) if term.type == NAT else value
