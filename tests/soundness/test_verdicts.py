"""Every attack is turned down for its reason, every honest proof is accepted."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prover.core.errors import TheoremParseError
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected, Undecided, VerifiedProof
from prover.lean.fork_server import ForkServer
from prover.lean.process import LeanToolchain
from prover.lean.toolchain import embedded_toolchain
from prover.verify.ladder import CHECKS, AuditOutcome, LadderVerifier
from tests.soundness.cases import Case, cases

pytestmark = pytest.mark.lean

TIMEOUT_S = 60.0
MEMORY_BYTES = 2 << 30


@pytest.fixture(scope="module")
def toolchain() -> LeanToolchain:
    return embedded_toolchain()


@pytest.fixture(scope="module")
def server(toolchain: LeanToolchain) -> Iterator[ForkServer]:
    with ForkServer(toolchain) as server:
        yield server


@pytest.fixture(scope="module")
def shared(toolchain: LeanToolchain, server: ForkServer) -> Iterator[LadderVerifier]:
    with LadderVerifier(
        toolchain, timeout_s=TIMEOUT_S, memory_bytes=MEMORY_BYTES, lean=server.run
    ) as verifier:
        yield verifier


@pytest.fixture
def verifier(
    shared: LadderVerifier, toolchain: LeanToolchain, server: ForkServer, case: Case
) -> Iterator[LadderVerifier]:
    """The shared verifier, unless the case sets limits of its own."""
    if not {"timeout_s", "memory_bytes"} & case.expected.keys():
        yield shared
        return
    limits = {
        "timeout_s": case.expected.get("timeout_s", TIMEOUT_S),
        "memory_bytes": case.expected.get("memory_bytes", MEMORY_BYTES),
    }
    with LadderVerifier(toolchain, **limits, lean=server.run) as limited:
        yield limited


def check(outcome: AuditOutcome | Accepted, expected: dict[str, Any]) -> None:
    kinds = {"accepted": Accepted, "rejected": Rejected, "undecided": Undecided}
    assert type(outcome) is kinds[expected["verdict"]], outcome
    if isinstance(outcome, Rejected) and "reason" in expected:
        assert outcome.reason.value == expected["reason"], outcome
        assert outcome.detail
        assert "\n" not in outcome.detail
    if isinstance(outcome, Undecided):
        assert expected["cause"] in outcome.cause


@pytest.mark.parametrize("case", cases("attacks"), ids=lambda case: case.folder.name)
def test_attack(case: Case, verifier: LadderVerifier) -> None:
    if case.is_whole_file:
        verdicts = verifier.verify_file(case.question, case.proved)
        assert verdicts
        for verdict in verdicts.values():
            check(verdict, case.expected)
    else:
        check(verifier.verify(case.theorem, case.proof), case.expected)


BEHIND = [case for case in cases("attacks") if "behind_the_text_check" in case.expected]


@pytest.mark.parametrize("case", BEHIND, ids=lambda case: case.folder.name)
def test_attack_that_passed_the_text_check(case: Case, shared: LadderVerifier) -> None:
    expected = case.expected["behind_the_text_check"]
    if case.is_whole_file:
        outcomes = shared.audit_file(case.question, case.proved)
        assert outcomes
        for outcome in outcomes.values():
            check(outcome, expected)
    else:
        check(shared.audit(case.theorem, case.proof), expected)


@pytest.mark.parametrize("case", cases("honest"), ids=lambda case: case.folder.name)
def test_honest_proof(case: Case, verifier: LadderVerifier, toolchain: LeanToolchain) -> None:
    verdict = verifier.verify(case.theorem, case.proof)
    assert isinstance(verdict, Accepted), verdict
    issued = verdict.certificate
    VerifiedProof(case.theorem, case.proof, issued)  # raises if they do not fit
    assert issued.checks == CHECKS
    assert (issued.lean_toolchain, issued.library) == (toolchain.version, toolchain.library)
    if "axioms" in case.expected:
        assert sorted(issued.axioms) == case.expected["axioms"]


def test_there_are_attacks_of_every_family() -> None:
    families = {case.folder.name.split("_")[0] for case in cases("attacks")}
    assert families == {
        "axiom", "character", "comment", "error", "escape", "file", "kernel", "native", "option",
        "resource", "sorry", "statement", "string",
    }  # fmt: skip


def test_an_audit_that_never_ends_decides_nothing(toolchain: LeanToolchain) -> None:
    case = next(case for case in cases("honest") if case.folder.name == "by_rfl")
    with LadderVerifier(toolchain, timeout_s=0.01) as hasty:
        assert isinstance(hasty.verify(case.theorem, case.proof), Undecided)


def test_a_question_that_does_not_compile_is_the_caller_s_error(shared: LadderVerifier) -> None:
    question = Theorem("claim", "", "theorem claim : 1 = (2 : Sort 0)")
    with pytest.raises(TheoremParseError, match="does not compile"):
        shared.verify(question, ProofScript(("rfl",)))


@pytest.mark.parametrize("name", ["another", "earlier", "", "«claim", "Nat.add_comm"])
def test_a_name_that_is_not_an_open_theorem_s_decides_nothing(
    shared: LadderVerifier, name: str
) -> None:
    header = "theorem earlier : 1 = 1 := rfl\n"
    question = Theorem(name, header, "theorem claim : 1 + 1 = 2")
    verdict = shared.verify(question, ProofScript(("rfl",)))
    check(verdict, {"verdict": "undecided", "cause": "nothing of that name open"})


def test_nothing_is_left_behind(
    toolchain: LeanToolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    question = Theorem("claim", "", "theorem claim : 1 + 1 = 2")
    with LadderVerifier(toolchain, timeout_s=TIMEOUT_S) as verifier:
        assert isinstance(verifier.verify(question, ProofScript(("rfl",))), Accepted)
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())


FILE = """namespace N
theorem one : 1 + 1 = 2 := by sorry
def two : { n : Nat // n > 1 } := ⟨2, by sorry⟩
example (a b : Nat) (h : a < b) : a + 1 ≤ b := by sorry
private theorem three : 1 + 2 = 3 := by sorry
theorem four : 2 + 2 = 4 := by decide
end N
"""


def filled(*proofs: str) -> str:
    first, *rest = FILE.split("sorry")
    return first + "".join(map(str.__add__, proofs, rest))


def test_a_whole_file_gets_a_verdict_for_each_open_declaration(shared: LadderVerifier) -> None:
    verdicts = shared.verify_file(FILE, filled("rfl", "decide", "omega\n", "decide"))
    assert all(isinstance(verdict, Accepted) for verdict in verdicts.values()), verdicts
    names = {name.split(".")[-1] for name in verdicts}
    assert names == {"one", "two", "three", "example_line_4"}


def test_line_ends_of_another_system_are_no_objection(shared: LadderVerifier) -> None:
    question = "theorem claim : 1 + 1 = 2 := by\r\n  sorry\r\n"
    verdicts = shared.verify_file(question, question.replace("sorry", "skip\r\n  rfl"))
    assert isinstance(verdicts["claim"], Accepted), verdicts
    verdicts = shared.verify_file(question, question.replace("sorry", "rfl\raxiom a : 1 = 2"))
    check(verdicts[""], {"verdict": "rejected", "reason": "not_confined"})


def test_what_stays_open_in_a_file_is_not_accepted(shared: LadderVerifier) -> None:
    verdicts = shared.verify_file(FILE, filled("rfl", "sorry", "sorry", "decide"))
    by_name = {name.split(".")[-1]: verdict for name, verdict in verdicts.items()}
    for name in ("one", "three"):
        assert isinstance(by_name[name], Accepted), by_name
    for name in ("two", "example_line_4"):
        check(by_name[name], {"verdict": "rejected", "reason": "uses_sorry"})


def test_a_false_example_is_not_accepted(shared: LadderVerifier) -> None:
    question = "example : 1 = 2 := by\n  sorry\n"
    skipping = "set_option debug.skipKernelTC true in decide +kernel"
    verdicts = shared.audit_file(question, question.replace("sorry", skipping))
    assert verdicts
    for verdict in verdicts.values():
        check(verdict, {"verdict": "rejected", "reason": "kernel_refused"})
