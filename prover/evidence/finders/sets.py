"""Finds finite sets that a condition describes, and lists them."""

from dataclasses import replace
from math import isinf

from prover.evidence.arithmetic.intervals import follows, linear_intervals
from prover.evidence.errors import WrongError
from prover.evidence.finders.bounds import with_bounds
from prover.evidence.nodes.integers import DivisorSet, FiniteSet, LinearBounds
from prover.evidence.nodes.logic import Introduction
from prover.evidence.rules.logic import introduced
from prover.evidence.rules.multiples import divisor_set
from prover.evidence.rules.sequents import replaced, without
from prover.evidence.rules.sets import MAX_LISTED, bounds_claim, described_set, listed_set
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import free_names


def list_set(at: Sequent) -> tuple[FiniteSet | DivisorSet, Sequent] | None:
    """A node that lists a finite set in the conclusion, without what comes after it."""
    for hypothesis in at.hypotheses:
        read = described_set(hypothesis.claim)
        if read is None or read[0] not in free_names(at.conclusion):
            continue
        _, bound, claim = read
        if free_names(claim) - {bound.name}:
            continue
        node = _bounded_set(at, hypothesis.name)
        if node is not None:
            name, _, listed = listed_set(node, at)
            return node, replaced(without(at, hypothesis.name), name, listed)
        divisors = DivisorSet(hypothesis.name, at.fresh("x"), at.fresh("hx"), LinearBounds())
        try:
            name, _, listed = divisor_set(divisors, at)
        except WrongError:
            continue
        return divisors, replaced(without(at, hypothesis.name), name, listed)
    return None


def _bounded_set(at: Sequent, hypothesis: str) -> FiniteSet | None:
    claim = at.claim(hypothesis)
    read = None if claim is None else described_set(claim)
    if read is None:
        return None
    _, bound, described = read
    asked = at.concluding(bounds_claim(bound, described, 0, 0))
    x = at.fresh("x")
    below = introduced(asked, x)
    h = below.fresh("h")
    known = with_bounds(introduced(below, h))
    low, high = linear_intervals(known.at)[x]
    if isinf(low) or isinf(high) or high - low + 1 > MAX_LISTED:
        return None
    node = FiniteSet(hypothesis, int(low), int(high), LinearBounds(), LinearBounds())
    _, ends, _ = listed_set(node, at)
    goal = introduced(introduced(at.concluding(ends), x), h).conclusion
    proved = LinearBounds()
    if not follows(goal, known.at):
        return None
    return replace(node, bounds=Introduction(x, Introduction(h, known.wrap(proved))))
