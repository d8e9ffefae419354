"""From a goal to tactics that close it, by evidence that was checked."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import TacticCandidate
from prover.evidence.check import Checked, check
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.goals import find
from prover.evidence.goal_reader import read_goal
from prover.evidence.minimise import minimised
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.proof import proof_text
from prover.evidence.sequent import Sequent

_LOG_PROB: Final = -0.7  # checked, but Lean has still to agree


@dataclass(frozen=True, slots=True)
class Found:
    """Evidence for a sequent, checked, and as a tactic block."""

    evidence: Evidence
    text: str


@dataclass(frozen=True, slots=True)
class NothingFound:
    """No evidence, and why."""

    why: str


Finding: TypeAlias = Found | NothingFound


def prove_sequent(at: Sequent, dialect: Dialect, limit_s: float) -> Finding:
    """Look for evidence for about `limit_s` seconds, check it, make it small and print it."""
    try:
        found = find(at, limit_s)
        smaller = minimised(found)
        if not isinstance(check(smaller, at), Checked):
            smaller = found
        judgement = check(smaller, at)
        if not isinstance(judgement, Checked):
            return NothingFound(f"the evidence is wrong at {judgement.where}: {judgement.why}")
        return Found(smaller, proof_text(smaller, at, dialect))
    except GaveUpError as error:
        return NothingFound(str(error))


def prove_goal(goal: Goal, dialect: Dialect, limit_s: float) -> Finding:
    """The same for a goal as Lean prints it."""
    try:
        at = read_goal(goal)
    except GaveUpError as error:
        return NothingFound(str(error))
    return prove_sequent(at, dialect, limit_s)


@dataclass(slots=True)
class EvidencePolicy:
    """A policy with one proposal: close the first goal by evidence, where some is found.

    Each goal is searched once, for at most `goal_s` seconds, all of them together for `total_s`.
    """

    dialect: Dialect
    goal_s: float = 4.0
    total_s: float = 15.0
    _known: dict[Goal, Finding] = field(default_factory=dict)
    _spent_s: float = 0.0

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return the proof of each state's first goal, or nothing."""
        return [self._candidates(state)[:k] for state in states]

    def _candidates(self, state: ProofState) -> list[TacticCandidate]:
        if not state.goals:
            return []
        goal = state.goals[0]
        if goal not in self._known:
            limit_s = min(self.goal_s, self.total_s - self._spent_s)
            if limit_s <= 0:
                return []
            started_at = time.monotonic()
            self._known[goal] = prove_goal(goal, self.dialect, limit_s)
            self._spent_s += time.monotonic() - started_at
        found = self._known[goal]
        return [TacticCandidate(found.text, _LOG_PROB)] if isinstance(found, Found) else []
