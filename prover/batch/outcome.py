"""How an attempt at one theorem ended."""

from dataclasses import dataclass, field
from typing import TypeAlias

from prover.batch.consultation import Advice
from prover.core.theorem import Theorem
from prover.core.verdict import RejectReason, Undecided, VerifiedProof
from search.tree import SearchTree


@dataclass(frozen=True, slots=True)
class Proved:
    """The verifier accepted a proof."""

    verified: VerifiedProof


@dataclass(frozen=True, slots=True)
class Refuted:
    """The statement is false: the verifier accepted a proof of its negation."""

    refutation: VerifiedProof


@dataclass(frozen=True, slots=True)
class NotProved:
    """The search ended without a proof that stands; the statement may be true or false."""

    reason: str
    turned_down: RejectReason | None = None  # what the verifier held against a proof, if it did


Outcome: TypeAlias = Proved | Refuted | NotProved | Undecided


@dataclass(frozen=True, slots=True)
class Effort:
    """What an attempt used."""

    wall_s: float = 0.0
    search_s: float = 0.0
    verify_s: float = 0.0
    expansions: int = 0
    tactics_tried: int = 0
    pruned: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One theorem, how the attempt at it ended, and what that used."""

    theorem: Theorem
    outcome: Outcome
    effort: Effort
    smt: Advice | None = None  # what the SMT oracle says of the theorem, beside the outcome
    tree: SearchTree = field(default_factory=SearchTree, compare=False, repr=False)
