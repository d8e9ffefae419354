"""Who may see and do what on the page: logins, cookies, forged forms, other hosts."""

import pytest
from fastapi.testclient import TestClient

from prover.review.page.app import make_app
from prover.review.page.security import local_path
from prover.review.reviewers import SESSION_S, Reviewers
from tests.unit.review.conftest import submission
from tests.unit.review.visitor import csrf_of, logged_in

pytestmark = pytest.mark.slow


def test_nothing_is_shown_or_done_without_a_login(store, client):
    store.enqueue([submission()], who="me")
    for path in ("/", "/item/1", "/item/1/lean", "/item/1/text"):
        answer = client.get(path)
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/login?next=")
        assert "add_comm" not in answer.text
    for act in ("decide", "undo", "claim", "release", "comment", "edit", "check", "verify"):
        assert client.post(f"/item/1/{act}", data={"text": "x"}).status_code == 401
    assert len(store.get(1).events) == 1


def test_a_wrong_token_logs_nobody_in(store, client):
    Reviewers(store).new_token("noether")
    answer = client.post("/login", data={"token": "guess"})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert "guess" not in answer.text


def test_the_cookie_is_for_this_page_alone_and_the_token_is_nowhere(store, client, tmp_path):
    token = Reviewers(store).new_token("noether")
    answer = client.post("/login", data={"token": token, "next": "/?state=open"})
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert answer.headers["location"] == "/?state=open"
    assert token not in cookie + answer.headers["location"] + client.get("/").text
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert token.encode() not in stored
    assert client.cookies.get(next(iter(client.cookies))).encode() not in stored


def test_sessions_end(store, client, clock):
    logged_in(store, client, "noether")
    csrf = csrf_of(client)
    assert client.get("/").status_code == 200
    clock.now += SESSION_S + 1
    assert client.get("/").status_code == 303
    clock.now -= SESSION_S + 1
    client.post("/logout", data={"csrf": csrf})
    assert client.get("/").status_code == 303


def test_a_new_token_ends_the_old_one_and_its_sessions(store, client):
    logged_in(store, client, "noether")
    Reviewers(store).new_token("noether")
    assert client.get("/").status_code == 303


def test_a_form_without_the_sessions_own_mark_does_nothing(store, noether):
    store.enqueue([submission()], who="me")
    other = TestClient(make_app(store), follow_redirects=False)
    logged_in(store, other, "hilbert")
    for csrf in ("", "0" * 64, csrf_of(other)):
        answer = noether.post(
            "/item/1/decide", data={"csrf": csrf, "decision": "approved", "version": 0}
        )
        assert answer.status_code == 403
    assert len(store.get(1).events) == 1


def test_forms_from_elsewhere_and_other_host_names_are_turned_away(store, noether):
    store.enqueue([submission()], who="me")
    data = {"csrf": csrf_of(noether), "decision": "approved", "version": 0}
    for origin in ("https://evil.example", "null", "http://testserver.evil.example"):
        answer = noether.post("/item/1/decide", data=data, headers={"origin": origin})
        assert answer.status_code == 403
    assert noether.get("/", headers={"host": "evil.example"}).status_code == 421
    assert len(store.get(1).events) == 1
    same = noether.post("/item/1/decide", data=data, headers={"origin": "http://testserver"})
    assert same.status_code == 303


def test_every_answer_forbids_scripts_from_elsewhere(store, client):
    store.enqueue([submission()], who="me")
    answers = [client.get("/login"), client.get("/nowhere"), client.get("/static/review.css")]
    answers += [client.post("/login", data={"token": "x"}), client.get("/")]
    logged_in(store, client, "noether")
    answers += [client.get("/"), client.get("/item/1"), client.get("/item/99")]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\n"],
)
def test_a_login_leads_nowhere_else(path):
    assert local_path(path) == "/"
