"""Solves equations for a variable."""

from fractions import Fraction
from typing import Final, NamedTuple

from prover.smt import polynomial
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, free_names, mentions, size
from prover.smt.terms.types import COMPLEX, INT, INTEGERS, NAT, RAT, REAL

_MAX_VALUE: Final = 1_500  # subterms of a value to put in a variable's place
_MAX_EQUATION: Final = 200
_MAX_DEGREE_SUM: Final = 12
_NOT_ELIMINATED: Final = frozenset({"Set", "Finset", "→", "List", "Equiv"})


class Definition(NamedTuple):
    """A variable and the term that an equation says it equals."""

    name: str
    value: Term


def solve(clause: Term) -> Definition | None:
    """A definition equivalent to the clause, if it is an equation of that kind."""
    if clause.op != "eq":
        return None
    left, right = clause.args
    for side, other in ((left, right), (right, left)):
        if found := _directly(side, other):
            return found
    if left.type in (REAL, RAT, COMPLEX, INT) and size(clause) < _MAX_EQUATION:
        return _linearly(clause)
    return _constant(clause) if left.type == NAT and size(clause) < _MAX_EQUATION else None


def _constant(clause: Term) -> Definition | None:
    """`x + 3 = 10` over ℕ."""
    difference = polynomial.difference(clause)
    if not difference or not 1 <= len(difference) <= 2:
        return None
    for monomial, c in difference.items():
        x = polynomial.linear_atom(monomial)
        value = -difference.get((), Fraction(0)) / c
        if x is not None and x.op == "var" and len(difference.keys() - {monomial, ()}) == 0:
            if value.denominator == 1 and value >= 0:
                return Definition(x.name, num(value, NAT))
    return None


def _directly(side: Term, other: Term) -> Definition | None:
    if side.op == "var":
        fits = side.type.name not in _NOT_ELIMINATED and size(other) < _MAX_VALUE
        if fits and not mentions(other, "gcd", "lcm", "sum", "prod"):
            return Definition(side.name, other) if side.name not in free_names(other) else None
    if side.op == "cast" and side.args[0].op == "var" and other.is_num:
        variable, value = side.args[0], other.value
        if variable.type in INTEGERS and isinstance(value, int | Fraction):
            if side.type.name == "ZMod" or Fraction(value).denominator != 1:
                return None
            if value >= 0 or variable.type == INT:
                return Definition(variable.name, num(int(value), variable.type))
    return None


def _linearly(clause: Term) -> Definition | None:
    """Solve for a variable that occurs once, linearly; over ℤ with coefficient ±1."""
    type_ = clause.args[0].type
    difference = polynomial.difference(clause)
    if not difference:
        return None
    if type_ == INT and any(c.denominator != 1 for c in difference.values()):
        return None
    for monomial, c in difference.items():
        x = polynomial.linear_atom(monomial)
        if x is None or x.op != "var" or (type_ == INT and abs(c) != 1):
            continue
        rest = {m: value for m, value in difference.items() if m != monomial}
        if _occurs(x, rest) or sum(map(len, rest)) > _MAX_DEGREE_SUM:
            continue
        value = polynomial.write(polynomial.scaled(rest, -1 / c), type_)
        return Definition(x.name, value)
    return None


def _occurs(x: Term, rest: Polynomial) -> bool:
    return any(x.name in free_names(atom) for atom in polynomial.atoms(rest))
