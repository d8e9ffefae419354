"""What the SMT oracle says about a statement. None of it is a proof: only a `Verifier` decides."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Hints:
    """What a symbolic proof found that a search for a Lean proof can use. All of it optional."""

    witnesses: tuple[tuple[str, str], ...] = ()  # (∃-bound name, value), as written
    modulus: int | None = None  # the residues modulo this decide
    induction_on: str | None = None  # the variable
    cases: tuple[str, ...] = ()  # variables that were split into finitely many values
    tactics: tuple[str, ...] = ()  # closing tactics worth trying first, best first


@dataclass(frozen=True, slots=True)
class Valid:
    """The statement holds, by the oracle's own reasoning."""

    method: str  # e.g. "evaluation", "z3", "residues mod 7"
    premises: tuple[str, ...]  # names of hypotheses from which the conclusion follows
    evidence: Hints | None = None


@dataclass(frozen=True, slots=True)
class Counterexample:
    """The statement is false: with these values the hypotheses hold and the conclusion fails.

    The values were re-evaluated in exact arithmetic on the statement as written; a quantifier that
    evaluation cannot decide was settled by a refutation of its own.
    """

    model: tuple[tuple[str, str], ...]  # (variable, value), in the statement's order


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing was found within the limits. Says nothing about the statement."""

    why: str


@dataclass(frozen=True, slots=True)
class OutOfFragment:
    """The oracle does not understand something in the statement, and does not guess."""

    construct: str
    place: str  # "line:column" in the statement, or "header"


SmtAnswer: TypeAlias = Valid | Counterexample | Unknown | OutOfFragment
