"""Conjectures on Lean: they elaborate, what testing says of them is so, and they can be proved."""

import random
from typing import Any

import pytest

from prover.lean.diagnostics import Severity
from prover.lean.process import run_lean
from prover.synthesis.conjecture import conjectures
from prover.synthesis.definitions import definitions
from prover.wiring import make_families

pytestmark = pytest.mark.lean

SAMPLES: dict[str, list[tuple[str, Any]]] = {
    "Nat": [("0", 0), ("3", 3), ("6", 6)],
    "List Nat": [("[2, 5, 0, 3]", (2, 5, 0, 3))],
}


@pytest.mark.parametrize("family", make_families(), ids=lambda family: family.name)
def test_what_a_family_drafts_elaborates(toolchain, tmp_path, family):
    drawn = conjectures(family, seed=5, number=0, level=3, count=12)
    by_header: dict[str, dict[str, str]] = {}
    for one in drawn.conjectures:
        by_header.setdefault(one.theorem.header, {})[one.theorem.name] = one.theorem.statement
    for header, statements in by_header.items():
        text = header + "".join(f"{one} := by sorry\n" for one in statements.values())
        file = tmp_path / "drafts.lean"
        file.write_text(text)
        run = run_lean(toolchain, ["--json", file], timeout_s=120)
        errors = [found for found in run.diagnostics if found.severity is Severity.ERROR]
        assert not errors, (errors[0].message, text)


def test_definitions_compute_in_lean_what_they_compute_in_python(toolchain, tmp_path):
    lines = []
    for seed in range(40):
        [made] = definitions(random.Random(seed), (f"f{seed}",))
        lines.append(made.text)
        for text, value in SAMPLES[made.arguments[0]]:
            more = [SAMPLES[sort][0] for sort in made.arguments[1:]]
            arguments = " ".join([text, *(one for one, _ in more)])
            result = made.function(value, *(one for _, one in more))
            shown = list(result) if isinstance(result, tuple) else result
            lines.append(f"example : {made.name} {arguments} = {shown} := by rfl")
    file = tmp_path / "values.lean"
    file.write_text("\n".join(lines) + "\n")
    run = run_lean(toolchain, ["--json", file], timeout_s=120)
    assert [found.message for found in run.diagnostics if found.severity is Severity.ERROR] == []
