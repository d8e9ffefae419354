"""Finds the solutions of equations that a set in the conclusion consists of."""

from collections.abc import Iterator

from prover.evidence.arithmetic.algebra import difference
from prover.evidence.arithmetic.quotients import QuotientReader, reciprocal
from prover.evidence.errors import WrongError
from prover.evidence.finders.patterns import match
from prover.evidence.nodes.functions import SolutionSet
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.rules.solution_sets import condition, listed
from prover.evidence.sequent import Sequent
from prover.smt.refute.roots import rational_roots, real_roots
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, eq, num, var
from prover.smt.terms.term import Term, Variable, substitute, walk
from prover.smt.terms.types import REAL


def list_solutions(at: Sequent) -> SolutionSet | None:
    """A node that lists a set of solutions in the conclusion, without what has to be shown."""
    for part in walk(at.conclusion):
        if part.op != "to_finset":
            continue
        try:
            bound, claim = condition(part)
            elements = _solutions(at, bound, claim)
            if elements is None:
                continue
            empty = ClosedEvaluation()
            node = SolutionSet(part, elements, empty, empty)
            listed(node, at)
        except WrongError:
            continue
        return node
    return None


def _solutions(at: Sequent, bound: Variable, claim: Term) -> tuple[Term, ...] | None:
    """The numbers that may satisfy an equation, for every rule about the function in it."""
    found: list[Term] = []
    solved = False
    for conditions, equation in _equations(at, bound, claim):
        p = difference(equation)
        if p is None:
            continue
        if bound.type == REAL:
            roots = real_roots(p, bound.name)
        else:
            rational = rational_roots(p, bound.name)
            roots = None if rational is None else [num(q, bound.type) for q in rational]
        if roots is None:
            continue
        solved = True
        for root in roots:
            values = {bound.name: root}
            holds = all(Simplifier()(substitute(c, values)).is_true for c in conditions)
            if holds and not any(_same(root, other) for other in found):
                found.append(root)
    return tuple(found) if solved else None


def _same(a: Term, b: Term) -> bool:
    p = QuotientReader().read(arith("sub", a, b)).numerator
    return not p or reciprocal(p) is None


def _equations(at: Sequent, bound: Variable, claim: Term) -> Iterator[tuple[list[Term], Term]]:
    """The equation by each rule about its function, and the conditions of the rule."""
    if claim.op != "eq":
        return
    value = claim.args[0]
    if value.op != "app":
        yield [], claim
        return
    for hypothesis in at.hypotheses:
        rule, conditions = hypothesis.claim, []
        if rule.op != "forall":
            continue
        x, rule = rule.bound, rule.body
        while rule.op == "imp":
            conditions.append(rule.args[0])
            rule = rule.args[1]
        values: dict[str, Term] = {}
        if rule.op != "eq" or not match(rule.args[0], value, frozenset({x.name}), values):
            continue
        given = {x.name: values.get(x.name, var(*x))}
        right = substitute(rule.args[1], given)
        yield [substitute(c, given) for c in conditions], eq(right, claim.args[1])
