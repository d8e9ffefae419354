"""What texts become on the page: hostile ones, formulas, and those that are too long."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from prover.review.item import Candidate
from prover.review.page.security import MAX_BODY_BYTES
from tests.unit.review.conftest import submission
from tests.unit.review.visitor import csrf_of

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


def test_more_than_the_limit_is_refused_before_it_is_read(store, noether):
    store.enqueue([submission()], who="me")
    csrf = csrf_of(noether)
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
