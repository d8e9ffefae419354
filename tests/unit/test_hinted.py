from prover.core.proof_state import Goal, ProofState
from prover.core.smt_answer import Hints, Valid
from prover.policy.hinted import HintedPolicy
from tests.fakes import ScriptedPolicy

GOAL = Goal(("n : Nat", "h : 0 < n", "g : n < 9"), "n * n < 81")


def propose(
    hints: Hints | None,
    base: dict[str, float],
    *,
    premises: tuple[str, ...] = (),
    goal: Goal = GOAL,
) -> list[str]:
    policy = HintedPolicy(ScriptedPolicy(**base), Valid("z3", premises, hints))
    [found] = policy.propose([ProofState((goal,), 0)], k=100)
    assert [c.log_prob for c in found] == sorted((c.log_prob for c in found), reverse=True)
    assert all(c.log_prob <= 0 for c in found)
    return [candidate.text for candidate in found]


def test_without_hints_nothing_changes():
    assert propose(None, {"simp": -0.5, "omega": -1.0}) == ["simp", "omega"]


def test_closing_tactics_come_first_in_the_order_of_the_hints():
    assert propose(Hints(tactics=("grind", "omega")), {"simp": -0.4, "omega": -1.0})[:2] == [
        "grind",
        "omega",
    ]


def test_induction_on_the_hinted_variable_comes_before_others():
    base = {"induction m <;> simp": -1.0, "induction n <;> simp": -2.0}
    found = propose(Hints(induction_on="n"), base)
    assert found.index("induction n <;> simp") < found.index("induction m <;> simp")


def test_induction_begins_where_the_hypotheses_let_it():
    goal = Goal(("n : Nat", "h : 4 < n"), "n * n < 2 ^ n")
    [first, *_] = propose(Hints(induction_on="n"), {"simp": -0.5}, goal=goal)
    assert first.startswith("induction n with")
    assert "Nat.lt_or_ge n 5" in first


def test_case_splits_on_hinted_variables_come_first():
    base = {"cases m": -1.0, "cases n": -2.0, "simp [n]": -1.1}
    assert propose(Hints(cases=("n",)), base) == ["cases n", "cases m", "simp [n]"]


def test_a_witness_is_given():
    goal = Goal((), "∃ n, 0 < n ∧ n * n = 49")
    assert propose(Hints(witnesses=(("n", "7"),)), {"simp": -0.5}, goal=goal)[0].startswith(
        "exact ⟨7, "
    )


def test_an_equation_is_looked_at_modulo_the_hint():
    goal = Goal(("x y : Int", "h : x ^ 2 - 3 * y ^ 2 = 5"), "False")
    first = propose(Hints(modulus=3), {"simp": -0.5}, goal=goal)[0]
    assert "congrArg (· % 3) h" in first
    assert "y % 3 = 2" in first


def test_hypotheses_that_the_proof_did_without_can_go():
    assert "clear h" in propose(None, {"simp": -0.5}, premises=("g",))
    assert not any("clear" in text for text in propose(None, {"simp": -0.5}, premises=("h", "g")))


def test_premises_of_another_goal_clear_nothing():
    assert not any("clear" in text for text in propose(None, {"simp": -0.5}, premises=("k",)))


def test_where_the_policy_has_nothing_the_hints_add_nothing():
    assert propose(Hints(tactics=("omega",)), {}) == []
