"""Every statement of our own set about numbers elaborates with the numbers library."""

from pathlib import Path

import pytest

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.core.resources import bundled
from prover.lean.library_sources import Stage
from prover.lean.process import check_file
from prover.lean.toolchain import embedded_toolchain

pytestmark = pytest.mark.lean

LEAN_S = 200.0


def test_every_statement_elaborates(tmp_path: Path) -> None:
    folder = bundled("datasets") / "number_theorems"
    entries = [entry for part in PARTS for entry in read_core_theorems(folder, part)]
    header = entries[0].theorem.header.partition("/-!")[0]
    assert all(entry.theorem.header.startswith(header) for entry in entries)
    theorems = [f"{entry.theorem.statement} := by\n  sorry\n" for entry in entries]
    file = tmp_path / "Statements.lean"
    file.write_text(header + "\n".join(theorems), encoding="utf-8")
    run = check_file(embedded_toolchain(Stage.NUMBERS), file, timeout_s=LEAN_S)
    assert [d.message for d in run.diagnostics if d.severity.value == "error"] == []
    assert sum("sorry" in d.message for d in run.diagnostics) == len(entries)
