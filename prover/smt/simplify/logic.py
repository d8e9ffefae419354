"""Connectives and quantifiers."""

from typing import Final

from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import (
    FALSE,
    TRUE,
    eq,
    fresh_var,
    negate,
    prop,
    quantified,
    truth,
    var,
)
from prover.smt.terms.names import refresh
from prover.smt.terms.term import Op, Term, substitute


def _and(simplify: Simplifier, term: Term) -> Term:
    left = simplify(term.args[0])
    if left.op == "bool":
        return simplify(term.args[1]) if left.value else FALSE
    right = simplify(term.args[1])
    if right.op == "bool":
        return left if right.value else FALSE
    return prop("and", left, right)


def _or(simplify: Simplifier, term: Term) -> Term:
    left = simplify(term.args[0])
    if left.op == "bool":
        return TRUE if left.value else simplify(term.args[1])
    right = simplify(term.args[1])
    if right.op == "bool":
        return TRUE if right.value else left
    return prop("or", left, right)


def _implies(simplify: Simplifier, term: Term) -> Term:
    left = simplify(term.args[0])
    if left.op == "bool":
        return simplify(term.args[1]) if left.value else TRUE
    right = simplify(term.args[1])
    if right.op == "bool":
        return TRUE if right.value else negate(left)
    return prop("imp", left, right)


def _iff(simplify: Simplifier, term: Term) -> Term:
    left, right = simplify(term.args[0]), simplify(term.args[1])
    if left.op == "bool":
        return right if left.value else negate(right)
    if right.op == "bool":
        return left if right.value else negate(left)
    return TRUE if left == right else prop("iff", left, right)


def _not(simplify: Simplifier, term: Term) -> Term:
    return negate(simplify(term.args[0]))


def _quantifier(simplify: Simplifier, term: Term) -> Term:
    """Every type of the fragment is inhabited, so a constant body is the whole."""
    body = simplify(term.body)
    return body if body.op == "bool" else Term(term.op, (body,), term.type, term.value)


def _exists_unique(simplify: Simplifier, term: Term) -> Term:
    """`∃! x, p x` is `∃ x, p x ∧ ∀ y, p y → y = x`."""
    name, type_ = term.bound
    point, other = var(name, type_), fresh_var(name, type_)
    same = refresh(substitute(term.body, {name: other}))
    unique = quantified("forall", other, prop("imp", same, eq(other, point)))
    return simplify(quantified("exists", point, prop("and", term.body, unique)))


def _if(simplify: Simplifier, term: Term) -> Term:
    condition = simplify(term.args[0])
    if condition.op == "bool":
        return simplify(term.args[1] if condition.value else term.args[2])
    branches = simplify(term.args[1]), simplify(term.args[2])
    if branches[0] == branches[1]:
        return branches[0]
    return Term("ite", (condition, *branches), term.type)


def _leaf(simplify: Simplifier, term: Term) -> Term:
    return truth(bool(term.value)) if term.op == "bool" else term


INSTEAD: Final[dict[Op, Rule]] = {
    "and": _and,
    "or": _or,
    "imp": _implies,
    "iff": _iff,
    "not": _not,
    "forall": _quantifier,
    "exists": _quantifier,
    "exists_unique": _exists_unique,
    "ite": _if,
    "num": _leaf,
    "var": _leaf,
    "bool": _leaf,
    "pi": _leaf,
}
