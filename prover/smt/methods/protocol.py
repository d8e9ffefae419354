"""What a method gets and what it answers."""

from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from prover.smt.refute.workspace import Workspace
from prover.smt.terms.term import Term
from prover.smt.terms.types import Type


@dataclass(frozen=True, slots=True)
class Refuted:
    """The task is contradictory: the goal holds."""

    method: str
    modulus: int | None = None
    induction_on: str | None = None
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """Values that satisfy what a solver saw. Only a candidate for a counterexample."""

    values: dict[str, Term]
    # For a function variable: pairs of arguments and value.
    tables: dict[str, list[tuple[tuple[Term, ...], Term]]] = field(default_factory=dict)


Outcome: TypeAlias = Refuted | Model | None


@dataclass(slots=True)
class Task:
    """`hypotheses ∧ ¬goal`, as stated and as clauses in normal form."""

    workspace: Workspace
    hypotheses: list[Term]
    goal: Term
    stated: dict[str, Type]  # the variables of the statement
    clauses: list[Term]
    variables: dict[str, Type]  # those of the clauses
    ground: list[Term]  # the clauses with ∀ instantiated: weaker, unless there was none
    ground_variables: dict[str, Type]
    exact: bool  # the ground clauses are as strong as the task


class Method(Protocol):
    """One way to refute."""

    name: str

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Try for about `limit_s` seconds. None when nothing came of it."""
