"""Finds the values of recursive sequences that a conclusion asks for."""

from typing import Final

from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import Iteration
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.rules.sequences import MAX_ARGUMENT, given_value, read_recurrence, values_of
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import walk

_MAX_VALUES: Final = 12


def compute_values(at: Sequent) -> Iteration | None:
    """A node that computes what the conclusion mentions of one sequence, without what follows."""
    for hypothesis in at.hypotheses:
        read = read_recurrence(hypothesis.claim)
        if read is None:
            continue
        given = {
            found[0]: (h.name, found[1])
            for h in at.hypotheses
            if (found := given_value(h.claim, read.function)) is not None
        }
        wanted = sorted(
            {
                part.args[1].integer
                for part in walk(at.conclusion)
                if part.op == "app" and part.args[0] == read.function and part.args[1].is_num
            }
            - set(given)
        )
        if not wanted or len(wanted) > _MAX_VALUES or wanted[-1] > MAX_ARGUMENT:
            continue
        starts = [
            m
            for m in sorted(given)
            if read.start <= m < wanted[0] and all(m + i in given for i in range(read.order))
        ]
        if not starts:
            continue
        first = starts[-1]
        names = tuple(at.fresh(f"h{m}") for m in wanted)
        initial = tuple(given[first + i][0] for i in range(read.order))
        least = first - read.first
        node = Iteration(hypothesis.name, least, initial, tuple(wanted), names, ClosedEvaluation())
        try:
            values_of(node, at)
        except WrongError:
            continue
        return node
    return None
