"""Several claims in one file, so that one pair of compilations and one audit serve them all.

A theorem means in such a file what it means alone: all stand below one header, under different
names, and the audit turns down each that rests on another.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import Position
from prover.verify.extent import end_of_proof

_MOST = 32  # in one file; a claim that fails costs the others a second look
_PLAIN = (" := by\n  ", "\n")  # where a proof begins and ends in a theorem that stands alone


@dataclass(frozen=True, slots=True)
class SharedFile:
    """The text with `sorry`s, the text with proofs, and where each proof's text ends."""

    question: str
    answer: str
    targets: tuple[tuple[str, Position], ...]


def shared_files(claims: Sequence[tuple[Theorem, ProofScript]]) -> list[list[int]]:
    """The numbers of claims that can share a file, file by file; others are in none."""
    by_header: dict[str, dict[str, int]] = defaultdict(dict)
    for number, (theorem, _) in enumerate(claims):
        if (theorem.opening, theorem.closing) == _PLAIN:
            by_header[theorem.header].setdefault(theorem.name, number)
    files = []
    for named in by_header.values():
        numbers = list(named.values())
        files += [numbers[at : at + _MOST] for at in range(0, len(numbers), _MOST)]
    return files


def shared_file(claims: Sequence[tuple[Theorem, ProofScript]]) -> SharedFile:
    """The file of claims that can share one; there is at least one."""
    question = answer = claims[0][0].header
    targets = []
    for theorem, proof in claims:
        asked = Theorem(theorem.name, question, theorem.statement)
        answered = Theorem(theorem.name, answer, theorem.statement)
        question, answer = asked.with_sorry, answered.with_proof(proof)
        targets.append((theorem.name, end_of_proof(answered, proof)))
    return SharedFile(question, answer, tuple(targets))
