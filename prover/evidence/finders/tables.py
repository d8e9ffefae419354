"""Finds tables of all values, which Lean's kernel computes."""

from collections.abc import Iterator
from itertools import product
from math import isinf, prod
from typing import Final

from prover.evidence.arithmetic.intervals import linear_intervals
from prover.evidence.arithmetic.relations import negated
from prover.evidence.arithmetic.values import holds_at, is_about
from prover.evidence.errors import WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.bounds import with_bounds
from prover.evidence.finders.extended import Extended
from prover.evidence.nodes.integers import Exhaustion, Range
from prover.evidence.nodes.logic import ByContradiction
from prover.evidence.rules.tables import MAX_ROWS
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.terms.term import free_names, mentions

_MAX_MENTIONED: Final = 4  # variables of a table
_FEW: Final = 2  # hypotheses of a table with more than two variables


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


def _table(known: Extended, clock: Clock) -> Evidence | None:
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
