"""Tables of remainders: what polynomial conditions over ℕ and ℤ say modulo a number."""

from itertools import product as assignments
from typing import Final

from prover.evidence.arithmetic.algebra import difference, read
from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import ResidueTable
from prover.evidence.sequent import Sequent
from prover.smt.polynomial import Polynomial
from prover.smt.terms.term import Term
from prover.smt.terms.types import INTEGERS, NAT

MAX_ROWS: Final = 20_000


def check_table(node: ResidueTable, at: Sequent) -> None:
    """Go through every row of the table.

    Raises:
        WrongError: the table has too many rows, or one that shows nothing.
    """
    m = node.modulus
    if m < 1 or m ** len(node.variables) > MAX_ROWS:
        raise WrongError("the modulus or the number of rows is out of range")
    types = {v.name: v.type for v in at.variables}
    if any(types.get(name) not in INTEGERS for name in node.variables):
        raise WrongError("a variable that is no integer")
    for row in assignments(range(m), repeat=len(node.variables)):
        values = dict(zip(node.variables, row, strict=True))
        denied = any(holds(_hypothesis(at, name), values, m) is False for name in node.hypotheses)
        if not denied and holds(at.conclusion, values, m) is not True:
            raise WrongError(f"nothing follows modulo {m} at {values}")


def holds(claim: Term, values: dict[str, int], m: int) -> bool | None:
    """Whether `claim` holds when the variables have these remainders modulo `m`.

    None where the remainders do not say. `False` for an equation means that it is false.
    """
    match claim.op:
        case "bool":
            return bool(claim.value)
        case "not":
            inner = holds(claim.args[0], values, m)
            return None if inner is None else not inner
        case "and" | "or":
            parts = [holds(arg, values, m) for arg in claim.args]
            decisive = claim.op == "or"
            if decisive in parts:
                return decisive
            return None if None in parts else not decisive
        case "imp":
            left, right = (holds(arg, values, m) for arg in claim.args)
            if left is False or right is True:
                return True
            return None if left is None or right is None else False
        case "dvd":
            return _divides(claim, values, m)
        case "even" | "odd" if claim.args[0].type in INTEGERS and m % 2 == 0:
            r = remainder(read(claim.args[0]), values, m)
            return None if r is None else (r % 2 == 0) is (claim.op == "even")
        case "eq" if claim.args[0].type in INTEGERS:
            return _equal(claim, values, m)
    return None


def _divides(claim: Term, values: dict[str, int], m: int) -> bool | None:
    divisor, number = claim.args
    if not divisor.is_num or divisor.integer == 0 or m % divisor.integer:
        return None
    if is_truncated(number):  # it is 0 where it is not the difference
        left, right = (remainder(read(arg), values, m) for arg in number.args)
        same = left is not None and right is not None and (left - right) % divisor.integer == 0
        return True if same else None
    r = remainder(read(number), values, m)
    return None if r is None else r % divisor.integer == 0


def is_truncated(number: Term) -> bool:
    """Whether it is a difference of natural numbers."""
    return number.op in ("sub", "nat_sub") and number.type == NAT


def _equal(claim: Term, values: dict[str, int], m: int) -> bool | None:
    sides = [_exact(side, values, m) for side in claim.args]
    if sides[0] is not None and sides[1] is not None:
        return sides[0] == sides[1]
    # Equal modulo m says nothing; different modulo m says different.
    r = remainder(difference(claim), values, m)
    return None if r is None or r == 0 else False


def _exact(term: Term, values: dict[str, int], m: int) -> int | None:
    """The value of a numeral, or of `a % d` for a divisor d of `m`."""
    if term.is_num:
        return term.integer
    if term.op == "mod" and term.args[1].is_num:
        d = term.args[1].integer
        if d > 0 and m % d == 0:
            r = remainder(read(term.args[0]), values, m)
            return None if r is None else r % d
    return None


def remainder(p: Polynomial | None, values: dict[str, int], m: int) -> int | None:
    """The value of `p` modulo `m`; None when it has other atoms or fractions."""
    if p is None:
        return None
    result = 0
    for monomial, c in p.items():
        if c.denominator != 1:
            return None
        value = c.numerator
        for atom, k in monomial:
            r = _atom(atom, values, m)
            if r is None:
                return None
            value = value * pow(r, k, m) % m
        result += value
    return result % m


def _atom(atom: Term, values: dict[str, int], m: int) -> int | None:
    inner = atom.args[0] if atom.op == "cast" else atom  # a natural number, in ℤ
    return values.get(inner.name) if inner.op == "var" else _exact(inner, values, m)


def _hypothesis(at: Sequent, name: str) -> Term:
    claim = at.claim(name)
    if claim is None:
        raise WrongError(f"no hypothesis {name}")
    return claim
