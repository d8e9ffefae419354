"""Proofs of a corpus, or from another one, verified again from scratch."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from prover.core.errors import ConfigError
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Verdict, VerifiedProof
from prover.synthesis.corpus import Admission, Entry, Origin, TrainingCorpus
from prover.synthesis.lot import ManyVerifier

_TOGETHER = 32


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a proof from elsewhere."""

    theorem: Theorem
    verdict: Verdict
    admission: Admission | None  # None: the verifier did not accept it


def verify_again(
    entries: Iterable[Entry], verifier: ManyVerifier
) -> Iterator[tuple[Entry, Verdict]]:
    """A fresh verdict for each entry; nothing that its certificate says is believed."""
    waiting = iter(entries)
    while group := list(islice(waiting, _TOGETHER)):
        claims = [(entry.verified.theorem, entry.verified.proof) for entry in group]
        yield from zip(group, verifier.verify_together(claims), strict=True)


def import_proofs(
    rows: Iterable[dict[str, Any]], corpus: TrainingCorpus, verifier: ManyVerifier
) -> Iterator[Imported]:
    """Verify proofs that another corpus exported, and admit what is accepted.

    Raises:
        ConfigError: a row is no exported proof.
    """
    waiting = enumerate(rows, start=1)
    while group := [_read(number, row) for number, row in islice(waiting, _TOGETHER)]:
        claims = [(theorem, proof) for theorem, proof, _, _ in group]
        verdicts = verifier.verify_together(claims)
        for (theorem, proof, states, origin), verdict in zip(group, verdicts, strict=True):
            admission = None
            if isinstance(verdict, Accepted):
                verified = VerifiedProof(theorem, proof, verdict.certificate)
                admission = corpus.admit(verified, states=states, origin=origin)
            yield Imported(theorem, verdict, admission)


def _read(number: int, row: dict[str, Any]) -> tuple[Theorem, ProofScript, list[str], Origin]:
    try:
        parts = ("name", "header", "statement", "opening", "closing")
        theorem = Theorem(*(_text(row[part]) for part in parts))
        proof = ProofScript(tuple(_text(one) for one in row["tactics"]))
        states = [_text(one) for one in row["states"]]
        origin = Origin(**row["origin"])
    except (KeyError, TypeError) as error:
        raise ConfigError(
            f"line {number}: not a proof from `prover corpus export`: {error}"
        ) from error
    if len(states) != len(proof.tactics) or not states:
        raise ConfigError(f"line {number}: one state is needed before each tactic")
    return theorem, proof, states, origin


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text is needed, not {value!r:.40}")
    return value
