"""`prover smt` and `prover lint`, and the reading of statements from a file's text."""

import json
from pathlib import Path

import pytest

from prover.cli import main
from prover.cli.exits import Exit
from prover.smt.lean_text import blank_comments, theorems_in

FILE = """import Prover.Notation
/- theorem hidden : 1 = 2 /- nested -/ -/
theorem good (a b : ℕ) (h : a = b) : a + 1 = b + 1 := by
  omega

-- theorem commented : 1 = 2 := by sorry
theorem bad (n : ℕ) : n - 1 + 1 = n := by sorry
example (x : ℝ) (f : ℝ → ℝ) : f x = (fun y => y) x := by
  sorry
"""


@pytest.fixture
def lean_file(tmp_path: Path) -> str:
    path = tmp_path / "a.lean"
    path.write_text(FILE, encoding="utf-8")
    return str(path)


def test_statements_of_a_text():
    found = theorems_in(FILE)
    assert [theorem.name for theorem in found] == ["good", "bad", "example"]
    assert found[1].statement == "theorem bad (n : ℕ) : n - 1 + 1 = n"
    assert found[1].header.endswith("by sorry\n")
    assert len(blank_comments(FILE)) == len(FILE)


@pytest.mark.slow
def test_smt_prints_a_line_each(lean_file: str, capsys: pytest.CaptureFixture[str]):
    assert main(["smt", lean_file, "--timeout", "5"]) == Exit.NOT_ALL_PROVED
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "valid    good  (smt: simplification)"
    assert lines[1] == "false    bad  (n = 0)"
    assert lines[2].startswith("refused  example  (")
    assert lines[-1] == "none of this is a proof: only Lean's kernel decides"


def test_smt_prints_json(lean_file: str, capsys: pytest.CaptureFixture[str]):
    assert main(["smt", lean_file, "--only", "good", "--json"]) == Exit.ALL_PROVED
    record = json.loads(capsys.readouterr().out)
    assert (record["name"], record["answer"]) == ("good", "Valid")


@pytest.mark.slow
def test_lint_prints_findings(lean_file: str, capsys: pytest.CaptureFixture[str]):
    assert main(["lint", lean_file, "--timeout", "5", "--only", "bad"]) == Exit.NOT_ALL_PROVED
    said = capsys.readouterr().out
    assert "false (statement): fails for n = 0" in said
    assert "subtraction that may stop at 0 (conclusion)" in said


def test_a_missing_file_is_bad_input(capsys: pytest.CaptureFixture[str]):
    assert main(["smt", "nowhere.lean"]) == Exit.BAD_INPUT
