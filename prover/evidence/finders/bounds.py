"""Finds what bounds integers: factors, divisors, powers, absolute values."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from prover.evidence.arithmetic.intervals import linear_intervals
from prover.evidence.errors import WrongError
from prover.evidence.finders.extended import Extended, Wrapped, taken_apart
from prover.evidence.nodes.integers import BoundFact, KnownBound
from prover.evidence.rules.bounds import bound_about, is_positive
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term, free_names, mentions, walk
from prover.smt.terms.types import INT, INTEGERS, NAT

_MAX_FACTS: Final = 12
_Bound: TypeAlias = tuple[BoundFact, Term, str | None]  # what is about which term, from what


def with_bounds(at: Sequent) -> Extended:
    """Add those bounds that factors, divisors, powers and the like give and that say something."""
    if not _facts(at) and not any(h.claim.op == "and" for h in at.hypotheses):
        return Extended(at)
    known = taken_apart(at)
    facts: list[_Bound] = []
    for _ in range(2):  # a second round: a factor may be known to be positive by then
        for bound in _facts(_assuming(known, facts).at):
            if (
                bound not in facts
                and len(facts) < _MAX_FACTS
                and _are_right([*facts, bound], known)
            ):
                facts.append(bound)
    intervals = linear_intervals(_assuming(known, facts).at)
    for bound in list(facts):
        fewer = [other for other in facts if other != bound]
        if _are_right(fewer, known) and linear_intervals(_assuming(known, fewer).at) == intervals:
            facts = fewer
    return _assuming(known, facts)


def _are_right(facts: list[_Bound], known: Extended) -> bool:
    """Whether each fact holds given those before it: one may show that a factor is positive."""
    try:
        _assuming(known, facts)
    except WrongError:
        return False
    return True


def _assuming(known: Extended, facts: list[_Bound]) -> Extended:
    below = Extended(known.at, list(known.nodes), known.bounds)
    for fact, term, uses in facts:
        condition = None if uses is None else below.at.claim(uses)
        claim = bound_about(fact, term, condition, below.at)
        name = below.at.fresh("hb")
        below.add(below.at.assuming(name, claim), _bound_node(name, fact, term, uses))
        below.bounds |= {name}
    return below


def _bound_node(name: str, fact: BoundFact, term: Term, uses: str | None) -> Wrapped:
    return lambda then: KnownBound(name, fact, term, uses, then)


def _facts(at: Sequent) -> list[_Bound]:
    """Facts that may bound something, with what they are about."""
    found: dict[_Bound, None] = {}
    for h in at.hypotheses:
        claim = h.claim
        if claim.op == "dvd" and free_names(claim.args[0]) and not free_names(claim.args[1]):
            found[BoundFact.DIVISOR, claim.args[0], h.name] = None
            if claim.args[0].type == INT:
                found[BoundFact.NEGATIVE_DIVISOR, claim.args[0], h.name] = None
        if claim.op == "eq" and claim.args[0].op == "mod" and claim.args[0].type == NAT:
            found[BoundFact.MODULUS, claim.args[0].args[1], h.name] = None
    claims = [h.claim for h in at.hypotheses if not mentions(h.claim, "forall", "exists", "lam")]
    for part in (part for claim in claims for part in walk(claim)):
        for fact in _facts_about(part, at):
            found[fact, part, None] = None
    return list(found)


def _facts_about(term: Term, at: Sequent) -> Iterator[BoundFact]:
    if term.type not in INTEGERS or not at.knows(term) or not free_names(term):
        return
    match term.op:
        case "pow" if term.args[1].is_num and free_names(term.args[0]):
            yield BoundFact.POWER
            if term.type == INT:
                yield BoundFact.NEGATIVE_POWER
        case "pow" if term.args[0].is_num:
            yield BoundFact.EXPONENT
        case "abs":
            yield BoundFact.ABSOLUTE
            yield BoundFact.NEGATIVE_ABSOLUTE
        case "mul" if term.type == INT and all(free_names(arg) for arg in term.args):
            yield BoundFact.POSITIVE_PRODUCT
        case "mul" if term.type == NAT and all(free_names(arg) for arg in term.args):
            if is_positive(term.args[1], at):
                yield BoundFact.LEFT_FACTOR
            if is_positive(term.args[0], at):
                yield BoundFact.RIGHT_FACTOR
