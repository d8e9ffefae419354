"""What every `ProofEnvironment` promises: the fake, Lean, and LeanDojo's Dojo (a stand-in)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from prover.core.errors import TheoremParseError
from prover.core.protocols import ProofEnvironment
from prover.core.tactic import GoalsClosed, StateAdvanced, TacticRejected, TacticTimedOut
from prover.core.theorem import Theorem
from prover.lean.dojo import DojoEnvironment
from prover.lean.environment import LeanEnvironment
from prover.lean.session import LeanSession
from prover.lean.toolchain import embedded_toolchain
from tests.contract.dojo_stand_in import StandInDojo
from tests.fakes import CountdownEnvironment


@dataclass(frozen=True)
class Case:
    """An environment, and one theorem of its with tactics of every kind."""

    environment: ProofEnvironment
    theorem: Theorem
    advances: str
    then_closes: str
    does_not_apply: str
    runs_too_long: str
    not_a_theorem: Theorem


def fake() -> Case:
    return Case(
        CountdownEnvironment(),
        Theorem("two", "", "2"),
        advances="dec",
        then_closes="dec",
        does_not_apply="nonsense",
        runs_too_long="slow",
        not_a_theorem=Theorem("bad", "", "two"),
    )


@pytest.fixture(scope="module")
def lean_environment() -> Iterator[LeanEnvironment]:
    with LeanEnvironment(LeanSession(embedded_toolchain())) as environment:
        yield environment


@pytest.fixture(params=["fake", "dojo", pytest.param("lean", marks=pytest.mark.lean)])
def case(request: pytest.FixtureRequest) -> Case:
    if request.param == "fake":
        return fake()
    if request.param == "dojo":
        return replace(fake(), environment=DojoEnvironment(StandInDojo))
    return Case(
        request.getfixturevalue("lean_environment"),
        Theorem("imp", "", "theorem imp (p q : Prop) (hp : p) : q → p ∧ q"),
        advances="intro hq",
        then_closes="exact ⟨hp, hq⟩",
        does_not_apply="exact nonsense",
        runs_too_long="repeat (have h : True := True.intro; clear h)",
        not_a_theorem=Theorem("bad", "", "theorem bad : 1 + True = 2"),
    )


def test_start_shows_goals(case):
    state = case.environment.start(case.theorem)
    assert state.goals
    assert all(goal.target for goal in state.goals)


def test_starting_twice_shows_the_same_state(case):
    assert case.environment.start(case.theorem) == case.environment.start(case.theorem)


def test_what_is_no_theorem_is_a_parse_error(case):
    with pytest.raises(TheoremParseError, match="bad"):
        case.environment.start(case.not_a_theorem)


def test_an_environment_survives_what_is_no_theorem(case):
    with pytest.raises(TheoremParseError):
        case.environment.start(case.not_a_theorem)
    assert case.environment.start(case.theorem).goals


def test_one_outcome_for_each_tactic_in_their_order(case):
    state = case.environment.start(case.theorem)
    tactics = [case.does_not_apply, case.advances, case.does_not_apply]
    outcomes = case.environment.apply(state, tactics, timeout_s=1)
    kinds = [type(outcome) for outcome in outcomes]
    assert kinds == [TacticRejected, StateAdvanced, TacticRejected]


def test_no_tactics_no_outcomes(case):
    assert case.environment.apply(case.environment.start(case.theorem), [], timeout_s=1) == []


def test_a_proof_closes_the_goals(case):
    state = case.environment.start(case.theorem)
    (advanced,) = case.environment.apply(state, [case.advances], timeout_s=1)
    assert isinstance(advanced, StateAdvanced)
    assert advanced.state != state
    (closed,) = case.environment.apply(advanced.state, [case.then_closes], timeout_s=1)
    assert closed == GoalsClosed()


def test_a_state_can_be_used_again_and_its_siblings_do_not_matter(case):
    state = case.environment.start(case.theorem)
    first = case.environment.apply(state, [case.advances], timeout_s=1)
    case.environment.apply(state, [case.does_not_apply], timeout_s=1)
    assert case.environment.apply(state, [case.advances], timeout_s=1) == first


def test_a_rejection_says_why(case):
    state = case.environment.start(case.theorem)
    (rejected,) = case.environment.apply(state, [case.does_not_apply], timeout_s=1)
    assert isinstance(rejected, TacticRejected)
    assert case.does_not_apply.split()[-1] in rejected.message


def test_a_tactic_past_its_time_is_timed_out_and_the_next_one_runs(case):
    state = case.environment.start(case.theorem)
    tactics = [case.runs_too_long, case.advances]
    slow, advanced = case.environment.apply(state, tactics, timeout_s=0.5)
    assert slow == TacticTimedOut(0.5)
    assert isinstance(advanced, StateAdvanced)


def test_tactics_that_the_time_for_all_does_not_reach_are_timed_out(case):
    state = case.environment.start(case.theorem)
    tactics = [*[case.runs_too_long] * 3, case.advances]
    outcomes = case.environment.apply(state, tactics, timeout_s=4, within_s=0.5)
    assert all(isinstance(outcome, TacticTimedOut) for outcome in outcomes)
    (advanced,) = case.environment.apply(state, [case.advances], timeout_s=4)
    assert isinstance(advanced, StateAdvanced)
