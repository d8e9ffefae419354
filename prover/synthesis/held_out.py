"""What must never be learnt from: theorems that are kept for evaluation."""

from collections.abc import Iterable
from dataclasses import dataclass

from prover.core.theorem import Theorem
from prover.synthesis.normal_form import statement_key

# One synthetic statement in twenty, by its hash: the same ones in every run on every machine.
HELD_OUT_OF = 20


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Knows theorems to keep out by their hash, and by their statement up to names.

    A statement of ours that was not yet thought of is held out if its hash says so.
    """

    hashes: frozenset[str]
    keys: frozenset[str]

    @classmethod
    def of(cls, theorems: Iterable[Theorem]) -> "HeldOut":
        """What holds out `theorems`, and every synthetic statement whose hash says so."""
        known = list(theorems)
        return cls(
            frozenset(theorem.sha256 for theorem in known),
            frozenset(statement_key(theorem) for theorem in known),
        )

    def is_held_out(self, theorem: Theorem) -> bool:
        """Whether no training may see this theorem."""
        key = statement_key(theorem)
        return theorem.sha256 in self.hashes or key in self.keys or is_held_out_key(key)


def is_held_out_key(key: str) -> bool:
    """Whether a synthetic statement with this key (`statement_key`) is for evaluation only."""
    return int(key[:12], 16) % HELD_OUT_OF == 0
