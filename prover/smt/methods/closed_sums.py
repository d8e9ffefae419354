"""Closed forms of `∑ k < n, p k cᵏ` with a polynomial `p` and `c` one of 1, -1, i, -i.

On the classes of `n` modulo the order of `c` such a sum is a polynomial, of a degree one more
than that of `p`; it is found by interpolation (Newton 1687), which is then exact.
"""

import itertools
import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from prover.smt import polynomial
from prover.smt.exact.numbers import gaussian_add, gaussian_mul
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import (
    arith,
    cast,
    conjunction,
    disjunction,
    eq,
    fresh_var,
    num,
    quantified,
)
from prover.smt.terms.term import BINDERS, Gaussian, Term, free_names, substitute, walk
from prover.smt.terms.types import COMPLEX, INTEGERS, NAT, RAT, REAL

_ORDERS: Final[dict[Gaussian, int]] = {
    Gaussian(Fraction(1), Fraction(0)): 1,
    Gaussian(Fraction(-1), Fraction(0)): 2,
    Gaussian(Fraction(0), Fraction(1)): 4,
    Gaussian(Fraction(0), Fraction(-1)): 4,
}
_MAX_DEGREE: Final = 8


def closed_sums(workspace: Workspace, clauses: Sequence[Term]) -> list[Term]:
    """For every such sum in the clauses, what it equals."""
    facts: dict[Term, Term] = {}
    for clause in clauses:
        bound = {part.bound.name for part in walk(clause) if part.op in BINDERS}
        for part in walk(clause):
            if part.op == "sum" and part not in facts and not free_names(part) & bound:
                fact = _closed_form(workspace, part)
                if fact is not None:
                    facts[part] = fact
    return list(facts.values())


def _closed_form(workspace: Workspace, total: Term) -> Term | None:
    if total.type not in (*INTEGERS, RAT, REAL, COMPLEX):
        return None
    counted = _count(total)
    shape = _degree_and_period(total)
    if counted is None or shape is None:
        return None
    count, first = counted
    degree, period = shape
    values = _partial_sums(workspace, total, first, period * (degree + 2))
    if values is None:
        return None
    m = fresh_var("m", NAT)
    cases = []
    for r in range(period):
        samples = [values[period * k + r] for k in range(degree + 2)]
        in_class = eq(count, arith("add", arith("mul", num(period, NAT), m), num(r, NAT)))
        cases.append(conjunction([in_class, _equals(total, samples, m)]))
    return quantified("exists", m, disjunction(cases))


def _count(total: Term) -> tuple[Term, int] | None:
    """How many summands there are, as a term over ℕ, and the first index."""
    container = total.args[0]
    if container.op == "range":
        return container.args[0], 0
    if container.op == "Icc" and container.args[0].is_num and container.args[0].type == NAT:
        first, last = container.args[0].integer, container.args[1]
        if first == 1:
            return last, 1
        if first == 0:
            return arith("add", last, num(1, NAT)), 0
    return None


def _degree_and_period(total: Term) -> tuple[int, int] | None:
    """The degree of `p` and the order of `c`, if the summand is of that form."""
    name = total.bound.name
    summand = polynomial.read(total.body)
    if summand is None or free_names(total.body) != {name}:
        return None
    degree, period = 0, 1
    for monomial in summand:
        own_degree = 0
        for atom, k in monomial:
            inner = atom.args[0] if atom.op == "cast" else atom
            if inner.op == "var" and inner.name == name:
                own_degree += k
            elif atom == polynomial.IMAGINARY_UNIT:
                continue
            elif (order := _root_of_unity(atom, name)) is not None:
                period = math.lcm(period, order)
            else:
                return None
        degree = max(degree, own_degree)
    return (degree, period) if degree <= _MAX_DEGREE else None


def _root_of_unity(atom: Term, name: str) -> int | None:
    """The order of `c` in `c ^ (k + d)`."""
    if atom.op != "pow" or not atom.args[0].is_num or atom.args[1].type != NAT:
        return None
    exponent = atom.args[1]
    if exponent.op == "add" and exponent.args[1].is_num:
        exponent = exponent.args[0]
    if exponent.op != "var" or exponent.name != name or atom.type.name == "ZMod":
        return None
    return _ORDERS.get(atom.args[0].gaussian)


def _partial_sums(
    workspace: Workspace, total: Term, first: int, count: int
) -> list[Gaussian] | None:
    """The sums of the first 0, 1, … summands."""
    values = [Gaussian(Fraction(0), Fraction(0))]
    for k in range(first, first + count):
        value = workspace.simplify(substitute(total.body, {total.bound.name: num(k, NAT)}))
        if not value.is_num:
            return None
        values.append(gaussian_add(values[-1], value.gaussian))
    return values


def _interpolate(samples: Sequence[Gaussian]) -> list[Gaussian]:
    """The coefficients of the polynomial with these values at 0, 1, 2, …"""
    zero = Gaussian(Fraction(0), Fraction(0))
    coefficients = [zero] * len(samples)
    basis = [Gaussian(Fraction(1), Fraction(0))]  # x (x - 1) … / k!, expanded
    row = list(samples)
    for k in range(len(samples)):
        for degree, c in enumerate(basis):
            coefficients[degree] = gaussian_add(coefficients[degree], gaussian_mul(row[0], c))
        row = [gaussian_add(b, Gaussian(-a.re, -a.im)) for a, b in itertools.pairwise(row)]
        scale = Gaussian(Fraction(1, k + 1), Fraction(0))
        shifted = [zero, *basis]
        lowered = [gaussian_mul(Gaussian(Fraction(-k), Fraction(0)), c) for c in [*basis, zero]]
        basis = [
            gaussian_mul(scale, gaussian_add(a, b)) for a, b in zip(shifted, lowered, strict=True)
        ]
    return coefficients


def _equals(total: Term, samples: Sequence[Gaussian], m: Term) -> Term:
    """`total = T m`; over ℕ and ℤ with cleared denominators and no negative coefficient."""
    coefficients = _interpolate(samples)
    type_, scale = total.type, 1
    if type_ in INTEGERS:
        scale = math.lcm(*(c.re.denominator for c in coefficients))
    left = arith("mul", num(scale, type_), total)
    right: Term = num(0, type_)
    for degree, c in enumerate(coefficients):
        power = Term("pow", (cast(m, type_), num(degree, NAT)), type_)
        value = Gaussian(c.re * scale, c.im * scale)
        if type_ == COMPLEX:
            right = arith("add", right, arith("mul", num(value, type_), power))
        elif value.re > 0:
            right = arith("add", right, arith("mul", num(value.re, type_), power))
        elif value.re < 0:
            left = arith("add", left, arith("mul", num(-value.re, type_), power))
    return eq(left, right)
