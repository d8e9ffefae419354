"""Pages of the queue: filters, search, order, and counts, by indexes and without offsets.

A page begins after the last item of the page before (keyset pagination), so the thousandth page
takes no longer than the first, and an item that arrives meanwhile shifts nothing.
"""

import base64
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Final

from prover.core.errors import ConfigError
from prover.review.item import ItemKind, ItemState
from prover.review.review_item import CLOCK_TOLERANCE_S
from prover.review.store import ReviewStore

PAGE_ITEMS: Final = 50
MAX_SEARCH_CHARACTERS: Final = 200
COUNTED_UP_TO: Final = 1000  # of what a search finds
_SHORTEST_SEARCH: Final = 3  # letters that the index knows; shorter ones begin a name
_CLAIM_COUNTS: Final = (
    "(claimed_by <> '' AND claimed_at - :tolerance <= :now AND :now < claim_expires)"
)


class Order(Enum):
    """How a list is sorted."""

    PRIORITY = "priority"
    NEWEST = "newest"
    OLDEST = "oldest"
    CHANGED = "changed"
    NAME = "name"


# What each order sorts by, and whether downwards; ties go by the item's number, the same way.
_COLUMNS: Final[dict[Order, tuple[str, bool]]] = {
    Order.PRIORITY: ("-priority", False),
    Order.NEWEST: ("created_at", True),
    Order.OLDEST: ("created_at", False),
    Order.CHANGED: ("changed_at", True),
    Order.NAME: ("name", False),
}


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
class Row:
    """An item in a list."""

    id: int
    kind: ItemKind
    state: ItemState
    family: str
    source: str
    name: str
    preview: str
    verdict: str
    flagged: bool
    priority: int
    reviewer: str  # who decided it or is looking at it
    created_at: float
    changed_at: float


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list; the cursors name the pages beside it, if there are any."""

    rows: tuple[Row, ...]
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items there are. `by_state` and `by_kind` are those of the wanted family."""

    total: int = 0  # in the list; `COUNTED_UP_TO` for what is found by a search, at most
    by_state: Mapping[ItemState, int] = field(default_factory=dict)
    by_kind: Mapping[ItemKind, int] = field(default_factory=dict)

    @property
    def decided(self) -> int:
        """How many have been approved or rejected."""
        return self.by_state.get(ItemState.APPROVED, 0) + self.by_state.get(ItemState.REJECTED, 0)

    @property
    def all(self) -> int:
        """How many there are in all states."""
        return sum(self.by_state.values())


def page_of(
    store: ReviewStore,
    wanted: Wanted,
    *,
    after: str = "",
    before: str = "",
    size: int = PAGE_ITEMS,
) -> Page:
    """The page that begins after one cursor or ends before the other.

    Raises:
        ConfigError: a cursor is none that a page gave.
    """
    column, falls = _COLUMNS[wanted.order]
    backwards = bool(before) and not after
    where, values = _conditions(wanted, store.clock())
    cursor = before if backwards else after
    downwards = falls != backwards
    if cursor:
        values["value"], values["id"] = _opened(cursor)
        where.append(_past(column, downwards))
    down = "DESC" if downwards else "ASC"
    key = "priority" if column == "-priority" else column
    first = ("ASC" if downwards else "DESC") if column == "-priority" else down
    sql = (
        f"SELECT item.*, {_CLAIM_COUNTS} AS claim_counts FROM item WHERE {' AND '.join(where)}"
        f" ORDER BY {key} {first}, id {down} LIMIT :size"
    )
    with store.database.reading() as connection:
        found = connection.execute(sql, {**values, "size": size + 1}).fetchall()
    there_is_more = len(found) > size
    found = found[:size]
    if backwards:
        found.reverse()
    name = "priority" if column == "-priority" else column
    ends = [_cursor(row[name], row["id"]) for row in (found[:1] + found[-1:])]
    return Page(
        tuple(_row(row) for row in found),
        before=ends[0] if found and (there_is_more if backwards else bool(after)) else "",
        after=ends[-1] if found and (there_is_more or backwards) else "",
    )


def next_item(
    store: ReviewStore, wanted: Wanted, item_id: int, *, back: bool = False
) -> int | None:
    """The item after `item_id` in the list that is wanted; `item_id` itself need not be in it."""
    column, _ = _COLUMNS[wanted.order]
    name = "priority" if column == "-priority" else column
    with store.database.reading() as connection:
        row = connection.execute(f"SELECT {name} FROM item WHERE id = ?", (item_id,)).fetchone()
    if row is None:
        return None
    cursor = _cursor(row[0], item_id)
    where = {"before": cursor} if back else {"after": cursor}
    rows = page_of(store, wanted, size=1, **where).rows
    return rows[0].id if rows else None


def counts_of(store: ReviewStore, wanted: Wanted) -> Counts:
    """How many items there are of each state and kind, and in the list that is wanted."""
    values = {"family": wanted.family, "kind": wanted.kind.value if wanted.kind else ""}
    where, conditions = _conditions(wanted, store.clock())
    with store.database.reading() as connection:
        states = connection.execute(
            "SELECT state, sum(n) FROM tally WHERE :family IN ('', family)"
            " AND :kind IN ('', kind) GROUP BY state",
            values,
        )
        by_state = {ItemState(state): n for state, n in states if n}
        kinds = connection.execute(
            "SELECT kind, sum(n) FROM tally WHERE :family IN ('', family) GROUP BY kind", values
        )
        by_kind = {ItemKind(kind): n for kind, n in kinds if n}
        claimed, _ = _conditions(
            replace(wanted, state=ItemState.CLAIMED, reviewer="", search=""), 0
        )
        [[n_claimed]] = connection.execute(
            f"SELECT count(*) FROM item WHERE {' AND '.join(claimed)}", conditions
        )
        if n_claimed:
            by_state[ItemState.CLAIMED] = n_claimed
            by_state[ItemState.OPEN] -= n_claimed
        if wanted.search or wanted.reviewer:
            [[total]] = connection.execute(
                f"SELECT count(*) FROM (SELECT 1 FROM item WHERE {' AND '.join(where)}"
                f" LIMIT {COUNTED_UP_TO})",
                conditions,
            )
        else:
            total = by_state.get(wanted.state, 0) if wanted.state else sum(by_state.values())
    return Counts(total, by_state, by_kind)


def families(store: ReviewStore) -> list[str]:
    """The families of all items, the largest first."""
    with store.database.reading() as connection:
        rows = connection.execute(
            "SELECT family FROM tally WHERE family <> '' GROUP BY family"
            " ORDER BY sum(n) DESC, family LIMIT 100"
        )
        return [row["family"] for row in rows]


def _conditions(wanted: Wanted, now: float) -> tuple[list[str], dict[str, Any]]:
    where = ["1"]
    values: dict[str, Any] = {"now": now, "tolerance": CLOCK_TOLERANCE_S}
    if wanted.kind is not None:
        where.append("kind = :kind")
        values["kind"] = wanted.kind.value
    match wanted.state:
        case None:
            pass
        case ItemState.CLAIMED:
            where.append(f"+state = 'open' AND {_CLAIM_COUNTS}")  # few have a claim: begin there
        case ItemState.OPEN:
            where.append(f"state = 'open' AND NOT {_CLAIM_COUNTS}")
        case state:
            where.append("state = :state")
            values["state"] = state.value
    if wanted.family:
        where.append("family = :family")
        values["family"] = wanted.family
    if wanted.reviewer:
        where.append(f"(decided_by = :reviewer OR (claimed_by = :reviewer AND {_CLAIM_COUNTS}))")
        values["reviewer"] = wanted.reviewer
    if len(text := wanted.search.strip()) >= _SHORTEST_SEARCH:
        where.append("id IN (SELECT rowid FROM search WHERE search MATCH :search)")
        values["search"] = '"' + text.replace('"', '""') + '"'
    elif text:
        where.append("name >= :search AND name < :search_end")
        values |= {"search": text, "search_end": text + "\U0010ffff"}
    return where, values


def _past(column: str, downwards: bool) -> str:
    """The condition that an item comes after the cursor."""
    if column == "-priority":
        sign, tie = (">", "<") if downwards else ("<", ">")
        return f"(priority {sign}= :value AND (priority {sign} :value OR id {tie} :id))"
    sign = "<" if downwards else ">"
    return f"({column} {sign}= :value AND ({column} {sign} :value OR id {sign} :id))"


def _cursor(value: float | str, item_id: int) -> str:
    text = json.dumps([value, item_id], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _opened(cursor: str) -> tuple[Any, int]:
    try:
        text = base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4))
        value, item_id = json.loads(text)
    except (ValueError, TypeError) as error:
        raise ConfigError("this page does not exist: begin with the first one") from error
    if not isinstance(value, int | float | str) or not isinstance(item_id, int):
        raise ConfigError("this page does not exist: begin with the first one")
    if not -(2**62) < item_id < 2**62 or (isinstance(value, int) and abs(value) > 2**62):
        raise ConfigError("this page does not exist: begin with the first one")
    return value, item_id


def _row(row: sqlite3.Row) -> Row:
    state = ItemState(row["state"])
    claimed_by = row["claimed_by"] if row["claim_counts"] else ""
    if state is ItemState.OPEN and claimed_by:
        state = ItemState.CLAIMED
    return Row(
        id=row["id"],
        kind=ItemKind(row["kind"]),
        state=state,
        family=row["family"],
        source=row["source"],
        name=row["name"],
        preview=row["preview"],
        verdict=row["verdict"],
        flagged=bool(row["flagged"]),
        priority=row["priority"],
        reviewer=row["decided_by"] or claimed_by,
        created_at=row["created_at"],
        changed_at=row["changed_at"],
    )
