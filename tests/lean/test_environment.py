"""Tactics tried in Lean: what counts as progress, as closed, as refused."""

import pytest

from prover.core.errors import TheoremParseError
from prover.core.proof_state import ProofState
from prover.core.tactic import GoalsClosed, StateAdvanced, TacticOutcome, TacticRejected
from prover.core.theorem import ProofScript, Theorem
from prover.lean.environment import LeanEnvironment
from prover.lean.process import check_file
from prover.lean.session import LeanSession

pytestmark = pytest.mark.lean


@pytest.fixture(scope="module")
def environment(toolchain):
    with LeanEnvironment(LeanSession(toolchain)) as opened:
        yield opened


def theorem(type_: str, opening: str = " := by\n  ", closing: str = "\n") -> Theorem:
    return Theorem("t", "", f"theorem t {type_}", opening, closing)


def one(environment: LeanEnvironment, state: ProofState, tactic: str) -> TacticOutcome:
    (outcome,) = environment.apply(state, [tactic], timeout_s=10)
    return outcome


def test_goals_come_as_lean_prints_them(environment):
    state = environment.start(theorem("(a b : Nat) (h : a = b) : ∃ x, x = a ∧ x = b"))
    assert str(state) == "a b : Nat\nh : a = b\n⊢ ∃ x, x = a ∧ x = b"
    outcome = one(environment, state, "refine ⟨a, ?l, ?r⟩")
    assert isinstance(outcome, StateAdvanced)
    assert [goal.case for goal in outcome.state.goals] == ["l", "r"]
    assert [goal.target for goal in outcome.state.goals] == ["a = a", "a = b"]


def test_inaccessible_names_and_values_are_shown(environment):
    state = environment.start(theorem("(p q : Prop) : p ∨ q → let n := 5; n = 5 ∨ q"))
    outcome = one(environment, state, "intro h n\ncases h")
    assert isinstance(outcome, StateAdvanced)
    first, second = outcome.state.goals
    assert (first.case, second.case) == ("inl", "inr")
    assert "n : Nat := 5" in first.hypotheses
    assert "h✝ : p" in first.hypotheses


def test_a_long_proof_goes_step_by_step(environment):
    state = environment.start(theorem("(n : Nat) : 0 + n = n"))
    script = []
    for tactic in ("induction n", "rfl", "rename_i n ih", "rw [← Nat.add_assoc]", "rw [ih]"):
        script.append(tactic)
        outcome = one(environment, state, tactic)
        if isinstance(outcome, StateAdvanced):
            state = outcome.state
    assert outcome == GoalsClosed()


UNPROVED = {
    "sorry": "leaves a goal unproved",
    "exact sorry": "leaves a goal unproved",
    "have h : 1 = 2 := by skip\nomega": "unsolved goals",
    "apply?": "sorry",
    "exact (by\n  apply?)": "sorry",
    "exact trivial\n\ntheorem u : True := trivial": "`theorem` is not part",
    "exact nonsense": "nonsense",
    "foo": "unknown tactic",
    "· skip": "unsolved goals",
    "exact (": "missing",
    "simp (": "missing",
}


@pytest.mark.parametrize("tactic", UNPROVED)
def test_what_proves_nothing_is_refused(environment, tactic):
    state = environment.start(theorem("(n m : Nat) (f : Nat → Nat) : ∃ k, f k + n > m * n"))
    outcome = one(environment, state, tactic)
    assert isinstance(outcome, TacticRejected)
    assert UNPROVED[tactic] in outcome.message


@pytest.mark.parametrize("tactic", ["apply?", "exact (by\n  apply?)"])
def test_a_sorry_beside_the_authors_own_is_seen(environment, tactic):
    """The author's `sorry` brings a warning anyway, which must not hide the tactic's."""
    halves = theorem(
        "(n m : Nat) (f : Nat → Nat) : (∃ k, f k + n > m * n) ∧ n = n",
        opening=" := by\n  constructor\n  · ",
        closing="\n  · sorry\n",
    )
    state = environment.start(halves)
    outcome = one(environment, state, tactic)
    assert outcome == TacticRejected("the proof uses `sorry`")


def test_a_hole_in_the_middle_shows_and_closes_its_own_goal(environment):
    halves = theorem(
        "(n : Nat) : n = n ∧ 1 = 1",
        opening=" := by\n  constructor\n  · ",
        closing="\n  · sorry\n",
    )
    state = environment.start(halves)
    assert [goal.target for goal in state.goals] == ["n = n"]
    assert one(environment, state, "rfl") == GoalsClosed()
    outcome = one(environment, state, "have h : 2 = 2 := rfl")
    assert isinstance(outcome, StateAdvanced)
    assert [goal.target for goal in outcome.state.goals] == ["n = n"]


def test_a_hole_in_a_term(environment):
    term = theorem("(n : Nat) : n = n ∧ 1 = 1", opening=" := ⟨(by ", closing="), rfl⟩\n")
    state = environment.start(term)
    assert [goal.target for goal in state.goals] == ["n = n"]
    assert one(environment, state, "have h : 2 = 2 := rfl\nrfl") == GoalsClosed()


def test_a_tactic_that_eats_memory_is_refused_and_the_next_one_runs(environment):
    state = environment.start(theorem(": 1 = 1"))
    big = "(Nat.rec (motive := fun _ => List Nat) [] (fun _ l => 0 :: (l ++ l)) 26).length"
    outcome = one(environment, state, f"have : {big} = 1 := by decide +kernel")
    assert isinstance(outcome, TacticRejected)
    assert "memory" in outcome.message
    assert one(environment, state, "rfl") == GoalsClosed()


def test_a_script_with_more_memory_than_a_session_has_is_run_alone(environment):
    state = environment.start(theorem(": 1 = 1"))
    big = "(Nat.rec (motive := fun _ => List Nat) [] (fun _ l => 0 :: (l ++ l)) 14).length"
    long = f"have : {big} = 2 ^ 14 - 1 := by decide +kernel"
    closing, open_, wrong = environment.apply(
        state,
        [f"{long}\nrfl", f"{long}\nskip", f"{long}\nexact absurd rfl this"],
        timeout_s=60,
    )
    assert closing == GoalsClosed()
    for outcome in (open_, wrong):
        assert isinstance(outcome, TacticRejected)
        assert "memory" in outcome.message


def test_an_error_above_the_theorem_is_reported_with_its_place(environment):
    broken = Theorem("t", "def f : Nat := nonsense\n\n", "theorem t : 1 = 1")
    with pytest.raises(TheoremParseError, match=r"t: 1:15: .*nonsense"):
        environment.start(broken)


def test_warnings_and_sorries_above_the_theorem_do_not_matter(environment):
    above = Theorem("t", "theorem u : 2 = 3 := sorry\n\n", "theorem t : 1 = 1")
    assert one(environment, environment.start(above), "rfl") == GoalsClosed()


def test_an_instance_can_be_proved(environment):
    instance = Theorem("i", "", "instance i : Nonempty Nat")
    assert one(environment, environment.start(instance), "exact ⟨0⟩") == GoalsClosed()


def test_what_is_closed_compiles_as_a_file(environment, toolchain, tmp_path):
    proved = theorem("(a b c : Nat) (h : a ≤ b) : a + c ≤ b + c ∧ ∃ x, x = a")
    state = environment.start(proved)
    script: tuple[str, ...] = ()
    for tactic in ("constructor", "case left =>\n  omega", "exact ⟨a, rfl⟩"):
        script = (*script, tactic)
        outcome = one(environment, state, tactic)
        if isinstance(outcome, StateAdvanced):
            state = outcome.state
    assert outcome == GoalsClosed()
    file = tmp_path / "T.lean"
    file.write_text(proved.with_proof(ProofScript(script)))
    assert check_file(toolchain, file, timeout_s=30).exit_code == 0
