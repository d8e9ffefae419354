import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from prover.batch.explore import Explorer
from prover.batch.file_run import FileRun
from prover.batch.outcome import Attempt, NotProved, Proved
from prover.core.errors import LeanCrashedError, UnverifiedProofError
from prover.core.protocols import Policy
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
from tests.fakes import CountdownEnvironment, ScriptedPolicy
from tests.unit.test_attempt import FakeVerifier as OneProofVerifier

ACCEPTED = Accepted(Certificate("", "", "", "", frozenset(), ()))


@dataclass
class Holes:
    """A file of countdowns: each hole is (declaration, number); an odd number has no proof."""

    holes: list[tuple[str, int]]

    @property
    def theorems(self) -> Sequence[Theorem]:
        return [self.theorem_given(i, {}) for i in range(len(self.holes))]

    text = "the file"

    def is_nameless(self, index: int) -> bool:
        return False

    def with_proofs(self, proofs: Mapping[int, ProofScript]) -> str:
        return " ".join(f"{i}:{'+'.join(proofs[i].tactics)}" for i in sorted(proofs))

    def theorem_given(self, index: int, proofs: Mapping[int, ProofScript]) -> Theorem:
        name, number = self.holes[index]
        return Theorem(name, self.with_proofs(proofs), str(number))


@dataclass
class Heard:
    ends: list[tuple[int, Attempt]] = field(default_factory=list)
    allowed: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def searching(self, index: int, theorem: Theorem) -> None:
        pass

    def ended(self, index: int, attempt: Attempt) -> None:
        self.ends.append((index, attempt))


class FakeVerifier(OneProofVerifier):
    """Also says of whole files what it is told to; `wholes` lists the copies that it saw."""

    def __init__(self, whole: Verdict = ACCEPTED, **answers: Verdict) -> None:
        super().__init__(**answers)
        self.whole = whole
        self.wholes: list[str] = []

    def verify_file(self, original: str, proved: str) -> dict[str, Verdict]:
        self.wholes.append(proved)
        return dict.fromkeys("abc", self.whole)


class Slow(FakeVerifier):
    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        time.sleep(0.02)
        return super().verify(theorem, proof)


def run(
    holes: list[tuple[str, int]], verifiers: Sequence[FakeVerifier] = ()
) -> tuple[FileRun, Heard]:
    heard = Heard()

    def policy_for(theorem: Theorem, proved: Collection[str]) -> Policy:
        heard.allowed[theorem.name] = tuple(proved)
        return ScriptedPolicy(half=-0.1, last=-0.2, dec=-9.0)

    explorer = Explorer(
        CountdownEnvironment(),
        policy_for,
        ScriptedPolicy(),
        SearchBudget(wall_s=5.0, expansions=4),
    )
    made = FileRun(Holes(holes), explorer, verifiers or [FakeVerifier()], heard)
    made.go(lambda progress: None)
    return made, heard


def verified_header(made: FileRun, index: int) -> str:
    """What the verifier saw above hole `index`: the proofs that were filled in."""
    outcome = made.attempts[index].outcome
    assert isinstance(outcome, Proved)
    return outcome.verified.theorem.header


def test_every_hole_ends_once():
    made, heard = run([("a", 1), ("b", 2), ("c", 4)], [Slow(), Slow()])
    assert sorted(index for index, _ in heard.ends) == [0, 1, 2]
    assert set(made.proofs) == {0, 1, 2}


class NeedsTheOther(FakeVerifier):
    """Says of `b` what the ladder says where an earlier theorem is used and still `sorry`."""

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        if theorem.name == "b" and not theorem.header:
            return Rejected(RejectReason.USES_SORRY, "it rests on a, which is sorry")
        return super().verify(theorem, proof)


def test_theorems_are_verified_apart_from_one_another():
    made, _ = run([("a", 1), ("b", 2)])
    assert [verified_header(made, i) for i in (0, 1)] == ["", ""]


def test_a_theorem_that_uses_an_earlier_one_is_verified_with_that_one_filled_in():
    made, heard = run([("a", 1), ("b", 2)], [NeedsTheOther()])
    assert set(made.proofs) == {0, 1}
    assert verified_header(made, 1) == "0:dec"
    assert sorted(index for index, _ in heard.ends) == [0, 1]


def test_a_theorem_that_uses_one_that_is_not_proved_is_not_proved():
    made, _ = run([("a", 99), ("b", 2)], [NeedsTheOther()])
    outcome = made.attempts[1].outcome
    assert isinstance(outcome, NotProved)
    assert "rests on a" in outcome.reason
    assert made.proofs == {}


def test_what_is_not_proved_is_not_filled_in():
    made, _ = run([("a", 99), ("b", 2)])
    assert isinstance(made.attempts[0].outcome, NotProved)
    assert set(made.proofs) == {1}


def test_the_holes_of_one_declaration_are_verified_with_one_another():
    made, _ = run([("a", 1), ("a", 2)])
    assert verified_header(made, 0) == "1:half+dec"
    assert verified_header(made, 1) == "0:dec"


def test_a_hole_whose_neighbour_stays_open_is_not_called_proved():
    made, heard = run([("a", 1), ("a", 99), ("b", 1)])
    outcome = made.attempts[0].outcome
    assert isinstance(outcome, NotProved)
    assert "found here: dec" in outcome.reason
    assert set(made.proofs) == {2}
    assert len(heard.ends) == 3


def test_a_declaration_that_is_turned_down_is_not_written():
    refused = Rejected(RejectReason.KERNEL_REFUSED, "no")
    made, _ = run([("a", 1), ("b", 2)], [FakeVerifier(dec=refused)])
    assert set(made.proofs) == {1}


class Broken(FakeVerifier):
    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        raise UnverifiedProofError("broken")


def test_a_broken_promise_in_the_verifying_thread_stops_the_run():
    with pytest.raises(UnverifiedProofError):
        run([("a", 1), ("b", 2)], [Broken()])


def test_a_search_may_use_the_earlier_theorems_that_were_proved_and_no_others():
    _, heard = run([("a", 1), ("b", 99), ("c", 2)])
    assert heard.allowed == {"a": (), "b": ("a",), "c": ("a",)}


def test_the_copy_is_checked_as_a_whole_beside_the_parts_and_only_once():
    verifier = FakeVerifier()
    made, _ = run([("a", 1), ("b", 2)], [verifier])
    assert verifier.wholes == ["0:dec 1:half+dec"]
    assert made.proved_copy() == "0:dec 1:half+dec"
    assert len(verifier.wholes) == 1


def test_a_copy_with_open_theorems_is_checked_when_it_is_known():
    verifier = FakeVerifier()
    made, _ = run([("a", 1), ("b", 99)], [verifier])
    assert verifier.wholes == []
    assert made.proved_copy() == "0:dec"
    assert verifier.wholes == ["0:dec"]


@pytest.mark.parametrize(
    ("whole", "error"),
    [
        (Rejected(RejectReason.KERNEL_REFUSED, "no"), UnverifiedProofError),
        (Undecided("out of time"), LeanCrashedError),
    ],
)
def test_a_copy_that_does_not_stand_as_a_whole_is_never_handed_out(whole, error):
    made, _ = run([("a", 1), ("b", 2)], [FakeVerifier(whole)])
    with pytest.raises(error):
        made.proved_copy()
