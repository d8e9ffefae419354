"""The policy in front of another one, and the process that finds."""

import pytest

from prover.core.proof_state import Goal, ProofState
from prover.evidence.finder_process import FinderProcess
from prover.evidence.policy import EvidencePolicy
from prover.evidence.printers.dialect import NUMBERS
from prover.evidence.prove_goal import Found, NothingFound, prove_goal
from tests.fakes import ScriptedPolicy

pytestmark = pytest.mark.slow

GOAL = Goal(
    ("x y : ℝ", "n✝ : ℕ", "h : x + y = 7", "k : Strange x", "m : x * y = 12"),
    "x ^ 2 + y ^ 2 = 25",
)
STRANGE = Goal(("a : Strange",), "a = a ∧ Odd a")
LIMIT_S = 60.0


class CountingFinder:
    def __init__(self, text: str | None) -> None:
        self.text = text
        self.asked: list[float] = []

    def __call__(self, goal: Goal, limit_s: float) -> str | None:
        self.asked.append(limit_s)
        return self.text


def texts(policy: EvidencePolicy, *goals: Goal, k: int = 4) -> list[str]:
    [candidates] = policy.propose([ProofState(goals, 1)], k=k)
    return [candidate.text for candidate in candidates]


def test_its_proposal_comes_first_and_is_sought_once() -> None:
    finder = CountingFinder("grind")
    policy = EvidencePolicy(ScriptedPolicy(simp=-1.0, omega=-2.0), finder)
    assert texts(policy, GOAL) == texts(policy, GOAL) == ["grind", "simp", "omega"]
    assert texts(policy, GOAL, k=2) == ["grind", "simp"]
    assert len(finder.asked) == 1


def test_without_evidence_the_other_policy_proposes() -> None:
    policy = EvidencePolicy(ScriptedPolicy(simp=-1.0), CountingFinder(None))
    assert texts(policy, GOAL) == ["simp"]
    assert texts(policy) == ["simp"]


def test_its_time_is_limited() -> None:
    finder = CountingFinder("grind")
    policy = EvidencePolicy(ScriptedPolicy(simp=-1.0), finder, goal_s=5.0, total_s=3.0)
    texts(policy, GOAL)
    assert finder.asked == [3.0]
    exhausted = EvidencePolicy(ScriptedPolicy(simp=-1.0), finder, total_s=0.0)
    assert texts(exhausted, GOAL) == ["simp"]


def test_hypotheses_that_cannot_be_used_are_left_out() -> None:
    found = prove_goal(GOAL, NUMBERS, LIMIT_S)
    assert isinstance(found, Found)
    assert "n✝" not in found.text
    assert "exact sub_eq_zero.mpr h |" in found.text


def test_what_is_not_understood_has_a_reason() -> None:
    found = prove_goal(STRANGE, NUMBERS, LIMIT_S)
    assert isinstance(found, NothingFound)
    assert found.why


def test_the_process_answers_and_survives_bad_goals() -> None:
    with FinderProcess() as finder:
        for bad in (STRANGE, Goal((), ""), Goal((": :",), "((((")):
            assert finder.tactics_for(bad, LIMIT_S, dialect="core") is None
        found = prove_goal(GOAL, NUMBERS, LIMIT_S)
        assert isinstance(found, Found)
        assert finder.tactics_for(GOAL, LIMIT_S, dialect="numbers") == found.text


def test_a_process_that_dies_is_no_error() -> None:
    with FinderProcess(memory_bytes=2**70) as finder:  # no process starts with such a limit
        assert finder.tactics_for(GOAL, 1.0, dialect="numbers") is None
