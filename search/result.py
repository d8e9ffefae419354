"""How a search ended, and how it is going."""

from dataclasses import dataclass, field
from enum import Enum

from prover.core.proof_state import ProofState
from prover.core.theorem import ProofScript, Theorem
from search.tree import SearchTree


class SearchStatus(Enum):
    """Why the search stopped."""

    CLOSED = "closed"  # Lean reports no goals; not verified yet
    EXHAUSTED = "exhausted"  # nothing left to try
    OUT_OF_BUDGET = "out_of_budget"
    CANCELLED = "cancelled"  # the caller asked it to stop


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The end of one search. `proof` is present exactly when the status is CLOSED."""

    theorem: Theorem
    status: SearchStatus
    proof: ProofScript | None
    expansions: int
    tactics_tried: int
    wall_s: float
    pruned: int = 0  # states left alone, since they have no proof
    tree: SearchTree = field(default_factory=SearchTree, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SearchProgress:
    """Where a running search stands; handed to its observer after each batch of tactics."""

    expansions: int
    tactics_tried: int
    wall_s: float
    waiting: int  # states and postponed tactics in the frontier
    depth: int  # tactics from the root to the state at hand
    state: ProofState  # the state at hand: the most promising one
