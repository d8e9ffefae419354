"""What the queue's history says: throughput, agreement, time per item, precision of each source."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from prover.review.event import DECISIONS, Event, EventKind
from prover.review.item import ItemState
from prover.review.store import ReviewStore

_WEEK_S = 7 * 86400.0


@dataclass(slots=True)
class SourceStatistics:
    """How the items of one source fared."""

    approved: int = 0
    rejected: int = 0

    @property
    def precision(self) -> float | None:
        """The share of the decided items that was approved."""
        decided = self.approved + self.rejected
        return self.approved / decided if decided else None


@dataclass(slots=True)
class Statistics:
    """What the history comes to."""

    items: int = 0
    decided: int = 0  # items whose decision stands: approved or rejected
    decisions_by: Counter[str] = field(default_factory=Counter)
    decisions_this_week: int = 0
    undone: int = 0
    seconds_per_item: float | None = None  # median, from opening the page to the decision
    judged_twice: int = 0  # items that several reviewers have judged
    agreed: int = 0  # of these, all alike
    sources: dict[str, SourceStatistics] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def agreement(self) -> float | None:
        """The share of the items judged by several on which they agree."""
        return self.agreed / self.judged_twice if self.judged_twice else None

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "items": self.items,
            "decided": self.decided,
            "decisions_by": dict(self.decisions_by.most_common()),
            "decisions_this_week": self.decisions_this_week,
            "undone": self.undone,
            "median_seconds_per_item": self.seconds_per_item,
            "judged_by_several": self.judged_twice,
            "agreement": self.agreement,
            "reasons": dict(self.reasons.most_common()),
            "sources": {
                name: {"approved": s.approved, "rejected": s.rejected, "precision": s.precision}
                for name, s in sorted(self.sources.items())
            },
        }


def statistics_of(store: ReviewStore) -> Statistics:
    """Read the whole history."""
    found = Statistics()
    words: defaultdict[int, dict[str, EventKind]] = defaultdict(dict)
    seconds: list[float] = []
    now = store.clock()
    for event in store.events():
        if event.kind is EventKind.UNDONE:
            found.undone += 1
        if event.kind in DECISIONS:
            found.decisions_by[event.who] += 1
            found.decisions_this_week += now - event.at < _WEEK_S
            if "took_s" in event.payload:
                seconds.append(float(event.payload["took_s"]))
        if (word := _word(event)) is not None:
            words[event.item_id][event.who] = word  # a reviewer's last word counts
    found.seconds_per_item = median(seconds) if seconds else None
    several = [by_reviewer for by_reviewer in words.values() if len(by_reviewer) > 1]
    found.judged_twice = len(several)
    found.agreed = sum(len(set(by_reviewer.values())) == 1 for by_reviewer in several)
    _count_items(store, found)
    return found


def _word(event: Event) -> EventKind | None:
    if event.kind is EventKind.SECOND_OPINION:
        return EventKind(event.payload["opinion"])
    return event.kind if event.kind in DECISIONS else None


def _count_items(store: ReviewStore, found: Statistics) -> None:
    with store.database.reading() as connection:
        rows = connection.execute("SELECT source, state, count(*) FROM item GROUP BY source, state")
        for source, state, n_items in rows:
            found.items += n_items
            of_source = found.sources.setdefault(source or "unnamed", SourceStatistics())
            match ItemState(state):
                case ItemState.APPROVED:
                    of_source.approved += n_items
                    found.decided += n_items
                case ItemState.REJECTED:
                    of_source.rejected += n_items
                    found.decided += n_items
                case _:
                    pass
        rows = connection.execute(
            "SELECT event.reason, count(*) FROM event JOIN item ON item.id = event.item_id"
            " WHERE event.kind = 'rejected' AND item.state = 'rejected' GROUP BY event.reason"
        )
        found.reasons.update(dict(tuple(row) for row in rows))
