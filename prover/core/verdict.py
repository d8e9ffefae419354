"""What a verifier says about a finished proof, and the record that lets anyone check it again."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from prover.core.errors import UnverifiedProofError
from prover.core.theorem import ProofScript, Theorem

STANDARD_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})


class RejectReason(Enum):
    """Why a proof was turned down."""

    NOT_CONFINED = "not_confined"  # its text could do more than prove: new commands, native code
    DOES_NOT_COMPILE = "does_not_compile"
    USES_SORRY = "uses_sorry"
    FORBIDDEN_AXIOM = "forbidden_axiom"
    STATEMENT_CHANGED = "statement_changed"
    KERNEL_REFUSED = "kernel_refused"


@dataclass(frozen=True, slots=True)
class Certificate:
    """Everything needed to repeat an acceptance: inputs, pinned tools, axioms used, checks made."""

    theorem_sha256: str
    proof_sha256: str
    lean_toolchain: str  # e.g. "Lean 4.35.0"
    library: str  # e.g. "core library 3f2a…": never "Mathlib" unless it was Mathlib
    axioms: frozenset[str]
    checks: tuple[str, ...]  # e.g. ("compile", "axioms", "statement_match", "kernel_replay")


@dataclass(frozen=True, slots=True)
class Accepted:
    """Lean's kernel accepted the proof of exactly this statement."""

    certificate: Certificate


@dataclass(frozen=True, slots=True)
class Rejected:
    """The check ran to its end and the proof is not one."""

    reason: RejectReason
    detail: str


@dataclass(frozen=True, slots=True)
class Undecided:
    """The check did not finish (time, memory, crash). Says nothing about the proof."""

    cause: str


Verdict: TypeAlias = Accepted | Rejected | Undecided


@dataclass(frozen=True, slots=True)
class VerifiedProof:
    """A proof together with its certificate. The only thing a training corpus takes."""

    theorem: Theorem
    proof: ProofScript
    certificate: Certificate

    def __post_init__(self) -> None:
        """Refuse a certificate for another theorem, another proof, or extra axioms."""
        issued = self.certificate
        if issued.theorem_sha256 != self.theorem.sha256:
            raise UnverifiedProofError(f"{self.theorem.name}: certificate names another theorem")
        if issued.proof_sha256 != self.proof.sha256:
            raise UnverifiedProofError(f"{self.theorem.name}: certificate names another proof")
        if extra := issued.axioms - STANDARD_AXIOMS:
            raise UnverifiedProofError(f"{self.theorem.name}: uses axioms {sorted(extra)}")
