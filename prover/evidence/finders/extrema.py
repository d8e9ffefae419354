"""Finds what least and greatest elements are: by an element of the set that is as extreme."""

from dataclasses import replace
from math import isinf
from typing import Final

from prover.evidence.arithmetic.intervals import linear_intervals
from prover.evidence.arithmetic.values import holds_at, is_about
from prover.evidence.errors import WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.extended import Extended, Wrapped
from prover.evidence.nodes.integers import Extremum
from prover.evidence.nodes.logic import ClosedEvaluation, Instantiation, Parts
from prover.evidence.rules.extrema import spelled, spelled_extremum
from prover.evidence.rules.logic import instance, parted
from prover.evidence.rules.sets import set_description
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INTEGERS, NAT

_MOST_TRIED: Final = 20_000


def spell_out(at: Sequent, clock: Clock) -> Extended | None:
    """The sequent with one claim about an extremum spelled out, and bounded where it can be."""
    if at.conclusion.op in ("is_least", "is_greatest"):
        node = _readable(None, at)
        return None if node is None else Extended(spelled(node, at), [_below(node)])
    for hypothesis in at.hypotheses:
        if hypothesis.claim.op in ("is_least", "is_greatest"):
            node = _readable(hypothesis.name, at)
            found = None if node is None else _bounded(node, at, clock)
            if found is not None:
                return found
    return None


def _readable(hypothesis: str | None, at: Sequent) -> Extremum | None:
    descriptions = [h.name for h in at.hypotheses if set_description(h.claim) is not None]
    for description in (None, *descriptions):
        node = Extremum(hypothesis, description, ClosedEvaluation())
        try:
            spelled_extremum(node, at)
        except WrongError:
            continue
        return node
    return None


def _below(node: Extremum) -> Wrapped:
    return lambda then: replace(node, then=then)


def _bounded(node: Extremum, at: Sequent, clock: Clock) -> Extended | None:
    """The hypothesis taken apart, and what it says of the element that is the extreme one."""
    assert node.hypothesis is not None
    claim, says = spelled_extremum(node, at)
    best = _extreme(says.args[1], at, clock, least=claim.op == "is_least")
    if best is None:
        return None
    below = spelled(node, at)
    name = node.hypothesis
    names = (below.fresh(f"{name}_l"), below.fresh(f"{name}_r"))
    apart = parted(below, name, names)
    bound = apart.fresh("hb")
    conditions, bounded = instance(apart, names[1], (best,))
    conclusion = apart.assuming(bound, bounded)
    shown = (ClosedEvaluation(),) * len(conditions)

    def wrapped(then: Evidence) -> Evidence:
        known = Instantiation(bound, names[1], (best,), shown, then)
        return replace(node, then=Parts(name, names, known))

    return Extended(conclusion, [wrapped])


def _extreme(every: Term, at: Sequent, clock: Clock, *, least: bool) -> Term | None:
    """The first numeral with the property of `every`, from below for a least element."""
    bound, holds = every.bound, every.body.args[0]
    if bound.type not in INTEGERS or free_names(holds) - {bound.name}:
        return None
    if not is_about(holds, {bound.name}):
        return None
    alone = Sequent((bound,), (), holds).assuming("h", holds)
    low, high = linear_intervals(alone)[bound.name]
    start = (low if bound.type != NAT else max(low, 0)) if least else high
    if isinf(start):
        return None
    step = 1 if least else -1
    types = {bound.name: bound.type}
    for i in range(_MOST_TRIED):
        value = int(start) + step * i
        if not low <= value <= high:
            return None
        clock.tick()
        try:
            if holds_at(holds, {bound.name: value}, types):
                return num(value, bound.type)
        except WrongError:
            return None
    return None
