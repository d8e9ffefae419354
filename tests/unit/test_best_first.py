"""The search algorithm, on the toy logic of `tests.fakes`."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import TacticCandidate
from prover.core.theorem import Theorem
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.frontier import merge_key
from search.result import SearchProgress, SearchResult, SearchStatus
from search.tree import EdgeKind
from tests.fakes import CountdownEnvironment, FakeClock, ScriptedPolicy


def countdown(n: int) -> Theorem:
    return Theorem("countdown", "", str(n))


def run(n: int, *, budget: SearchBudget | None = None, **log_probs: float) -> SearchResult:
    clock = FakeClock()
    return best_first_search(
        countdown(n),
        environment=CountdownEnvironment(clock),
        policy=ScriptedPolicy(**log_probs),
        budget=budget or SearchBudget(),
        now=clock,
    )


def test_a_proof_found_on_the_last_expansion_is_kept():
    result = run(1, budget=SearchBudget(expansions=1), dec=-1.0)
    assert result.status is SearchStatus.CLOSED
    assert result.proof is not None
    assert result.proof.tactics == ("dec",)


def test_a_proof_found_with_the_last_tactic_is_kept():
    assert run(1, budget=SearchBudget(tactics=1), dec=-1.0).status is SearchStatus.CLOSED


def test_a_proof_found_as_the_clock_runs_out_is_kept():
    clock = FakeClock()
    result = best_first_search(
        countdown(1),
        environment=CountdownEnvironment(clock, tactic_s=1.0),
        policy=ScriptedPolicy(dec=-1.0),
        budget=SearchBudget(wall_s=1.0),
        now=clock,
    )
    assert result.status is SearchStatus.CLOSED
    assert result.wall_s >= 1.0


def test_stops_when_nothing_is_left_to_try():
    assert run(3, half=-0.1).status is SearchStatus.EXHAUSTED


def test_stops_at_the_number_of_expansions():
    result = run(50, budget=SearchBudget(expansions=3), dec=-1.0)
    assert result.status is SearchStatus.OUT_OF_BUDGET
    assert result.expansions == 3
    assert result.proof is None


def test_stops_at_the_number_of_tactics():
    result = run(50, budget=SearchBudget(tactics=7, batch_size=3), dec=-1.0, half=-1.0, no=-2.0)
    assert result.status is SearchStatus.OUT_OF_BUDGET
    assert result.tactics_tried == 7


def test_stops_when_cancelled_and_keeps_the_tree():
    seen: list[SearchProgress] = []
    result = best_first_search(
        countdown(50),
        environment=CountdownEnvironment(),
        policy=ScriptedPolicy(dec=-1.0),
        budget=SearchBudget(),
        observer=seen.append,
        cancelled=lambda: len(seen) == 4,
    )
    assert result.status is SearchStatus.CANCELLED
    assert [progress.expansions for progress in seen] == [1, 2, 3, 4]
    assert [progress.depth for progress in seen] == [0, 1, 2, 3]
    assert len(result.tree.expanded) == 4


def test_success_returns_before_the_tactics_after_it_run():
    environment = CountdownEnvironment()
    result = best_first_search(
        countdown(1),
        environment=environment,
        policy=ScriptedPolicy(dec=-1.0, **{f"bad{i}": -2.0 for i in range(100)}),
        budget=SearchBudget(batch_size=4),
    )
    assert result.status is SearchStatus.CLOSED
    assert len(environment.calls) == 4


def test_a_slow_tactic_gets_more_time_once_the_quick_ones_are_spent():
    short = SearchBudget(tactic_timeouts_s=(1.0,))
    assert run(1, budget=short, slow=-0.1).status is SearchStatus.EXHAUSTED
    result = run(1, budget=SearchBudget(tactic_timeouts_s=(1.0, 8.0)), slow=-0.1)
    assert result.proof is not None
    assert result.proof.tactics == ("slow",)


def test_a_better_state_is_expanded_before_a_long_tail_of_tactics():
    tail = {f"bad{i}": -5.0 for i in range(64)}
    result = run(2, budget=SearchBudget(batch_size=1), dec=-1.0, **tail)
    assert result.status is SearchStatus.CLOSED
    assert result.tactics_tried == 2


def test_of_two_paths_to_one_state_the_likelier_is_kept():
    result = run(4, half=-0.5, dec=-1.0)
    assert result.proof is not None
    assert result.proof.tactics == ("half", "half", "dec")
    # 1 is reached from 2 by both tactics, 2 from 4 by `half` and from 3 by `dec`.
    assert [edge.kind for edge in result.tree.edges].count(EdgeKind.MERGED) >= 1


def test_golden_tree():
    result = run(6, budget=SearchBudget(batch_size=2), half=-0.5, dec=-1.0, no=-3.0)
    tree = result.tree
    drawn = [
        f"{tree.states[e.source]} -{e.tactic}-> "
        + (e.kind.value if e.target is None else str(tree.states[e.target]))
        for e in tree.edges
    ]
    assert drawn == [
        "⊢ 6 -half-> ⊢ 3",
        "⊢ 6 -dec-> ⊢ 5",
        "⊢ 3 -half-> rejected",
        "⊢ 3 -dec-> ⊢ 2",
        "⊢ 5 -half-> rejected",
        "⊢ 5 -dec-> ⊢ 4",
        "⊢ 2 -half-> ⊢ 1",
        "⊢ 2 -dec-> ⊢ 1",
        "⊢ 4 -half-> ⊢ 2",
        "⊢ 4 -dec-> ⊢ 3",
        "⊢ 1 -half-> rejected",
        "⊢ 1 -dec-> closed",
    ]
    assert result.proof is not None
    assert result.proof.tactics == ("half", "dec", "half", "dec")


class RandomPolicy:
    """Proposes the toy tactics with log-probabilities that depend on the seed and the state."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        return [self._one(state)[:k] for state in states]

    def _one(self, state: ProofState) -> list[TacticCandidate]:
        draw = random.Random(f"{self.seed} {state}")
        names = ("dec", "half", "id", "slow", "no")
        made = [TacticCandidate(name, -draw.expovariate(1.0)) for name in names]
        return sorted(made, key=lambda candidate: -candidate.log_prob)


BUDGETS = st.builds(
    SearchBudget,
    wall_s=st.floats(0.0, 40.0),
    expansions=st.integers(0, 60),
    tactics=st.integers(0, 200),
    candidates_per_state=st.integers(1, 5),
    batch_size=st.integers(1, 5),
    tactic_timeouts_s=st.sampled_from([(1.0,), (1.0, 8.0), (0.5, 2.0, 8.0)]),
)


def random_run(n: int, seed: int, budget: SearchBudget) -> SearchResult:
    clock = FakeClock()
    return best_first_search(
        countdown(n),
        environment=CountdownEnvironment(clock),
        policy=RandomPolicy(seed),
        budget=budget,
        now=clock,
    )


@settings(deadline=None)  # a busy machine is no fault of the search
@given(st.integers(1, 40), st.integers(0, 1000), BUDGETS)
def test_a_returned_script_replays_to_closed_and_no_budget_is_exceeded(n, seed, budget):
    result = random_run(n, seed, budget)
    assert (result.proof is not None) == (result.status is SearchStatus.CLOSED)
    assert result.expansions <= budget.expansions
    assert result.tactics_tried <= budget.tactics
    assert result.wall_s <= budget.wall_s + 0.01
    if result.proof is not None:
        for tactic in result.proof.tactics:
            n = {"half": n // 2, "id": n}.get(tactic, n - 1)
        assert n == 0


@settings(deadline=None)  # a busy machine is no fault of the search
@given(st.integers(1, 40), st.integers(0, 1000), BUDGETS)
def test_one_seed_gives_one_tree(n, seed, budget):
    first, second = random_run(n, seed, budget), random_run(n, seed, budget)
    assert first == second
    assert first.tree == second.tree


@settings(deadline=None)  # a busy machine is no fault of the search
@given(st.integers(1, 200), st.integers(0, 1000))
def test_merging_never_loses_a_proof(n, seed):
    # Every countdown has a proof, whatever the order in which states are reached.
    assert random_run(n, seed, SearchBudget(wall_s=1e6)).status is SearchStatus.CLOSED


@pytest.mark.parametrize("wall_s", [0.0, -1.0])
def test_no_time_is_no_search(wall_s):
    result = run(1, budget=SearchBudget(wall_s=wall_s), dec=-1.0)
    assert result.status is SearchStatus.OUT_OF_BUDGET
    assert result.tactics_tried == 0


def state(target: str, *hypotheses: str) -> ProofState:
    return ProofState((Goal(hypotheses, target),), 0)


def test_states_that_differ_in_unused_names_or_repeated_facts_are_one():
    once = state("a = 1", "a b : Nat", "h : b < a")
    twice = state("a = 1", "a b : Nat", "h1 h2 : b < a")
    assert merge_key(once) == merge_key(twice)


def test_states_that_differ_in_a_used_name_or_a_fact_are_two():
    first = state("a = 1", "a b : Nat")
    assert merge_key(first) != merge_key(state("b = 1", "a b : Nat"))
    assert merge_key(first) != merge_key(state("a = 1", "a b : Nat", "h : a = b"))
    assert merge_key(state("l.length = 1", "l m : List Nat")) != merge_key(
        state("m.length = 1", "l m : List Nat")
    )
