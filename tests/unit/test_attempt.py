from collections.abc import Sequence
from dataclasses import replace

import pytest

from prover.batch.attempt import attempt
from prover.batch.decide import decide
from prover.batch.explore import Explorer, negation
from prover.batch.look import Exploration
from prover.batch.outcome import NotProved, Proved, Refuted
from prover.core.errors import InfrastructureError, LeanCrashedError, TheoremParseError
from prover.core.proof_state import ProofState
from prover.core.protocols import Policy
from prover.core.tactic import TacticCandidate
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import (
    Accepted,
    Certificate,
    Rejected,
    RejectReason,
    Undecided,
    Verdict,
)
from search.budget import SearchBudget
from tests.fakes import CountdownEnvironment, ScriptedPolicy, number

THEOREM = Theorem("t", "", "theorem t : True")
GOOD, BAD = ProofScript(("good",)), ProofScript(("bad",))


class FakeVerifier:
    """Accepts every proof but those whose first tactic has an answer of its own."""

    def __init__(self, **answers: Verdict | InfrastructureError) -> None:
        self.answers = answers
        self.asked: list[ProofScript] = []

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        self.asked.append(proof)
        answer = self.answers.get(proof.tactics[0])
        if isinstance(answer, InfrastructureError):
            raise answer
        return answer or Accepted(
            Certificate(theorem.sha256, proof.sha256, "Lean", "core", frozenset(), ("compile",))
        )


class FlakyEnvironment(CountdownEnvironment):
    """Dies at the first `n_crashes` starts."""

    def __init__(self, n_crashes: int) -> None:
        super().__init__()
        self.n_crashes = n_crashes

    def start(self, theorem: Theorem) -> ProofState:
        if self.n_crashes:
            self.n_crashes -= 1
            raise LeanCrashedError("killed for its memory")
        return super().start(theorem)


class TwoSided(CountdownEnvironment):
    """`t`, at `n`, cannot be proved where `n` is odd; its negation then can."""

    def __init__(self, n: int) -> None:
        super().__init__()
        self.n = n

    def start(self, theorem: Theorem) -> ProofState:
        return number(4 if "¬" in theorem.statement else self.n)


def explorer(environment: CountdownEnvironment, *tactics: str, wall_s: float = 60.0) -> Explorer:
    policy = ScriptedPolicy(**dict.fromkeys(tactics, -1.0))
    halving = ScriptedPolicy(half=-1.0, dec=-2.0)
    return Explorer(
        environment,
        lambda theorem, proved: policy,
        halving,
        SearchBudget(wall_s=wall_s, expansions=50),
    )


def countdown(n: int) -> Theorem:
    return Theorem("t", "", str(n))


def test_an_accepted_proof_is_proved():
    made = attempt(
        countdown(3),
        explorer=explorer(CountdownEnvironment(), "dec"),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Proved)
    assert made.outcome.verified.proof.tactics == ("dec", "dec", "dec")
    assert made.effort.tactics_tried == 3
    assert len(made.tree.states) == 3


def test_a_search_that_closes_is_not_a_proof_until_verified():
    outcome = decide(
        Exploration(THEOREM, proofs=(BAD,)),
        FakeVerifier(bad=Rejected(RejectReason.USES_SORRY, "sorryAx")),
    )
    assert isinstance(outcome, NotProved)
    assert "uses_sorry" in outcome.reason


def test_the_next_proof_is_tried_when_one_is_turned_down():
    refused = Rejected(RejectReason.DOES_NOT_COMPILE, "no")
    outcome = decide(Exploration(THEOREM, proofs=(BAD, GOOD)), FakeVerifier(bad=refused))
    assert isinstance(outcome, Proved)
    assert outcome.verified.proof == GOOD


def test_the_first_accepted_proof_ends_the_asking():
    verifier = FakeVerifier()
    decide(Exploration(THEOREM, proofs=(GOOD, BAD)), verifier)
    assert verifier.asked == [GOOD]


@pytest.mark.parametrize("answer", [Undecided("out of memory"), LeanCrashedError("died")])
def test_a_check_that_did_not_finish_is_undecided(answer):
    outcome = decide(Exploration(THEOREM, proofs=(BAD,)), FakeVerifier(bad=answer))
    assert isinstance(outcome, Undecided)


def test_an_accepted_negation_refutes():
    made = attempt(
        THEOREM,
        explorer=explorer(TwoSided(3), "nothing"),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Refuted)
    assert "¬" in made.outcome.refutation.theorem.statement


def test_a_negation_that_is_turned_down_refutes_nothing():
    outcome = decide(
        Exploration(THEOREM, negation_proofs=(BAD,)),
        FakeVerifier(bad=Rejected(RejectReason.USES_SORRY, "sorryAx")),
    )
    assert outcome == NotProved("out of time")


def test_the_negation_is_asked_of_the_statement_as_lean_has_it():
    question = negation(replace(THEOREM, name="Space.t"))
    assert question.statement.endswith("¬ type_of% @Space.t")
    assert "theorem t : True := by\n  sorry" in question.header


def test_lean_dying_costs_a_retry():
    made = attempt(
        countdown(1), explorer=explorer(FlakyEnvironment(2), "dec"), verifier=FakeVerifier()
    )
    assert isinstance(made.outcome, Proved)


def test_lean_dying_each_time_is_undecided_and_names_the_cause():
    made = attempt(
        countdown(1), explorer=explorer(FlakyEnvironment(99), "dec"), verifier=FakeVerifier()
    )
    assert made.outcome == Undecided("killed for its memory")


def test_a_statement_that_does_not_elaborate_is_undecided_in_a_batch():
    made = attempt(
        Theorem("t", "", "nonsense"),
        explorer=explorer(CountdownEnvironment(), "dec"),
        verifier=FakeVerifier(),
    )
    assert isinstance(made.outcome, Undecided)
    assert "nonsense" in made.outcome.cause


def test_a_statement_that_does_not_elaborate_is_said_to_who_asked_for_it_alone():
    with pytest.raises(TheoremParseError):
        explorer(CountdownEnvironment(), "dec").explore(Theorem("t", "", "nonsense"))


def test_nothing_left_to_try_is_said():
    made = attempt(
        countdown(3), explorer=explorer(CountdownEnvironment(), "half"), verifier=FakeVerifier()
    )
    assert made.outcome == NotProved("nothing left to try")


class Padding:
    """Proposes a needless tactic first."""

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        return [[TacticCandidate("half", -0.1), TacticCandidate("dec", -0.2)] for _ in states]


def test_of_two_proofs_the_shorter_is_verified_first():
    made = Explorer(
        CountdownEnvironment(),
        lambda theorem, proved: Padding(),
        Padding(),
        SearchBudget(wall_s=5.0),
    ).explore(countdown(6))
    lengths = [len(proof.tactics) for proof in made.proofs]
    assert lengths == sorted(lengths)


def test_what_takes_long_is_tried_when_the_first_look_found_nothing():
    asked = []

    def with_more(policy: Policy, theorem: Theorem) -> Policy:
        asked.append(theorem.name)
        return ScriptedPolicy(dec=-1.0)

    hopeless = explorer(CountdownEnvironment(), "nonsense", wall_s=5.0)
    made = replace(hopeless, for_long_looks=with_more).explore(countdown(3))
    assert [proof.tactics for proof in made.proofs] == [("dec", "dec", "dec")]
    asked.clear()
    quick = replace(explorer(CountdownEnvironment(), "dec"), for_long_looks=with_more)
    assert quick.explore(countdown(3)).proofs
    assert asked == []
