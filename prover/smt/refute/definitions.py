"""Finds hypotheses that define a function or a set, so that it can be put in place."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from prover.smt import polynomial
from prover.smt.terms.build import arith, num, var
from prover.smt.terms.names import fresh_name, refresh
from prover.smt.terms.term import Term, Variable, free_names, substitute
from prover.smt.terms.types import COMPLEX, RAT, REAL


class FunctionDefinition(NamedTuple):
    """`name parameters = body`, for all parameters."""

    name: str
    parameters: tuple[str, ...]
    body: Term


class SetDefinition(NamedTuple):
    """`element ∈ name ↔ body`, for all elements."""

    name: str
    element: Variable
    body: Term


def strip_universals(clause: Term) -> tuple[list[Variable], Term]:
    """The variables of the outer ∀s, and what is under them."""
    variables = []
    while clause.op == "forall":
        variables.append(clause.bound)
        clause = clause.body
    return variables, clause


def read_definition(
    clause: Term, names: Iterable[str]
) -> FunctionDefinition | SetDefinition | None:
    """The definition that a clause is; of a function only if its name is among `names`."""
    variables, claim = strip_universals(clause)
    if not variables:
        return _as_lambda(claim)
    bound = [variable.name for variable in variables]
    for side, other in ((0, 1), (1, 0)):
        if claim.op == "iff" and len(variables) == 1:
            found = _set_definition(claim.args[side], claim.args[other], variables[0])
            if found:
                return found
        if claim.op == "eq":
            head, body = claim.args[side], claim.args[other]
            if head.op == "app" and head.args[0].op == "var" and head.args[0].name in names:
                defined = _function_definition(head, body, bound)
                if defined:
                    return defined
    return None


def _as_lambda(claim: Term) -> FunctionDefinition | None:
    """`f = fun x => body`."""
    if claim.op == "eq" and claim.args[0].type.name == "→" and claim.args[0].op == "var":
        f, function = claim.args
        if function.op == "lam" and f.name not in free_names(function):
            return FunctionDefinition(f.name, (function.bound.name,), function.body)
    return None


def _set_definition(membership: Term, body: Term, element: Variable) -> SetDefinition | None:
    if membership.op != "mem" or membership.args[1].op != "var":
        return None
    x, container = membership.args
    if x.op != "var" or x.name != element.name or container.name in free_names(body):
        return None
    return SetDefinition(container.name, element, body)


def _function_definition(head: Term, body: Term, bound: list[str]) -> FunctionDefinition | None:
    f, *arguments = head.args
    if f.name in free_names(body):
        return None
    given = [argument.name for argument in arguments if argument.op == "var"]
    if len(given) == len(arguments) and sorted(given) == sorted(bound) == sorted(set(given)):
        return FunctionDefinition(f.name, tuple(given), body)
    if len(arguments) == 1 and len(bound) == 1:
        return _shifted_definition(f.name, arguments[0], body, bound[0])
    return None


def _shifted_definition(
    name: str, argument: Term, body: Term, bound: str
) -> FunctionDefinition | None:
    """`f (c x + d) = body` over a field: solve for `x`."""
    type_ = argument.type
    if type_ not in (REAL, RAT, COMPLEX):
        return None
    line = polynomial.read(argument)
    x = ((var(bound, type_), 1),)
    if line is None or x not in line or not set(line) <= {x, ()}:
        return None
    if not any(part.op == "var" and part.name == bound for part in polynomial.atoms(line)):
        return None
    slope, offset = line[x], line.get((), 0)
    y = var(fresh_name("y"), type_)
    solved = arith("mul", num(1 / slope, type_), arith("sub", y, num(offset, type_)))
    return FunctionDefinition(name, (y.name,), substitute(body, {bound: solved}))


def apply_definition(term: Term, definition: FunctionDefinition) -> Term:
    """`term` with the function's applications replaced by its body."""
    if not term.args:
        return term
    args = tuple(apply_definition(arg, definition) for arg in term.args)
    if term.op == "app" and args[0].op == "var" and args[0].name == definition.name:
        if len(args) - 1 == len(definition.parameters):
            values = dict(zip(definition.parameters, args[1:], strict=True))
            return refresh(substitute(definition.body, values))
    return term.rebuilt(args)


def apply_all(term: Term, definitions: Sequence[FunctionDefinition]) -> Term:
    """`term` with the definitions applied in order."""
    for definition in definitions:
        term = apply_definition(term, definition)
    return term
