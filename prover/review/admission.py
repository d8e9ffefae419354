"""Approved proofs go to a training corpus: traced, verified anew, and only then admitted.

What a queue says of a proof is not believed here: its file may have been written by anybody. The
verifier is asked about each proof, on the text as the reviewer approved it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from prover.core.errors import InfrastructureError, TheoremParseError
from prover.core.protocols import ProofEnvironment, Verifier
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected, Undecided, VerifiedProof
from prover.review.review_item import ReviewItem
from prover.synthesis.corpus import Admission, Origin, TrainingCorpus
from prover.synthesis.prove import states_before
from prover.verify.untrusted_text import why_not_confined

_FOUND_BY: Final = "review"
_NEW_TACTIC: Final = re.compile(r"\n(?=[^\s|)\]}<])")  # a line that goes on with no other


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of one approved proof."""

    item: ReviewItem
    admission: Admission | None  # None: it was not admitted
    why: str = ""  # why not


def admit_approved(
    items: Iterator[ReviewItem],
    corpus: TrainingCorpus,
    verifier: Verifier,
    environment: ProofEnvironment,
) -> Iterator[Handed]:
    """Hand each approved proof to the corpus, and say what became of it.

    Raises:
        ConfigError: the corpus cannot be written.
    """
    for item in items:
        if item.script.tactics:
            yield _handed(item, corpus, verifier, environment)


def _handed(
    item: ReviewItem, corpus: TrainingCorpus, verifier: Verifier, environment: ProofEnvironment
) -> Handed:
    theorem = item.theorem
    if why := why_not_confined(theorem.header, theorem.statement, item.proof):
        return Handed(item, None, f"not given to Lean: {why}")
    try:
        traced = _traced(theorem, item.script, environment)
    except (InfrastructureError, TheoremParseError) as error:
        return Handed(item, None, str(error))
    if traced is None:
        return Handed(item, None, "the proof does not run")
    proof, states = traced
    match verifier.verify(theorem, proof):
        case Accepted(certificate):
            verified = VerifiedProof(theorem, proof, certificate)
            origin = Origin(item.submission.family or _FOUND_BY, found_by=_FOUND_BY)
            return Handed(item, corpus.admit(verified, states=states, origin=origin))
        case Rejected(reason, detail):
            return Handed(item, None, f"{reason.value}: {detail}")
        case Undecided(cause):
            return Handed(item, None, f"undecided: {cause}")


def _traced(
    theorem: Theorem, script: ProofScript, environment: ProofEnvironment
) -> tuple[ProofScript, tuple[str, ...]] | None:
    """The proof, one tactic at a time where its text can be cut so, and the state before each."""
    text = "\n".join(script.tactics)
    for tactics in (tuple(_NEW_TACTIC.split(text)), script.tactics, (text,)):
        states = states_before(theorem, ProofScript(tactics), environment)
        if states is not None:
            return ProofScript(tactics[: len(states)]), states
    return None
