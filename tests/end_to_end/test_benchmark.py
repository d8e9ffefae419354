"""`prover batch minif2f`: interrupted while it asks Z3, resumed, reported with both columns."""

import json
import os
import signal
import time
from pathlib import Path

import pytest

from tests.end_to_end.commands import Command, prover

pytestmark = [pytest.mark.lean, pytest.mark.ray]

CLAIMS = {
    "algebra_linear": "(n : ℕ) (h : n + 3 = 7) : n = 4",
    "imo_false": "(n : ℕ) : n - 1 + 1 = n",
    "amc_real": "(x : ℝ) (h : 2 * x = 6) : x = 3",
    "imo_hard": "(x y z : ℤ) (h : 0 < x ∧ 0 < y ∧ 0 < z) : x ^ 5 + y ^ 5 ≠ z ^ 5",
}


@pytest.fixture
def fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROVER_DATA", str(tmp_path / "data"))
    header = "import Mathlib\nopen Nat Real\n\n"
    statements = (f"theorem {name} {claim} := by sorry\n" for name, claim in CLAIMS.items())
    (tmp_path / "Valid.lean").write_text(header + "\n".join(statements), encoding="utf-8")
    assert prover("data", "fetch", "minif2f", "--from", "Valid.lean", cwd=tmp_path).code == 0
    return tmp_path


def batch(folder: Path, *options: str) -> Command:
    return Command(["batch", "minif2f", "--out", "run", *options], folder)


def answers(folder: Path) -> int:
    file = folder / "run" / "smt.jsonl"
    return len(file.read_text(encoding="utf-8").splitlines()) if file.exists() else 0


def test_interrupted_in_a_hard_check_then_finished(fetched: Path):
    options = ("--verifier", "smt", "--timeout", "200", "--workers", "2")
    command = batch(fetched, *options).start()
    until = time.monotonic() + 120
    while answers(fetched) < 3 and time.monotonic() < until:
        assert command.process.poll() is None, command.process.communicate()
        time.sleep(0.05)
    os.killpg(command.process.pid, signal.SIGINT)
    command.finish(60)
    assert command.code == 130
    assert "run the same command again" in command.stderr
    command.assert_nothing_left()
    assert answers(fetched) == 3

    both = batch(fetched, "--verifier", "both", "--timeout", "3").start().finish()
    both.assert_nothing_left()
    assert both.code == 1, both.stderr
    report = json.loads((fetched / "run" / "report.json").read_text(encoding="utf-8"))
    said = {row["name"]: (row["smt"], row["kernel"]) for row in report["rows"]}
    assert said["algebra_linear"] == ("valid", "proved")
    assert said["imo_false"] == ("refuted", "refuted")
    assert said["amc_real"][0] == "valid"
    assert said["imo_hard"] == ("unknown", "not proved")
    assert report["problems"] == 4
    assert "smt     2 of 4 valid, 1 refuted" in both.stdout

    again = batch(fetched, "--verifier", "both", "--timeout", "3").start().finish()
    assert "4 of 4 are in run/smt.jsonl already" in again.stdout
    assert "4 of 4 are in run/kernel.jsonl already" in again.stdout
    page = (fetched / "run" / "report.html").read_text(encoding="utf-8")
    assert all(f"<td >{name}</td>" in page for name in CLAIMS)
