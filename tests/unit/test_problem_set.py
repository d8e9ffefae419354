import json
from pathlib import Path

import pytest

from prover.batch.problem_set import read_problem_set
from prover.batch.restate import restated
from prover.core.errors import ConfigError, TheoremParseError
from prover.core.theorem import Theorem

GOOD = {
    "name": "t",
    "header": "import Mathlib\n\n",
    "formal_statement": "theorem t : 1 = 1 := by sorry\n",
}


def no_lean(path: Path) -> list[Theorem]:
    raise AssertionError("JSON lines need no Lean")


def read(name, *, core_header=False, reader=no_lean) -> list[Theorem]:
    return read_problem_set(str(name), split="dev", core_header=core_header, read_lean_file=reader)


def lines(folder: Path, *items: object) -> Path:
    file = folder / "set.jsonl"
    file.write_text("\n".join(json.dumps(item) for item in items) + "\n\n")
    return file


def test_json_lines_become_theorems(tmp_path):
    [theorem] = read(lines(tmp_path, GOOD))
    assert theorem == Theorem("t", "import Mathlib\n\n", "theorem t : 1 = 1")
    assert theorem.with_sorry.endswith("theorem t : 1 = 1 := by\n  sorry\n")


def test_the_header_can_be_replaced(tmp_path):
    [theorem] = read(lines(tmp_path, GOOD), core_header=True)
    assert theorem == restated(theorem)
    assert "Mathlib" not in theorem.header


@pytest.mark.parametrize("proof", [":= by sorry", ":= sorry", ":=\n  by\n  sorry", ":= by"])
def test_the_usual_ends_of_a_statement(tmp_path, proof):
    [theorem] = read(lines(tmp_path, {**GOOD, "formal_statement": f"theorem t : 1 = 1 {proof}"}))
    assert theorem.statement == "theorem t : 1 = 1"


def test_a_default_value_in_the_statement_is_not_its_end(tmp_path):
    text = "theorem t (n : Nat := 3) : n = n := by sorry"
    [theorem] = read(lines(tmp_path, {**GOOD, "formal_statement": text}))
    assert theorem.statement == "theorem t (n : Nat := 3) : n = n"


def test_the_name_is_the_one_that_the_statement_declares(tmp_path):
    [theorem] = read(lines(tmp_path, {**GOOD, "name": "other"}))
    assert theorem.name == "t"


@pytest.mark.parametrize(
    "item", [[], {}, {"name": "t"}, {**GOOD, "formal_statement": "theorem t : 1 = 1 := rfl"}, 3]
)
def test_a_line_that_does_not_fit_is_named(tmp_path, item):
    with pytest.raises(TheoremParseError, match="line 2: needs a JSON object"):
        read(lines(tmp_path, GOOD, item))


def test_what_is_not_text_is_said(tmp_path):
    (tmp_path / "set.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(TheoremParseError, match="not UTF-8"):
        read(tmp_path / "set.jsonl")


def test_a_set_that_is_not_there_names_ours():
    with pytest.raises(ConfigError, match="core_theorems"):
        read("no_such_set")


def test_an_empty_set_is_an_error(tmp_path):
    with pytest.raises(ConfigError, match="no theorem in it"):
        read(tmp_path)


def test_a_folder_is_read_in_order_of_its_files(tmp_path):
    for name in ("b", "a"):
        (tmp_path / f"{name}.lean").write_text("")
    (tmp_path / "notes.txt").write_text("")

    def reader(path: Path) -> list[Theorem]:
        return [Theorem(path.stem, "", "")]

    assert [theorem.name for theorem in read(tmp_path, reader=reader)] == ["a", "b"]
