"""Lists: what a filter lets through, in which order, and how much of the table is read for it."""

import itertools

import pytest

from prover.review.conditions import Order, Wanted
from prover.review.counts import counts_of
from prover.review.event import EventKind
from prover.review.item import ItemKind, ItemState
from prover.review.listing import Row, next_item, page_of
from prover.review.store import ReviewStore
from tests.unit.review.conftest import Clock, submission

N_ITEMS = 2_000
N_DECIDED = 12
MOST_STEPS = 12_000  # the lists below take 10,400 at most; those that sort all of a kind, 14,000


@pytest.fixture(scope="module")
def queue(tmp_path_factory: pytest.TempPathFactory):
    clock = Clock()
    kinds = list(ItemKind)
    with ReviewStore(tmp_path_factory.mktemp("review") / "queue.db", clock=clock) as store:
        for part in range(0, N_ITEMS, 500):
            store.enqueue(
                (
                    submission(
                        f"{'rare' if n % 400 == 7 else 'common'}_{n * 7919 % N_ITEMS:04}",
                        kind=kinds[n % 5],
                        family=f"family {n % 7}" if n % 50 else "small",
                        priority=n % 3,
                    )
                    for n in range(part, part + 500)
                ),
                who="me",
            )
            clock.now += 60
        for number in range(1, N_DECIDED + 1):
            store.decide(
                number, EventKind.APPROVED, who=("noether", "hilbert")[number % 2], version=0
            )
        store.claim(20, who="noether")
        store.claim(21, who="hilbert")
        yield store


LISTS = [
    Wanted(kind, state, family, reviewer, search, order)
    for kind, state, family, reviewer, search, order in itertools.product(
        (None, ItemKind.SMT),
        (None, ItemState.OPEN, ItemState.CLAIMED, ItemState.APPROVED, ItemState.REJECTED),
        ("", "family 3", "small", "none"),
        ("", "noether"),
        ("", "rare", "common", "ra"),
        (Order.PRIORITY, Order.NEWEST, Order.NAME),
    )
]
_KEYS = {
    Order.PRIORITY: lambda row: (-row.priority, row.id),
    Order.NEWEST: lambda row: (-row.created_at, -row.id),
    Order.NAME: lambda row: (row.name, row.id),
}


def _fits(row: Row, wanted: Wanted) -> bool:
    """What the filters mean; "ra" is too short for the index and begins a name."""
    if wanted.search and not (
        row.name.startswith("ra") if wanted.search == "ra" else wanted.search in row.name
    ):
        return False
    return (
        wanted.kind in (None, row.kind)
        and wanted.state in (None, row.state)
        and wanted.family in ("", row.family)
        and wanted.reviewer in ("", row.reviewer)
    )


def test_every_list_has_what_its_filters_let_through_in_its_order(queue):
    every = page_of(queue, Wanted(), size=N_ITEMS).rows
    assert len(every) == N_ITEMS
    for wanted in LISTS:
        expected = sorted((r for r in every if _fits(r, wanted)), key=_KEYS[wanted.order])
        first = page_of(queue, wanted, size=20)
        assert [row.id for row in first.rows] == [row.id for row in expected[:20]], wanted
        assert counts_of(queue, wanted).total == min(
            len(expected), 1000 if wanted.search or wanted.reviewer else N_ITEMS
        ), wanted
        if first.after:
            second = page_of(queue, wanted, size=20, after=first.after)
            assert [row.id for row in second.rows] == [row.id for row in expected[20:40]], wanted
            back = page_of(queue, wanted, size=20, before=second.before)
            assert back.rows == first.rows, wanted
            assert next_item(queue, wanted, first.rows[0].id) == first.rows[1].id, wanted


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        *(Wanted(order=order) for order in Order),
        *(Wanted(kind=ItemKind.SMT, order=order) for order in Order),
        *(Wanted(state=ItemState.OPEN, order=order) for order in Order),
        Wanted(state=ItemState.CLAIMED),
        Wanted(state=ItemState.REJECTED, kind=ItemKind.SMT),
        *(Wanted(family=family, order=Order.NAME) for family in ("family 3", "small", "none")),
        Wanted(ItemKind.SMT, ItemState.OPEN, "family 3", order=Order.NEWEST),
        Wanted(reviewer="noether"),
        Wanted(reviewer="nobody", order=Order.CHANGED),
        Wanted(search="rare"),
    ],
)
def test_no_list_reads_the_whole_table(queue, wanted):
    """SQLite's own steps are counted, since times say more of the machine than of the query."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 100
        return 0

    connection = queue.database.connection
    connection.set_progress_handler(count, 100)
    try:
        page_of(queue, wanted)
        counts_of(queue, wanted)
    finally:
        connection.set_progress_handler(None, 0)
    assert steps < MOST_STEPS
