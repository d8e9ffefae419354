import re
from html.parser import HTMLParser

import pytest

from prover.batch.records import Record, Status
from prover.core.theorem import Theorem
from prover.report.run_report import RunReport
from prover.report.solved_plot import solved_plot
from prover.report.tree_layout import lay_out
from prover.report.tree_page import tree_page
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.tree import SearchTree
from tests.fakes import CountdownEnvironment, ScriptedPolicy

NASTY = "</script><b>&amp; ⟨x⟩"


def tree(n: int = 37, expansions: int = 100) -> SearchTree:
    return best_first_search(
        Theorem("countdown", "", str(n)),
        environment=CountdownEnvironment(),
        policy=ScriptedPolicy(dec=-1.0, half=-0.5, bad=-0.1),
        budget=SearchBudget(expansions=expansions),
    ).tree


def report(*records: Record, n_theorems: int | None = None) -> RunReport:
    return RunReport("a set", records, n_theorems or len(records), "10 s each")


def record(i: int, status: Status, wall_s: float = 1.0) -> Record:
    return Record(f"t{i}", f"sha{i}", "run", status, wall_s=wall_s, detail=NASTY)


class Tags(HTMLParser):
    """Checks that what is opened is closed, and lists what a browser would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fetched: list[str | None] = []

    def handle_starttag(self, tag, attrs):
        self.fetched += [value for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def assert_self_contained(html: str) -> None:
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    assert tags.fetched == []
    assert "@import" not in html
    assert "url(" not in html


def test_unattempted_theorems_stay_in_the_denominator():
    text = report(record(0, Status.PROVED), record(1, Status.REFUTED), n_theorems=4).as_text()
    assert "1 of 4 proved (25.0 %)" in text
    assert "2 not attempted" in text


def test_an_empty_run_has_a_report_too():
    assert "0 of 0 proved" in report().as_text()
    assert_self_contained(report().as_html())


def test_the_page_is_self_contained_and_escapes_lean():
    html = report(*(record(i, status) for i, status in enumerate(Status))).as_html()
    assert_self_contained(html)
    assert "<b>&amp; ⟨x⟩" not in html


def test_what_is_unsettled_comes_first():
    html = report(record(0, Status.PROVED), record(1, Status.NOT_PROVED)).as_html()
    assert html.index("<code>t1") < html.index("<code>t0")


@pytest.mark.parametrize("times", [[], [0.0], [1.0], [10.0, 10.0], [0.003, 59.9]])
def test_the_curve_ends_at_the_number_proved(times):
    svg = solved_plot(times, n_theorems=10)
    numbers = [float(n) for n in re.findall(r"[HV]([\d.]+)", svg)]
    assert all(0 <= n <= 640 for n in numbers)
    if times:
        curve = svg[svg.index('stroke="var(--accent)"') - 2000 :]
        assert curve.count("V") >= len(times)
    assert f"{len(times)} of 10" in svg


def test_a_layout_shows_each_state_once_with_its_parent_left_of_it():
    nodes = {node.number: node for node in lay_out(tree(), n_most=100).nodes}
    assert len(nodes) == len(tree().states)
    for node in nodes.values():
        if node.parent is not None:
            assert nodes[node.parent].column == node.column - 1
    places = [(node.column, node.row) for node in nodes.values()]
    assert len(set(places)) == len(places)


def test_the_proof_is_never_left_out():
    layout = lay_out(tree(), n_most=3)
    assert layout.n_hidden > 0
    assert any(node.closed_by for node in layout.nodes)
    assert all(node.on_proof for node in layout.nodes)


def test_a_deep_search_can_be_drawn():
    deep = best_first_search(
        Theorem("deep", "", "1500"),
        environment=CountdownEnvironment(),
        policy=ScriptedPolicy(dec=-1.0),
        budget=SearchBudget(),
    ).tree
    assert lay_out(deep, n_most=2_000).n_columns == 1_500


def test_the_tree_page_is_self_contained():
    html = tree_page(tree(), name=NASTY, summary=NASTY)
    assert_self_contained(html)
    assert "∎" in html
    assert "half does not apply" in html


def test_a_search_that_never_began_has_a_page():
    assert_self_contained(tree_page(SearchTree(), name="nothing", summary="it did not start"))
