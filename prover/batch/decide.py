"""Turns what was explored into an outcome, by the verifier's word alone."""

from typing import assert_never

from prover.batch.explore import negation
from prover.batch.look import Exploration
from prover.batch.outcome import NotProved, Outcome, Proved, Refuted
from prover.core.errors import InfrastructureError, TheoremParseError
from prover.core.protocols import Verifier
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected, Undecided, Verdict, VerifiedProof


def decide(explored: Exploration, verifier: Verifier) -> Outcome:
    """The outcome of an attempt: proved and refuted only where the verifier accepts a proof."""
    if explored.failure:
        return Undecided(explored.failure)
    if explored.proofs:
        proof, verdict = _first_accepted(explored.theorem, explored.proofs, verifier)
        match verdict:
            case Accepted(certificate):
                return Proved(VerifiedProof(explored.theorem, proof, certificate))
            case Rejected(reason, detail):
                text = f"the verifier turned its proof down ({reason.value}): {detail}"
                return NotProved(text, turned_down=reason)
            case Undecided():
                return verdict
            case _ as never:
                assert_never(never)
    if explored.negation_proofs:
        question = negation(explored.theorem)
        proof, verdict = _first_accepted(question, explored.negation_proofs, verifier)
        if isinstance(verdict, Accepted):
            return Refuted(VerifiedProof(question, proof, verdict.certificate))
    return NotProved("nothing left to try" if explored.nothing_left else "out of time")


def _first_accepted(
    theorem: Theorem, proofs: tuple[ProofScript, ...], verifier: Verifier
) -> tuple[ProofScript, Verdict]:
    """The first proof that is accepted, or the last one with its verdict."""
    verdict: Verdict = Undecided("there is no proof to check")
    proof = ProofScript(())
    for proof in proofs:
        try:
            verdict = verifier.verify(theorem, proof)
        except (InfrastructureError, TheoremParseError) as error:
            # The file itself compiled: a question that does not was put together badly by us.
            verdict = Undecided(str(error))
        if isinstance(verdict, Accepted):
            break
    return proof, verdict
