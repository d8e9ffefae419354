"""The clock of a check counts processor time, and wall time for a third."""

import time

import pytest

from prover.smt.clock import STRETCH, Clock
from prover.smt.errors import OutOfTimeError


class Machine:
    """Gives a process some share of its time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, share: float) -> None:
        self._now, self._share = 0.0, share
        monkeypatch.setattr(time, "monotonic", lambda: 100 + self._now)
        monkeypatch.setattr(time, "process_time", lambda: 7 + self._now * self._share)

    def wait(self, wall_s: float) -> None:
        self._now += wall_s


def test_on_an_idle_machine_it_counts_seconds(monkeypatch: pytest.MonkeyPatch):
    machine = Machine(monkeypatch, share=1.0)
    clock = Clock(20)
    machine.wait(5)
    assert clock.left_s() == pytest.approx(15)
    with clock.at_most(2):
        machine.wait(1)
        assert clock.left_s() == pytest.approx(1)
        machine.wait(1.5)
        with pytest.raises(OutOfTimeError):
            clock.tick()
    assert clock.left_s() == pytest.approx(12.5)
    assert clock.wall_s(4) == pytest.approx(4)


def test_on_a_busy_machine_it_waits_for_its_share(monkeypatch: pytest.MonkeyPatch):
    machine = Machine(monkeypatch, share=0.5)
    clock = Clock(20)
    machine.wait(10)
    assert clock.left_s() == pytest.approx(15)
    assert clock.wall_s(4) == pytest.approx(8)


def test_a_process_that_never_runs_is_out_of_time_all_the_same(monkeypatch: pytest.MonkeyPatch):
    machine = Machine(monkeypatch, share=0.0)
    clock = Clock(20)
    machine.wait(20 * STRETCH - 1)
    clock.tick()
    machine.wait(2)
    with pytest.raises(OutOfTimeError):
        clock.tick()


def test_what_takes_too_long_is_interrupted_once():
    calls = []
    with Clock(20).interrupting(lambda: calls.append(1), 0.01):
        while not calls:  # an endless solver
            pass
    with Clock(20).interrupting(lambda: calls.append(2), 1_000):
        pass
    assert calls == [1]
