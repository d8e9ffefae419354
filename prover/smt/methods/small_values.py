"""Looks for a counterexample among small integers and values that logarithms like."""

import itertools
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from prover.smt.errors import TooLargeError
from prover.smt.methods.protocol import Model, Outcome, Task
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import negate, num
from prover.smt.terms.term import Term, free_names, mentions, substitute, walk
from prover.smt.terms.types import INTEGERS, NAT, RAT, REAL, Type

_MAX_VARIABLES: Final = 4
_SMALL_PRIMES: Final = (2, 3, 5, 7)
_MAX_POWER: Final = 10


class SmallValues:
    """Evaluates the statement on a grid, functions that are defined being put in place."""

    name = "small values"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """A model, or nothing."""
        names = [n for n, t in task.stated.items() if t in INTEGERS or t in (REAL, RAT)]
        if not names or len(names) > _MAX_VARIABLES:
            return None
        claims = _with_definitions(task, [*task.hypotheses, negate(task.goal)])
        if any(free_names(claim) - set(names) for claim in claims):
            return None
        claims.sort(key=lambda claim: len(free_names(claim)))
        grids = [_grid(task, task.stated[name]) for name in names]
        clock = task.workspace.clock
        end = clock.left_s() - limit_s
        simplify = Simplifier(tick=clock.tick)
        for point in _points(grids):
            if clock.left_s() < end:
                return None
            values = {
                name: num(value, task.stated[name])
                for name, value in zip(names, point, strict=True)
            }
            if _holds(simplify, claims, values):
                return Model(values)
        return None


def _with_definitions(task: Task, claims: list[Term]) -> list[Term]:
    from prover.smt.refute.definitions import apply_all

    return [apply_all(claim, task.workspace.functions) for claim in claims]


def _holds(simplify: Simplifier, claims: list[Term], values: dict[str, Term]) -> bool:
    try:
        return all(simplify(substitute(claim, values)).is_true for claim in claims)
    except TooLargeError:
        return False


def _grid(task: Task, type_: Type) -> list[Fraction]:
    if type_ in INTEGERS:
        first = 0 if type_ == NAT else -6
        return [Fraction(k) for k in sorted(range(first, 13), key=abs)]
    claims = [*task.hypotheses, task.goal]
    grid = [Fraction(k) for k in (0, 1, -1, 2, -2, 3)]
    if any(mentions(claim, "log", "logb") for claim in claims):
        bases = {abs(p.rational) for c in claims for p in walk(c) if p.is_num and p.type == REAL}
        primes = [p for p in _SMALL_PRIMES if any(int(b) % p == 0 for b in bases if b > 1)]
        for p in primes:
            for k in range(1, _MAX_POWER):
                grid += [Fraction(p**k), Fraction(-(p**k))]
    return list(dict.fromkeys(grid))


def _points(grids: list[list[Fraction]]) -> Iterator[tuple[Fraction, ...]]:
    """Points of the product, those near the fronts of all grids first."""
    for reach in range(max(map(len, grids))):
        nearer = [grid[: reach + 1] for grid in grids]
        for point in itertools.product(*nearer):
            positions = (grid.index(v) for grid, v in zip(grids, point, strict=True))
            if max(positions) == reach:
                yield point
