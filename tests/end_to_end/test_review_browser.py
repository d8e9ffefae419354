"""The page in a real browser, used as reviewers use it. Skipped where there is no Chromium."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from prover.review.event import EventKind
from prover.review.item import Candidate, ItemKind, ItemState, Submission
from prover.review.load.server import ServerProcess
from prover.review.reviewers import Reviewers
from prover.review.store import ReviewStore

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from playwright.sync_api import Browser, Page, expect, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium here (Debian: apt install chromium)"),
]
HEADER = "import Prover.Notation\n"
WAIT_MS = 60_000  # far more than anything takes: machines are busy


@dataclass
class Desk:
    """A server with Lean, its queue, and reviewers' tokens."""

    store: ReviewStore
    port: int
    tokens: dict[str, str]

    def add(self, name: str, **changes: object) -> int:
        """The number of a new item."""
        values: dict[str, object] = {
            "kind": ItemKind.TRANSLATION,
            "name": name,
            "candidates": (
                Candidate(f"theorem {name} (a b : Nat) : a + b = b + a", HEADER),
                Candidate(f"theorem {name} (a b : Int) : a + b = b + a", HEADER),
            ),
            "informal": f"Show that $a + b = b + a$ ({name}).",
            "family": name,
            **changes,
        }
        self.store.enqueue([Submission(**values)], who="test")  # type: ignore[arg-type]
        [[number]] = self.store.database.connection.execute("SELECT max(id) FROM item")
        return int(number)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    database = tmp_path_factory.mktemp("review") / "queue.db"
    with ReviewStore(database) as store:
        tokens = {name: Reviewers(store).new_token(name) for name in ("noether", "hilbert")}
        with ServerProcess(database, lean=True) as server:
            yield Desk(store, server.port, tokens)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as started:
        sandbox = [] if os.geteuid() else ["--no-sandbox"]  # Chromium refuses root a sandbox
        found = started.chromium.launch(executable_path=CHROMIUM, args=sandbox)
        yield found
        found.close()


def _open(browser: Browser, desk: Desk, who: str = "noether", **context: Any) -> Page:
    """A page on which `who` has logged in; an error in it fails the test."""
    made = browser.new_context(base_url=f"http://127.0.0.1:{desk.port}", **context)
    made.set_default_timeout(WAIT_MS)
    expect.set_options(timeout=WAIT_MS)
    page = made.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"the page's script fails: {error}"))
    page.goto("/")
    page.get_by_label("Token").fill(desk.tokens[who])
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(re.compile(r"/$"))
    return page


def test_log_in_filter_open_and_approve(browser, desk):
    number = desk.add("approve_me")
    desk.add("other", kind=ItemKind.SMT, candidates=(Candidate("theorem other : True"),))
    page = _open(browser, desk)
    page.get_by_label("Kind").or_(page.locator("#kinds")).get_by_text("translation").click()
    page.locator("#q").fill("approve_me")
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator(".row math")).to_be_visible()
    page.locator(".row").click()
    expect(page.locator("h1")).to_have_text("approve_me")
    expect(page.locator("#lean-says .target, .goal .target").first).to_contain_text("a + b = b + a")
    page.locator("#approve-button").click()
    page.wait_for_url(re.compile(f"done={number}"))
    assert desk.store.get(number).standing.state is ItemState.APPROVED
    page.locator("#undo-done").click()
    expect(page.locator(".state")).to_have_text("open")
    assert desk.store.get(number).standing.state is ItemState.OPEN
    page.context.close()


def test_edit_and_check_live_then_save(browser, desk):
    number = desk.add("edit_me", proof=("omega",))
    page = _open(browser, desk)
    page.goto(f"/item/{number}")
    page.keyboard.press("e")
    statement = page.get_by_label("Statement")
    expect(statement).to_be_focused()
    expect(page.locator("#check")).to_be_in_viewport()  # where the answers appear
    statement.fill("theorem edit_me (a b : Nat) : a - b + b = a")
    expect(page.locator("#check")).to_contain_text("Lean objects")
    expect(page.locator("#check")).to_contain_text("false: a = 0, b = 1")
    statement.fill("theorem edit_me (a b : Nat) (h : b ≤ a) : a - b + b = a")
    expect(page.locator("#check")).to_contain_text("Lean accepts statement and proof")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".statement")).to_contain_text("(h : b ≤ a)")
    page.locator("#verify").click()
    expect(page.locator("aside")).to_contain_text("kernel replay")
    item = desk.store.get(number)
    assert item.verdict == "proved"
    assert item.standing.version == 1
    page.context.close()


def test_the_goal_after_a_step_shows_when_it_is_pointed_at(browser, desk):
    number = desk.add(
        "steps",
        candidates=(Candidate("theorem steps (p q : Prop) (hp : p) (hq : q) : p ∧ q", HEADER),),
        proof=("constructor", "exact hp", "exact hq"),
    )
    page = _open(browser, desk)
    page.goto(f"/item/{number}")
    first = page.locator(".steps li").first
    expect(first).to_be_visible()
    expect(first.locator(".after")).to_be_hidden()
    first.hover()
    expect(first.locator(".after")).to_contain_text("case left")
    expect(first.locator(".after")).to_contain_text("⊢ q")
    seen = "element => element.scrollHeight <= element.clientHeight"  # both goals, unscrolled
    assert first.locator(".after").evaluate(seen)
    page.context.close()


def test_reject_needs_a_reason_and_undo_is_an_event(browser, desk):
    number = desk.add("reject_me", family="reject")
    page = _open(browser, desk)
    page.goto(f"/item/{number}?family=reject")
    page.locator("#reject summary").click()
    page.locator("#reject-form button").click()  # the browser asks for a reason
    assert desk.store.get(number).standing.state is ItemState.OPEN
    page.get_by_label("vacuous").check()
    page.get_by_label("In your words").fill("nothing fits")
    page.locator("#reject-form button").click()
    page.wait_for_url(re.compile("done="))
    decision = desk.store.get(number).standing.decision
    assert (decision.reason, decision.text) == ("vacuous", "nothing fits")
    page.goto(f"/item/{number}")
    page.locator("#undo").click()
    expect(page.locator(".state")).to_have_text("open")
    kinds = [event.kind for event in desk.store.get(number).events]
    assert kinds == [EventKind.ENQUEUED, EventKind.REJECTED, EventKind.UNDONE]
    page.context.close()


def test_two_reviewers_on_one_item(browser, desk):
    number = desk.add("contested")
    noether, hilbert = _open(browser, desk), _open(browser, desk, "hilbert")
    noether.goto(f"/item/{number}")
    hilbert.goto(f"/item/{number}")
    noether.locator("#claim").click()
    expect(noether.locator("#release")).to_be_visible()
    hilbert.locator("#approve-button").click()
    expect(hilbert.locator("#conflict")).to_contain_text("noether is looking at it")
    expect(hilbert.locator("#claimed")).to_be_visible()
    noether.locator("#approve-button").click()
    noether.wait_for_url(re.compile("done="))
    hilbert.get_by_role("button", name="Take over").click()
    expect(hilbert.locator("aside")).to_contain_text("Approved")
    decided = [e for e in desk.store.get(number).events if e.kind is EventKind.APPROVED]
    assert [event.who for event in decided] == ["noether"]
    noether.context.close()
    hilbert.context.close()


def _shown(page: Page, name: str) -> None:
    """Wait for an item's page, and for its script, which hears the keys."""
    expect(page.locator("html.scripted h1")).to_have_text(name)


def test_keyboard_alone(browser, desk):
    numbers = [desk.add(f"keys_{n}", family="keys") for n in range(3)]
    page = _open(browser, desk)
    page.goto("/?family=keys&order=oldest")
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    page.keyboard.press("/")
    page.keyboard.type("keys_")
    expect(page.locator(".row")).to_have_count(3)
    page.wait_for_url(re.compile("q=keys_"))
    page.keyboard.press("Escape")
    for key in ("j", "j", "k", "Enter"):
        page.keyboard.press(key)
    _shown(page, "keys_0")
    page.keyboard.press("j")
    _shown(page, "keys_1")
    page.keyboard.press("r")
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    _shown(page, "keys_2")
    page.keyboard.press("a")
    page.wait_for_url(re.compile(f"done={numbers[2]}"))
    page.keyboard.press("u")
    _shown(page, "keys_2")
    expect(page.locator(".state")).to_have_text("open")
    rejected = desk.store.get(numbers[1]).standing.decision
    assert (rejected.kind, rejected.reason) == (EventKind.REJECTED, "false")
    assert desk.store.get(numbers[2]).standing.state is ItemState.OPEN
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_phone_width(browser, desk, scheme):
    number = desk.add(f"phone_{scheme}", informal="$" + "x + " * 40 + "x$ " + "word " * 60)
    page = _open(
        browser, desk, viewport={"width": 390, "height": 844}, color_scheme=scheme, has_touch=True
    )
    for path in ("/", f"/item/{number}"):
        page.goto(path)
        fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        assert page.evaluate(fits), path
    button = page.locator("#approve-button")
    expect(button).to_be_in_viewport()
    button.tap()
    page.wait_for_url(re.compile(f"done={number}"))
    assert desk.store.get(number).standing.state is ItemState.APPROVED
    page.context.close()


def test_without_javascript_everything_can_be_read_and_decided(browser, desk):
    number = desk.add("plain", family="plain", proof=("omega",))
    page = _open(browser, desk, java_script_enabled=False)
    page.goto("/?q=plain")
    page.locator(".row").click()
    expect(page.locator("h1")).to_have_text("plain")
    page.get_by_role("link", name="Ask Lean for the goal").click()
    expect(page.locator(".goal .target").first).to_contain_text("a + b = b + a")
    page.locator("#edit summary").first.click()
    page.get_by_role("button", name="Check").click()
    expect(page.locator("#check")).to_contain_text("Lean accepts statement and proof")
    page.get_by_role("link", name="Back without saving").click()
    page.locator("#approve-button").click()
    page.wait_for_url(re.compile("done="))
    assert desk.store.get(number).standing.state is ItemState.APPROVED
    page.context.close()


def test_hostile_items_run_nothing(browser, desk):
    script = "<script>window.ran=1</script>"
    hostile = f"<img src=x onerror='window.ran=1'>{script}$\\text{{{script}}}$"
    number = desk.add("hostile", informal=hostile, smt=hostile, candidates=(Candidate(hostile),))
    page = _open(browser, desk)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"/item/{number}")
    expect(page.locator(".informal")).to_contain_text("onerror")
    assert page.evaluate("window.ran") is None
    home = f"http://127.0.0.1:{desk.port}/"
    assert all(url.startswith(home) for url in asked), asked
    page.context.close()


def test_the_queue_is_left_whole(desk):
    path: Path = desk.store.database.path
    assert desk.store.database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert path.is_file()
