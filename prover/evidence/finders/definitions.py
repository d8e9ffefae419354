"""Finds functions that a hypothesis defines outright, and puts them in their place."""

from prover.evidence.finders.extended import Extended, Wrapped
from prover.evidence.nodes.integers import LinearBounds, Unfolding
from prover.evidence.rules.definitions import defined_function, unfolded
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import free_names, mentions
from prover.smt.terms.types import INTEGERS


def with_definitions(at: Sequent) -> Extended:
    """The sequent with functions of integers that are defined outright put in their place."""
    extended = Extended(at)
    for hypothesis in at.hypotheses:
        here = extended.at
        claim = here.claim(hypothesis.name)
        read = None if claim is None else defined_function(claim)
        if read is None or mentions(read[2], "app", "lam") or read[1].type not in INTEGERS:
            continue
        others = [h.claim for h in here.hypotheses if h.name != hypothesis.name]
        if any(read[0] in free_names(claim) for claim in (*others, here.conclusion)):
            below = unfolded(Unfolding(hypothesis.name, LinearBounds()), here)
            extended.add(below, unfolding(hypothesis.name))
    return extended


def unfolding(hypothesis: str) -> Wrapped:
    """What puts evidence below the definition."""
    return lambda then: Unfolding(hypothesis, then)
