"""Whether two Lean statements say the same, as far as that can be known without proving either.

Two theorems that both hold are equivalent, whatever they are about. So statements count as the same
only if, with their variables paired, the hypotheses and the conclusions each say the same of all
values: by their normal forms, or by Z3 where the conclusion alone is not settled.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from prover.core.smt_answer import OutOfFragment, Valid
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Statement
from prover.smt.errors import OutOfTimeError
from prover.smt.read import read_text
from prover.smt.settle import settle
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import conjunction, prop, var
from prover.smt.terms.term import Term, Variable, free_names, rewrite, substitute

_MOST_PAIRINGS: Final = 120  # of the variables of one statement with the other's
_PAIRINGS_FOR_Z3: Final = 6
_Z3_S: Final = 2.0  # for one formula


class Sameness(Enum):
    """How two statements relate."""

    SAME = "same"
    DIFFERENT = "different"
    UNCLEAR = "unclear"  # one of them is not read, or nothing was found either way


@dataclass(frozen=True, slots=True)
class _Opened:
    """A statement without ∀ and → at the head of its conclusion, and without defined variables."""

    variables: tuple[Variable, ...]
    hypotheses: tuple[Term, ...]
    conclusion: Term


def sameness(header: str, first: str, second: str) -> Sameness:
    """Compare two theorem statements below one header. Takes seconds at most.

    A variable that a hypothesis defines (`m = n + 1`) is put in, and goes.
    """
    statements = [read_text(header, text) for text in (first, second)]
    left, right = statements
    if isinstance(left, OutOfFragment) or isinstance(right, OutOfFragment):
        return Sameness.UNCLEAR
    try:
        return _compared(_opened(left), _opened(right))
    except OutOfTimeError:
        return Sameness.UNCLEAR


def _opened(statement: Statement) -> _Opened:
    variables = list(statement.variables)
    hypotheses = [one.claim for one in statement.hypotheses]
    conclusion = statement.conclusion
    while conclusion.op in ("forall", "imp"):
        if conclusion.op == "imp":
            hypotheses.append(conclusion.args[0])
            conclusion = conclusion.args[1]
        else:
            bound = conclusion.bound
            name = bound.name
            while any(variable.name == name for variable in variables):
                name += "'"
            variables.append(Variable(name, bound.type))
            conclusion = substitute(conclusion.body, {bound.name: var(name, bound.type)})
    flat = [part for claim in hypotheses for part in _conjuncts(claim)]
    return _without_defined(_Opened(tuple(variables), tuple(flat), conclusion))


def _conjuncts(term: Term) -> Iterator[Term]:
    if term.op == "and":
        for argument in term.args:
            yield from _conjuncts(argument)
    else:
        yield term


def _without_defined(opened: _Opened) -> _Opened:
    for claim in opened.hypotheses:
        if claim.op != "eq":
            continue
        for name, value in ((claim.args[0], claim.args[1]), (claim.args[1], claim.args[0])):
            if name.op == "var" and name.name not in free_names(value) and value.op != "num":
                values = {name.name: value}
                rest = tuple(v for v in opened.variables if v.name != name.name)
                others = tuple(
                    substitute(other, values) for other in opened.hypotheses if other is not claim
                )
                return _without_defined(
                    _Opened(rest, others, substitute(opened.conclusion, values))
                )
    return opened


def _compared(left: _Opened, right: _Opened) -> Sameness:
    types = [sorted(repr(v.type) for v in one.variables) for one in (left, right)]
    if types[0] != types[1]:
        return Sameness.DIFFERENT
    wanted = _normal(left)
    paired = list(itertools.islice(_pairings(left.variables, right), _MOST_PAIRINGS))
    if any(_normal(candidate) == wanted for candidate in paired):
        return Sameness.SAME
    if _holds_anyway(left) and _holds_anyway(right):
        return Sameness.UNCLEAR
    if any(_equivalent(left, candidate) for candidate in paired[:_PAIRINGS_FOR_Z3]):
        return Sameness.SAME
    return Sameness.DIFFERENT


def _pairings(variables: Sequence[Variable], other: _Opened) -> Iterator[_Opened]:
    """`other` in terms of `variables`, for each way to pair them; as they stand comes first."""
    for order in itertools.permutations(variables):
        if all(a.type == b.type for a, b in zip(order, other.variables, strict=True)):
            names = {
                old.name: var(new.name, new.type)
                for old, new in zip(other.variables, order, strict=True)
            }
            yield _Opened(
                tuple(variables),
                tuple(substitute(claim, names) for claim in other.hypotheses),
                substitute(other.conclusion, names),
            )


def _normal(opened: _Opened) -> tuple[frozenset[Term], Term]:
    simplified = Simplifier(tick=Clock(_Z3_S).tick)
    claims = [simplified(claim) for claim in (*opened.hypotheses, opened.conclusion)]
    *hypotheses, conclusion = (rewrite(claim, _sorted) for claim in claims)
    return frozenset(hypotheses), conclusion


def _sorted(term: Term) -> Term:
    """∧ and ∨ without nesting, their parts in an order of ours."""
    if term.op not in ("and", "or"):
        return term
    parts = [part for arg in term.args for part in (arg.args if arg.op == term.op else (arg,))]
    return term.rebuilt(tuple(sorted(parts, key=str)))


def _holds_anyway(opened: _Opened) -> bool:
    """The conclusion holds of all values: then it is equivalent to any other such."""
    return _valid(opened.variables, opened.conclusion)


def _equivalent(left: _Opened, right: _Opened) -> bool:
    given, other = conjunction(left.hypotheses), conjunction(right.hypotheses)
    # Not under the hypotheses: from them each conclusion may follow, whatever it is.
    return _valid(left.variables, prop("iff", given, other)) and _valid(
        left.variables, prop("iff", left.conclusion, right.conclusion)
    )


def _valid(variables: tuple[Variable, ...], claim: Term) -> bool:
    statement = Statement("same", variables, (), claim)
    return isinstance(settle(statement, Clock(_Z3_S)), Valid)
