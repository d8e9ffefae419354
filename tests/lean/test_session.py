"""Lean sessions: limits, recovery, and nothing left behind."""

import dataclasses
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import pytest

from prover.core.errors import LeanCrashedError, LeanStartError
from prover.lean import document as documents
from prover.lean import session as sessions
from prover.lean.diagnostics import UNSOLVED_GOALS
from prover.lean.document import CutShort, Elaborated
from prover.lean.process import Ended, LeanToolchain
from prover.lean.process_tree import cpu_seconds, descendants
from prover.lean.session import SESSION_MEMORY_BYTES, LeanSession
from tests.lean.processes import eventually, processes_with

pytestmark = pytest.mark.lean

BASE = "theorem t (n : Nat) (h : n = 3) : 3 = n ∧ n = n := by\n  constructor\n  "
LOOP = BASE + "repeat (have h : True := True.intro; clear h)"
TWICE = "Nat.rec (motive := fun _ => Nat → Nat) (fun x => x) (fun _ f x => f (f (Nat.succ x)))"
KERNEL_LOOP = BASE + f"have : {TWICE} 40 0 = 1 := by decide +kernel"
BIG_LIST = "(Nat.rec (motive := fun _ => List Nat) [] (fun _ l => 0 :: (l ++ l)) 26).length"
HOG = BASE + f"have : {BIG_LIST} = 1 := by decide +kernel"


@pytest.fixture
def session(toolchain):
    with LeanSession(toolchain) as opened:
        opened.rest_on(BASE + "skip")
        yield opened


@pytest.fixture
def roomy(toolchain):
    """A session where an endless text runs out of time before it runs out of memory."""
    with LeanSession(toolchain, memory_bytes=4_000_000_000) as opened:
        opened.rest_on(BASE + "skip")
        yield opened


def left_goals(elaboration) -> list[str]:
    assert isinstance(elaboration, Elaborated)
    return [found.message for found in elaboration.diagnostics if found.kind == UNSOLVED_GOALS]


def works(session: LeanSession) -> bool:
    (elaboration,) = session.run([BASE + "exact h.symm"], timeout_s=20)
    (left,) = left_goals(elaboration)
    return left.endswith("⊢ n = n")


def test_answers_come_in_order_and_belong_to_their_texts(session):
    texts = [BASE + f"have x{n} : {n} = {n} := rfl" for n in range(60)]
    for n, elaboration in enumerate(session.run(texts, timeout_s=20)):
        assert f"x{n} : {n} = {n}" in left_goals(elaboration)[0]


def test_errors_and_closed_goals_are_told_apart_every_time(session):
    """Messages must never be of the text before: that would make a failed proof look good."""
    texts = [BASE + ("simp [h]" if n % 3 else "exact nonsense") for n in range(90)]
    for n, elaboration in enumerate(session.run(texts, timeout_s=20)):
        assert isinstance(elaboration, Elaborated)
        errors = [d for d in elaboration.diagnostics if "nonsense" in d.message]
        assert bool(errors) == (n % 3 == 0)


@pytest.mark.parametrize("endless", [LOOP, KERNEL_LOOP], ids=["tactic", "kernel"])
def test_a_text_past_its_time_is_cut_and_stops_using_the_processor(roomy, endless):
    assert works(roomy)
    (cut,) = roomy.run([endless], timeout_s=0.4)
    assert cut == CutShort(Ended.OUT_OF_TIME)
    began = time.monotonic()
    assert works(roomy)
    assert time.monotonic() - began < 3
    before_s = busy_s(roomy)
    time.sleep(0.3)
    assert busy_s(roomy) - before_s < 0.15


def busy_s(session: LeanSession) -> float:
    assert session.process is not None
    return sum(cpu_seconds(process) for process in descendants(session.process))


def test_one_text_past_its_time_does_not_hold_up_the_others(roomy):
    outcomes = roomy.run([LOOP, *[BASE + "skip"] * 10], timeout_s=0.5)
    assert outcomes[0] == CutShort(Ended.OUT_OF_TIME)
    assert all(left_goals(outcome) for outcome in outcomes[1:])


def test_memory_stays_under_the_limit_and_the_session_recovers(session):
    peak = 0
    done = threading.Event()

    def watch() -> None:
        nonlocal peak
        while not done.is_set():
            peak = max(peak, session.memory_bytes())
            time.sleep(0.01)

    assert works(session)
    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        outcomes = session.run([HOG, HOG], timeout_s=30)
    finally:
        done.set()
        watcher.join()
    assert outcomes == [CutShort(Ended.OUT_OF_MEMORY)] * 2
    assert works(session)
    assert peak < SESSION_MEMORY_BYTES


def test_a_run_that_was_interrupted_leaves_no_half_answer(session):
    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    assert works(session)
    before = signal.signal(signal.SIGUSR1, interrupt)
    try:
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        with pytest.raises(KeyboardInterrupt):
            session.run([LOOP], timeout_s=20)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert isinstance(session.run([LOOP], timeout_s=0.3)[0], CutShort)
    assert works(session)


def test_a_killed_worker_is_replaced(session):
    assert works(session)
    assert session.process is not None
    for process, command in descendants(session.process).items():
        assert "--worker" in command
        os.kill(process, signal.SIGKILL)
    assert not left_goals(session.run([BASE + "all_goals simp [h]"], timeout_s=20)[0])
    assert works(session)


def test_a_killed_server_is_replaced_and_its_workers_end(session):
    assert works(session)
    assert session.process is not None
    old = [session.process, *descendants(session.process)]
    os.kill(session.process, signal.SIGKILL)
    assert works(session)
    assert eventually(lambda: not any(os.path.exists(f"/proc/{pid}") for pid in old))


def test_a_server_killed_in_the_middle_of_a_text_is_replaced(roomy):
    assert works(roomy)
    leader = roomy.process
    assert leader is not None
    threading.Timer(0.3, os.kill, (leader, signal.SIGKILL)).start()
    (cut,) = roomy.run([LOOP], timeout_s=0.6)
    assert cut == CutShort(Ended.OUT_OF_TIME)
    assert works(roomy)
    assert roomy.process != leader


def test_a_worker_that_crashes_is_not_said_to_have_eaten_memory_because_another_had(roomy):
    assert works(roomy)
    leader = roomy.process
    assert leader is not None
    with open(f"/proc/{leader}/fd/2", "w") as stderr:  # as one says that ends while nobody waits
        stderr.write("prover: memory limit reached (1 bytes, process 1)\n")
    killer = threading.Timer(0.5, kill_workers, (leader,))
    killer.start()
    outcomes = roomy.run([LOOP, LOOP], timeout_s=60, stepwise=True)
    killer.join()
    assert outcomes == [CutShort(Ended.CRASHED)] * 2
    assert works(roomy)


def kill_workers(leader: int) -> None:
    for worker in descendants(leader):
        os.kill(worker, signal.SIGKILL)


def test_a_worker_is_replaced_after_many_texts(session, monkeypatch):
    monkeypatch.setattr(sessions, "_RECYCLE_AFTER_TEXTS", 50)
    assert works(session)
    assert session.process is not None
    first = set(descendants(session.process))
    session.run([BASE + f"have := {n}" for n in range(200)], timeout_s=20)
    assert works(session)
    assert not first & set(descendants(session.process))


def test_a_grown_worker_is_replaced(session, monkeypatch):
    monkeypatch.setattr(documents, "_GROWN_SHARE", -0.5)  # as if it had grown
    assert works(session)
    assert session.process is not None
    first = set(descendants(session.process))
    session.run([BASE + f"have := {n}" for n in range(120)], timeout_s=20)
    assert works(session)
    assert not first & set(descendants(session.process))


def test_closing_ends_every_process_even_in_the_middle_of_work(toolchain, tmp_path):
    mark = f"MARK={tmp_path}"
    marked = dataclasses.replace(
        toolchain, environment=(*toolchain.environment, ("MARK", str(tmp_path)))
    )
    with LeanSession(marked) as session:
        assert works(session)
        assert len(processes_with(mark)) >= 2
        killer = threading.Timer(0.3, session.close)
        killer.start()
        with pytest.raises(LeanCrashedError, match="closed"):
            session.run([LOOP], timeout_s=20)
        killer.join()
    assert eventually(lambda: not processes_with(mark))


def test_beginning_does_not_wait_and_is_used_afterwards(toolchain):
    with LeanSession(toolchain) as session:
        began = time.monotonic()
        session.begin(BASE + "skip")
        assert time.monotonic() - began < 0.1
        assert works(session)
        assert session.process is not None
        assert len(descendants(session.process)) == session.n_documents


def test_what_goes_wrong_at_the_beginning_shows_at_the_next_run():
    broken = LeanToolchain(("/bin/sh", "-c", "exit 3"), (), "Lean 0", "none")
    with LeanSession(broken) as session:
        session.begin(BASE)
        with pytest.raises(LeanStartError):
            session.run([BASE], timeout_s=5)


def test_a_closed_session_says_so(toolchain):
    session = LeanSession(toolchain)
    session.close()
    session.close()
    with pytest.raises(RuntimeError, match="closed"):
        session.run([BASE], timeout_s=1)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_process_outlives_the_one_that_opened_the_session(tmp_path, how):
    script = f"""
        import dataclasses, signal
        from prover.lean.session import LeanSession
        from prover.lean.toolchain import embedded_toolchain
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in the background
        t = embedded_toolchain()
        t = dataclasses.replace(t, environment=(*t.environment, ("MARK", {str(tmp_path)!r})))
        session = LeanSession(t)
        print("ready", flush=True)
        session.run([{LOOP!r}, {LOOP!r}], timeout_s=100)
    """
    mark = f"MARK={tmp_path}"
    command = [sys.executable, "-c", textwrap.dedent(script)]
    with subprocess.Popen(command, cwd=os.getcwd(), stderr=subprocess.DEVNULL) as parent:
        # A server and two workers; each is seen twice while its shell becomes Lean.
        assert eventually(lambda: len(processes_with(mark)) >= 3, within_s=30)
        time.sleep(0.3)
        parent.send_signal(how)
        parent.wait(10)
    assert eventually(lambda: not processes_with(mark))


def test_a_lean_that_does_not_start_is_reported():
    broken = LeanToolchain(("/bin/sh", "-c", "echo broken >&2; exit 3"), (), "Lean 0", "none")
    with LeanSession(broken) as session, pytest.raises(LeanStartError, match="broken"):
        session.run([BASE], timeout_s=5)


def test_a_session_needs_room(toolchain):
    with pytest.raises(ValueError, match="more than"):
        LeanSession(toolchain, memory_bytes=1)
