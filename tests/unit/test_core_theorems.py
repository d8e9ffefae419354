"""Our own theorem set: its layout, its sizes, its manifest."""

from collections import Counter

import pytest

from prover.batch.core_theorems import PARTS, CoreTheorem, read_core_theorems
from prover.batch.problem_set import read_problem_set
from prover.bench.core_theorems_manifest import main
from prover.core.errors import TheoremParseError
from prover.core.resources import bundled

FOLDER = bundled("datasets") / "core_theorems"
GOOD = "/-! about -/\n\ndef one := 1\n\n-- difficulty 1\ntheorem a : one = 1 := by\n  sorry\n"


@pytest.fixture(scope="module")
def theorems() -> list[CoreTheorem]:
    return [entry for part in PARTS for entry in read_core_theorems(FOLDER, part)]


def test_there_are_enough_and_no_name_occurs_twice(theorems):
    names = [entry.theorem.name for entry in theorems]
    assert len(names) >= 250
    assert len(set(names)) == len(names)


def test_no_statement_occurs_twice(theorems):
    statements = [entry.theorem.statement.partition(entry.theorem.name)[2] for entry in theorems]
    assert len(set(statements)) == len(statements)


def test_both_parts_have_every_family_and_difficulty(theorems):
    by_part = {part: [e for e in theorems if e.part == part] for part in PARTS}
    share = len(by_part["dev"]) / len(theorems)
    assert 0.55 < share < 0.65
    families = [{entry.family for entry in found} for found in by_part.values()]
    assert families[0] == families[1]
    assert len(families[0]) >= 6
    for found in by_part.values():
        assert set(Counter(entry.difficulty for entry in found)) == {1, 2, 3, 4, 5}


def test_the_manifest_is_up_to_date():
    assert main(["--check"]) == 0


def test_a_changed_statement_shows_in_the_manifest(tmp_path, capsys):
    for part in PARTS:
        (tmp_path / part).mkdir()
    (tmp_path / "dev" / "small.lean").write_text(GOOD)
    arguments = ["--folder", str(tmp_path)]
    assert main([*arguments, "--check"]) == 1
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    (tmp_path / "dev" / "small.lean").write_text(GOOD.replace("def one := 1", "def one := 2"))
    assert main([*arguments, "--check"]) == 1
    assert "out of date" in capsys.readouterr().err


def test_a_name_in_both_parts_is_refused(tmp_path):
    for part in PARTS:
        (tmp_path / part).mkdir()
        (tmp_path / part / "small.lean").write_text(GOOD)
    with pytest.raises(TheoremParseError, match="twice: a"):
        main(["--folder", str(tmp_path)])


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("  sorry", "  rfl"),
        GOOD.replace("difficulty 1", "difficulty 6"),
        GOOD + "\ntheorem b : one = 1 := by\n  sorry\n",
    ],
    ids=["proved", "no such difficulty", "no difficulty"],
)
def test_a_file_that_departs_from_the_layout_is_refused(tmp_path, text):
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "small.lean").write_text(text)
    with pytest.raises(TheoremParseError, match=r"small\.lean"):
        read_core_theorems(tmp_path, "dev")


def test_the_set_is_read_by_name_without_lean(theorems):
    def no_lean(path):
        raise AssertionError(path)

    found = read_problem_set(
        "core_theorems", split="dev", core_header=False, read_lean_file=no_lean
    )
    assert found == [entry.theorem for entry in theorems if entry.part == "dev"]
