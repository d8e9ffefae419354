"""Mutants of statements: most are false, so an oracle that still says "valid" is suspect."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from prover.smt.elaborate.statement import Statement
from prover.smt.terms.build import FALSE, num
from prover.smt.terms.term import Gaussian, Op, Term

_SWAPPED: dict[Op, Op] = {
    "add": "sub", "sub": "add", "mul": "add", "le": "lt", "lt": "le", "and": "or", "or": "and",
    "forall": "exists", "exists": "forall", "is_least": "is_greatest", "is_greatest": "is_least",
}  # fmt: skip


def _mutate(term: Term) -> Iterator[tuple[str, Term]]:
    """Every term that differs in one place, with what was changed."""
    if term.is_num and not isinstance(term.value, Gaussian):
        value = Fraction(term.number) + 1
        yield f"{term} to {value}", num(value, term.type)
    if term.op in _SWAPPED:
        swapped = Term(_SWAPPED[term.op], term.args, term.type, term.value)
        yield f"{term.op} to {_SWAPPED[term.op]}", swapped
    if term.op == "eq":
        yield "= to ≠", Term("not", (term,), term.type)
    for index, arg in enumerate(term.args):
        for what, mutant in _mutate(arg):
            args = (*term.args[:index], mutant, *term.args[index + 1 :])
            yield what, Term(term.op, args, term.type, term.value)


def mutants(statement: Statement) -> Iterator[tuple[str, Statement]]:
    """Conclusions changed in one place, and hypotheses dropped."""
    for what, conclusion in _mutate(statement.conclusion):
        yield what, replace(statement, conclusion=conclusion)
    for index, hypothesis in enumerate(statement.hypotheses):
        rest = statement.hypotheses[:index] + statement.hypotheses[index + 1 :]
        yield f"without {hypothesis.name}", replace(statement, hypotheses=rest)


def vacuous(statement: Statement) -> Statement:
    """The same hypotheses with the conclusion `False`."""
    return replace(statement, conclusion=FALSE)
