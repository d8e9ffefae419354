"""What happened to an item: who, when, what and why. Events are added, never changed.

An item's state is what its events come to (`fold`); the store keeps that result beside them, for
lists, and writes both in one transaction.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, assert_never

from prover.review.item import ItemState


class EventKind(Enum):
    """What somebody did."""

    ENQUEUED = "enqueued"
    CLAIMED = "claimed"
    RELEASED = "released"
    EDITED = "edited"
    COMMENTED = "commented"
    APPROVED = "approved"
    REJECTED = "rejected"
    NEEDS_WORK = "needs work"
    UNDONE = "undone"  # the decision that `about` names no longer stands
    VERIFIED = "verified"  # the verifier's word on the text as it stood then
    SECOND_OPINION = "second opinion"  # of another reviewer, on a decided item; changes no state


DECISIONS = frozenset((EventKind.APPROVED, EventKind.REJECTED, EventKind.NEEDS_WORK))
_STATES = {
    EventKind.APPROVED: ItemState.APPROVED,
    EventKind.REJECTED: ItemState.REJECTED,
    EventKind.NEEDS_WORK: ItemState.NEEDS_WORK,
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. Events are ordered by `id`: clocks may go backwards."""

    id: int
    item_id: int
    kind: EventKind
    who: str
    at: float  # seconds since 1970, by the clock of the machine that wrote it
    reason: str = ""  # from the list of reasons
    text: str = ""  # in the reviewer's own words
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Standing:
    """What events come to."""

    state: ItemState = ItemState.OPEN
    version: int = 0  # counts the events that a decision depends on
    decision: Event | None = None  # the one that stands
    edit: Event | None = None  # the latest
    verified: Event | None = None  # the verifier's word on the text as it is now
    claimed_by: str = ""
    claimed_at: float = 0.0
    claim_expires: float = 0.0


def after(standing: Standing, event: Event) -> Standing:
    """What stands once `event` has happened."""
    match event.kind:
        case EventKind.ENQUEUED | EventKind.COMMENTED | EventKind.SECOND_OPINION:
            return standing
        case EventKind.CLAIMED:
            expires = float(event.payload["expires"])
            return replace(
                standing, claimed_by=event.who, claimed_at=event.at, claim_expires=expires
            )
        case EventKind.RELEASED:
            return _unclaimed(standing)
        case EventKind.EDITED:
            return replace(standing, edit=event, verified=None, version=standing.version + 1)
        case EventKind.VERIFIED:
            return replace(standing, verified=event)
        case EventKind.APPROVED | EventKind.REJECTED | EventKind.NEEDS_WORK:
            decided = replace(standing, state=_STATES[event.kind], decision=event)
            return _unclaimed(replace(decided, version=standing.version + 1))
        case EventKind.UNDONE:
            reopened = replace(standing, state=ItemState.OPEN, decision=None)
            return _unclaimed(replace(reopened, version=standing.version + 1))
        case _:
            assert_never(event.kind)


def fold(events: Iterable[Event]) -> Standing:
    """What events, in their order, come to."""
    standing = Standing()
    for event in events:
        standing = after(standing, event)
    return standing


def payload_json(payload: Mapping[str, Any]) -> str:
    """A payload as it is stored."""
    return json.dumps(payload, ensure_ascii=False, sort_keys=True)


def _unclaimed(standing: Standing) -> Standing:
    return replace(standing, claimed_by="", claimed_at=0.0, claim_expires=0.0)
