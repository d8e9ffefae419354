"""`prover corpus`: what it says of bad input, and LeanDojo's steps in a file of their own."""

import json

import pytest

from prover.cli import main
from tests.unit.synthesis.test_leandojo_format import THEOREM

pytestmark = pytest.mark.slow


def test_traced_steps_are_written_apart_and_marked(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "traced.json").write_text(json.dumps([THEOREM]))
    assert main(["corpus", "import", "run", "traced.json", "--steps", "steps.jsonl"]) == 0
    assert "verified by nobody here" in capsys.readouterr().out
    rows = [json.loads(line) for line in (tmp_path / "steps.jsonl").read_text().splitlines()]
    assert [row["tactic"] for row in rows] == ["rw [Lib.comm]", "rfl"]
    assert {row["verified"] for row in rows} == {False}
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["corpus", "stats", "none"], "no such corpus"),
        (["corpus", "export", "."], "export needs a FILE"),
        (["corpus", "export", ".", "steps.csv"], "end it with .jsonl or .parquet"),
        (["corpus", "import", "new.sqlite", "none.jsonl"], "no such file"),
        (["corpus", "import", "new.sqlite", "traced.json"], "--steps FILE"),
        (["corpus", "import", "x", "--repository", "u"], "--repository needs --commit"),
    ],
)
def test_bad_input_is_one_line_and_code_2(tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "traced.json").write_text("[]")
    assert main(arguments) == 2
    stderr = capsys.readouterr().err
    assert said in stderr
    assert len(stderr.splitlines()) == 1
    assert not (tmp_path / "new.sqlite").exists()
