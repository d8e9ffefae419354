"""The SMT oracle beside the search, with real Lean: counterexamples that the kernel follows."""

from collections.abc import Iterator

import pytest

from prover.batch.attempt import attempt
from prover.batch.consultation import Consultant
from prover.batch.explore import Explorer
from prover.batch.outcome import Proved, Refuted
from prover.batch.records import Status, record_of
from prover.core.smt_answer import Counterexample
from prover.core.tactic import GoalsClosed, StateAdvanced
from prover.core.theorem import Theorem
from prover.lean.environment import LeanEnvironment
from prover.lean.session import LeanSession
from prover.policy.fixed_tactics import FixedTactics
from prover.smt.oracle import Z3Oracle
from prover.verify.ladder import LadderVerifier
from search.budget import SearchBudget
from tests.fakes import ScriptedPolicy

pytestmark = pytest.mark.lean

# None is refuted by the small values that are tried without an oracle.
FALSE = {
    "a natural number": "(n : Nat) (h : 5 < n) : n * n < 100 * n + 37",
    "two integers on a circle": "(x y : Int) (h : x * x + y * y = 25) (hx : 0 < x) "
    "(hy : 0 < y) : x * y = 13",
    "a negative integer": "(x : Int) (h : x < -17) : x * x ≠ 361",
    "a function": "(f : Nat → Nat) (h : ∀ n, f n = n * n + 1) : f 12 = 146",
    "two propositions": "(p q r : Prop) (h : p → q) (g : r ∨ q) (k : r ∨ ¬ p) : r",
    "a bound variable": ": ∀ n : Nat, n < 123 ∨ n ^ 2 > 16000",
    "factors": "(a b : Nat) (h : a * b = 221) (ha : 1 < a) (hb : 1 < b) : a = b",
    "a witness that fails": "(a : Nat) (h : 40 < a) (g : a < 42) : ∃ x, a = 2 * x",
    "remainders": "(n : Nat) (h : n % 7 = 3) (g : n % 11 = 5) : n % 13 = 1",
    "truncated subtraction": "(a b : Nat) (h : 20 < b) : a - b + b = a",
    "integer division": "(x : Int) (h : 30 < x) : x / 7 * 7 = x",
    "hypotheses after variables": "(a : Nat) (ha : 33 < a) (b : Nat) (hb : a < b) : b ≤ 2 * a - 30",
}
VALID_BY_Z3 = "(a b c : Int) : a ^ 2 + b ^ 2 + c ^ 2 ≥ a * b + b * c + c * a"


@pytest.fixture(scope="module")
def oracle() -> Iterator[Z3Oracle]:
    with Z3Oracle(limit_s=20.0) as oracle:
        yield oracle


@pytest.fixture(scope="module")
def environment(toolchain) -> Iterator[LeanEnvironment]:
    with LeanEnvironment(LeanSession(toolchain)) as environment:
        yield environment


@pytest.fixture(scope="module")
def verifier(toolchain) -> Iterator[LadderVerifier]:
    with LadderVerifier(toolchain) as verifier:
        yield verifier


def explorer(environment: LeanEnvironment, oracle: Z3Oracle, *, blind: bool = False) -> Explorer:
    """One whose search for a proof is `blind` finds none, so that the oracle is always asked."""
    policy = ScriptedPolicy(skip=-1.0) if blind else FixedTactics()
    return Explorer(
        environment,
        lambda theorem, proved: FixedTactics() if "¬ type_of%" in theorem.statement else policy,
        ScriptedPolicy(skip=-1.0),
        SearchBudget(wall_s=60.0),
        Consultant(oracle, delay_s=0.0, limit_s=20.0),
    )


@pytest.mark.parametrize("kind", FALSE)
def test_a_counterexample_becomes_a_refutation_by_the_kernel(environment, oracle, verifier, kind):
    theorem = Theorem("t", "", f"theorem t {FALSE[kind]}")
    made = attempt(theorem, explorer=explorer(environment, oracle, blind=True), verifier=verifier)
    assert isinstance(made.outcome, Refuted), made
    assert record_of(made, run_sha256="run").smt == "false"


def test_what_only_the_oracle_settles_is_not_proved(environment, oracle, verifier):
    theorem = Theorem("t", "", f"theorem t {VALID_BY_Z3}")
    made = attempt(theorem, explorer=explorer(environment, oracle, blind=True), verifier=verifier)
    assert record_of(made, run_sha256="run").status is Status.SMT


def test_a_hint_leads_to_a_proof(environment, oracle, verifier):
    theorem = Theorem("t", "", "theorem t (x y : Int) : x ^ 2 - 3 * y ^ 2 ≠ 5")
    made = attempt(theorem, explorer=explorer(environment, oracle), verifier=verifier)
    assert isinstance(made.outcome, Proved), made
    assert "% 3" in "".join(made.outcome.verified.proof.tactics)  # nothing else speaks of 3


# Moves that a search makes, true or not: they reach goals that hold and goals that do not.
MOVES = (
    "simp", "simp_all", "intro h", "left", "right", "cases n", "induction n", "cases x",
    "obtain ⟨k, hk⟩ := h", "rw [h]", "split", "refine ⟨x - 1, ?_⟩", "refine ⟨x.toNat, ?_⟩",
    "rcases Int.lt_or_ge x 0 with h7 | h7", "rcases Nat.lt_or_ge n 5 with h4 | h4", "revert h",
    "have := h 2", "simp only [Nat.succ_eq_add_one] at *", "generalize x * x = q at *",
    "apply Classical.byContradiction; intro h6", "apply Int.le_of_lt",
)  # fmt: skip
PRINTED = (
    "(x : Int) (n : Nat) (h : (n : Int) = x - 2) : x ≥ 2",
    "(x : Int) (h : ∃ k, x = 2 * k) : x % 2 = 0",
    "(n : Nat) : n - 5 = 0 ∨ 5 < n",
    "(f : Nat → Int) (h : ∀ n, f n = n - 3) : f 2 = -1",
    "(x : Int) : ∃ n : Nat, x = n ∨ x = -n",
    "(x : Int) (h : -3 < x) (g : x < 0) : x * x < 9",
)
PROOFS = ("· omega", "· grind", "· simp_all", "· (simp_all <;> omega)", "· decide")


def test_no_goal_that_is_refuted_as_printed_has_a_proof(environment, oracle):
    n_refuted = 0
    for statement in PRINTED:
        root = environment.start(Theorem("t", "", f"theorem t {statement}"))
        for reached in environment.apply(root, MOVES, timeout_s=10.0):
            if not isinstance(reached, StateAdvanced):
                continue
            state = reached.state
            answer = oracle.check_goal(state.goals[0], header="", limit_s=2.0)
            if not isinstance(answer, Counterexample):
                continue
            n_refuted += 1
            for outcome in environment.apply(state, PROOFS, timeout_s=10.0):
                closed = isinstance(outcome, GoalsClosed) or (
                    isinstance(outcome, StateAdvanced)
                    and len(outcome.state.goals) < len(state.goals)
                )
                assert not closed, f"{state.goals[0]}\n{answer}"
    assert n_refuted >= 5
