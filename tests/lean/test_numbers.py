"""What the library knows of numbers beyond ℤ: each file of examples compiles."""

from pathlib import Path

import pytest

from prover.lean.library_sources import Stage
from prover.lean.process import check_file
from prover.lean.toolchain import LeanToolchain, embedded_toolchain

FILES = sorted((Path(__file__).parent / "numbers").glob("*.lean"))


@pytest.fixture(scope="module")
def numbers() -> LeanToolchain:
    return embedded_toolchain(Stage.NUMBERS)


@pytest.mark.lean
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_file_compiles(numbers: LeanToolchain, file: Path) -> None:
    run = check_file(numbers, file, timeout_s=100)
    messages = [f"{d.start.line}: {d.severity.value}: {d.message}" for d in run.diagnostics]
    assert (run.exit_code, messages) == (0, [])
