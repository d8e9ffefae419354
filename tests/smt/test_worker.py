"""The limits of a check, on checks that keep none themselves."""

import os
import time

import pytest

from prover.lean.process_tree import descendants
from prover.smt import worker

REQUEST = {"header": "", "statement": "theorem t : 1 = 1", "limit_s": 0.05, "memory_bytes": 2**40}
KILLED = "the solver did not stop in time and was killed"


def spin(*arguments: object, **options: object) -> None:
    while True:
        pass


def sleep(*arguments: object, **options: object) -> None:
    while True:
        time.sleep(1)


@pytest.mark.slow
@pytest.mark.parametrize("endless", [spin, sleep])
def test_a_check_that_does_not_stop_is_killed(monkeypatch: pytest.MonkeyPatch, endless):
    monkeypatch.setattr(worker, "_answer", endless)
    assert worker.serve(REQUEST) == {"answer": "Unknown", "why": KILLED}


def test_a_check_ends_with_whoever_asked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(worker, "_answer", sleep)
    before = set(descendants(os.getpid()))
    asker, other_end = os.pipe()
    os.close(other_end)
    with pytest.raises(SystemExit):
        worker.serve(REQUEST, asker=asker)
    os.close(asker)
    assert set(descendants(os.getpid())) <= before
