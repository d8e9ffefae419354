"""Benchmarks in the shapes they come in."""

import json
from pathlib import Path

import pytest

from prover.core.errors import ConfigError, TheoremParseError
from prover.data.benchmark import BenchmarkProblem
from prover.data.lean_problems import problems_of_text
from prover.data.read import read_benchmark

VALID_FILE = """/- Copyright -/
import Mathlib
open Real Nat

/-- One and one. -/
theorem one (n : ℕ) (h : n = 1) : n + n = 2 := by
  sorry

def double (n : ℕ) : ℕ :=
  n + n

-- theorem hidden : 1 = 2 := by sorry
theorem two (n : ℕ := 3) : double n = 2 * n := by sorry
open Finset in
theorem three : 1 = 1 := by
  have open_goal : 1 = 1 := rfl
  exact open_goal
"""


def read(path: Path, split: str | None = "valid") -> list[BenchmarkProblem]:
    return list(read_benchmark(path, split=split))


def names(path: Path, split: str | None = "valid") -> list[str]:
    return [problem.theorem.name for problem in read(path, split)]


def write_lines(path: Path, *items: object) -> Path:
    path.write_text("".join(json.dumps(item) + "\n" for item in items), encoding="utf-8")
    return path


def item(name: str, **more: str) -> dict[str, str]:
    return {"name": name, "formal_statement": f"theorem {name} : 1 = 1 := by sorry", **more}


def test_many_theorems_in_a_file_do_not_see_each_other():
    one, two, three = problems_of_text(VALID_FILE)
    assert one.theorem.header == "/- Copyright -/\nimport Mathlib\nopen Real Nat\n\n"
    assert one.informal == "/-- One and one. -/"
    assert one.theorem.statement == "theorem one (n : ℕ) (h : n = 1) : n + n = 2"
    assert two.theorem.statement == "theorem two (n : ℕ := 3) : double n = 2 * n"
    assert "def double (n : ℕ) : ℕ :=\n  n + n" in two.theorem.header
    assert "theorem" not in two.theorem.header.replace("-- theorem hidden", "")
    assert "sorry" not in three.theorem.header
    assert three.theorem.header.rstrip().endswith("open Finset in")


def test_a_folder_of_split_files_keeps_the_test_split_closed(tmp_path):
    (tmp_path / "Valid.lean").write_text(VALID_FILE, encoding="utf-8")
    (tmp_path / "Test.lean").write_bytes(b"\xff\xfe: opening this would fail")
    (tmp_path / "lakefile.lean").write_text("theorem no : 1 = 1 := rfl", encoding="utf-8")
    assert names(tmp_path) == names(tmp_path, None) == ["one", "two", "three"]
    with pytest.raises(TheoremParseError, match=r"Test\.lean: not UTF-8"):
        read(tmp_path, "test")


def test_one_theorem_a_file_in_a_folder_for_each_split(tmp_path):
    for split, name in (("Valid", "b_test"), ("Valid", "a"), ("Test", "c")):
        (tmp_path / "MiniF2F" / split).mkdir(parents=True, exist_ok=True)
        file = tmp_path / "MiniF2F" / split / f"{name}.lean"
        file.write_text(f"import Mathlib\ntheorem {name} : 1 = 1 := by sorry\n", encoding="utf-8")
    assert names(tmp_path) == ["a", "b_test"]
    assert names(tmp_path, "test") == ["c"]
    assert {problem.split for problem in read(tmp_path)} == {"valid"}


def test_json_lines_with_both_splits(tmp_path):
    file = write_lines(
        tmp_path / "minif2f.jsonl",
        item("a", split="valid", header="import Mathlib\n", goal="⊢ 1 = 1", informal_prefix="/-"),
        item("b", split="test"),
        item("c"),
    )
    first, second = read(file)
    assert (first.theorem.header, first.lean_goal, first.informal) == (
        "import Mathlib\n", "⊢ 1 = 1", "/-",
    )  # fmt: skip
    assert (second.theorem.name, second.split) == ("c", None)
    assert names(file, None) == ["a", "c"]
    assert names(file, "test") == ["b"]


def test_a_file_named_after_the_test_split_stays_closed(tmp_path):
    file = write_lines(tmp_path / "minif2f_test.jsonl", item("a"))
    assert names(file) == names(file, None) == []
    assert names(file, "test") == ["a"]


def test_other_field_names_and_an_array(tmp_path):
    whole = "import Mathlib\nopen Nat\n\n/-- A comment. -/\ntheorem b : 2 = 2 := by sorry"
    file = tmp_path / "set.json"
    file.write_text(json.dumps([{"id": 1, "lean4_code": whole}, item("a")], indent=1))
    assert names(file) == ["b", "a"]
    assert read(file)[0].theorem.header == "import Mathlib\nopen Nat\n\n"


def test_a_let_in_the_statement_is_not_its_end(tmp_path):
    text = "theorem t : let x := 1; x = 1 := by\n  sorry"
    file = write_lines(tmp_path / "a.jsonl", {"name": "t", "formal_statement": text})
    assert read(file)[0].theorem.statement == "theorem t : let x := 1; x = 1"


@pytest.mark.parametrize("bad", ["[1", '{"name": "t"', "[" * 100_000, '"t"', "{}"])
def test_a_bad_line_is_named_and_what_stands_above_it_was_given_out(tmp_path, bad):
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(item("good")) + f"\n\n{bad}\n", encoding="utf-8")
    problems = read_benchmark(file, split="valid")
    assert next(problems).theorem.name == "good"
    with pytest.raises(TheoremParseError, match=r"a\.jsonl, line 3: needs a JSON object"):
        next(problems)


def test_a_kind_of_file_that_we_do_not_read(tmp_path):
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    with pytest.raises(ConfigError, match=r"neither \.jsonl, \.json nor \.lean"):
        read(tmp_path / "a.parquet")
    with pytest.raises(ConfigError, match="no such file"):
        read(tmp_path / "nowhere")
