"""Ctrl-C, a polite end, and killed Lean processes: nothing lost, nothing left behind."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.end_to_end.commands import Command

pytestmark = pytest.mark.lean

TWO = """theorem easy (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry

theorem hard (x y z n : Nat) (h : n > 2) (hx : 0 < x) (hy : 0 < y) : x ^ n + y ^ n ≠ z ^ n := by
  sorry
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "two.lean"
    made.write_text(TWO, encoding="utf-8")
    return made


def started(file: Path, *options: str) -> Command:
    """A run that has printed the first proof and is now at the hard one."""
    command = Command(["prove", file.name, "--timeout", "60", *options], file.parent).start()
    assert command.process.stdout is not None
    lines: list[str] = []
    while not any("proved" in line for line in lines):
        line = command.process.stdout.readline()
        assert line, command.process.communicate()
        lines.append(line)
    time.sleep(0.5)
    assert command.process.poll() is None
    return command


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("whole_group", [True, False])
def test_what_was_proved_is_kept_when_the_run_is_interrupted(file, number, whole_group):
    command = started(file)
    if whole_group:  # as a terminal does on Ctrl-C
        os.killpg(command.process.pid, number)
    else:
        command.process.send_signal(number)
    command.finish(20)
    assert command.code == 128 + number
    assert len(command.stderr.strip().splitlines()) == 1
    proved = (file.parent / "two.proved.lean").read_text(encoding="utf-8")
    assert proved.count("sorry") == 1
    assert file.read_text(encoding="utf-8") == TWO
    command.assert_nothing_left()


def test_a_killed_run_leaves_no_process_and_no_half_file(file):
    command = started(file)
    command.process.kill()
    command.finish(20)
    command.assert_nothing_left()
    assert file.read_text(encoding="utf-8") == TWO
    assert {path.name for path in file.parent.iterdir()} == {"two.lean"}


def test_killed_lean_processes_cost_only_time(file):
    text = TWO.replace("x ^ n + y ^ n ≠ z ^ n", "x ^ n * 1 = x ^ n")
    file.write_text(text, encoding="utf-8")
    command = Command(["prove", file.name, "--timeout", "60"], file.parent).start()
    killed = 0
    while command.process.poll() is None and killed < 3:
        for process, line in command.family().items():
            if "--server" in line or "--worker" in line:
                os.kill(process, signal.SIGKILL)
                killed += 1
                break
        time.sleep(0.15)
    command.finish(120)
    assert killed
    assert command.code == 0, command.stdout + command.stderr
    command.assert_nothing_left()
