"""Bool, Option, List, Prod, Sum, Subtype and functions behave as under official Lean."""

from pathlib import Path

import pytest

from prover.lean.process import run_lean

pytestmark = pytest.mark.lean

FILES = sorted((Path(__file__).parent / "data").glob("*.lean"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_example_is_proved(toolchain, file):
    run = run_lean(toolchain, ["--json", file], timeout_s=60)
    assert [(str(d.start), d.message) for d in run.diagnostics] == []
    assert run.exit_code == 0


def test_a_false_example_is_not_proved(toolchain, tmp_path):
    file = tmp_path / "wrong.lean"
    file.write_text("example : ∀ x ∈ [1, 2, 3], x < 3 := by decide\n")
    run = run_lean(toolchain, ["--json", file], timeout_s=60)
    assert run.exit_code == 1
