"""What the generators of tactics have in common: a reading goes in, candidates come out."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from prover.core.tactic import TacticCandidate
from prover.policy.reading import Reading

Generator: TypeAlias = Callable[[Reading], Iterator[TacticCandidate]]


def propose(text: str, log_prob: float) -> TacticCandidate:
    """A candidate; the numbers are relative costs, set by hand and tuned on whole test sets.

    Around -0.2: moves that lose nothing. -1: usual moves. -2 to -4: guesses. Below: last resorts.
    """
    return TacticCandidate(text, log_prob)


def branches(*tactics: str) -> str:
    """Tactics one after another, as one candidate."""
    return "\n".join(tactics)
