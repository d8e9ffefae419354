"""Mutants of statements differ in one place, and every kind of change is among them."""

import json
from pathlib import Path

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.bench.mutants import Change, mutants, unexplained
from prover.core.resources import bundled
from prover.core.theorem import Theorem

THEOREM = Theorem(
    "t", "import Prover.Numbers\n", "theorem t (x : ℝ) (h : 3 ≤ x) (k : x = 4) : ∀ y, x ^ 2 + y ≥ y"
)


def claims(change: Change) -> list[str]:
    return [
        mutant.theorem.statement.split(" ", 2)[2]
        for mutant in mutants(THEOREM)
        if mutant.change is change
    ]


def test_each_kind_of_change():
    assert claims(Change.NUMERAL) == [
        "(x : ℝ) (h : 4 ≤ x) (k : x = 4) : ∀ y, x ^ 2 + y ≥ y",
        "(x : ℝ) (h : 3 ≤ x) (k : x = 5) : ∀ y, x ^ 2 + y ≥ y",
        "(x : ℝ) (h : 3 ≤ x) (k : x = 4) : ∀ y, x ^ 3 + y ≥ y",
    ]
    assert claims(Change.OPERATOR) == [
        "(x : ℝ) (h : 3 < x) (k : x = 4) : ∀ y, x ^ 2 + y ≥ y",
        "(x : ℝ) (h : 3 ≤ x) (k : x ≠ 4) : ∀ y, x ^ 2 + y ≥ y",
        "(x : ℝ) (h : 3 ≤ x) (k : x = 4) : ∀ y, x ^ 2 - y ≥ y",
        "(x : ℝ) (h : 3 ≤ x) (k : x = 4) : ∀ y, x ^ 2 + y > y",
    ]
    assert claims(Change.HYPOTHESIS) == [
        "(x : ℝ) (k : x = 4) : ∀ y, x ^ 2 + y ≥ y",
        "(x : ℝ) (h : 3 ≤ x) : ∀ y, x ^ 2 + y ≥ y",
    ]
    assert claims(Change.QUANTIFIER) == ["(x : ℝ) (h : 3 ≤ x) (k : x = 4) : ∃ y, x ^ 2 + y ≥ y"]


def test_each_has_a_name_of_its_own():
    names = [mutant.theorem.name for mutant in mutants(THEOREM)]
    assert len(set(names)) == len(names) == 10
    assert all(mutant.theorem.name in mutant.theorem.statement for mutant in mutants(THEOREM))


def test_the_true_ones_listed_are_mutants_of_ours():
    folder = bundled("datasets") / "number_theorems"
    listed = json.loads((folder / "true_mutants.json").read_text(encoding="utf-8"))
    ours = {
        mutant.theorem.statement
        for part in PARTS
        for entry in read_core_theorems(folder, part)
        for mutant in mutants(entry.theorem)
    }
    assert listed
    assert all(entry["statement"] in ours and entry["why"] for entry in listed)


def test_a_run_that_proves_another_mutant_is_told(tmp_path: Path):
    folder = bundled("datasets") / "number_theorems"
    name = json.loads((folder / "true_mutants.json").read_text(encoding="utf-8"))[0]["name"]
    rows = [(name, "proved"), ("a_prime_mutant_1", "proved"), ("bounded_mutant_2", "refuted")]
    records = tmp_path / "records.jsonl"
    lines = [json.dumps({"name": name, "status": status}) + "\n" for name, status in rows]
    records.write_text("".join(lines), encoding="utf-8")
    assert unexplained(records, folder) == ["a_prime_mutant_1"]
