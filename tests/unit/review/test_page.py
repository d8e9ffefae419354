"""The page without a browser: filters, decisions, edits, and what is refused."""

import re

import pytest
from fastapi.testclient import TestClient

from prover.review.event import EventKind
from prover.review.item import Candidate, ItemKind, ItemState
from prover.review.page.app import make_app
from tests.unit.review.conftest import submission
from tests.unit.review.visitor import csrf_of, found, logged_in

pytestmark = pytest.mark.slow


def test_approve_goes_on_to_the_next_item_and_undo_is_offered_there(store, noether):
    store.enqueue([submission("first"), submission("second")], who="me")
    csrf = csrf_of(noether)
    answer = noether.post(
        "/item/1/decide?kind=translation",
        data={"csrf": csrf, "decision": "approved", "version": 0, "opened": store.clock() - 30},
    )
    assert answer.headers["location"] == "/item/2?kind=translation&done=1"
    page = noether.get(answer.headers["location"]).text
    assert 'action="/item/1/undo?kind=translation"' in page
    assert store.get(1).standing.decision.payload["took_s"] == 30.0
    noether.post("/item/1/undo", data={"csrf": csrf, "version": 1})
    assert store.get(1).state(store.clock()) is ItemState.OPEN


def test_the_second_of_two_reviewers_hears_who_was_first(store, noether):
    store.enqueue([submission()], who="me")
    hilbert = logged_in(store, TestClient(make_app(store), follow_redirects=False), "hilbert")
    data = {"version": 0, "reason": "false", "text": "my careful words"}
    first = noether.post(
        "/item/1/decide", data={**data, "csrf": csrf_of(noether), "decision": "approved"}
    )
    second = hilbert.post(
        "/item/1/decide", data={**data, "csrf": csrf_of(hilbert), "decision": "rejected"}
    )
    assert first.status_code == 303
    assert second.status_code == 409
    assert "noether has approved it already" in second.text
    assert "my careful words" in second.text
    assert store.get(1).standing.state is ItemState.APPROVED


@pytest.mark.parametrize(
    "data",
    [
        {"decision": "rejected", "version": 0},
        {"decision": "rejected", "version": 0, "reason": "I do not like it"},
        {"decision": "claimed", "version": 0},
        {"decision": "approved", "version": "x"},
        {"decision": "approved", "version": 0, "candidate": 7},
        {"decision": "approved", "version": 0, "text": "x" * 30_000},
    ],
)
def test_forms_that_are_not_ours_are_refused_in_words(store, noether, data):
    store.enqueue([submission()], who="me")
    answer = noether.post("/item/1/decide", data={"csrf": csrf_of(noether), **data})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert len(store.get(1).events) == 1


def test_an_edit_is_kept_beside_what_was_submitted(store, noether):
    store.enqueue([submission()], who="me")
    data = {"csrf": csrf_of(noether), "version": 0, "proof": "simp\r\nomega"}
    data["statement"] = "theorem better : True"
    assert noether.post("/item/1/edit", data=data).status_code == 303
    item = store.get(1)
    assert (item.statement, item.proof) == ("theorem better : True", "simp\nomega")
    assert item.events[-1].kind is EventKind.EDITED
    assert "As it was submitted" in noether.get("/item/1").text


def test_without_lean_the_page_says_so(store, noether):
    store.enqueue([submission()], who="me")
    answer = noether.post("/item/1/check", data={"csrf": csrf_of(noether), "statement": "theorem"})
    assert answer.status_code == 422
    assert "without Lean" in answer.text


def test_filters_search_order_and_pages(store, noether):
    lint = ItemKind.LINT
    store.enqueue(
        [submission(f"t{n:03}", kind=lint if n % 2 else ItemKind.SMT) for n in range(120)], who="me"
    )
    page = noether.get("/?kind=lint&order=name").text
    assert page.count('class="row"') == 50
    assert "t001" in page
    assert "t000" not in page
    following = found(r'rel="next" href="([^"]+)"', page)
    second = noether.get(following).text
    assert second.count('class="row"') == 10
    back = found(r'rel="prev" href="([^"]+)"', second)
    assert re.findall(r"/item/\d+", noether.get(back).text) == re.findall(r"/item/\d+", page)
    assert noether.get("/?q=t077").text.count('class="row"') == 1
    assert "Nothing fits" in noether.get("/?state=rejected").text


def test_approving_another_candidate_is_remembered(store, noether):
    both = (Candidate("theorem a : True"), Candidate("theorem b : True"))
    store.enqueue([submission(candidates=both)], who="me")
    data = {"csrf": csrf_of(noether), "decision": "approved", "version": 0, "candidate": 1}
    noether.post("/item/1/decide", data=data)
    assert store.get(1).standing.decision.payload["candidate"] == 1


def test_a_full_disk_is_said_on_the_page_and_what_was_acknowledged_is_there(
    store, client, monkeypatch
):
    store.enqueue([submission()], who="me")
    [[pages]] = store.database.connection.execute("PRAGMA page_count")
    connect = store.database._connect

    def connect_to_a_small_disk():
        connection = connect()
        connection.execute(f"PRAGMA max_page_count = {pages + 40}")
        return connection

    monkeypatch.setattr(store.database, "_connect", connect_to_a_small_disk)
    csrf = csrf_of(logged_in(store, client, "noether"))
    n_acknowledged = 0
    for _ in range(40):
        answer = client.post("/item/1/comment", data={"csrf": csrf, "text": "x" * 19_000})
        if answer.status_code != 303:
            break
        n_acknowledged += 1
    assert answer.status_code == 422
    assert "no room left on the disk" in answer.text
    assert 0 < n_acknowledged < 40
    assert len(store.get(1).events) == 1 + n_acknowledged
    assert client.get("/item/1").status_code == 200
