"""Mutants of our statements about numbers through everything: oracle, search, verifier.

A small sample; `python -m prover.bench.mutants` writes many for `prover batch`.
"""

import json
from collections.abc import Iterator

import pytest

from prover.batch.outcome import Proved, Refuted
from prover.core.resources import bundled
from prover.core.theorem import Theorem
from prover.lean.library_sources import Stage
from prover.lean.toolchain import embedded_toolchain
from prover.settings import ProverSettings
from prover.wiring import WorkerAttempter

pytestmark = [pytest.mark.lean, pytest.mark.slow]

FOLDER = bundled("datasets") / "number_theorems"
# One for each kind of change: numeral, operator, dropped hypothesis.
FALSE = (
    "theorem m1 (x y : ℝ) (h : x + y = 5) (k : x * y = 3) : x ^ 3 + y ^ 3 = 81",
    "theorem m2 (a b : ℝ) : 2 * a * b < a ^ 2 + b ^ 2",
    "theorem m3 (x y : ℤ) (h : 7 * x + 3 * y = 5) : x = 2",
)
TRUE = "theorem m0 (x y : ℝ) (h : x + y = 5) (k : x * y = 3) : x ^ 3 + y ^ 3 = 80"
HEADER = "import Prover.Numbers\n"


@pytest.fixture(scope="module")
def attempt() -> Iterator[WorkerAttempter]:
    worker = WorkerAttempter(embedded_toolchain(Stage.NUMBERS), ProverSettings(timeout_s=2.0))
    yield worker
    worker.close()


def test_no_false_mutant_is_proved(attempt: WorkerAttempter) -> None:
    for statement in FALSE:
        made = attempt(Theorem(statement.split()[1], HEADER, statement))
        assert not isinstance(made.outcome, Proved), statement


def test_the_true_statement_is_not_refuted(attempt: WorkerAttempter) -> None:
    assert not isinstance(attempt(Theorem("m0", HEADER, TRUE)).outcome, Refuted)


def test_what_is_refuted_is_no_theorem_of_ours() -> None:
    lines = (FOLDER / "false_mutants.jsonl").read_text(encoding="utf-8").splitlines()
    false = {json.loads(line)["name"] for line in lines}
    true = {e["name"] for e in json.loads((FOLDER / "true_mutants.json").read_text("utf-8"))}
    assert len(false) >= 40
    assert not false & true
