"""Sequents with a hypothesis more or less, or with a value in place of a variable."""

from typing import TypeAlias

from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.errors import WrongError, require
from prover.evidence.evidence import Evidence
from prover.evidence.sequent import Sequent
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.term import Term, substitute

Premise: TypeAlias = tuple[str, Sequent, Evidence]  # where it is, and what has to be shown there


def stated(at: Sequent, name: str) -> Term:
    """What the hypothesis says.

    Raises:
        WrongError: there is no such hypothesis.
    """
    found = at.claim(name)
    if found is None:
        raise WrongError(f"no hypothesis {name}")
    return found


def assumed(at: Sequent, name: str, claim: Term) -> Sequent:
    """The sequent with one more hypothesis.

    Raises:
        WrongError: its name is taken.
    """
    require(name not in at.names, f"the name {name} is taken")
    return at.assuming(name, claim)


def without(at: Sequent, hypothesis: str) -> Sequent:
    """The sequent without that hypothesis."""
    kept = tuple(h for h in at.hypotheses if h.name != hypothesis)
    return Sequent(at.variables, kept, at.conclusion)


def replaced(at: Sequent, name: str, value: Term) -> Sequent:
    """The sequent with `value` for the variable `name`, which it then lacks."""
    require(any(v.name == name for v in at.variables), f"{name} is no variable")
    variables = tuple(v for v in at.variables if v.name != name)
    values = {name: value}
    kept = tuple(Hypothesis(h.name, _valued(h.claim, values)) for h in at.hypotheses)
    return Sequent(variables, kept, _valued(at.conclusion, values))


def _valued(claim: Term, values: dict[str, Term]) -> Term:
    return with_numerals_computed(substitute(claim, values))
