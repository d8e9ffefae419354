"""Whether a queue has every decision that was acknowledged, once and whole."""

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from prover.review.event import DECISIONS, Event, fold
from prover.review.store import ReviewStore


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A decision whose reviewer was told that it is written."""

    item_id: int
    who: str


@dataclass(frozen=True, slots=True)
class Audit:
    """What is wrong with the decisions of a queue, by number; all zero is right."""

    lost: int  # acknowledged, and not there
    doubled: int  # items that were decided more than once
    half_written: int  # items whose row is not what their events come to

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.lost or self.doubled or self.half_written)

    def __str__(self) -> str:
        """In a few words."""
        return f"{self.lost} lost, {self.doubled} doubled, {self.half_written} half-written"


def audit(database: Path, acknowledged: Collection[Acknowledged]) -> Audit:
    """Compare the queue with what reviewers were told. Nobody may have undone anything."""
    with ReviewStore(database, create=False) as store:
        events: defaultdict[int, list[Event]] = defaultdict(list)
        for event in store.events():
            events[event.item_id].append(event)
        with store.database.reading() as connection:
            rows = {row["id"]: row for row in connection.execute("SELECT * FROM item")}
    decided = Counter(
        Acknowledged(event.item_id, event.who)
        for history in events.values()
        for event in history
        if event.kind in DECISIONS
    )
    per_item = Counter(found.item_id for found in decided.elements())
    half = 0
    for item_id, row in rows.items():
        standing = fold(events[item_id])
        who = standing.decision.who if standing.decision else ""
        kept = (row["state"], row["version"], row["decided_by"])
        half += kept != (standing.state.value, standing.version, who)
    return Audit(
        lost=sum(decided[one] == 0 for one in acknowledged),
        doubled=sum(count > 1 for count in per_item.values()),
        half_written=half,
    )
