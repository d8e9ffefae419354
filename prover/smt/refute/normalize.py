"""Brings clauses to a normal form: split, simplified, definitions put in place."""

from collections.abc import Sequence

from prover.smt.refute import polynomials
from prover.smt.refute.coefficients import compare_coefficients
from prover.smt.refute.definitions import (
    FunctionDefinition,
    SetDefinition,
    apply_definition,
    read_definition,
)
from prover.smt.refute.eliminate import solve
from prover.smt.refute.nnf import nnf
from prover.smt.refute.piecewise import find_piecewise
from prover.smt.refute.quick import refuted
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import negate, var
from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Term, Variable, substitute
from prover.smt.terms.types import Type

_MAX_ROUNDS = 40
_MAX_GROUND_ROUNDS = 12
_COVER_S = 0.5


def simplify(workspace: Workspace, term: Term) -> Term:
    """Simplified, with polynomial identities decided."""
    return polynomials.decide(workspace.simplify, workspace.simplify(term))


def clausify(
    workspace: Workspace, formulas: Sequence[Term], variables: dict[str, Type]
) -> list[Term] | None:
    """Simplified clauses, ∃ replaced by new variables; None when one of them is `False`.

    The new variables are added to `variables`.
    """
    clauses: list[Term] = []
    pending = list(reversed(formulas))
    while pending:
        formula = nnf(simplify(workspace, pending.pop()))
        if formula.is_false:
            return None
        if formula.is_true:
            continue
        if formula.op == "and":
            pending += [formula.args[1], formula.args[0]]
        elif formula.op == "exists":
            name = fresh_name(formula.bound.name)
            variables[name] = formula.bound.type
            witness = var(name, formula.bound.type)
            pending.append(substitute(formula.body, {formula.bound.name: witness}))
        else:
            clauses.append(formula)
    return clauses


def normalize(
    workspace: Workspace, formulas: Sequence[Term], variables: dict[str, Type]
) -> list[Term] | None:
    """Clauses with defined functions, sets and variables replaced; None for a contradiction."""
    functions = set(variables)
    for name, type_ in variables.items():
        if type_.name == "Equiv":
            functions |= {f"{name}.toFun", f"{name}.invFun"}
    pending = list(formulas)
    for _ in range(_MAX_ROUNDS):
        clauses = clausify(workspace, pending, variables)
        if clauses is None:
            return None
        rewritten = (
            _put_definition(workspace, clauses, functions)
            or _put_piecewise(workspace, clauses, functions)
            or _put_coefficients(clauses)
            or put_equation(workspace, clauses)
        )
        if rewritten is None:
            return clauses
        pending = rewritten
    return clausify(workspace, pending, variables)


def normalize_ground(
    workspace: Workspace, formulas: Sequence[Term], variables: dict[str, Type]
) -> list[Term] | None:
    """Like `normalize`, without looking for definitions of functions and sets."""
    pending = list(formulas)
    for _ in range(_MAX_GROUND_ROUNDS):
        clauses = clausify(workspace, pending, variables)
        if clauses is None:
            return None
        rewritten = put_equation(workspace, clauses)
        if rewritten is None:
            return clauses
        pending = rewritten
    return clausify(workspace, pending, variables)


def _put_definition(
    workspace: Workspace, clauses: list[Term], functions: set[str]
) -> list[Term] | None:
    for index, clause in enumerate(clauses):
        definition = read_definition(clause, functions)
        rest = clauses[:index] + clauses[index + 1 :]
        match definition:
            case FunctionDefinition():
                return _put_function(workspace, rest, definition)
            case SetDefinition() if definition.name not in workspace.sets:
                workspace.define_set(definition)
                return [workspace.unfold_sets(other) for other in rest]
    return None


def _put_function(
    workspace: Workspace, clauses: list[Term], definition: FunctionDefinition
) -> list[Term]:
    workspace.functions.append(definition)
    for name, known in list(workspace.sets.items()):
        body = apply_definition(known.body, definition)
        if body is not known.body:
            workspace.sets[name] = known._replace(body=body)
            workspace.forget()
    return [apply_definition(clause, definition) for clause in clauses]


def _put_piecewise(
    workspace: Workspace, clauses: list[Term], functions: set[str]
) -> list[Term] | None:
    def always(claim: Term, variable: Variable) -> bool:
        types = {variable.name: variable.type}
        return refuted([negate(claim)], types, _COVER_S, workspace.clock)

    found = find_piecewise(clauses, functions, always)
    if found is None:
        return None
    definition, used = found
    rest = [clause for index, clause in enumerate(clauses) if index not in used]
    return _put_function(workspace, rest, definition)


def _put_coefficients(clauses: list[Term]) -> list[Term] | None:
    for index, clause in enumerate(clauses):
        if clause.op == "forall":
            equations = compare_coefficients(clause)
            if equations is not None:
                return clauses[:index] + equations + clauses[index + 1 :]
    return None


def put_equation(workspace: Workspace, clauses: list[Term]) -> list[Term] | None:
    """The clauses with one variable solved for and replaced, if an equation allows it."""
    for index, clause in enumerate(clauses):
        definition = solve(clause)
        if definition is not None:
            workspace.eliminate(definition)
            values = {definition.name: definition.value}
            rest = clauses[:index] + clauses[index + 1 :]
            return [substitute(other, values) for other in rest]
    return None
