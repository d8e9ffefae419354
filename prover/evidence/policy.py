"""A policy that closes goals by evidence, in front of another one."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from prover.core.proof_state import Goal, ProofState
from prover.core.protocols import Policy
from prover.core.tactic import TacticCandidate

_LOG_PROB: Final = -0.3  # it was checked; only Lean's tactics may still fail at a step

# Tactics that should close a goal, sought for so many seconds.
TacticFinder: TypeAlias = Callable[[Goal, float], str | None]


def dialect_for(header: str, *, in_project: bool) -> str | None:
    """The library that proofs below `header` are to be written for; None if we know none there."""
    if in_project:
        return "mathlib" if re.search(r"^import Mathlib\b", header, re.MULTILINE) else None
    return "numbers" if re.search(r"^import Prover\.Numbers\b", header, re.MULTILINE) else "core"


@dataclass(slots=True)
class EvidencePolicy:
    """Proposes what `inner` does, after a proof by evidence where one is found.

    Each goal is searched once, for at most `goal_s` seconds, all of them together for `total_s`.
    The first goal is the theorem's: `first_finder`, if given, knows its text, which says of every
    numeral what it is, as a printed goal does not.
    """

    inner: Policy
    finder: TacticFinder
    first_finder: TacticFinder | None = None
    goal_s: float = 5.0
    total_s: float = 15.0
    _known: dict[Goal, str | None] = field(default_factory=dict)
    _spent_s: float = 0.0

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state."""
        proposed = self.inner.propose(states, k=k)
        return [
            (self._closing(state) + rest)[:k] for state, rest in zip(states, proposed, strict=True)
        ]

    def _closing(self, state: ProofState) -> list[TacticCandidate]:
        if not state.goals:
            return []
        goal = state.goals[0]
        left_s = self.total_s - self._spent_s
        if goal not in self._known and left_s > 0:
            started_at = time.monotonic()
            is_first = not self._known and len(state.goals) == 1
            finder = (self.first_finder if is_first else None) or self.finder
            self._known[goal] = finder(goal, min(self.goal_s, left_s))
            self._spent_s += time.monotonic() - started_at
        text = self._known.get(goal)
        return [TacticCandidate(text, _LOG_PROB)] if text else []
