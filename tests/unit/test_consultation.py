"""An SMT oracle beside the search, on the toy logic: it helps, and can do no harm."""

import math
import threading
import time
from collections.abc import Iterator, Sequence

import pytest

from prover.batch.attempt import attempt
from prover.batch.consultation import Consultant
from prover.batch.explore import Explorer
from prover.batch.outcome import Attempt, NotProved, Proved, Refuted
from prover.batch.records import Status, record_of
from prover.core.proof_state import Goal, ProofState
from prover.core.protocols import SmtOracle
from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.tactic import GoalsClosed, StateAdvanced, TacticOutcome, TacticRejected
from prover.core.theorem import Theorem
from prover.core.verdict import Rejected, RejectReason
from search.budget import SearchBudget
from tests.fakes import CountdownEnvironment, ScriptedPolicy, number
from tests.unit.test_attempt import FakeVerifier

LONG_S = 600.0  # whoever waits for this has failed
THEOREM = Theorem("t", "", "theorem t (n : Nat) : n < 4")
FOUR = Counterexample((("n", "4"),))
REPLAY = "exact absurd (@claim 4) (by decide)"


class FakeOracle:
    """Gives one answer about the theorem, and says of goals whether they are in `false_goals`."""

    def __init__(self, answer: SmtAnswer, false_goals: Sequence[str] = ()) -> None:
        self.answer = answer
        self.false_goals = false_goals
        self.asked: list[str] = []

    def check(self, theorem: Theorem, *, limit_s: float | None = None) -> SmtAnswer:
        self.asked.append(theorem.statement)
        return self.answer

    def check_goal(self, goal: Goal, *, header: str, limit_s: float) -> SmtAnswer:
        self.asked.append(goal.target)
        return Counterexample(()) if goal.target in self.false_goals else Unknown("who knows")

    def interrupt(self) -> None:
        pass


class HangingOracle(FakeOracle):
    """Answers when the test is over."""

    def __init__(self) -> None:
        super().__init__(Valid("z3", ()))
        self.over = threading.Event()

    def check(self, theorem: Theorem, *, limit_s: float | None = None) -> SmtAnswer:
        self.over.wait(LONG_S)
        return self.answer


class CrashingOracle(FakeOracle):
    def __init__(self) -> None:
        super().__init__(Valid("z3", ()))

    def check(self, theorem: Theorem, *, limit_s: float | None = None) -> SmtAnswer:
        raise RuntimeError("the solver is gone")


@pytest.fixture
def hanging() -> Iterator[HangingOracle]:
    oracle = HangingOracle()
    yield oracle
    oracle.over.set()


class Claims(CountdownEnvironment):
    """`theorem t (n : Nat) : n < 4`; its negation is proved by one instance, if by any."""

    def __init__(self, replay: str = REPLAY) -> None:
        super().__init__()
        self.replay = replay

    def start(self, theorem: Theorem) -> ProofState:
        if "¬" in theorem.statement:
            return ProofState((Goal((), "¬∀ (n : Nat), n < 4"),), 0)
        return ProofState((Goal(("n : Nat",), "n < 4"),), 0)

    def apply(
        self,
        state: ProofState,
        tactics: Sequence[str],
        *,
        timeout_s: float,
        within_s: float = math.inf,
    ) -> list[TacticOutcome]:
        claimed = bool(state.goals[0].hypotheses)
        return [self._claim(tactic, claimed) for tactic in tactics]

    def _claim(self, tactic: str, claimed: bool) -> TacticOutcome:
        if tactic == "intro claim":
            return StateAdvanced(ProofState((Goal(("claim : ∀ (n : Nat), n < 4",), "False"),), 0))
        return GoalsClosed() if claimed and tactic == self.replay else TacticRejected("no")


def explorer(
    environment: CountdownEnvironment,
    oracle: SmtOracle | None,
    wall_s: float = 60.0,
    **policy: float,
) -> Explorer:
    return Explorer(
        environment,
        lambda theorem, proved: ScriptedPolicy(**policy),
        ScriptedPolicy(),
        SearchBudget(wall_s=wall_s, expansions=1_000_000),
        Consultant(oracle, delay_s=0.0),
    )


def attempt_claim(
    oracle: SmtOracle,
    environment: CountdownEnvironment | None = None,
    verifier: FakeVerifier | None = None,
) -> Attempt:
    made = explorer(environment or Claims(), oracle, half=-1.0)
    return attempt(THEOREM, explorer=made, verifier=verifier or FakeVerifier())


def status(made: Attempt) -> Status:
    return record_of(made, run_sha256="run").status


def test_a_counterexample_that_lean_follows_refutes():
    made = attempt_claim(FakeOracle(FOUR))
    assert isinstance(made.outcome, Refuted)
    assert made.outcome.refutation.proof.tactics == ("intro claim", REPLAY)
    record = record_of(made, run_sha256="run")
    assert (record.smt, record.smt_detail) == ("false", "n = 4")


def test_a_counterexample_that_lean_does_not_follow_refutes_nothing():
    made = attempt_claim(FakeOracle(Counterexample((("n", "3"),))))
    assert isinstance(made.outcome, NotProved)
    record = record_of(made, run_sha256="run")
    assert (record.status, record.smt, record.smt_detail) == (Status.NOT_PROVED, "false", "n = 3")


def test_a_replay_that_the_verifier_turns_down_refutes_nothing():
    refused = Rejected(RejectReason.USES_SORRY, "sorryAx")
    made = attempt_claim(FakeOracle(FOUR), verifier=FakeVerifier(**{"intro claim": refused}))
    assert isinstance(made.smt, Counterexample)
    assert isinstance(made.outcome, NotProved)
    assert status(made) is Status.NOT_PROVED


def test_the_oracles_word_that_a_theorem_holds_is_its_own_label_and_no_proof():
    made = attempt_claim(FakeOracle(Valid("z3", ())))
    assert isinstance(made.outcome, NotProved)
    record = record_of(made, run_sha256="run")
    assert (record.status, record.smt, record.smt_detail) == (Status.SMT, "valid", "z3")
    assert record.proof == ()


def test_that_a_theorem_holds_says_nothing_about_a_hole_in_its_proof():
    hole = Theorem("t", "", THEOREM.statement, opening=" := by\n  have h : n < 3 := by\n    ")
    made = attempt(
        hole,
        explorer=explorer(Claims(), FakeOracle(Valid("z3", ())), half=-1.0),
        verifier=FakeVerifier(),
    )
    assert status(made) is Status.NOT_PROVED


class MoreVariables(Claims):
    def start(self, theorem: Theorem) -> ProofState:
        return ProofState((Goal(("gcd : Nat → Nat", "n : Nat"), "gcd n < 4"),), 0)


def test_an_answer_about_a_constant_that_lean_reads_as_a_variable_does_not_count():
    made = attempt_claim(FakeOracle(Valid("z3", ())), MoreVariables())
    assert status(made) is Status.NOT_PROVED


def test_lean_is_believed_when_the_oracle_says_otherwise():
    made = attempt(
        Theorem("t", "", "3"),
        explorer=explorer(CountdownEnvironment(), FakeOracle(FOUR), dec=-1.0, wall_s=5.0),
        verifier=FakeVerifier(),
    )
    # The search may be ended before it finds the proof; the oracle's lie is never an outcome.
    assert not isinstance(made.outcome, Refuted)


@pytest.mark.parametrize("answer", [Unknown("out of time"), OutOfFragment("ℝ", "1:1")])
def test_an_oracle_that_knows_nothing_changes_nothing(answer):
    made = attempt(
        Theorem("t", "", "3"),
        explorer=explorer(CountdownEnvironment(), FakeOracle(answer), dec=-1.0),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Proved)


def test_the_search_goes_on_beside_an_oracle_that_hangs(hanging):
    made = attempt(
        Theorem("t", "", "300"),
        explorer=explorer(CountdownEnvironment(), hanging, dec=-1.0),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Proved)


def test_the_search_ends_in_time_beside_an_oracle_that_hangs(hanging):
    made = attempt(
        THEOREM,
        explorer=explorer(Claims(), hanging, wall_s=0.2, half=-1.0),
        verifier=FakeVerifier(),
    )
    assert made.outcome == NotProved("nothing left to try")
    assert made.effort.search_s < LONG_S / 2


def test_a_question_after_one_that_hangs_waits_for_nothing(hanging):
    made = explorer(CountdownEnvironment(), hanging, dec=-1.0)
    for _ in range(2):
        done = attempt(Theorem("t", "", "300"), explorer=made, verifier=FakeVerifier())
        assert isinstance(done.outcome, Proved)


def test_the_search_goes_on_when_the_oracle_crashes():
    assert status(attempt_claim(CrashingOracle())) is Status.NOT_PROVED
    made = attempt(
        Theorem("t", "", "300"),
        explorer=explorer(CountdownEnvironment(), CrashingOracle(), dec=-1.0),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Proved)


class Endless(Claims):
    """Every tactic leads to a new state."""

    def apply(
        self,
        state: ProofState,
        tactics: Sequence[str],
        *,
        timeout_s: float,
        within_s: float = math.inf,
    ) -> list[TacticOutcome]:
        if state.goals[0].target.isdecimal():
            time.sleep(0.001)
            return [StateAdvanced(number(int(state.goals[0].target) + 1)) for _ in tactics]
        if state.goals[0].target == "n < 4":
            return [StateAdvanced(number(1)) for _ in tactics]
        return super().apply(state, tactics, timeout_s=timeout_s, within_s=within_s)


def test_a_counterexample_ends_the_search_at_once():
    made = attempt(
        THEOREM,
        explorer=explorer(Endless(), FakeOracle(FOUR), wall_s=LONG_S, dec=-1.0),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Refuted)
    assert made.effort.search_s < LONG_S / 10


def test_without_an_oracle_nothing_is_asked_or_waited_for():
    made = attempt(THEOREM, explorer=explorer(Claims(), None, half=-1.0), verifier=FakeVerifier())
    assert made.outcome == NotProved("nothing left to try")
    assert made.smt is None


def test_goals_are_asked_about_after_the_theorem_and_false_ones_are_known():
    oracle = FakeOracle(Unknown("?"), false_goals=["7"])
    with Consultant(oracle, delay_s=0.0).consult(THEOREM) as smt:
        smt.reached(number(7), -1.0)
        smt.reached(number(8), -2.0)
        limit = time.monotonic() + 60
        while len(oracle.asked) < 3 and time.monotonic() < limit:
            time.sleep(0.001)
        assert oracle.asked == [THEOREM.statement, "7", "8"]
        assert smt.is_hopeless(number(7))
        assert not smt.is_hopeless(number(8))
        assert smt.is_hopeless(ProofState((*number(8).goals, *number(7).goals), 0))


def test_one_question_is_asked_once():
    oracle = FakeOracle(Unknown("?"))
    with Consultant(oracle, delay_s=0.0).consult(THEOREM) as smt:
        for n in (7, 7, 7, 8):
            smt.reached(number(n), -1.0)
        limit = time.monotonic() + 60
        while "8" not in oracle.asked and time.monotonic() < limit:
            time.sleep(0.001)
    assert sorted(oracle.asked[1:]) == ["7", "8"]
