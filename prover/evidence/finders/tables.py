"""Finds evidence that Lean's kernel computes: all values in ranges, sets that are listed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from math import isinf, prod
from typing import Final, TypeAlias

from prover.evidence.arithmetic.intervals import follows, linear_intervals
from prover.evidence.arithmetic.relations import negated
from prover.evidence.arithmetic.values import holds_at, is_about
from prover.evidence.errors import WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.nodes.integers import (
    BoundFact,
    DivisorSet,
    Exhaustion,
    FiniteSet,
    KnownBound,
    LinearBounds,
    Range,
    Unfolding,
)
from prover.evidence.nodes.logic import ByContradiction, Introduction, Parts
from prover.evidence.rules.bounds import bound_about, is_positive
from prover.evidence.rules.definitions import defined_function, unfolded
from prover.evidence.rules.logic import introduced, parted
from prover.evidence.rules.multiples import divisor_set
from prover.evidence.rules.sequents import replaced, without
from prover.evidence.rules.sets import MAX_LISTED, bounds_claim, described_set, listed_set
from prover.evidence.rules.tables import MAX_ROWS
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.terms.term import Term, free_names, mentions, walk
from prover.smt.terms.types import INT, INTEGERS, NAT

_MAX_FACTS: Final = 12
_MAX_MENTIONED: Final = 4  # variables of a table
_FEW: Final = 2  # hypotheses of a table with more than two variables

Wrapped: TypeAlias = Callable[[Evidence], Evidence]
_Bound: TypeAlias = tuple[BoundFact, Term, str | None]  # what is about which term, from what


def with_definitions(at: Sequent) -> tuple[Sequent, Wrapped]:
    """The sequent with functions of integers that are defined outright put in their place."""
    nodes: list[str] = []
    for hypothesis in at.hypotheses:
        read = defined_function(hypothesis.claim)
        if read is None or mentions(read[2], "app", "lam") or read[1].type not in INTEGERS:
            continue
        others = [h.claim for h in at.hypotheses if h is not hypothesis]
        if not any(read[0] in free_names(claim) for claim in (*others, at.conclusion)):
            continue
        at = unfolded(Unfolding(hypothesis.name, LinearBounds()), at)
        nodes.append(hypothesis.name)

    def wrapped(evidence: Evidence) -> Evidence:
        for name in reversed(nodes):
            evidence = Unfolding(name, evidence)
        return evidence

    return at, wrapped


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


@dataclass(slots=True)
class Known:
    """A sequent with conjunctions taken apart and bounds added, and how evidence is put below."""

    at: Sequent
    nodes: list[Wrapped]
    bounds: frozenset[str] = frozenset()  # names of what was added

    def wrap(self, evidence: Evidence) -> Evidence:
        """The evidence below what was taken apart and added."""
        for node in reversed(self.nodes):
            evidence = node(evidence)
        return evidence

    def add(self, at: Sequent, node: Wrapped) -> None:
        """Go on at `at`, which is what `node` makes of the sequent."""
        self.at = at
        self.nodes.append(node)


def with_bounds(at: Sequent) -> Known:
    """Add those bounds that factors, divisors, powers and the like give and that say something."""
    known = Known(at, [])
    if not _facts(known.at) and not any(h.claim.op == "and" for h in at.hypotheses):
        return known
    _take_apart(known)
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


def _are_right(facts: list[_Bound], known: Known) -> bool:
    """Whether each fact holds given those before it: one may show that a factor is positive."""
    try:
        _assuming(known, facts)
    except WrongError:
        return False
    return True


def _assuming(known: Known, facts: list[_Bound]) -> Known:
    below = Known(known.at, list(known.nodes), known.bounds)
    for fact, term, uses in facts:
        condition = None if uses is None else below.at.claim(uses)
        claim = bound_about(fact, term, condition, below.at)
        name = below.at.fresh("hb")
        below.add(below.at.assuming(name, claim), _bound_node(name, fact, term, uses))
        below.bounds |= {name}
    return below


def _bound_node(name: str, fact: BoundFact, term: Term, uses: str | None) -> Wrapped:
    return lambda then: KnownBound(name, fact, term, uses, then)


def taken_apart(at: Sequent) -> Known:
    """The sequent with its conjunctions taken apart."""
    known = Known(at, [])
    _take_apart(known)
    return known


def _take_apart(known: Known) -> None:
    while True:
        whole = next((h for h in known.at.hypotheses if h.claim.op == "and"), None)
        if whole is None:
            return
        first = known.at.fresh(f"{whole.name}_l")
        names = (first, known.at.fresh(f"{whole.name}_r"))
        known.add(parted(known.at, whole.name, names), _parts_node(whole.name, names))


def _parts_node(hypothesis: str, names: tuple[str, str]) -> Wrapped:
    return lambda then: Parts(hypothesis, names, then)


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


def exhaustion(at: Sequent, clock: Clock) -> Evidence | None:
    """Evidence by computing every combination of bounded variables, if there are few."""
    goal = at.conclusion
    direct = _table(with_bounds(at), clock)
    if direct is not None or goal.is_false or goal.op not in ("lt", "le", "eq", "or", "not", "dvd"):
        return direct
    name = at.fresh("h")
    opposite = negated(goal)
    if goal.op == "or" or mentions(opposite, "forall", "exists"):
        return None
    table = _table(with_bounds(at.assuming(name, opposite).refuting()), clock)
    return None if table is None else ByContradiction(name, table)


def _table(known: Known, clock: Clock) -> Evidence | None:
    at = known.at
    finite = {
        name: Range(name, int(low), int(high))
        for name, (low, high) in linear_intervals(at).items()
        if not isinf(low) and not isinf(high)
    }
    wanted = free_names(at.conclusion)
    if not finite or not wanted <= set(finite) or len(wanted) > _MAX_MENTIONED:
        return None
    about = [h.name for h in at.hypotheses if is_about(h.claim, set(finite))]
    usable = [name for name in about if name not in known.bounds]
    for chosen in _choices(at, usable, finite, wanted):
        mentioned = wanted.union(*(free_names(c) for n in chosen if (c := at.claim(n)) is not None))
        ranges = tuple(r for name, r in finite.items() if name in mentioned)
        if len(ranges) > 2 and len(chosen) > _FEW:
            continue  # Lean gives up looking for the way to decide it
        if not ranges or prod(max(0, r.high - r.low + 1) for r in ranges) > MAX_ROWS:
            continue
        node = Exhaustion(ranges, tuple(chosen))
        if is_about(at.conclusion, mentioned) and _holds(node, at, clock):
            return known.wrap(node)
    return None


def _choices(
    at: Sequent, usable: list[str], finite: dict[str, Range], wanted: set[str]
) -> Iterator[list[str]]:
    """Hypotheses about the conclusion's variables alone, then about all that are bounded."""
    own = [n for n in usable if (c := at.claim(n)) is not None and free_names(c) <= wanted]
    if wanted:
        yield own
    if own != usable:
        yield usable


def _holds(node: Exhaustion, at: Sequent, clock: Clock) -> bool:
    """Whether the table is right: as the check will see it, but within the time."""
    types = {v.name: v.type for v in at.variables}
    claims = [c for name in node.hypotheses if (c := at.claim(name)) is not None]
    order = [r.variable for r in node.ranges]
    for row in product(*(range(r.low, r.high + 1) for r in node.ranges)):
        clock.tick()
        values = dict(zip(order, row, strict=True))
        try:
            if all(holds_at(claim, values, types) for claim in claims):
                if not holds_at(at.conclusion, values, types):
                    return False
        except WrongError:
            return False
    return True
