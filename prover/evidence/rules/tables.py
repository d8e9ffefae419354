"""Tables of all values: every combination of bounded integers is computed."""

from itertools import product
from math import prod
from typing import Final

from prover.evidence.arithmetic.intervals import linear_intervals
from prover.evidence.arithmetic.values import holds_at, is_about
from prover.evidence.errors import require
from prover.evidence.nodes.integers import Exhaustion
from prover.evidence.rules.sequents import stated
from prover.evidence.sequent import Sequent

MAX_ROWS: Final = 8_000


def check_exhaustion(node: Exhaustion, at: Sequent) -> None:
    """Go through every combination of values.

    Raises:
        WrongError: a range does not follow, or a combination shows nothing.
    """
    types = {v.name: v.type for v in at.variables}
    names = {r.variable for r in node.ranges}
    require(len(names) == len(node.ranges), "a variable twice")
    require(prod(max(0, r.high - r.low + 1) for r in node.ranges) <= MAX_ROWS, "too many rows")
    known = linear_intervals(at)
    for r in node.ranges:
        require(r.variable in known, f"{r.variable} is no variable over ℕ or ℤ")
        low, high = known[r.variable]
        require(r.low <= low and high <= r.high, f"the range of {r.variable} does not follow")
    claims = [stated(at, name) for name in node.hypotheses]
    require(all(is_about(c, names) for c in (*claims, at.conclusion)), "not about the ranges")
    order = [r.variable for r in node.ranges]
    for row in product(*(range(r.low, r.high + 1) for r in node.ranges)):
        values = dict(zip(order, row, strict=True))
        if all(holds_at(claim, values, types) for claim in claims):
            require(holds_at(at.conclusion, values, types), f"nothing follows at {values}")
