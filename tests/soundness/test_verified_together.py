"""Claims that share a file get the verdicts that they get alone."""

from collections.abc import Iterator

import pytest

from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected, RejectReason, Verdict, VerifiedProof
from prover.lean.fork_server import ForkServer
from prover.lean.process import LeanToolchain
from prover.lean.toolchain import embedded_toolchain
from prover.verify.ladder import LadderVerifier
from tests.soundness.cases import Case, cases

pytestmark = pytest.mark.lean

HONEST = ProofScript(("rfl",))


@pytest.fixture(scope="module")
def verifier() -> Iterator[LadderVerifier]:
    toolchain: LeanToolchain = embedded_toolchain()
    with ForkServer(toolchain) as server, LadderVerifier(toolchain, lean=server.run) as verifier:
        yield verifier


def neighbour(header: str, name: str) -> Theorem:
    return Theorem(name, header, f"theorem {name} : (7 : Nat) = 7")


def one_of_each_kind(of: list[Case]) -> list[Case]:
    """The first of each kind of attack that can share a file."""
    chosen: dict[str, Case] = {}
    for case in of:
        limited = {"timeout_s", "memory_bytes"} & case.expected.keys()
        if not (case.is_whole_file or limited) and case.theorem.opening == " := by\n  ":
            chosen.setdefault(case.folder.name.split("_")[0], case)
    return list(chosen.values())


ATTACKS = one_of_each_kind(cases("attacks"))
BEHIND = one_of_each_kind(
    [case for case in cases("attacks") if "behind_the_text_check" in case.expected]
)


def together(verifier: LadderVerifier, case: Case) -> list[Verdict]:
    question = case.theorem
    asked = Theorem(question.name, question.header, question.statement)  # alone in its file
    before = neighbour(question.header, "honest_before")
    after = neighbour(question.header, "honest_after")
    return verifier.verify_together([(before, HONEST), (asked, case.proof), (after, HONEST)])


@pytest.mark.parametrize("case", ATTACKS, ids=lambda case: case.folder.name)
def test_an_attack_among_honest_proofs(case: Case, verifier: LadderVerifier) -> None:
    _, verdict, _ = together(verifier, case)
    assert not isinstance(verdict, Accepted)
    if isinstance(verdict, Rejected) and "reason" in case.expected:
        assert verdict.reason.value == case.expected["reason"]


@pytest.mark.parametrize("case", BEHIND, ids=lambda case: case.folder.name)
def test_an_attack_among_honest_proofs_that_passed_the_text_check(
    case: Case, verifier: LadderVerifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prover.verify.ladder.check_confined", lambda proof: None)
    _, verdict, _ = together(verifier, case)
    accepted = case.expected["behind_the_text_check"]["verdict"] == "accepted"
    assert isinstance(verdict, Accepted) == accepted, verdict


def claims(count: int) -> list[tuple[Theorem, ProofScript]]:
    header = "def double (n : Nat) : Nat := n + n\n"
    return [
        (
            Theorem(f"t{i}", header, f"theorem t{i} (n : Nat) : double n + {i} = {i} + n + n"),
            ProofScript(("simp only [double]", "omega")),
        )
        for i in range(count)
    ]


def test_each_accepted_claim_has_a_certificate_of_its_own(verifier: LadderVerifier) -> None:
    asked = claims(5)
    verdicts = verifier.verify_together(asked)
    for (theorem, proof), verdict in zip(asked, verdicts, strict=True):
        assert isinstance(verdict, Accepted), verdict
        VerifiedProof(theorem, proof, verdict.certificate)  # raises if they do not fit
        assert verdict.certificate.checks == verifier.verify(*asked[0]).certificate.checks  # type: ignore[union-attr]


@pytest.mark.parametrize("borrowed", ["exact t0 n", "have := t0 n\nsimp only [double]\nomega"])
def test_a_claim_that_rests_on_its_neighbour_is_turned_down(
    verifier: LadderVerifier, borrowed: str
) -> None:
    [first, second] = claims(2)
    asked = [
        first,
        (Theorem("u", first[0].header, first[0].statement.replace("t0", "u")), second[1]),
    ]
    asked[1] = (asked[1][0], ProofScript(tuple(borrowed.split("\n"))))
    kept, turned_down = verifier.verify_together(asked)
    assert isinstance(kept, Accepted)
    assert isinstance(turned_down, Rejected)
    assert turned_down.reason is RejectReason.DOES_NOT_COMPILE  # alone, where there is no t0


def test_a_claim_that_fails_costs_the_others_nothing_but_time(verifier: LadderVerifier) -> None:
    asked = claims(6)
    asked[2] = (asked[2][0], ProofScript(("rfl",)))
    asked[4] = (asked[4][0], ProofScript(("sorry",)))
    verdicts: list[object] = [type(verdict) for verdict in verifier.verify_together(asked[:5])]
    assert verdicts == [Accepted, Accepted, Rejected, Accepted, Rejected]


def test_two_claims_of_one_name_are_verified_apart(verifier: LadderVerifier) -> None:
    [one] = claims(1)
    other = (Theorem("t0", one[0].header, "theorem t0 : double 2 = 4"), ProofScript(("rfl",)))
    wrong = (Theorem("t0", one[0].header, "theorem t0 : double 2 = 5"), ProofScript(("rfl",)))
    verdicts = verifier.verify_together([one, other, wrong])
    assert [type(verdict) for verdict in verdicts] == [Accepted, Accepted, Rejected]
