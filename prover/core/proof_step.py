"""One step of a verified proof: what a policy learns from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProofStep:
    """A tactic that was the right one at a goal."""

    goal: str  # the state before the tactic, as Lean prints it: `str(ProofState)`
    tactic: str
    theorem: str  # hash of the theorem (`Theorem.sha256`): equal for the steps of one proof
    family: str  # where the theorem comes from, e.g. "linear_arithmetic"
    header: str = ""  # the text above the theorem: definitions that the goal may use
