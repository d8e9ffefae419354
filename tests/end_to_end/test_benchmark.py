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
    "algebra_easy_linear": "(n : ℕ) (h : n + 3 = 7) : n = 4",
    "imo_easy_false": "(n : ℕ) : n - 1 + 1 = n",
    "imo_easy_missing": "(n : ℕ) : Nat.nowhere n = 1",
    "imo_hard": "(x y z : ℤ) (h : 0 < x ∧ 0 < y ∧ 0 < z) : x ^ 5 + y ^ 5 ≠ z ^ 5",
}
LIMIT = ("--timeout", "200")  # reached by nothing but the hard one, which is interrupted


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


def test_interrupted_in_a_hard_check_then_finished_by_both(fetched: Path):
    command = batch(fetched, "--verifier", "smt", *LIMIT).start()
    until = time.monotonic() + 200
    while answers(fetched) < 3 and time.monotonic() < until:
        assert command.process.poll() is None, command.process.communicate()
        time.sleep(0.05)
    os.killpg(command.process.pid, signal.SIGINT)
    command.finish(60)
    assert command.code == 130
    assert "run the same command again" in command.stderr
    command.assert_nothing_left()
    assert answers(fetched) == 3

    both = batch(fetched, "--verifier", "both", *LIMIT, "--only", "easy").start().finish(200)
    both.assert_nothing_left()
    assert both.code == 1, both.stderr
    assert "3 of 3 are in run/smt.jsonl already" in both.stdout
    report = json.loads((fetched / "run" / "report.json").read_text(encoding="utf-8"))
    said = {row["name"]: (row["smt"], row["kernel"]) for row in report["rows"]}
    assert said == {
        "algebra_easy_linear": ("valid", "proved"),
        "imo_easy_false": ("refuted", "refuted"),
        "imo_easy_missing": ("refused", "not stated"),
    }
    assert {row["kernel_needs"] for row in report["rows"]} == {"", "Nat.nowhere"}
    assert "smt     1 of 3 valid, 1 refuted" in both.stdout

    again = batch(fetched, "--verifier", "both", *LIMIT, "--only", "easy").start().finish()
    assert "3 of 3 are in run/kernel.jsonl already" in again.stdout
    page = (fetched / "run" / "report.html").read_text(encoding="utf-8")
    assert all(f"<td>{name}</td>" in page for name in said)
