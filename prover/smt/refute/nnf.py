"""Negation normal form."""

from prover.smt.terms.build import negate, prop
from prover.smt.terms.names import refresh
from prover.smt.terms.term import Op, Term, has_quantifier


def nnf(term: Term, *, positive: bool = True) -> Term:
    """`term` (its negation if not `positive`) with negations on atoms only.

    An equivalence without quantifiers stays whole: solvers do well with it.
    """
    match term.op:
        case "not":
            return nnf(term.args[0], positive=not positive)
        case "and" | "or":
            left, right = (nnf(arg, positive=positive) for arg in term.args)
            return prop(term.op if positive else _dual(term.op), left, right)
        case "imp":
            left = nnf(term.args[0], positive=not positive)
            right = nnf(term.args[1], positive=positive)
            return prop("or" if positive else "and", left, right)
        case "iff":
            return _iff(term, positive)
        case "forall" | "exists":
            body = nnf(term.body, positive=positive)
            op = term.op if positive else _dual(term.op)
            return Term(op, (body,), term.type, term.value)
    return term if positive else negate(term)


def _dual(op: Op) -> Op:
    dual: dict[Op, Op] = {"and": "or", "or": "and", "forall": "exists", "exists": "forall"}
    return dual[op]


def _iff(term: Term, positive: bool) -> Term:
    if not has_quantifier(term):
        return term if positive else negate(term)
    a, b = term.args
    copies = refresh(a), refresh(b)
    if positive:
        return prop(
            "and",
            prop("or", nnf(a, positive=False), nnf(b)),
            prop("or", nnf(copies[1], positive=False), nnf(copies[0])),
        )
    return prop(
        "or",
        prop("and", nnf(a), nnf(b, positive=False)),
        prop("and", nnf(copies[0], positive=False), nnf(copies[1])),
    )


def literals(term: Term) -> list[Term]:
    """The disjuncts of a clause."""
    if term.op == "or":
        return [literal for arg in term.args for literal in literals(arg)]
    return [term]


def conjuncts(term: Term) -> list[Term]:
    """The conjuncts of a formula."""
    if term.op == "and":
        return [conjunct for arg in term.args for conjunct in conjuncts(arg)]
    return [term]
