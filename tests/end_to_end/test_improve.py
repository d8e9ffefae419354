"""One round of the loop, killed in the middle and run again."""

import json
import os
import signal
import sqlite3
import time

import pytest

from tests.end_to_end.commands import Command

pytestmark = [pytest.mark.lean, pytest.mark.slow]
LINE = """improve --rounds 1 --lots 1 --family growth --calls 16 --size tiny --epochs 1 --evaluate 0
    --held-out open.jsonl --budget 16 --workers 1 --out run""".split()
OPEN = {  # it is false, so that no single tactic ever takes it out of the evaluation
    "name": "every_function_is_the_identity",
    "header": "",
    "statement": "theorem every_function_is_the_identity (f : Nat → Nat) (n : Nat) : f n = n",
    "family": "open_questions",
}


def test_a_round_that_was_killed_is_finished_by_the_same_command(tmp_path):
    (tmp_path / "open.jsonl").write_text(json.dumps(OPEN) + "\n", encoding="utf-8")
    rounds = tmp_path / "run" / "rounds.jsonl"
    killed = Command(LINE, tmp_path).start()
    until = time.monotonic() + 250
    while time.monotonic() < until and '"round": 0, "phase": "evaluation"' not in _text(rounds):
        assert killed.process.poll() is None, killed.process.communicate()
        time.sleep(0.05)
    os.kill(killed.process.pid, signal.SIGKILL)  # as round 1 begins
    killed.finish()
    killed.assert_nothing_left()
    before = _text(rounds)
    ended = Command(LINE, tmp_path).start().finish(timeout_s=280)
    ended.assert_nothing_left()
    assert ended.code == 0, ended.stderr
    assert _text(rounds).startswith(before)
    done = [json.loads(line) for line in _text(rounds).splitlines() if line]
    assert [(one["round"], one["phase"]) for one in done] == [
        (number, phase) for number in (0, 1) for phase in ("synthesis", "training", "evaluation")
    ]
    assert [list(one["result"]["solved"]) for one in done if one["phase"] == "evaluation"] == [
        ["16"],
        ["16"],
    ]
    with sqlite3.connect(tmp_path / "run" / "corpus.sqlite") as base:
        [(n_proofs,)] = base.execute("SELECT count(*) FROM proofs").fetchall()
    assert n_proofs == done[3]["result"]["proofs"] > 0
    assert (tmp_path / "run" / "models" / "round-1" / "model.safetensors").is_file()
    page = (tmp_path / "run" / "dashboard.html").read_text(encoding="utf-8")
    assert "open_questions" in page
    assert "<script" not in page
    again = Command(LINE, tmp_path).start().finish()
    assert again.code == 0
    assert "round" not in again.stdout.replace("rounds.jsonl", "")
    other = Command([*LINE, "--seed", "5"], tmp_path).start().finish()
    assert other.code == 2
    assert "other settings" in other.stderr


def _text(path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
