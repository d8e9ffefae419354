"""What `omega`, `simp`, `decide`, `ac_rfl` and `grind` must prove: each file compiles."""

from pathlib import Path

import pytest

from prover.lean.process import check_file
from prover.lean.toolchain import LeanToolchain

FILES = sorted((Path(__file__).parent / "arith").glob("*.lean"))


def test_there_are_files() -> None:
    assert len(FILES) >= 6


@pytest.mark.lean
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_file_compiles(toolchain: LeanToolchain, file: Path) -> None:
    run = check_file(toolchain, file, timeout_s=100)
    errors = [
        f"{d.start.line}: {d.message}" for d in run.diagnostics if d.severity.value == "error"
    ]
    assert (run.exit_code, errors) == (0, [])
