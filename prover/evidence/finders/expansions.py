"""Finds short sums and products to be written out."""

from typing import Final

from prover.evidence.errors import WrongError
from prover.evidence.nodes.functions import Expansion
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.rules.expansions import expanded, indices
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term, free_names, mentions, walk
from prover.smt.terms.types import INT

_MOST_TERMS: Final = 40
_MOST_VALUES: Final = 100  # of a function that is a variable


def write_out(at: Sequent, *, of_functions: bool) -> Expansion | None:
    """A node that writes a sum out which is not yet, without what follows.

    `of_functions`: only sums of values of functions that are variables.
    """
    for claim in (at.conclusion, *(h.claim for h in at.hypotheses)):
        for part in walk(claim):
            if _is_wanted(part, of_functions) and not _is_known(part, at):
                return Expansion(at.fresh("hsum"), part, ClosedEvaluation())
    return None


def _is_known(total: Term, at: Sequent) -> bool:
    try:
        claim = expanded(total, at)
    except WrongError:
        return True
    return any(h.claim == claim for h in at.hypotheses)


def _is_wanted(total: Term, of_functions: bool) -> bool:
    if total.op not in ("sum", "prod"):
        return False
    try:
        size = len(indices(total))
    except WrongError:
        return False
    is_of_functions = mentions(total.body, "app")
    if of_functions:
        return is_of_functions and size <= _MOST_VALUES
    return size <= _MOST_TERMS and (total.type != INT or bool(free_names(total)))
