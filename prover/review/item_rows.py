"""Items and events as rows of the database. The caller has the transaction."""

import json
from dataclasses import replace
from sqlite3 import Connection, Row
from typing import Final

from prover.review.event import Event, EventKind, after, fold, payload_json
from prover.review.item import ItemState, Submission
from prover.review.review_item import ReviewItem

_PREVIEW_CHARACTERS: Final = 240
_SEARCHED_CHARACTERS: Final = 20_000


def insert_submission(connection: Connection, submission: Submission, who: str, now: float) -> int:
    """Add an item; 1, or 0 if it is there already."""
    key = submission.key
    if connection.execute("SELECT 1 FROM item WHERE key = ?", (key,)).fetchone():
        return 0
    item_id = connection.execute(
        "INSERT INTO item (key, kind, family, source, name, preview, verdict, flagged, priority,"
        " created_at, changed_at, state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (
            key,
            submission.kind.value,
            submission.family,
            submission.source,
            submission.name,
            _preview(submission),
            submission.verdict,
            bool(submission.findings),
            submission.priority,
            now,
            now,
            ItemState.OPEN.value,
        ),
    ).lastrowid
    connection.execute("INSERT INTO submission VALUES (?, ?)", (item_id, submission.as_json()))
    connection.execute(
        "INSERT INTO search (rowid, name, informal, statement) VALUES (?, ?, ?, ?)",
        (
            item_id,
            submission.name,
            submission.informal[:_SEARCHED_CHARACTERS],
            submission.candidates[0].statement[:_SEARCHED_CHARACTERS],
        ),
    )
    _insert_event(connection, Event(0, item_id or 0, EventKind.ENQUEUED, who, now))
    return 1


def _preview(submission: Submission) -> str:
    text = submission.informal or submission.candidates[0].statement
    return " ".join(text[: 4 * _PREVIEW_CHARACTERS].split())[:_PREVIEW_CHARACTERS]


def _insert_event(connection: Connection, event: Event) -> int:
    row = connection.execute(
        "INSERT INTO event (item_id, kind, who, at, reason, text, payload)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            event.item_id,
            event.kind.value,
            event.who,
            event.at,
            event.reason,
            event.text,
            payload_json(event.payload),
        ),
    )
    return row.lastrowid or 0


def append_event(connection: Connection, item: ReviewItem, event: Event) -> Event:
    """Write an event, and the row that the item then has; the event with its number."""
    stored = replace(event, id=_insert_event(connection, event))
    standing = after(item.standing, stored)
    connection.execute(
        "UPDATE item SET state = ?, version = ?, decided_by = ?, claimed_by = ?, claimed_at = ?,"
        " claim_expires = ?, changed_at = ?, verdict = ? WHERE id = ?",
        (
            standing.state.value,
            standing.version,
            standing.decision.who if standing.decision else "",
            standing.claimed_by,
            standing.claimed_at,
            standing.claim_expires,
            event.at,
            replace(item, standing=standing).verdict,
            item.id,
        ),
    )
    return stored


def read_item(connection: Connection, item_id: int) -> ReviewItem | None:
    """The item with this number."""
    row = connection.execute("SELECT body FROM submission WHERE item_id = ?", (item_id,)).fetchone()
    if row is None:
        return None
    rows = connection.execute("SELECT * FROM event WHERE item_id = ? ORDER BY id", (item_id,))
    events = tuple(event_of(row) for row in rows)
    return ReviewItem(item_id, Submission.stored(row["body"]), events, fold(events))


def event_of(row: Row) -> Event:
    """The event in a row."""
    return Event(
        id=row["id"],
        item_id=row["item_id"],
        kind=EventKind(row["kind"]),
        who=row["who"],
        at=row["at"],
        reason=row["reason"],
        text=row["text"],
        payload=json.loads(row["payload"]),
    )
