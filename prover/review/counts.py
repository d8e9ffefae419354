"""How many items there are, from a tally that triggers keep: no list has to count."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from prover.review.conditions import CLAIM_COUNTS, Wanted, conditions
from prover.review.item import ItemKind, ItemState
from prover.review.store import ReviewStore

COUNTED_UP_TO: Final = 1000  # of what a search finds


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


def counts_of(store: ReviewStore, wanted: Wanted) -> Counts:
    """How many items there are of each state and kind, and in the list that is wanted."""
    with store.database.reading() as connection:
        asked = conditions(connection, wanted, store.clock(), n_rows=COUNTED_UP_TO)
        states = connection.execute(
            "SELECT state, sum(n) FROM tally WHERE :family IN ('', family)"
            " AND :kind IN ('', kind) GROUP BY state",
            asked.values,
        )
        by_state = {ItemState(state): n for state, n in states if n}
        kinds = connection.execute(
            "SELECT kind, sum(n) FROM tally WHERE :family IN ('', family) GROUP BY kind",
            asked.values,
        )
        by_kind = {ItemKind(kind): n for kind, n in kinds if n}
        [[n_claimed]] = connection.execute(
            f"SELECT count(*) FROM item INDEXED BY item_claimed WHERE {CLAIM_COUNTS}"
            " AND state = 'open' AND :family IN ('', family) AND :kind IN ('', kind)",
            asked.values,
        )
        if n_claimed:
            by_state[ItemState.CLAIMED] = n_claimed
            by_state[ItemState.OPEN] -= n_claimed
        if not wanted.search.strip() and not wanted.reviewer:
            total = by_state.get(wanted.state, 0) if wanted.state else sum(by_state.values())
        elif asked.n_items is not None:
            total = min(asked.n_items, COUNTED_UP_TO)
        else:
            [[total]] = connection.execute(
                f"SELECT count(*) FROM (SELECT 1 FROM item WHERE {asked.where}"
                f" LIMIT {COUNTED_UP_TO})",
                asked.values,
            )
    return Counts(total, by_state, by_kind)


def families(store: ReviewStore) -> list[str]:
    """The families of all items, the largest first."""
    with store.database.reading() as connection:
        rows = connection.execute(
            "SELECT family FROM tally WHERE family <> '' GROUP BY family"
            " ORDER BY sum(n) DESC, family LIMIT 100"
        )
        return [row["family"] for row in rows]
