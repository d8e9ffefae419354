"""Our own theorem set in Lean: it elaborates, it is provable, and no single tactic does it all."""

import re
from pathlib import Path

import pytest

from prover.batch.core_theorems import PARTS, CoreTheorem, read_core_theorems
from prover.core.resources import bundled
from prover.lean.diagnostics import Severity
from prover.lean.process import Ended, run_lean

pytestmark = pytest.mark.lean

FOLDER = bundled("datasets") / "core_theorems"
SOLUTIONS = Path(__file__).parent / "core_theorems_solutions"
FAMILIES = sorted(file.stem for file in (FOLDER / "dev").glob("*.lean"))
CHEAP = (
    "rfl | trivial | assumption | contradiction | decide | omega | simp | simp_all | simp +arith"
)
SINGLE_TACTICS = {"cheap": CHEAP, "grind": "grind"}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_statement_elaborates(toolchain, part, family):
    run = run_lean(toolchain, ["--json", FOLDER / part / f"{family}.lean"], timeout_s=60)
    of_family = [e for e in read_core_theorems(FOLDER, part) if e.family == family]
    assert {d.severity for d in run.diagnostics} == {Severity.WARNING}
    sorries = [d for d in run.diagnostics if "declaration uses `sorry`" in d.message]
    assert len(sorries) == len(of_family)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_theorem_of_the_dev_part_has_a_proof(toolchain, family, tmp_path):
    solved = (SOLUTIONS / f"{family}.lean").read_text()
    of_family = [e.theorem for e in read_core_theorems(FOLDER, "dev") if e.family == family]
    for theorem in of_family:
        assert f"\n{theorem.statement} := by\n" in solved
    definitions = of_family[0].header.partition("-/\n")[2]
    assert solved.partition("-/\n")[2].startswith(definitions)
    questions = [f"#print axioms {theorem.name}" for theorem in of_family]
    file = tmp_path / "solved.lean"
    file.write_text("\n".join([solved, *questions]) + "\n")
    run = run_lean(toolchain, ["--json", file], timeout_s=60)
    assert [d.message for d in run.diagnostics if d.severity is not Severity.INFORMATION] == []
    answers = [d.message for d in run.diagnostics]
    assert len(answers) == len(of_family)
    for answer in answers:
        axioms = set(re.findall(r"[\w.]+", answer.partition("axioms: ")[2]))
        assert axioms <= {"propext", "Classical.choice", "Quot.sound"}


def closed_by_one_tactic(toolchain, entries: list[CoreTheorem], folder: Path) -> set[str]:
    """The names of the theorems of one file that some single tactic proves, also after `intros`."""
    text = entries[0].theorem.header
    starts: list[tuple[int, str]] = []  # first line, name of the theorem
    for entry in entries:
        theorem = entry.theorem
        for label, tactics in SINGLE_TACTICS.items():
            starts.append((text.count("\n") + 1, theorem.name))
            copy = theorem.statement.replace(theorem.name, f"{theorem.name}.{label}", 1)
            text += f"{copy} := by first | {tactics} | (intros; first | {tactics})\n"
    file = folder / f"{entries[0].part}_{entries[0].family}.lean"
    file.write_text(text)
    run = run_lean(toolchain, ["--json", file], timeout_s=120)
    assert run.ended is Ended.BY_ITSELF
    failed = set()
    for diagnostic in run.diagnostics:
        if diagnostic.severity is Severity.ERROR:
            failed.add(max(start for start, _ in starts if start <= diagnostic.start.line))
    return {name for start, name in starts if start not in failed}


@pytest.mark.slow
def test_few_theorems_are_closed_by_a_single_fixed_tactic(toolchain, tmp_path):
    closed: set[str] = set()
    n_theorems = 0
    for part in PARTS:
        entries = read_core_theorems(FOLDER, part)
        n_theorems += len(entries)
        for family in FAMILIES:
            of_family = [entry for entry in entries if entry.family == family]
            closed |= closed_by_one_tactic(toolchain, of_family, tmp_path)
    share = len(closed) / n_theorems
    assert share < 0.1, f"{share:.1%} of {n_theorems} closed by one tactic: {sorted(closed)}"
