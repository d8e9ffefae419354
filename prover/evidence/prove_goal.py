"""From a goal to tactics that close it, by evidence that was checked."""

from dataclasses import dataclass
from typing import TypeAlias

from prover.core.proof_state import Goal
from prover.evidence.check import Checked, check
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.goals import find
from prover.evidence.goal_reader import read_goal
from prover.evidence.minimise import minimised
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.proof import proof_text
from prover.evidence.sequent import Sequent


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
