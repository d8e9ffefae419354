"""A batch on real workers: killed in the middle, interrupted, and resumed, it loses nothing."""

import json
import os
import signal
import time
from pathlib import Path

import pytest

from tests.end_to_end.commands import Command

pytestmark = [pytest.mark.lean, pytest.mark.ray]

EASY = "theorem t{} (p q : Prop) (h : p ∧ q) (n : Nat) (hn : n = {}) : q ∧ p := by sorry"
HARD = (
    "theorem t{} (x y z n : Nat) (h : n > {}) (hx : 0 < x) (hy : 0 < y) (h2 : 2 < n) : "
    "x ^ n + y ^ n ≠ z ^ n := by sorry"
)


@pytest.fixture
def theorem_set(tmp_path: Path) -> Path:
    rows = [
        {
            "name": f"t{i}",
            "header": "",
            "formal_statement": (HARD if i in (1,) else EASY).format(i, i),
        }
        for i in range(8)
    ]
    file = tmp_path / "set.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows))
    return file


def batch(theorem_set: Path) -> Command:
    options = ["--workers", "2", "--timeout", "8", "--out", "run"]
    return Command(["batch", theorem_set.name, *options], theorem_set.parent)


def records(theorem_set: Path) -> list[dict[str, str]]:
    file = theorem_set.parent / "run" / "records.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [json.loads(line) for line in lines]


def wait_for_records(command: Command, theorem_set: Path, n: int) -> None:
    until = time.monotonic() + 60
    while len(records(theorem_set)) < n and time.monotonic() < until:
        assert command.process.poll() is None, command.process.communicate()
        time.sleep(0.05)


def kill_one(command: Command, word: str) -> None:
    for process, line in command.family().items():
        if word in line:
            os.kill(process, signal.SIGKILL)
            return
    raise AssertionError(f"no process with {word} in its command line")


def test_killed_workers_and_lean_processes_lose_nothing(theorem_set):
    command = batch(theorem_set).start()
    wait_for_records(command, theorem_set, 1)
    kill_one(command, "--server")
    kill_one(command, "ray::_Worker")
    wait_for_records(command, theorem_set, 3)
    kill_one(command, "--server")
    command.finish(120)
    assert command.code == 1, command.stderr
    ended = {record["name"]: record["status"] for record in records(theorem_set)}
    assert len(records(theorem_set)) == len(ended) == 8
    assert {name for name, status in ended.items() if status != "proved"} == {"t1"}
    assert "7 of 8 proved (87.5 %)" in command.stdout
    page = (theorem_set.parent / "run" / "report.html").read_text(encoding="utf-8")
    assert all(f"<code>t{i}</code>" in page for i in range(8))
    command.assert_nothing_left()


def test_an_interrupted_batch_goes_on_where_it_stopped(theorem_set):
    command = batch(theorem_set).start()
    wait_for_records(command, theorem_set, 2)
    os.killpg(command.process.pid, signal.SIGINT)
    command.finish(60)
    assert command.code == 130
    assert "run the same command again" in command.stderr
    command.assert_nothing_left()
    before = records(theorem_set)
    assert 2 <= len(before) < 8

    again = batch(theorem_set).start().finish(120)
    assert again.code == 1
    assert f"{len(before)} of 8 are in run already" in again.stdout
    assert records(theorem_set)[: len(before)] == before
    assert sorted(record["name"] for record in records(theorem_set)) == [f"t{i}" for i in range(8)]
    again.assert_nothing_left()

    once_more = batch(theorem_set).start().finish(60)
    assert len(records(theorem_set)) == 8
    assert "8 of 8 are in run already" in once_more.stdout
