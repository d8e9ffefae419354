"""miniF2F's validation split in Lean: all of it elaborates, and goals print as Mathlib's do.

What differs from the print in the data is listed, with the reason, in
minif2f_goal_differences.json; a bounded quantifier is compared as well, written out.
Skipped without the data.
"""

import json
import re
from pathlib import Path
from typing import Final

import pytest

from prover.batch.restate import restated
from prover.core.theorem import Theorem
from prover.lean.diagnostics import Severity
from prover.lean.library_sources import Stage
from prover.lean.process import check_file
from prover.lean.toolchain import embedded_toolchain
from tests.unit.smt.minif2f import problems

pytestmark = [pytest.mark.lean, pytest.mark.slow]

LISTED: Final = json.loads(
    (Path(__file__).parent / "minif2f_goal_differences.json").read_text("utf-8")
)
BOUNDED: Final = "bounded quantifier"
KINDS: Final = {BOUNDED, "bound names", "another version"}
LEAN_S: Final = 250.0
# `∀ x > 0, p` is `∀ (x : α), x > 0 → p`; the print does not say what α is.
_SHORT: Final = re.compile(r"∀ (\w+) ([<>≤≥]) ([^,]+), ")
_LONG: Final = re.compile(r"∀ \((\w+) : [^)]+\), \1 ([<>≤≥]) ((?:(?! → ).)+) → ")


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Each statement's goal as our Lean prints it, or what it holds against the statement."""
    theorems = [
        restated(Theorem(p.name, p.header, p.statement.rpartition(":=")[0].strip()))
        for p in problems().values()
    ]
    goals: dict[str, str] = {}
    for header in dict.fromkeys(theorem.header for theorem in theorems):
        text, lines = header, {}
        for theorem in theorems:
            if theorem.header == header:
                text += f"{theorem.statement} := by\n  trace_state\n  sorry\n\n"
                lines[theorem.name] = text.count("\n")
        file = tmp_path_factory.mktemp("goals") / "All.lean"
        file.write_text(text, encoding="utf-8")
        run = check_file(embedded_toolchain(Stage.NUMBERS), file, timeout_s=LEAN_S)
        for d in sorted(run.diagnostics, key=lambda d: d.severity is Severity.ERROR):
            name = next((n for n, last in lines.items() if d.start.line <= last), None)
            if name is not None and "sorry" not in d.message:
                goals[name] = f"error: {d.message}" if d.severity is Severity.ERROR else d.message
    return goals


def test_every_statement_elaborates_as_it_is_written(printed: dict[str, str]) -> None:
    refused = {name: text for name, text in printed.items() if text.startswith("error: ")}
    assert refused == {}
    assert printed.keys() == problems().keys()


def test_every_difference_from_mathlibs_print_is_listed(printed: dict[str, str]) -> None:
    differ = {
        name
        for name, problem in problems().items()
        if problem.lean_goal is not None and _words(printed[name]) != _words(problem.lean_goal)
    }
    assert differ == {entry["name"] for entry in LISTED}
    assert {entry["kind"] for entry in LISTED} == KINDS
    assert all(entry["why"] for entry in LISTED)


def test_a_bounded_quantifier_is_the_only_difference_where_it_is_listed(
    printed: dict[str, str],
) -> None:
    for name in (entry["name"] for entry in LISTED if entry["kind"] == BOUNDED):
        goal = problems()[name].lean_goal
        assert goal is not None
        assert _bounded(_words(printed[name])) == _bounded(_words(goal)), name


def _words(goal: str) -> str:
    return " ".join(goal.split())


def _bounded(goal: str) -> str:
    """`goal` with every bounded quantifier in one form, whichever it was printed in."""
    form = r"∀ \1 \2 \3, "
    return _SHORT.sub(form, _LONG.sub(form, goal))
