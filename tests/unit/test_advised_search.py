"""A search that heeds a pruner, which knows hopeless states, or a critic, which estimates."""

import math

import pytest

from prover.core.errors import InfrastructureError
from prover.core.proof_state import ProofState
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.result import SearchResult, SearchStatus
from tests.fakes import CountdownEnvironment, NearerZeroIsBetter, ScriptedPolicy
from tests.unit.test_best_first import countdown, run


class KnowsHopeless:
    """A pruner that knows some numbers to have no proof; `heard` is what was reached."""

    def __init__(self, *hopeless: int) -> None:
        self.hopeless = hopeless
        self.heard: list[int] = []

    def reached(self, state: ProofState, log_prob: float) -> None:
        self.heard.append(state.handle)

    def is_hopeless(self, state: ProofState) -> bool:
        return state.handle in self.hopeless


def run_pruned(n: int, pruner: KnowsHopeless, **log_probs: float) -> SearchResult:
    environment = CountdownEnvironment()
    return best_first_search(
        countdown(n),
        environment=environment,
        policy=ScriptedPolicy(**log_probs),
        budget=SearchBudget(),
        pruner=pruner,
    )


def test_a_hopeless_state_is_not_expanded():
    pruner = KnowsHopeless(5)
    result = run_pruned(6, pruner, dec=-1.0, half=-5.0)
    assert result.proof is not None
    assert result.proof.tactics[0] == "half"  # not by way of 5
    assert result.pruned == 1
    assert pruner.heard[0] == 5


class LearnsLate(KnowsHopeless):
    """Learns that 7 is hopeless only after 6, which was reached through it."""

    def is_hopeless(self, state: ProofState) -> bool:
        return state.handle == 7 and 6 in self.heard


def test_what_was_reached_through_a_hopeless_state_is_left_alone_too():
    pruner = LearnsLate()
    result = run_pruned(8, pruner, dec=-1.0, id=-9.0)
    assert result.status is SearchStatus.EXHAUSTED
    assert 4 not in pruner.heard


def test_a_search_whose_every_state_is_hopeless_has_nothing_left():
    result = run_pruned(3, KnowsHopeless(3, 2, 1), dec=-1.0)
    assert result.status is SearchStatus.EXHAUSTED
    assert result.pruned == 1


def with_critic(n: int, critic: NearerZeroIsBetter, **log_probs: float) -> SearchResult:
    return best_first_search(
        countdown(n),
        environment=CountdownEnvironment(),
        policy=ScriptedPolicy(**log_probs),
        budget=SearchBudget(tactics=400),
        critic=critic,
    )


def test_a_critic_brings_states_near_the_end_forward():
    likelier = {"dec": -0.1, "half": -3.0}
    alone = run(64, budget=SearchBudget(tactics=400), **likelier)
    helped = with_critic(64, NearerZeroIsBetter(), **likelier)
    assert alone.proof is not None
    assert helped.proof is not None
    assert len(helped.proof.tactics) < len(alone.proof.tactics)
    assert helped.tactics_tried < alone.tactics_tried


def test_a_critic_of_no_weight_changes_nothing():
    alone = run(20, half=-2.0, dec=-0.5)
    helped = with_critic(20, NearerZeroIsBetter(0.0), half=-2.0, dec=-0.5)
    assert (helped.proof, helped.tactics_tried) == (alone.proof, alone.tactics_tried)


def test_a_critic_is_asked_once_for_the_states_that_a_batch_led_to():
    critic = NearerZeroIsBetter()
    assert with_critic(4, critic, half=-1.0, dec=-1.0, bad=-1.0).proof is not None
    assert critic.asked == [[2, 3], [1]]  # from 4, and from 2: `half` and `dec` lead to one state


@pytest.mark.parametrize("nats", [math.nan, math.inf])
def test_a_critic_that_says_no_number_ends_the_search(nats):
    with pytest.raises(InfrastructureError, match="the critic's estimate"):
        with_critic(4, NearerZeroIsBetter(nats), dec=-1.0)
