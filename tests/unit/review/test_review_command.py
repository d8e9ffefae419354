"""`prover review` in a terminal."""

import json
import stat

import pytest

from prover.cli import main
from prover.cli.review_command import read_line
from prover.cli.review_page import first_token
from prover.review.item import ItemState
from prover.review.page.serve import token_file
from prover.review.reviewers import Reviewers
from prover.review.store import ReviewStore
from tests.unit.review.conftest import submission

pytestmark = pytest.mark.slow


@pytest.fixture
def queue(tmp_path):
    path = tmp_path / "queue.db"
    with ReviewStore(path) as store:
        store.enqueue([submission("first"), submission("second")], who="me")
    return path


def test_enqueue_takes_what_it_can_read_and_names_the_other_lines(tmp_path, capsys):
    items = tmp_path / "items.jsonl"
    items.write_bytes(
        submission("good").as_json().encode()
        + b"\n\n"
        + b'{"kind": "lint", "statement": "theorem \xff"}\n'
        + b'{"kind": "lint", "statement": "theorem x : True", "informal": "\\ud800"}\n'
        + b'{"kind": "lint", "statement": "theorem y : True"}\n'
        + b"not json\n"
    )
    queue = tmp_path / "queue.db"
    assert main(["review", "enqueue", str(queue), str(items), "--source", "hand"]) == 2
    said = capsys.readouterr()
    assert "2 new" in said.out
    for line in ("3: not UTF-8", "4: informal is not valid Unicode", "6: not JSON", "3 lines"):
        assert line in said.err
    with ReviewStore(queue) as store:
        assert [store.get(n).submission.source for n in (1, 2)] == ["hand", "hand"]  # type: ignore[union-attr]


def test_list_show_decide_and_undo(queue, capsys):
    assert main(["review", "list", str(queue), "--json", "--order", "name"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["name"] for row in listed] == ["first", "second"]
    decide = ["review", "decide", str(queue), "1"]
    assert main([*decide, "reject", "--who", "noether"]) == 2
    assert main([*decide, "reject", "--reason", "vacuous", "--who", "noether"]) == 0
    assert main([*decide, "approve", "--who", "hilbert"]) == 2
    assert "noether has rejected it already" in capsys.readouterr().err
    assert main([*decide, "undo", "--version", "0"]) == 2
    assert main([*decide, "undo"]) == 0
    assert main([*decide, "approve", "--who", "hilbert"]) == 0
    capsys.readouterr()
    assert main(["review", "show", str(queue), "1", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["state"] == ItemState.APPROVED.value
    assert [e["kind"] for e in shown["events"]] == ["enqueued", "rejected", "undone", "approved"]
    assert main(["review", "show", str(queue), "1"]) == 0
    assert "rejected by noether: vacuous" in capsys.readouterr().out


def test_export_and_stats(queue, tmp_path, capsys):
    assert main(["review", "decide", str(queue), "1", "approve"]) == 0
    out = tmp_path / "pairs.jsonl"
    assert main(["review", "export", str(queue), "pairs", "--out", str(out)]) == 0
    [pair] = [json.loads(line) for line in out.read_text().splitlines()]
    assert pair["name"] == "first"
    capsys.readouterr()
    assert main(["review", "stats", str(queue), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["decided"] == 1


@pytest.mark.parametrize("action", ["list", "stats", "show", "decide", "export"])
def test_a_queue_that_is_not_there_is_not_made(tmp_path, capsys, action):
    more = {"show": ["1"], "decide": ["1", "approve"], "export": ["pairs"]}.get(action, [])
    assert main(["review", action, str(tmp_path / "none.db"), *more]) == 2
    assert "no such file" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_first_token_is_in_a_file_for_its_owner_alone(queue):
    with ReviewStore(queue) as store:
        path = first_token(store)
        assert path == token_file(queue)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert Reviewers(store).log_in(path.read_text()) is not None
        assert first_token(store) == path
        assert Reviewers(store).log_in(path.read_text()) is not None


def test_a_line_may_name_its_own_source():
    line = submission("x", source="own").as_json().encode()
    assert read_line(line, source="other", family="").source == "own"
