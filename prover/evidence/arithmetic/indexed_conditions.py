"""Conditions on natural numbers `a * index + c` that hold whatever the index is."""

from fractions import Fraction

from prover.evidence.arithmetic.algebra import read
from prover.evidence.arithmetic.quotients import INDEX, never_zero
from prover.smt.polynomial import add
from prover.smt.terms.build import cast, var
from prover.smt.terms.term import Term
from prover.smt.terms.types import INT, NAT


def holds_always(condition: Term) -> bool:
    """Whether a condition on terms `a * index + c` over ℕ is seen to hold for every index."""
    match condition.op:
        case "bool":
            return condition.is_true
        case "and":
            return all(holds_always(part) for part in condition.args)
        case "lt" | "le" if condition.args[0].type == NAT:
            p, q = (read(side) for side in condition.args)
            if p is None or q is None:
                return False
            gap = add(q, p, -1)
            if condition.op == "lt":
                gap = add(gap, {(): Fraction(1)}, -1)
            return all(
                c >= 0 and (not m or never_zero({(): Fraction(1), m: c})) for m, c in gap.items()
            )
        case "not" if condition.args[0].op == "eq" and condition.args[0].args[0].type == NAT:
            p, q = (read(side) for side in condition.args[0].args)
            return p is not None and q is not None and never_zero(add(p, q, -1))
        case "even" | "odd":
            return _remainder(condition.args[0], 2) == (condition.op == "odd")
        case "dvd" if condition.args[0].is_num and condition.args[1].type == NAT:
            return _remainder(condition.args[1], condition.args[0].integer) == 0
        case "eq" if condition.args[0].op == "mod" and condition.args[1].is_num:
            t, m = condition.args[0].args
            return m.is_num and _remainder(t, m.integer) == condition.args[1].integer
    return False


def _remainder(term: Term, modulus: int) -> int | None:
    """The remainder that a term `a * index + c` over ℕ always has."""
    p = read(term) if term.type == NAT and modulus > 0 else None
    index = ((cast(var(INDEX, NAT), INT), 1),)
    if p is None or not set(p) <= {(), index}:
        return None
    slope, constant = p.get(index, Fraction(0)), p.get((), Fraction(0))
    if slope.denominator != 1 or slope % modulus or constant.denominator != 1:
        return None
    return int(constant % modulus)
