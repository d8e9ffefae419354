"""The process that answers lines of JSON, with small modules of its own."""

import signal

import pytest

from prover.core.line_worker import LineWorker

ECHO = """
import json, os, signal, sys
signal.signal(signal.SIGUSR1, lambda *_: None)
for line in sys.stdin:
    asked = json.loads(line)
    if asked.get("die"):
        os._exit(1)
    if asked.get("wait"):
        signal.pause()
    print(json.dumps({"asked": asked, "arguments": sys.argv[1:]}), flush=True)
"""


@pytest.fixture
def module(tmp_path, monkeypatch):
    (tmp_path / "echo_of_a_test.py").write_text(ECHO, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return "echo_of_a_test"


def test_one_process_answers_many_questions(module):
    with LineWorker(module, "first", "second") as worker:
        assert worker.process_id is None
        answer = worker.ask({"n": 1}, wait_s=60)
        first = worker.process_id
        assert answer == {"asked": {"n": 1}, "arguments": ["first", "second"]}
        assert worker.ask({"n": 2}, wait_s=60) is not None
        assert worker.process_id == first


def test_a_process_that_dies_is_no_answer_and_the_next_question_starts_another(module):
    with LineWorker(module) as worker:
        assert worker.ask({"die": True}, wait_s=60) is None
        assert worker.process_id is None
        assert worker.ask({"n": 1}, wait_s=60) is not None


def test_a_process_that_does_not_answer_in_time_is_ended(module):
    with LineWorker(module) as worker:
        assert worker.ask({"n": 1}, wait_s=60) is not None
        assert worker.ask({"wait": True}, wait_s=0.05) is None
        assert worker.process_id is None


def test_a_module_that_does_not_exist_is_no_answer():
    with LineWorker("prover.no_such_module") as worker:
        assert worker.ask({"n": 1}, wait_s=60) is None


def test_an_interrupt_without_a_process_does_nothing(module):
    with LineWorker(module) as worker:
        worker.interrupt(signal.SIGUSR1)
        assert worker.ask({"n": 1}, wait_s=60) is not None
        worker.close()
        worker.interrupt(signal.SIGUSR1)
        worker.close()
