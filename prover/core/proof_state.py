"""What Lean shows between two tactics."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing left to prove: `hypotheses ⊢ target`.

    A hypothesis is one entry of Lean's print, e.g. `"h : a = b"`, `"m n : Nat"` or
    `"x : Nat := 5"`; line breaks inside are kept as Lean prints them.
    """

    hypotheses: tuple[str, ...]
    target: str
    case: str = ""  # Lean's case tag, e.g. "succ"; empty when there is none

    def __str__(self) -> str:
        """Print as Lean does."""
        tag = (f"case {self.case}",) if self.case else ()
        return "\n".join((*tag, *self.hypotheses, f"⊢ {self.target}"))


@dataclass(frozen=True, slots=True)
class ProofState:
    """The open goals, in Lean's order. No goals means that Lean reports the proof closed.

    Two states are equal when their goals print alike. `handle` names the state inside one
    environment; it is not part of the state's identity.
    """

    goals: tuple[Goal, ...]
    handle: int = field(compare=False)

    def __str__(self) -> str:
        """Print as Lean does, goals separated by an empty line."""
        return "\n\n".join(str(goal) for goal in self.goals)
