"""The verifier: one rung after the other, each in a fresh process; the first that fails decides.

1. confine           the proof's text stays in its tactic block (text only, no process)
2. compile           question and answer compile apart, without an error
3. statement_match   what was proved is what was asked
4. additions         the proof declared and registered nothing of its own
5. axioms            the theorem rests on the three standard axioms and on no `sorry`
6. kernel_replay     every declaration goes through the kernel again

Rungs 3 to 6 are one audit of the compiled files.
"""

import hashlib
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, assert_never

from prover.core.closing import Closing
from prover.core.errors import TheoremParseError
from prover.core.scratch_folder import ScratchFolder
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Certificate, Rejected, Undecided, Verdict
from prover.lean.diagnostics import Position
from prover.lean.process import LeanRunner, LeanToolchain, run_lean
from prover.verify.additions import check_additions
from prover.verify.audit import AuditProgram, AuditReport, audit_program
from prover.verify.axioms import check_axioms
from prover.verify.compile import CompiledPair, PairCompiler
from prover.verify.confine import check_confined
from prover.verify.extent import end_of_proof
from prover.verify.fillings import check_filled, name_examples
from prover.verify.kernel_replay import check_replay
from prover.verify.shared_file import shared_file, shared_files
from prover.verify.statement_match import check_statement

CHECKS = ("confine", "compile", "statement_match", "additions", "axioms", "kernel_replay")


@dataclass(frozen=True, slots=True)
class Audited:
    """The audit holds nothing against a theorem; `axioms` are those that it rests on."""

    axioms: frozenset[str]


AuditOutcome: TypeAlias = Audited | Rejected | Undecided


class LadderVerifier(Closing):
    """Implements `Verifier`. Keeps compiled questions from call to call.

    `timeout_s` bounds one call, `memory_bytes` each Lean process; `lean` starts them.
    """

    def __init__(
        self,
        toolchain: LeanToolchain,
        *,
        timeout_s: float = 60.0,
        memory_bytes: int = 4 << 30,
        lean: LeanRunner = run_lean,
    ) -> None:
        """Start no process yet: the first call does."""
        self._toolchain = toolchain
        self._lean = lean
        self._timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._folder = ScratchFolder("verify")
        self._pairs = PairCompiler(toolchain, self._folder.path, memory_bytes, lean=lean)
        self._program: AuditProgram | None = None

    def close(self) -> None:
        """Remove the temporary files; the verifier cannot be used afterwards."""
        self._folder.close()

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        """Check `proof` from scratch against `theorem`.

        Raises:
            TheoremParseError: the theorem itself does not compile.
            InfrastructureError: Lean cannot be started.
        """
        if objection := check_confined(proof):
            return objection
        return self._verdict(self.audit(theorem, proof), theorem.sha256, proof.sha256)

    def verify_together(self, claims: Sequence[tuple[Theorem, ProofScript]]) -> list[Verdict]:
        """What `verify` says of each claim, sharing processes among them; in order.

        Claims that stand below one header are compiled and audited as one file, in which none may
        rest on another. Only what is accepted there is accepted by it: whatever holds anything up
        is halved, and in the end verified alone. Raises as `verify` does.
        """
        verdicts: list[Verdict | None] = [check_confined(proof) for _, proof in claims]
        for group in shared_files(claims):
            confined = [number for number in group if verdicts[number] is None]
            self._verify_group(claims, confined, verdicts)
        return [
            self.verify(*claim) if verdict is None else verdict
            for claim, verdict in zip(claims, verdicts, strict=True)
        ]

    def _verify_group(
        self,
        claims: Sequence[tuple[Theorem, ProofScript]],
        group: Sequence[int],
        verdicts: list[Verdict | None],
    ) -> None:
        """Enter the verdicts of what is accepted in one file with the others of `group`."""
        if len(group) < 2:
            return
        file = shared_file([claims[number] for number in group])
        try:
            report = self._report(file.question, file.answer, file.targets)
        except TheoremParseError:  # one of the questions is no question
            report = Undecided("a question does not compile")
        if not isinstance(report, AuditReport):
            half = len(group) // 2
            self._verify_group(claims, group[:half], verdicts)
            self._verify_group(claims, group[half:], verdicts)
            return
        for number in group:
            theorem, proof = claims[number]
            outcome = judge(report.about(theorem.name))
            if isinstance(outcome, Audited) and theorem.name in report.targets:
                verdicts[number] = self._verdict(outcome, theorem.sha256, proof.sha256)

    def verify_file(self, original: str, proved: str) -> dict[str, Verdict]:
        """A verdict for each declaration that `original` leaves open, from its proved copy.

        An `example` in line N is called `example_line_N`.

        The hashes in their certificates are those of the two texts. When the copy as a whole is
        turned down, before its theorems can be told apart, the only name is the empty one.
        Raises as `verify` does.
        """
        if objection := check_filled(_as_read(original), _as_read(proved)):
            return {"": objection}
        hashes = (_sha256(original), _sha256(proved))
        outcomes = self.audit_file(original, proved)
        return {name: self._verdict(outcome, *hashes) for name, outcome in outcomes.items()}

    def audit(self, theorem: Theorem, proof: ProofScript) -> AuditOutcome:
        """Every rung but the first, which reads only text. Not a verdict: it certifies nothing."""
        report = self._report(
            theorem.with_sorry,
            theorem.with_proof(proof),
            [(theorem.name, end_of_proof(theorem, proof))],
        )
        return judge(report) if isinstance(report, AuditReport) else report

    def audit_file(self, original: str, proved: str) -> dict[str, AuditOutcome]:
        """`verify_file` without the first rung; it certifies nothing either."""
        report = self._report(_as_read(original), _as_read(proved), ())
        if not isinstance(report, AuditReport):
            return {"": report}
        names = sorted(report.targets, key=lambda name: original.find(name.rpartition(".")[2]))
        return {name: judge(report.about(name)) for name in names or [""]}

    def _report(
        self, question: str, answer: str, targets: Sequence[tuple[str, Position]]
    ) -> AuditReport | Rejected | Undecided:
        until = time.monotonic() + self._timeout_s
        with tempfile.TemporaryDirectory(dir=self._folder.path) as scratch:
            pair = self._pairs.compile(question, answer, Path(scratch), until=until)
            if not isinstance(pair, CompiledPair):
                return pair
            if not targets and pair.challenge.open_examples:
                named = name_examples(question, answer, pair.challenge.open_examples)
                if named != (question, answer):
                    return self._report(*named, ())
            if self._program is None:
                self._program = audit_program(self._toolchain)
            return self._program.run(
                pair.challenge.olean,
                pair.solution.olean,
                targets=targets,
                timeout_s=max(0.0, until - time.monotonic()),
                memory_bytes=self._memory_bytes,
                lean=self._lean,
            )

    def _verdict(self, outcome: AuditOutcome, theorem_sha256: str, proof_sha256: str) -> Verdict:
        match outcome:
            case Audited(axioms):
                return Accepted(
                    Certificate(
                        theorem_sha256=theorem_sha256,
                        proof_sha256=proof_sha256,
                        lean_toolchain=self._toolchain.version,
                        library=self._toolchain.library,
                        axioms=axioms,
                        checks=CHECKS,
                    )
                )
            case Rejected() | Undecided():
                return outcome
            case _:
                assert_never(outcome)


def judge(report: AuditReport) -> AuditOutcome:
    """What an audit's report comes to; the first check that fails decides."""
    for check in (check_statement, check_additions, check_axioms, check_replay):
        if verdict := check(report):
            return verdict
    if not report.targets:
        return Undecided("the audit was about no theorem")
    return Audited(frozenset(name for name, _ in report.axioms))


def _as_read(text: str) -> str:
    """A file's text with the line ends that Lean sees."""
    return text.replace("\r\n", "\n")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
