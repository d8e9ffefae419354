"""Functions defined by cases: `∀ x < 0, f x = a` and `∀ x ≥ 0, f x = b`."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from prover.smt.refute.definitions import FunctionDefinition, strip_universals
from prover.smt.refute.nnf import literals, nnf
from prover.smt.terms.build import conjunction, disjunction, negate, var
from prover.smt.terms.term import Term, Variable, free_names, has_quantifier, substitute


class _Case(NamedTuple):
    clause: int  # its index
    name: str
    variable: Variable
    guard: Term
    body: Term


def find_piecewise(
    clauses: list[Term], names: Iterable[str], always: Callable[[Term, Variable], bool]
) -> tuple[FunctionDefinition, list[int]] | None:
    """A definition by cases that cover everything, and the clauses that make it.

    `always` says whether a claim about one variable provably holds for all its values.
    """
    cases: dict[str, list[_Case]] = {}
    for index, clause in enumerate(clauses):
        if case := _read_case(index, clause, names):
            cases.setdefault(case.name, []).append(case)
    for name, found in cases.items():
        if len(found) < 2:
            continue
        variable = found[0].variable
        point = var(variable.name, variable.type)
        moved = [_move(case, point) for case in found]
        if not always(disjunction(guard for guard, _ in moved), variable):
            continue
        body = moved[-1][1]
        for guard, value in reversed(moved[:-1]):
            body = Term("ite", (guard, value, body), value.type)
        return FunctionDefinition(name, (variable.name,), body), [case.clause for case in found]
    return None


def _read_case(index: int, clause: Term, names: Iterable[str]) -> _Case | None:
    variables, claim = strip_universals(clause)
    if len(variables) != 1 or claim.op != "or":
        return None
    parts = literals(claim)
    for part in parts:
        if part.op != "eq":
            continue
        for head, body in (part.args, part.args[::-1]):
            if head.op != "app" or head.args[0].op != "var" or len(head.args) != 2:
                continue
            f, argument = head.args
            others = [nnf(negate(other)) for other in parts if other is not part]
            guard = conjunction(others)
            if argument.op != "var" or argument.name != variables[0].name or f.name not in names:
                continue
            if f.name in free_names(body) | free_names(guard) or has_quantifier(guard):
                continue
            return _Case(index, f.name, variables[0], guard, body)
    return None


def _move(case: _Case, point: Term) -> tuple[Term, Term]:
    at_point = {case.variable.name: point}
    return substitute(case.guard, at_point), substitute(case.body, at_point)
