"""Finds evidence for a sequent: takes the conclusion apart, then refutes its negation."""

from dataclasses import dataclass, replace
from typing import Final

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.intervals import follows
from prover.evidence.arithmetic.relations import is_relation, negated
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.closed_forms import find_closed_form
from prover.evidence.finders.definitions import with_definitions
from prover.evidence.finders.expansions import write_out
from prover.evidence.finders.extrema import spell_out
from prover.evidence.finders.induction import by_induction
from prover.evidence.finders.leaves import derivation
from prover.evidence.finders.refutation import Refuter
from prover.evidence.finders.remainders import residue_table
from prover.evidence.finders.roots import related, solved
from prover.evidence.finders.sequences import compute_values
from prover.evidence.finders.sets import list_set
from prover.evidence.finders.solution_sets import list_solutions
from prover.evidence.finders.solutions import by_values
from prover.evidence.finders.tables import exhaustion
from prover.evidence.finders.values import fixed_values
from prover.evidence.nodes.integers import LinearBounds
from prover.evidence.nodes.logic import (
    ByContradiction,
    ClosedEvaluation,
    Conjunction,
    Have,
    Introduction,
    Substitution,
)
from prover.evidence.nodes.numbers import Transfer
from prover.evidence.rules.closed_forms import with_closed_form
from prover.evidence.rules.logic import introduced, substituted
from prover.evidence.rules.premises import premises
from prover.evidence.rules.sequences import values_of
from prover.evidence.rules.transfers import transferred
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.errors import OutOfTimeError, TooLargeError
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import eq, var
from prover.smt.terms.names import written_name
from prover.smt.terms.term import Op, Term, free_names, mentions, walk
from prover.smt.terms.types import COMPLEX, INTEGERS, RAT, REAL, Type

# What Lean does not compute: something has to be said about it first.
_NOT_COMPUTED: Final[tuple[Op, ...]] = (
    "sqrt", "abs", "mem", "pi", "sin", "cos", "tan", "log", "logb", "exp", "floor", "ceil",
)  # fmt: skip
_TABLE_S: Final = 3.0
_FORMULA_S: Final = 3.0
_INDUCTION_SHARE: Final = 0.5  # of the time that is left
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
    relates: bool = True  # whether to ask what two roots of an equation have to do with each other
    inducts: bool = True  # whether to try induction, which base and step of one do not

    def prove(self, at: Sequent) -> Evidence:
        goal = at.conclusion
        evaluates = _evaluates(goal)
        if evaluates and not mentions(goal, *_NOT_COMPUTED) and not _is_inexact(goal):
            return ClosedEvaluation()
        try:
            return self._prove_by_shape(at)
        except GaveUpError:
            if evaluates:
                return ClosedEvaluation()
            raise

    def _prove_by_shape(self, at: Sequent) -> Evidence:
        goal = at.conclusion
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
        table = residue_table(at, self.clock)
        if table is not None:
            return table
        computed = self._computed(at)
        if computed is not None:
            return computed
        extremum = spell_out(at, self.clock)
        if extremum is not None:
            return extremum.wrap(self.prove(extremum.at))
        if self.inducts:
            share = Clock(_INDUCTION_SHARE * self.clock.left_s())
            induction = by_induction(at, replace(self, clock=share, inducts=False).prove)
            if induction is not None:
                return induction
        relation = self._by_relation(at) if self.relates else None
        if relation is not None:
            return relation
        split = by_values(at, self.clock, self.prove)
        if split is not None:
            return split
        if goal.is_false:
            return Refuter(self.clock).refute(at)
        valued = self._by_value(at)
        if valued is not None:
            return valued
        for into in _rings_around(at):
            try:
                return Transfer(into.name, self.prove(transferred(at, into.name)))
            except GaveUpError:
                continue
        if is_relation(goal, "eq"):
            found = derivation(at, goal, self.clock)
            if found is not None:
                return found
        if goal.op in ("not", "or") or is_relation(goal, *_REFUTED):
            name = at.fresh("h")
            below = at.assuming(name, negated(goal)).refuting()
            return ByContradiction(name, Refuter(self.clock).refute(below))
        raise GaveUpError(f"no finder for a conclusion of the form {goal.op}")

    def _by_relation(self, at: Sequent) -> Evidence | None:
        """Evidence with a relation of two different roots of the same equation."""
        found = related(at, self.clock)
        if found is None:
            return None
        known, claim, shown = found
        name = known.at.fresh("h")
        below = solved(known.at.assuming(name, claim), claim)
        try:
            then = replace(self, relates=False).prove(below.at)
        except GaveUpError:
            return None
        return known.wrap(Have(name, claim, shown, below.wrap(then)))

    def _by_value(self, at: Sequent) -> Evidence | None:
        """Evidence for the conclusion at the only value that a variable in it may have."""
        for variable, value in fixed_values(at, self.clock):
            name, claim = at.fresh("h"), eq(var(*variable), value)
            try:
                shown = self.prove(at.concluding(claim))
                below = self.prove(substituted(at.assuming(name, claim), name))
            except GaveUpError:
                continue
            return Have(name, claim, shown, Substitution(name, below))
        return None

    def _computed(self, at: Sequent) -> Evidence | None:
        """Evidence that Lean computes: a set that is listed, a table of all values."""
        if follows(at.conclusion, at):
            return LinearBounds()
        sequence = compute_values(at)
        if sequence is not None:
            return replace(sequence, then=self.prove(values_of(sequence, at)[2]))
        solutions = list_solutions(at)
        if solutions is not None:
            (_, shown, _), (_, then, _) = premises(solutions, at)
            return replace(solutions, shown=self.prove(shown), then=self.prove(then))
        expansion = write_out(at, of_functions=True)
        if expansion is not None:
            (_, then, _), *_ = premises(expansion, at)
            return replace(expansion, then=self.prove(then))
        formulas = find_closed_form(at, Clock(min(_FORMULA_S, self.clock.left_s())))
        if formulas is not None:
            return replace(formulas, then=self.prove(with_closed_form(formulas, at)))
        expansion = write_out(at, of_functions=False)
        if expansion is not None:
            (_, then, _), *_ = premises(expansion, at)
            return replace(expansion, then=self.prove(then))
        inside = with_definitions(at)
        listed = list_set(inside.at)
        if listed is not None:
            node, below = listed
            return inside.wrap(replace(node, then=self.prove(below)))
        if inside.nodes and _evaluates(inside.at.conclusion):
            return inside.wrap(ClosedEvaluation())
        try:
            table = exhaustion(inside.at, Clock(min(_TABLE_S, self.clock.left_s())))
        except OutOfTimeError:
            return None
        return None if table is None else inside.wrap(table)


def _evaluates(goal: Term) -> bool:
    return not free_names(goal) and Simplifier()(goal).is_true


def _is_inexact(goal: Term) -> bool:
    """Whether it is about complex numbers, sums or products of reals, or real exponents."""
    return any(
        part.type == COMPLEX
        or (part.type == REAL and part.op in ("sum", "prod"))
        or (part.op == "pow" and part.args[1].type == REAL)
        for part in walk(goal)
    )


def _rings_around(at: Sequent) -> list[Type]:
    """Fields in which the hypotheses speak of numbers of the kind that the conclusion equates."""
    goal = at.conclusion
    if goal.op != "eq" or goal.args[0].type not in (*INTEGERS, RAT):
        return []
    found: dict[Type, None] = {}
    for hypothesis in at.hypotheses:
        for part in walk(hypothesis.claim):
            if part.op == "cast" and part.args[0].type == goal.args[0].type:
                if part.type in FIELDS:
                    found[part.type] = None
    return list(found)
