"""What is LeanDojo's own in the Dojo environment, on a stand-in: crashes, limits, new processes."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from prover.core.errors import ConfigError, TheoremParseError
from prover.core.tactic import GoalsClosed, StateAdvanced, TacticRejected, TacticTimedOut
from prover.core.theorem import Theorem
from prover.lean.dojo import DojoEnvironment, traced_repository
from prover.synthesis.traced_repository import steps_of, trace_repository
from tests.contract.dojo_stand_in import StandInDojo

THREE = Theorem("three", "", "3")


@pytest.fixture
def environment():
    with DojoEnvironment(StandInDojo) as environment:
        yield environment


def test_a_state_is_reached_again_in_a_new_process(environment):
    root = environment.start(THREE)
    [advanced] = environment.apply(root, ["dec"], timeout_s=1)
    assert isinstance(advanced, StateAdvanced)
    opened = StandInDojo.n_opened
    outcomes = environment.apply(advanced.state, ["crash", "dec", "slow", "dec"], timeout_s=0.1)
    kinds = [type(outcome) for outcome in outcomes]
    assert kinds == [TacticRejected, StateAdvanced, TacticTimedOut, StateAdvanced]
    assert StandInDojo.n_opened == opened + 2
    [last] = environment.apply(outcomes[-1].state, ["dec"], timeout_s=1)
    assert last == GoalsClosed()


def test_a_proof_that_gives_up_is_none(environment):
    root = environment.start(THREE)
    [outcome] = environment.apply(root, ["sorry_it"], timeout_s=1)
    assert outcome == TacticRejected("the proof uses `sorry`")


def test_the_limit_of_one_tactic_is_handed_on(environment):
    root = environment.start(THREE)
    environment.apply(root, ["dec"], timeout_s=7.5)
    assert environment._dojo.proc.timeout == 7.5


def test_no_time_left_is_no_call(environment):
    root = environment.start(THREE)
    outcomes = environment.apply(root, ["dec", "dec"], timeout_s=1, within_s=0)
    assert outcomes == [TacticTimedOut(1), TacticTimedOut(1)]


def test_without_leans_tools_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(ConfigError, match="install elan"):
        traced_repository("https://example.org/lib", "0", {})
    with pytest.raises(ConfigError, match="install elan"):
        trace_repository("https://example.org/lib", "0")


def test_a_theorem_of_no_known_file(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: "/bin/true")
    monkeypatch.setattr("lean_dojo.LeanGitRepo", lambda url, commit: None)
    open_dojo = traced_repository("https://example.org/lib", "0", {"a": Path("A.lean")})
    with pytest.raises(TheoremParseError, match="no file of"):
        open_dojo(THREE)


def test_steps_of_a_traced_repository():
    tactic = SimpleNamespace(
        state_before="⊢ 1 = 1",
        tactic="rfl",
        get_annotated_tactic=lambda: ("rfl", [{"full_name": "Eq.refl"}]),
    )
    after = SimpleNamespace(state_before="no goals", tactic="done")
    theorem = SimpleNamespace(
        theorem=SimpleNamespace(file_path=Path("A.lean"), full_name="a"),
        get_traced_tactics=lambda: [tactic, after],
    )
    [step] = steps_of(SimpleNamespace(get_traced_theorems=lambda: [theorem]))
    assert (step.step.goal, step.step.tactic, step.premises) == ("⊢ 1 = 1", "rfl", ("Eq.refl",))
    assert step.step.theorem == "A.lean:a"
