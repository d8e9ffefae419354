"""Finds the few values that an integer variable can have, to go through them one by one."""

from collections.abc import Callable, Iterator
from math import isinf
from typing import Final, TypeAlias

from prover.evidence.arithmetic.intervals import linear_intervals
from prover.evidence.arithmetic.values import holds_at, is_about
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.bounds import with_bounds
from prover.evidence.finders.tables import exhaustion
from prover.evidence.nodes.logic import Case, CaseSplit, Have, SplitKind, Substitution
from prover.evidence.rules.cases import split_claims
from prover.evidence.rules.logic import substituted
from prover.evidence.rules.sequents import without
from prover.evidence.rules.tables import MAX_ROWS
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.terms.build import eq, num, prop, var
from prover.smt.terms.term import Term, Variable, free_names
from prover.smt.terms.types import INTEGERS, Type

_MOST_VALUES: Final = 12

Prove: TypeAlias = Callable[[Sequent], Evidence]


def by_values(at: Sequent, clock: Clock, prove: Prove) -> Evidence | None:
    """Evidence by cases, one for each value that the hypotheses leave to a variable."""
    for variable, values in _determined(at, clock):
        x = var(*variable)
        claim = _one_of([eq(x, num(value, variable.type)) for value in values])
        table = exhaustion(at.concluding(claim), clock)
        if table is None:
            continue
        name = at.fresh(f"h{variable.name}")
        try:
            return Have(name, claim, table, _cases(at.assuming(name, claim), name, prove))
        except GaveUpError:
            continue
    return None


def _cases(at: Sequent, name: str, prove: Prove) -> Evidence:
    claim = at.claim(name)
    assert claim is not None
    if claim.op == "eq":
        return Substitution(name, prove(substituted(at, name)))
    first, rest = split_claims(at, SplitKind.HYPOTHESIS, name)
    left, right = (without(at, name).assuming(name, part) for part in (first, rest))
    cases = (Case(name, _cases(left, name, prove)), Case(name, _cases(right, name, prove)))
    return CaseSplit(SplitKind.HYPOTHESIS, name, cases)


def _one_of(claims: list[Term]) -> Term:
    found = claims[-1]
    for claim in reversed(claims[:-1]):
        found = prop("or", claim, found)
    return found


def _determined(at: Sequent, clock: Clock) -> Iterator[tuple[Variable, list[int]]]:
    """Variables that something else depends on, with the values that are left, fewest first."""
    found: list[tuple[Variable, list[int]]] = []
    intervals = linear_intervals(with_bounds(at).at)
    for variable in at.variables:
        if variable.type not in INTEGERS or not _matters(at, variable.name):
            continue
        low, high = intervals[variable.name]
        if isinf(low) or isinf(high) or high - low + 1 > MAX_ROWS:
            continue
        own = [h.claim for h in at.hypotheses if is_about(h.claim, {variable.name})]
        own = [claim for claim in own if free_names(claim)]
        types = {variable.name: variable.type}
        values = []
        for value in range(int(low), int(high) + 1):
            clock.tick()
            if _all_hold(own, {variable.name: value}, types):
                values.append(value)
            if len(values) > _MOST_VALUES:
                break
        if 1 <= len(values) <= _MOST_VALUES:
            found.append((variable, values))
    return iter(sorted(found, key=lambda one: len(one[1])))


def _matters(at: Sequent, name: str) -> bool:
    """Whether the conclusion or a hypothesis with more in it mentions the variable."""
    if name in free_names(at.conclusion):
        return True
    return any(name in free_names(h.claim) and free_names(h.claim) != {name} for h in at.hypotheses)


def _all_hold(claims: list[Term], at: dict[str, int], types: dict[str, Type]) -> bool:
    """Whether none of the claims is known to be false."""
    for claim in claims:
        try:
            if not holds_at(claim, at, types):
                return False
        except WrongError:
            continue
    return True
