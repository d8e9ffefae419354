import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from prover.batch.explore import Explorer
from prover.batch.file_run import FileRun
from prover.batch.outcome import Attempt, NotProved, Proved
from prover.core.errors import UnverifiedProofError
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Rejected, RejectReason, Verdict
from search.budget import SearchBudget
from tests.fakes import CountdownEnvironment, ScriptedPolicy
from tests.unit.test_attempt import FakeVerifier


@dataclass
class Holes:
    """A file of countdowns: each hole is (declaration, number); an odd number has no proof."""

    holes: list[tuple[str, int]]

    @property
    def theorems(self) -> Sequence[Theorem]:
        return [self.theorem_given(i, {}) for i in range(len(self.holes))]

    def theorem_given(self, index: int, proofs: Mapping[int, ProofScript]) -> Theorem:
        name, number = self.holes[index]
        header = " ".join(f"{i}:{'+'.join(proofs[i].tactics)}" for i in sorted(proofs))
        return Theorem(name, header, str(number))


@dataclass
class Heard:
    ends: list[tuple[int, Attempt]] = field(default_factory=list)

    def searching(self, index: int, theorem: Theorem) -> None:
        pass

    def ended(self, index: int, attempt: Attempt) -> None:
        self.ends.append((index, attempt))


class Slow(FakeVerifier):
    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        time.sleep(0.02)
        return super().verify(theorem, proof)


def run(
    holes: list[tuple[str, int]], verifier: FakeVerifier | None = None
) -> tuple[FileRun, Heard]:
    heard = Heard()
    explorer = Explorer(
        CountdownEnvironment(),
        lambda theorem: ScriptedPolicy(half=-0.1, last=-0.2, dec=-9.0),
        ScriptedPolicy(),
        SearchBudget(wall_s=5.0, expansions=4),
    )
    made = FileRun(Holes(holes), explorer, verifier or FakeVerifier(), heard)
    made.go(lambda progress: None)
    return made, heard


def test_every_hole_ends_once_and_in_order():
    made, heard = run([("a", 1), ("b", 2), ("c", 4)], Slow())
    assert [index for index, _ in heard.ends] == [0, 1, 2]
    assert set(made.proofs) == {0, 1, 2}


def test_a_later_theorem_is_verified_with_the_earlier_proofs_filled_in():
    made, _ = run([("a", 1), ("b", 2)])
    assert made.attempts[0].theorem.header == ""
    assert made.attempts[1].theorem.header == "0:dec"


def test_what_is_not_proved_is_not_filled_in():
    made, _ = run([("a", 99), ("b", 2)])
    assert isinstance(made.attempts[0].outcome, NotProved)
    assert made.attempts[1].theorem.header == ""
    assert set(made.proofs) == {1}


def test_the_holes_of_one_declaration_are_verified_with_one_another():
    made, _ = run([("a", 1), ("a", 2)])
    assert made.attempts[0].theorem.header == "1:half+dec"
    assert made.attempts[1].theorem.header == "0:dec"
    assert all(isinstance(attempt.outcome, Proved) for attempt in made.attempts.values())


def test_a_hole_whose_neighbour_stays_open_is_not_called_proved():
    made, heard = run([("a", 1), ("a", 99), ("b", 1)])
    outcome = made.attempts[0].outcome
    assert isinstance(outcome, NotProved)
    assert "found here: dec" in outcome.reason
    assert set(made.proofs) == {2}
    assert len(heard.ends) == 3


def test_a_declaration_that_is_turned_down_is_not_written():
    refused = Rejected(RejectReason.KERNEL_REFUSED, "no")
    made, _ = run([("a", 1), ("b", 2)], FakeVerifier(dec=refused))
    assert set(made.proofs) == {1}


class Broken(FakeVerifier):
    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        raise UnverifiedProofError("broken")


def test_a_broken_promise_in_the_verifying_thread_stops_the_run():
    with pytest.raises(UnverifiedProofError):
        run([("a", 1), ("b", 2)], Broken())
