"""How much one search may spend, and how much it has spent."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SearchBudget:
    """Limits of one search.

    A tactic first runs under the first limit of `tactic_timeouts_s`; one that runs past it waits
    for a later turn under the next limit, so that a slow tactic never holds up the quick ones.
    """

    wall_s: float = 60.0
    expansions: int = 10_000
    tactics: int = 1_000_000  # Lean calls: tactics tried, repeats included
    candidates_per_state: int = 256
    batch_size: int = 16  # tactics handed to Lean at once
    tactic_timeouts_s: tuple[float, ...] = (2.0, 6.0, 20.0)


@dataclass(slots=True)
class Spending:
    """What one search has used so far."""

    budget: SearchBudget
    now: Callable[[], float] = time.monotonic
    expansions: int = 0
    tactics_tried: int = 0
    started_at: float = field(init=False)

    def __post_init__(self) -> None:
        """Start the clock."""
        self.started_at = self.now()

    @property
    def wall_s(self) -> float:
        """Seconds since the search began."""
        return self.now() - self.started_at

    @property
    def time_left_s(self) -> float:
        """Seconds until the wall-clock limit; negative once it has passed."""
        return self.budget.wall_s - self.wall_s

    @property
    def tactics_left(self) -> int:
        """How many more tactics may be tried."""
        return self.budget.tactics - self.tactics_tried

    @property
    def exhausted(self) -> bool:
        """Whether nothing more may be tried, except at states that are being expanded."""
        return self.time_left_s <= 0 or self.tactics_left <= 0
