"""`prover formalize`, as a user runs it, and into the review queue."""

import json
from pathlib import Path

import pytest

from prover.core.resources import bundled
from tests.end_to_end.commands import one_line_error, prover


@pytest.mark.lean
def test_exercises_become_statements_or_are_refused(tmp_path: Path):
    file = bundled("examples") / "exercises.md"
    queue = tmp_path / "queue.db"
    done = prover("formalize", file, "--json", "--review", queue, cwd=tmp_path)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["formalized"] for one in found] == [True, True, True, True, False]
    assert found[3]["candidates"][0]["smt"]["answer"] == "Counterexample"
    assert found[3]["confidence"] < found[0]["confidence"]
    assert done.code == 1
    listed = prover("review", "list", queue, "--json", cwd=tmp_path)
    assert len(listed.stdout.splitlines()) == 4


def test_a_file_that_is_not_there(tmp_path: Path):
    done = prover("formalize", tmp_path / "none.md", cwd=tmp_path)
    one_line_error(done, "No such file")
