"""Pages of the queue, by indexes and without offsets.

A page begins after the last item of the page before (keyset pagination), so the thousandth page
takes no longer than the first, and an item that arrives meanwhile shifts nothing.
"""

import base64
import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Final

from prover.core.errors import ConfigError
from prover.review.conditions import CLAIM_COUNTS, Order, Wanted, conditions
from prover.review.item import ItemKind, ItemState
from prover.review.store import ReviewStore

PAGE_ITEMS: Final = 50

# What each order sorts by, and whether downwards; ties go by the item's number, the same way.
_COLUMNS: Final[dict[Order, tuple[str, bool]]] = {
    Order.PRIORITY: ("-priority", False),
    Order.NEWEST: ("created_at", True),
    Order.OLDEST: ("created_at", False),
    Order.CHANGED: ("changed_at", True),
    Order.NAME: ("name", False),
}


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
    cursor = before if backwards else after
    downwards = falls != backwards
    place = dict(zip(("value", "id"), _opened(cursor), strict=True)) if cursor else {}
    past = _past(column, downwards) if cursor else "1"
    down = "DESC" if downwards else "ASC"
    key = "priority" if column == "-priority" else column
    first = ("ASC" if downwards else "DESC") if column == "-priority" else down
    with store.database.reading() as connection:
        asked = conditions(connection, wanted, store.clock(), n_rows=size + 1)
        found = connection.execute(
            f"SELECT item.*, {CLAIM_COUNTS} AS claim_counts FROM item"
            f" WHERE {asked.where} AND {past} ORDER BY {key} {first}, id {down} LIMIT :size",
            {**asked.values, **place, "size": size + 1},
        ).fetchall()
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
