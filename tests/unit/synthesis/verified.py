"""Proofs with certificates, made up: no verifier has seen them."""

from pathlib import Path

from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Certificate, VerifiedProof
from prover.synthesis.corpus import Admission, Origin, TrainingCorpus
from prover.synthesis.held_out import HeldOut, is_held_out_key
from prover.synthesis.normal_form import statement_key

NOTHING = HeldOut.of([])


def free_theorems(count: int) -> list[Theorem]:
    """Different theorems that the split leaves to training."""
    found: list[Theorem] = []
    number = 0
    while len(found) < count:
        number += 1
        one = Theorem(
            f"t{number}", "", f"theorem t{number} (n : Nat) : n + {number} = {number} + n"
        )
        if not is_held_out_key(statement_key(one)):
            found.append(one)
    return found


def verified(theorem: Theorem, *tactics: str) -> VerifiedProof:
    proof = ProofScript(tactics or ("omega",))
    issued = Certificate(
        theorem.sha256, proof.sha256, "Lean 4", "core library", frozenset({"propext"}), ("compile",)
    )
    return VerifiedProof(theorem, proof, issued)


def admit(corpus: TrainingCorpus, theorem: Theorem, *tactics: str) -> Admission:
    proof = verified(theorem, *tactics)
    states = [f"⊢ state {i}" for i in range(len(proof.proof.tactics))]
    return corpus.admit(proof, states=states, origin=Origin("family", seed=3, found_by="fixed"))


def open_corpus(folder: Path, held_out: HeldOut = NOTHING) -> TrainingCorpus:
    return TrainingCorpus(folder / "corpus.sqlite", held_out)
