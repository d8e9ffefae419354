"""Finds evidence for a sequent: takes the conclusion apart, then refutes its negation."""

from dataclasses import dataclass
from typing import Final

from prover.evidence.algebra import RINGS
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import (
    ByContradiction,
    ClosedEvaluation,
    Conjunction,
    Evidence,
    Introduction,
    LinearCombination,
)
from prover.evidence.finders.known import knowledge, ring_of
from prover.evidence.finders.leaves import cofactors_of, ideal_of
from prover.evidence.finders.refutation import Refuter
from prover.evidence.relations import is_relation, negated, sides, sides_difference
from prover.evidence.rules import introduced, premises
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.errors import OutOfTimeError, TooLargeError
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.names import written_name
from prover.smt.terms.term import free_names

_REFUTED: Final = frozenset({"eq", "ne", "lt", "le"})


def find(at: Sequent, limit_s: float) -> Evidence:
    """Evidence for `at`, found within about `limit_s` seconds.

    Raises:
        GaveUpError: none was found; the message says why.
    """
    try:
        return _Search(Clock(limit_s)).prove(at)
    except (TooLargeError, OutOfTimeError) as error:
        raise GaveUpError(f"{error}" or "out of time") from error
    except RecursionError as error:
        raise GaveUpError("a term nested too deeply") from error


@dataclass(frozen=True, slots=True)
class _Search:
    clock: Clock

    def prove(self, at: Sequent) -> Evidence:
        goal = at.conclusion
        if not free_names(goal) and Simplifier()(goal).is_true:
            return ClosedEvaluation()
        match goal.op:
            case "forall":
                name = at.fresh(written_name(goal.bound.name))
                return Introduction(name, self.prove(introduced(at, name)))
            case "imp":
                name = at.fresh("h")
                return Introduction(name, self.prove(introduced(at, name)))
            case "and" | "iff":
                empty = ClosedEvaluation()
                (_, left, _), (_, right, _) = premises(Conjunction(empty, empty), at)
                return Conjunction(self.prove(left), self.prove(right))
        if goal.is_false:
            return Refuter(self.clock).refute(at)
        if is_relation(goal, "eq"):
            found = _linear(at, self.clock)
            if found is not None:
                return found
        if goal.op in ("not", "or") or is_relation(goal, *_REFUTED):
            name = at.fresh("h")
            below = at.assuming(name, negated(goal)).refuting()
            return ByContradiction(name, Refuter(self.clock).refute(below))
        raise GaveUpError(f"no finder for a conclusion of the form {goal.op}")


def _linear(at: Sequent, clock: Clock) -> Evidence | None:
    """The equation as a combination of the equations among the hypotheses."""
    p = sides_difference(at.conclusion)
    type_ = ring_of(sides(at.conclusion)[0].type)
    if p is None or type_ not in RINGS:
        return None
    if not p:
        return LinearCombination(())
    for known in knowledge(at):
        needed = {atom for monomial in p for atom, _ in monomial}
        if known.type != type_ or not needed <= set(known.atoms):
            continue
        try:
            rest, made = ideal_of(known, clock).normal_form(p)
        except TooLargeError:
            continue
        if not rest and all(c.denominator == 1 for q in made.values() for c in q.values()):
            return LinearCombination(cofactors_of(known, made))
    return None
