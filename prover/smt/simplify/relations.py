"""`= < ≤ ∣` and parity."""

from typing import Final

from prover.smt.exact.numbers import valuation
from prover.smt.simplify.bounds import lower_bound
from prover.smt.simplify.residues import residue
from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import (
    FALSE,
    TRUE,
    arith,
    conjunction,
    eq,
    fresh_var,
    le,
    lt,
    mem,
    negate,
    num,
    prop,
    quantified,
    truth,
)
from prover.smt.terms.names import refresh
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import COMPLEX, NAT


def _eq(simplify: Simplifier, term: Term) -> Term:
    left, right = term.args
    if left.type.name in ("Set", "Finset"):
        return _set_equality(simplify, left, right)
    if left.type.name == "List":
        return _list_equality(simplify, term)
    if left.is_num and right.is_num:
        return truth(left.value == right.value)
    if left.op != "lam" and left == right:
        return TRUE
    return _uncast(simplify, term)


def _order(simplify: Simplifier, term: Term) -> Term:
    left, right = term.args
    strict = term.op == "lt"
    if left.is_num and right.is_num:
        return truth(left.number < right.number if strict else left.number <= right.number)
    if left == right:
        return truth(not strict)
    if left.type == NAT:
        if right.is_num and lower_bound(left) >= right.integer + (0 if strict else 1):
            return FALSE
        if left.is_num and lower_bound(right) >= left.integer + (1 if strict else 0):
            return TRUE
    return _uncast(simplify, term)


def _uncast(simplify: Simplifier, term: Term) -> Term:
    """`↑a = ↑b` is `a = b`: the casts of the fragment are injective, and monotone up to ℝ."""
    left, right = term.args
    if left.op != "cast" or right.op != "cast" or left.type.name == "ZMod":
        return term
    if left.args[0].type != right.args[0].type:
        return term
    if term.op != "eq" and left.type == COMPLEX:
        return term
    return simplify(prop(term.op, left.args[0], right.args[0]))


def _set_equality(simplify: Simplifier, left: Term, right: Term) -> Term:
    point = fresh_var("w", left.type.argument())
    same = prop("iff", mem(point, refresh(left)), mem(point, refresh(right)))
    return simplify(quantified("forall", point, same))


def _list_equality(simplify: Simplifier, term: Term) -> Term:
    left, right = term.args
    if left.op == "list" and right.op == "list":
        if len(left.args) != len(right.args):
            return FALSE
        return simplify(conjunction(map(eq, left.args, right.args)))
    if right.op == "digits":
        left, right = right, left
    if left.op == "digits" and right.op == "list":
        base, n = left.args
        if base.is_num and base.integer >= 2:
            return simplify(_digits_are(base, n, right.args))
    return term


def _digits_are(base: Term, n: Term, digits: tuple[Term, ...]) -> Term:
    """For base ≥ 2 the digits are those below the base, the last not 0, that add up to `n`."""
    value: Term = num(0, NAT)
    claims = []
    for place, digit in enumerate(digits):
        weight = num(base.integer**place, NAT)
        value = arith("add", value, arith("mul", digit, weight))
        claims.append(lt(digit, base))
    if digits:
        claims.append(negate(eq(digits[-1], num(0, NAT))))
    return conjunction([eq(n, value), *claims])


def _divides(simplify: Simplifier, term: Term) -> Term:
    divisor, multiple = term.args
    if not divisor.is_num:
        if divisor.op == "pow" and multiple.is_num:
            return _power_divides(simplify, term)
        return term
    d = abs(divisor.integer)
    if multiple.is_num:
        return truth(multiple.integer % d == 0 if d else multiple.integer == 0)
    if d == 0:
        return simplify(eq(multiple, num(0, multiple.type)))
    value = residue(multiple, d)
    return term if value is None else truth(value == 0)


def _power_divides(simplify: Simplifier, term: Term) -> Term:
    """`b ^ k ∣ N` with numerals `|b| ≥ 2`, `N ≠ 0` says that `k` is at most a valuation."""
    (base, exponent), multiple = term.args[0].args, term.args[1]
    if not base.is_num or exponent.type != NAT or not multiple.integer or abs(base.integer) < 2:
        return term
    most = valuation(abs(base.integer), abs(multiple.integer))
    return simplify(le(exponent, num(most, NAT)))


def _parity(simplify: Simplifier, term: Term) -> Term:
    n = term.args[0]
    remainder = arith("mod", n, num(2, n.type))
    return simplify(eq(remainder, num(0 if term.op == "even" else 1, n.type)))


RULES: Final[dict[Op, Rule]] = {
    "eq": _eq,
    "lt": _order,
    "le": _order,
    "dvd": _divides,
    "even": _parity,
    "odd": _parity,
}
