"""The queue: what is written stays, nobody decides twice, and the events tell the whole story."""

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prover.core.errors import ConfigError
from prover.review.event import Event, EventKind, fold
from prover.review.item import Candidate, ItemState, Submission
from prover.review.review_item import ReviewItem
from prover.review.store import CLAIM_S, Conflict, ReviewStore, Written
from tests.unit.review.conftest import submission

pytestmark = pytest.mark.slow


def test_a_submission_comes_out_as_it_went_in_and_only_once(store):
    given_in = submission(
        proof=("intro h", "exact h"),
        certificate={"axioms": ["propext"]},
        findings=("vacuous",),
        provenance={"model": "none"},
    )
    assert store.enqueue([given_in, given_in], who="me") == 1
    assert store.enqueue([given_in], who="me") == 0
    item = store.get(1)
    assert item is not None
    assert item.submission == given_in
    assert [event.kind for event in item.events] == [EventKind.ENQUEUED]


def test_a_decision_is_made_once(store):
    store.enqueue([submission()], who="me")
    first = store.decide(1, EventKind.APPROVED, who="noether", version=0)
    second = store.decide(1, EventKind.REJECTED, who="hilbert", version=0, reason="false")
    assert isinstance(first, Event)
    assert second == Conflict("noether has approved it already", "noether")
    item = store.get(1)
    assert item.state(store.clock()) is ItemState.APPROVED
    assert [event.kind for event in item.events] == [EventKind.ENQUEUED, EventKind.APPROVED]


def test_a_decision_about_an_older_text_is_refused(store):
    store.enqueue([submission()], who="me")
    store.edit(1, who="noether", version=0, statement="theorem x : True", proof="", header="")
    refused = store.decide(1, EventKind.APPROVED, who="hilbert", version=0)
    assert isinstance(refused, Conflict)
    assert store.get(1).statement == "theorem x : True"
    assert isinstance(store.decide(1, EventKind.APPROVED, who="hilbert", version=1), Event)


def test_undo_is_an_event_and_the_decision_stays_in_the_history(store):
    store.enqueue([submission()], who="me")
    decision = store.decide(1, EventKind.REJECTED, who="noether", version=0, reason="false")
    undone = store.undo(1, who="hilbert", version=1, text="it is true")
    assert isinstance(undone, Event)
    assert undone.payload["about"] == decision.id
    item = store.get(1)
    assert item.state(store.clock()) is ItemState.OPEN
    assert [e.kind for e in item.events[1:]] == [EventKind.REJECTED, EventKind.UNDONE]
    assert isinstance(store.undo(1, who="hilbert", version=2), Conflict)


def test_what_needs_work_can_still_be_decided(store):
    store.enqueue([submission()], who="me")
    store.decide(1, EventKind.NEEDS_WORK, who="noether", version=0)
    assert isinstance(store.decide(1, EventKind.APPROVED, who="hilbert", version=1), Event)


def test_a_rejection_needs_a_reason(store):
    store.enqueue([submission()], who="me")
    with pytest.raises(ConfigError, match="reason"):
        store.decide(1, EventKind.REJECTED, who="noether", version=0)


def test_a_claim_keeps_others_out_until_it_expires(store, clock):
    store.enqueue([submission()], who="me")
    store.claim(1, who="noether")
    assert store.get(1).state(clock()) is ItemState.CLAIMED
    assert isinstance(store.claim(1, who="hilbert"), Conflict)
    assert isinstance(store.decide(1, EventKind.APPROVED, who="hilbert", version=0), Conflict)
    clock.now += CLAIM_S
    assert store.get(1).state(clock()) is ItemState.OPEN
    assert isinstance(store.decide(1, EventKind.APPROVED, who="hilbert", version=0), Event)


def test_a_claim_can_be_taken_over_renewed_and_given_up(store, clock):
    store.enqueue([submission()], who="me")
    store.claim(1, who="noether")
    clock.now += CLAIM_S - 1
    store.claim(1, who="noether")
    clock.now += 2
    assert store.get(1).claimed_by(clock()) == "noether"
    assert isinstance(store.claim(1, who="hilbert", take_over=True), Event)
    assert isinstance(store.release(1, who="noether"), Conflict)
    assert isinstance(store.release(1, who="hilbert"), Event)
    assert store.get(1).state(clock()) is ItemState.OPEN


@pytest.mark.parametrize("back_s", [120.0, CLAIM_S, 40 * 365 * 86400.0])
def test_a_clock_that_goes_back_leaves_no_claim_that_lasts(store, clock, back_s):
    store.enqueue([submission()], who="me")
    store.claim(1, who="noether")
    clock.now -= back_s
    assert store.get(1).state(clock()) is ItemState.OPEN
    decided = store.decide(1, EventKind.APPROVED, who="hilbert", version=0)
    assert isinstance(decided, Event)
    assert [e.kind for e in store.get(1).events][-1] is EventKind.APPROVED


def test_a_second_opinion_changes_nothing_but_is_kept(store):
    store.enqueue([submission()], who="me")
    assert isinstance(store.second_opinion(1, EventKind.APPROVED, who="hilbert"), Conflict)
    store.decide(1, EventKind.APPROVED, who="noether", version=0)
    kept = store.second_opinion(1, EventKind.REJECTED, who="hilbert", reason="trivial")
    assert isinstance(kept, Event)
    assert store.get(1).standing.state is ItemState.APPROVED


def test_an_edit_takes_the_certificate_away(store):
    store.enqueue([submission(proof=("rfl",), verdict="proved", certificate={"a": 1})], who="me")
    assert store.get(1).verdict == "proved"
    store.edit(1, who="me", version=0, statement="theorem x : 1 = 1", proof="rfl", header="")
    assert store.get(1).certificate is None
    assert store.get(1).verdict == ""
    store.verified(1, who="me", version=1, verdict="proved", detail="", certificate={"b": 2})
    assert store.get(1).certificate == {"b": 2}


def test_events_and_submissions_cannot_be_changed_even_by_hand(store):
    store.enqueue([submission()], who="me")
    for sql in (
        "UPDATE event SET who = 'somebody else'",
        "DELETE FROM event",
        "UPDATE submission SET body = '{}'",
        "DELETE FROM submission",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            store.database.connection.execute(sql)


def test_half_a_surrogate_pair_is_refused_by_name(store):
    with pytest.raises(ConfigError, match="informal is not valid Unicode"):
        store.enqueue([submission(informal="broken \ud800")], who="me")
    assert store.get(1) is None


def test_five_megabytes_of_text_are_kept(store):
    long = submission(informal="∀ " * 2_500_000)
    assert store.enqueue([long], who="me") == 1
    assert store.get(1).submission == long


def test_more_than_anybody_reads_is_refused(store):
    with pytest.raises(ConfigError, match="characters"):
        store.enqueue([submission(informal="x" * 6_000_001)], who="me")


def test_ten_thousand_items_at_once(store):
    found = store.enqueue((submission(f"t{n}") for n in range(10_000)), who="me")
    assert found == 10_000
    assert store.get(10_000).submission.name == "t9999"


_ACTIONS = st.sampled_from(
    (
        *("approve", "reject", "send back", "undo", "claim", "take over", "release"),
        *("edit", "comment", "opinion", "wait", "clock back"),
    )
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(_ACTIONS, st.sampled_from(["noether", "hilbert"]), st.integers(0, 4)),
        max_size=12,
    )
)
def test_the_row_of_an_item_is_what_its_events_come_to(tmp_path_factory, acts):
    """Whatever reviewers do, in whatever order, at whatever version they believe to be at."""
    now = [1_000_000.0]
    path = tmp_path_factory.mktemp("queue") / "queue.db"
    with ReviewStore(path, clock=lambda: now[0]) as store:
        store.enqueue([submission()], who="me")
        n_before = 1
        for action, who, version in acts:
            written = _act(store, now, action, who, version)
            item = _first(store)
            n_now = len(item.events)
            assert n_now - n_before == isinstance(written, Event)
            n_before = n_now
        item = _first(store)
        row = store.database.connection.execute("SELECT * FROM item").fetchone()
        standing = fold(item.events)
        assert row["state"] == standing.state.value
        assert row["version"] == standing.version
        assert row["claimed_by"] == standing.claimed_by
        assert row["decided_by"] == (standing.decision.who if standing.decision else "")
        tally = store.database.connection.execute("SELECT state, n FROM tally WHERE n <> 0")
        assert [tuple(line) for line in tally] == [(row["state"], 1)]


def _first(store: ReviewStore) -> ReviewItem:
    item = store.get(1)
    assert item is not None
    return item


def _act(
    store: ReviewStore, now: list[float], action: str, who: str, version: int
) -> Written | None:
    match action:
        case "approve":
            return store.decide(1, EventKind.APPROVED, who=who, version=version)
        case "reject":
            return store.decide(1, EventKind.REJECTED, who=who, version=version, reason="false")
        case "send back":
            return store.decide(1, EventKind.NEEDS_WORK, who=who, version=version)
        case "undo":
            return store.undo(1, who=who, version=version)
        case "claim" | "take over":
            return store.claim(1, who=who, take_over=action == "take over")
        case "release":
            return store.release(1, who=who)
        case "edit":
            texts = {"statement": "theorem y : True", "proof": "trivial", "header": ""}
            return store.edit(1, who=who, version=version, **texts)
        case "comment":
            return store.comment(1, who=who, text="hm")
        case "opinion":
            return store.second_opinion(1, EventKind.APPROVED, who=who)
        case "wait":
            now[0] += 700
        case "clock back":
            now[0] -= 5000
    return None


@given(
    st.builds(
        submission,
        st.text(st.characters(exclude_categories=["Cs"])),
        informal=st.text(st.characters(exclude_categories=["Cs"])),
        proof=st.lists(st.text(st.characters(exclude_categories=["Cs"]))).map(tuple),
        candidates=st.lists(
            st.builds(
                Candidate, st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
            ).filter(lambda c: c.statement.strip()),
            min_size=1,
            max_size=3,
        ).map(tuple),
    ).filter(lambda s: s.name)
)
def test_json_brings_back_what_it_was_made_of(made):
    assert Submission.from_json(made.as_json()) == made


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"kind": "poem", "statement": "theorem x : True"}', "kind"),
        ('{"kind": "lint"}', "statement"),
        ('{"kind": "lint", "statement": 3}', "statement"),
        ('{"kind": "lint", "candidates": []}', "candidates"),
        ('{"kind": "lint", "statement": "theorem x : True", "priority": "high"}', "priority"),
        ('{"kind": "lint", "statement": "theorem x : True", "proof": [1]}', "proof"),
        ('{"kind": "lint", "statement": "theorem x : True", "informal": "\\ud800"}', "Unicode"),
        ("[" * 100_000, "JSON"),
    ],
)
def test_what_is_no_submission_is_refused_in_words(line, said):
    with pytest.raises(ConfigError, match=said):
        Submission.from_json(line)
