"""The page without a browser: who may do what, what hostile texts become, what is refused."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from fastapi.testclient import TestClient

from prover.review.event import EventKind
from prover.review.item import Candidate, ItemKind, ItemState
from prover.review.page.app import make_app
from prover.review.page.security import MAX_BODY_BYTES, local_path
from prover.review.reviewers import SESSION_S, Reviewers
from prover.review.store import ReviewStore
from tests.unit.review.conftest import submission

pytestmark = pytest.mark.slow


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "$\\text{<script>alert(1)</script>}$",
    '$\\href{javascript:alert(1)}{x}$ and $\\class{" onload="alert(1)}{y}$',
    "$\\style{background:url(//evil.example)}{x} \\unicode{x3c}script\\unicode{x3e}$",
    "$$\\begin{matrix}<svg onload=alert(1)>&2\\end{matrix}$$",
    "{{ 7 * 7 }} {% raw %} \\(a<b\\) </textarea><script>alert(1)</script>",
    "javascript:alert(1) &lt;script&gt; &#60;script&#62;",
    "$" + "{" * 5000 + "$",
    "$\\frac{$ $\\left( $ \\[ \\begin{matrix} \\]",
)
_MATHML = frozenset(
    "math mrow mi mo mn mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover"
    " mtable mtr mtd mstyle mpadded mphantom menclose mfenced merror".split()
)


@pytest.fixture
def client(store):
    with TestClient(make_app(store), follow_redirects=False) as made:
        yield made


@pytest.fixture
def noether(store, client):
    """A client in which Noether has logged in."""
    return _logged_in(store, client, "noether")


def _logged_in(store: ReviewStore, client: TestClient, name: str) -> TestClient:
    token = Reviewers(store).new_token(name)
    assert client.post("/login", data={"token": token}).status_code == 303
    return client


def _csrf(client: TestClient, path: str = "/") -> str:
    return _found(r'name="csrf" value="([0-9a-f]{64})"', client.get(path).text)


def _found(pattern: str, page: str) -> str:
    match = re.search(pattern, page)
    assert match is not None
    return match[1].replace("&amp;", "&")


class _Tags(HTMLParser):
    """Every tag of a page, and what could run a script."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.scripts: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "script":
            self.scripts.append(dict(attrs).get("src"))
        for name, value in attrs:
            assert not name.startswith("on"), (tag, name)
            assert name != "style", (tag, value)
            if name in ("href", "src", "action", "formaction"):
                assert (value or "").startswith(("/", "#")), (tag, value)


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
    _logged_in(store, client, "noether")
    csrf = _csrf(client)
    assert client.get("/").status_code == 200
    clock.now += SESSION_S + 1
    assert client.get("/").status_code == 303
    clock.now -= SESSION_S + 1
    client.post("/logout", data={"csrf": csrf})
    assert client.get("/").status_code == 303


def test_a_new_token_ends_the_old_one_and_its_sessions(store, client):
    _logged_in(store, client, "noether")
    Reviewers(store).new_token("noether")
    assert client.get("/").status_code == 303


def test_a_form_without_the_sessions_own_mark_does_nothing(store, noether):
    store.enqueue([submission()], who="me")
    other = TestClient(make_app(store), follow_redirects=False)
    _logged_in(store, other, "hilbert")
    for csrf in ("", "0" * 64, _csrf(other)):
        answer = noether.post(
            "/item/1/decide", data={"csrf": csrf, "decision": "approved", "version": 0}
        )
        assert answer.status_code == 403
    assert len(store.get(1).events) == 1


def test_forms_from_elsewhere_and_other_host_names_are_turned_away(store, noether):
    store.enqueue([submission()], who="me")
    data = {"csrf": _csrf(noether), "decision": "approved", "version": 0}
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
    _logged_in(store, client, "noether")
    answers += [client.get("/"), client.get("/item/1"), client.get("/item/99")]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_of_an_item_becomes_markup(store, noether, hostile):
    store.enqueue(
        [
            submission(
                hostile,
                informal=hostile,
                candidates=(
                    Candidate(f"theorem x : {hostile}", hostile, note=hostile),
                    Candidate(hostile, hostile),
                ),
                proof=(hostile,),
                findings=(hostile,),
                smt=hostile,
                source=hostile,
                family=hostile,
                provenance={hostile: hostile},
                certificate={"axioms": [hostile], "checks": [hostile], "library": hostile},
                verdict=hostile,
            )
        ],
        who=hostile,
    )
    store.comment(1, who=hostile, text=hostile)
    store.edit(1, who=hostile, version=0, statement=hostile, proof=hostile, header=hostile)
    for path in ("/", "/item/1", "/?order=name", "/item/1?q=%3Cscript%3E&family=%22%3E"):
        page = noether.get(path)
        assert page.status_code == 200
        tags = _Tags()
        tags.feed(page.text)
        assert tags.scripts == ["/static/htmx/htmx-2.0.11.min.js", "/static/review.js"]
        assert not {"img", "iframe", "object", "embed", "base"} & set(tags.tags)
        assert "<svg onload" not in page.text


def test_hostile_parts_of_an_address_stay_text(store, noether):
    for path in (
        '/?q="><script>alert(1)</script>',
        "/?family=<img%20src=x>&reviewer=<b>&kind=<i>&state='&order=%00",
        "/?after=%00%ff",
        "/?after=" + "A" * 5000,
        "/?before=W251bGwsIG51bGxd",
        "/item/99999999999999999999999",
        "/item/0",
        "/item/-1",
    ):
        answer = noether.get(path)
        assert answer.status_code in (200, 404, 422), path
        tags = _Tags()
        tags.feed(answer.text)
        assert len(tags.scripts) == 2


@pytest.mark.parametrize(
    "path",
    ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\n"],
)
def test_a_login_leads_nowhere_else(path):
    assert local_path(path) == "/"


def test_formulas_become_mathml_and_what_is_no_latex_stays_readable(store, noether):
    informal = "If $a \\le b$ then\n\n$$\\sqrt{a} \\le \\sqrt{b}.$$\n\nIt costs \\$5; $\\frac{$."
    store.enqueue([submission(informal=informal)], who="me")
    page = noether.get("/item/1").text
    assert "<msqrt>" in page
    assert "≤" in page
    assert "It costs $5" in page
    assert '<code class="latex" title="not understood as LaTeX">$\\frac{$</code>' in page


def test_mathml_has_no_element_of_another_language(store, noether):
    store.enqueue([submission(informal=" ".join(HOSTILE))], who="me")
    page = noether.get("/item/1").text
    for formula in re.findall(r"<math.*?</math>", page, re.DOTALL):
        assert set(re.findall(r"<(\w+)", formula)) <= _MATHML
        assert "href" not in formula


def test_approve_goes_on_to_the_next_item_and_undo_is_offered_there(store, noether):
    store.enqueue([submission("first"), submission("second")], who="me")
    csrf = _csrf(noether)
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
    hilbert = _logged_in(store, TestClient(make_app(store), follow_redirects=False), "hilbert")
    data = {"version": 0, "reason": "false", "text": "my careful words"}
    first = noether.post(
        "/item/1/decide", data={**data, "csrf": _csrf(noether), "decision": "approved"}
    )
    second = hilbert.post(
        "/item/1/decide", data={**data, "csrf": _csrf(hilbert), "decision": "rejected"}
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
    answer = noether.post("/item/1/decide", data={"csrf": _csrf(noether), **data})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert len(store.get(1).events) == 1


def test_more_than_the_limit_is_refused_before_it_is_read(store, noether):
    store.enqueue([submission()], who="me")
    csrf = _csrf(noether)
    large = "x" * (MAX_BODY_BYTES + 1)
    answer = noether.post("/item/1/comment", data={"csrf": csrf, "text": large})
    assert answer.status_code == 413

    def in_pieces() -> Iterator[bytes]:
        yield f"csrf={csrf}&text=".encode()
        for _ in range(200):
            yield b"x" * 10_000

    form = {"content-type": "application/x-www-form-urlencoded"}
    answer = noether.post("/item/1/comment", content=in_pieces(), headers=form)
    assert answer.status_code in (400, 413, 422)
    assert len(store.get(1).events) == 1


def test_five_megabytes_are_shown_in_part_and_given_in_full(store, noether):
    store.enqueue([submission(informal="start " + "word " * 1_000_000)], who="me")
    page = noether.get("/item/1")
    assert len(page.text) < 1_000_000
    assert "Only the beginning is shown" in page.text
    assert noether.get("/item/1/text").text.count("word") == 1_000_000


def test_an_edit_is_kept_beside_what_was_submitted(store, noether):
    store.enqueue([submission()], who="me")
    data = {"csrf": _csrf(noether), "version": 0, "proof": "simp\r\nomega"}
    data["statement"] = "theorem better : True"
    assert noether.post("/item/1/edit", data=data).status_code == 303
    item = store.get(1)
    assert (item.statement, item.proof) == ("theorem better : True", "simp\nomega")
    assert item.events[-1].kind is EventKind.EDITED
    assert "As it was submitted" in noether.get("/item/1").text


def test_without_lean_the_page_says_so(store, noether):
    store.enqueue([submission()], who="me")
    answer = noether.post("/item/1/check", data={"csrf": _csrf(noether), "statement": "theorem"})
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
    following = _found(r'rel="next" href="([^"]+)"', page)
    second = noether.get(following).text
    assert second.count('class="row"') == 10
    back = _found(r'rel="prev" href="([^"]+)"', second)
    assert re.findall(r"/item/\d+", noether.get(back).text) == re.findall(r"/item/\d+", page)
    assert noether.get("/?q=t077").text.count('class="row"') == 1
    assert "Nothing fits" in noether.get("/?state=rejected").text


def test_approving_another_candidate_is_remembered(store, noether):
    both = (Candidate("theorem a : True"), Candidate("theorem b : True"))
    store.enqueue([submission(candidates=both)], who="me")
    data = {"csrf": _csrf(noether), "decision": "approved", "version": 0, "candidate": 1}
    noether.post("/item/1/decide", data=data)
    assert store.get(1).standing.decision.payload["candidate"] == 1
