"""Tables, listed sets and sequences through the kernel: what is printed proves what it should."""

from pathlib import Path

import pytest

from prover.evidence.printers.dialect import CORE, NUMBERS, Dialect
from prover.evidence.prove_goal import Found, prove_sequent
from prover.lean.library_sources import Stage
from prover.lean.process import LeanToolchain, check_file
from prover.lean.toolchain import embedded_toolchain
from tests.unit.evidence import test_extrema, test_multiples
from tests.unit.evidence.statements import sequent
from tests.unit.evidence.test_closed_forms import TRUE as CLOSED_FORMS
from tests.unit.evidence.test_function_rules import TRUE as FUNCTION_RULES
from tests.unit.evidence.test_induction import TRUE as INDUCTIONS
from tests.unit.evidence.test_natural_laws import TRUE as NATURAL_LAWS
from tests.unit.evidence.test_real_powers import TRUE as REAL_POWERS
from tests.unit.evidence.test_remainders import TRUE as REMAINDERS
from tests.unit.evidence.test_sequences import TRUE as SEQUENCES
from tests.unit.evidence.test_tables import TRUE

pytestmark = pytest.mark.lean

SEARCH_S = 60.0
LEAN_S = 200.0
SAMPLES = (
    TRUE,
    SEQUENCES,
    CLOSED_FORMS,
    FUNCTION_RULES,
    INDUCTIONS,
    REMAINDERS,
    NATURAL_LAWS,
    REAL_POWERS,
    test_extrema.TestExtrema.TRUE,
    test_extrema.TestFewValues.TRUE,
    test_multiples.TestDivisorSets.TRUE,
)
WITHOUT_NUMBERS = ("two_unknowns", "integer", "by_contradiction", "factor")


def proved(text: str, dialect: Dialect) -> str:
    found = prove_sequent(sequent(text), dialect, SEARCH_S)
    assert isinstance(found, Found), (text, found)
    return f"{text} := by\n" + "".join(f"  {line}\n" for line in found.text.splitlines())


def errors(toolchain: LeanToolchain, file: Path, header: str, theorems: list[str]) -> list[str]:
    file.write_text(header + "\n".join(theorems), encoding="utf-8")
    run = check_file(toolchain, file, timeout_s=LEAN_S)
    return [
        d.message for d in run.diagnostics if d.severity.value == "error" or "sorry" in d.message
    ]


def test_the_kernel_accepts_what_is_found(tmp_path: Path) -> None:
    theorems = [
        proved(text.replace("theorem t", f"theorem t{i}"), NUMBERS)
        for i, text in enumerate(text for sample in SAMPLES for text in sample.values())
    ]
    toolchain = embedded_toolchain(Stage.NUMBERS)
    assert errors(toolchain, tmp_path / "T.lean", "import Prover.Numbers\n\n", theorems) == []


def test_without_the_numbers_library(toolchain: LeanToolchain, tmp_path: Path) -> None:
    theorems = [
        proved(TRUE[name].replace("theorem t", f"theorem {name}"), CORE) for name in WITHOUT_NUMBERS
    ]
    assert errors(toolchain, tmp_path / "T.lean", "import Prover.Notation\n\n", theorems) == []
