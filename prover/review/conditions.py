"""Which items a list wants, as SQL, and where the database begins to look for them.

SQLite knows nothing of how many items a filter lets through, and takes the first index that fits;
the tally knows. Either the items of the rarest filter are read and sorted, or items are read in
the list's order until enough have passed every filter: whichever reads fewer.
"""

from dataclasses import dataclass
from enum import Enum
from sqlite3 import Connection
from typing import Any, Final

from prover.review.item import ItemKind, ItemState
from prover.review.review_item import CLOCK_TOLERANCE_S

CLAIM_COUNTS: Final = (
    "(claimed_by <> '' AND claimed_at - :tolerance <= :now AND :now < claim_expires)"
)
_CLAIMED: Final = f"SELECT id FROM item INDEXED BY item_claimed WHERE {CLAIM_COUNTS}"
_FOUND: Final = "SELECT rowid FROM search WHERE search MATCH :search"
_NAMED: Final = "SELECT id FROM item WHERE name >= :search AND name < :search_end"
_DECIDED: Final = (
    "SELECT id FROM item INDEXED BY item_decided WHERE decided_by <> '' AND decided_by = :reviewer"
)
_SHORTEST_SEARCH: Final = 3  # letters that the index knows; shorter ones begin a name
_COUNTED_UP_TO: Final = 5_000  # of what a search or a reviewer has; more is taken for so many


class Order(Enum):
    """How a list is sorted."""

    PRIORITY = "priority"
    NEWEST = "newest"
    OLDEST = "oldest"
    CHANGED = "changed"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items, in which order."""

    kind: ItemKind | None = None
    state: ItemState | None = None
    family: str = ""
    reviewer: str = ""  # who decided it or has claimed it
    search: str = ""
    order: Order = Order.PRIORITY


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on a row. `by_index` lets SQLite begin with it, `in_passing` does not."""

    by_index: str
    in_passing: str
    n_items: int  # that it lets through, or more


@dataclass(frozen=True, slots=True)
class Conditions:
    """What rows must be, with the values of the names in it."""

    where: str
    values: dict[str, Any]
    n_items: int | None  # how many fulfil them, or more, where that is known without a look


def conditions(connection: Connection, wanted: Wanted, now: float, *, n_rows: int) -> Conditions:
    """The conditions of the list that is wanted, for whoever reads `n_rows` of it in its order."""
    values = _values(wanted, now)
    filters = _filters(connection, wanted, values)
    [[total]] = connection.execute("SELECT coalesce(sum(n), 0) FROM tally")
    share = 1.0
    for found in filters:
        share *= found.n_items / max(total, 1)
    begin = min(filters, key=lambda found: found.n_items, default=None)
    if begin is not None and n_rows < share * begin.n_items:
        begin = None
    where = [found.by_index if found is begin else found.in_passing for found in filters]
    if wanted.state is ItemState.OPEN:
        where.append(f"NOT {CLAIM_COUNTS}")
    n_items = filters[0].n_items if len(where) == 1 else None
    return Conditions(" AND ".join(where) or "1", values, n_items)


def _values(wanted: Wanted, now: float) -> dict[str, Any]:
    text = wanted.search.strip()
    return {
        "now": now,
        "tolerance": CLOCK_TOLERANCE_S,
        "kind": wanted.kind.value if wanted.kind else "",
        "state": wanted.state.value if wanted.state else "",
        "family": wanted.family,
        "reviewer": wanted.reviewer,
        "search": text if _is_short(text) else '"' + text.replace('"', '""') + '"',
        "search_end": text + "\U0010ffff",
    }


def _is_short(text: str) -> bool:
    return len(text) < _SHORTEST_SEARCH


def _filters(connection: Connection, wanted: Wanted, values: dict[str, Any]) -> list[Filter]:
    filters = []
    columns = {
        "kind": wanted.kind is not None,
        "state": wanted.state not in (None, ItemState.CLAIMED),
        "family": bool(wanted.family),
    }
    for column in (column for column, is_asked in columns.items() if is_asked):
        [[n_items]] = connection.execute(
            f"SELECT coalesce(sum(n), 0) FROM tally WHERE {column} = :{column}", values
        )
        equals = f"{column} = :{column}"
        filters.append(Filter(equals, f"+{equals}", n_items))
    chosen = []
    if wanted.state is ItemState.CLAIMED:
        chosen.append(_CLAIMED)
    if wanted.reviewer:
        chosen.append(f"{_DECIDED} UNION ALL {_CLAIMED} AND claimed_by = :reviewer")
    if text := wanted.search.strip():
        chosen.append(_NAMED if _is_short(text) else _FOUND)
    for select in chosen:
        [[n_items]] = connection.execute(
            f"SELECT count(*) FROM ({select} LIMIT {_COUNTED_UP_TO})", values
        )
        filters.append(Filter(f"id IN ({select})", f"+id IN ({select})", n_items))
    return filters
