"""Finds evidence that hypotheses contradict each other."""

from dataclasses import dataclass, field, replace
from typing import Final

from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.finders import functions, instances, laws
from prover.evidence.finders.cancellation import cancel
from prover.evidence.finders.denominators import clear_denominators
from prover.evidence.finders.known import knowledge
from prover.evidence.finders.leaves import (
    QUICK_LEVELS,
    contradiction,
    quick_contradiction,
    splits,
    squares_contradiction,
)
from prover.evidence.finders.logarithms import by_logarithms
from prover.evidence.finders.positivity import LEVELS
from prover.evidence.finders.termwise import bound_sums
from prover.evidence.nodes.logic import Assumption, Case, CaseSplit, Parts, SplitKind, Substitution
from prover.evidence.rules.cases import split_claims
from prover.evidence.rules.logic import parted, substituted
from prover.evidence.rules.sequents import without
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import INTEGERS, RAT, REAL

_MAX_DEPTH: Final = 6  # of case splits
_MAX_SEMIDEFINITE_DEPTH: Final = 1
_SEMIDEFINITE_SHARE: Final = 0.3  # of the time that is left
_FUNCTIONS: Final = frozenset(
    ("app", "sqrt", "log", "logb", "exp", "sin", "cos", "tan", "abs", "floor", "ceil",
     "rat_num", "rat_den", "max", "min")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refuter:
    """One search for a contradiction.

    `quick` leaves out case splits and the wide search for squares.
    """

    clock: Clock
    quick: bool = False
    done: frozenset[tuple[str, object]] = field(default_factory=frozenset)
    depth: int = 0
    agenda: tuple[tuple[str, tuple[Term, ...]], ...] = ()  # instances still to be added
    rounds: int = 0  # of instances

    def refute(self, at: Sequent) -> Evidence:
        """Evidence for `at`, whose conclusion is `False`.

        Raises:
            GaveUpError: none was found.
        """
        if self.clock.left_s() <= 0:
            raise GaveUpError("out of time")
        if self.depth > _MAX_DEPTH:
            raise GaveUpError("too many case splits")
        for step in (
            self._take_apart,
            self._substitute,
            bound_sums,
            instances.instantiate,
            laws.embed,
            functions.define,
        ):
            found = step(self, at)
            if found is not None:
                return found
        return self._leaf(at)

    def having(self, *marks: tuple[str, object]) -> "Refuter":
        """The same search, which does not do again what `marks` name."""
        return replace(self, done=self.done | set(marks))

    def deeper(self) -> "Refuter":
        """The same search below one more case split."""
        return replace(self, depth=self.depth + 1)

    def within(self, limit_s: float) -> "Refuter":
        """A quick search of its own, for a side condition."""
        clock = Clock(min(limit_s, self.clock.left_s()))
        return Refuter(clock, quick=True, done=self.done, depth=_MAX_DEPTH)

    def for_terms(self, clock: Clock, splits: int) -> "Refuter":
        """A search of its own, for what holds of every term of a sum."""
        return replace(self, clock=clock, depth=max(self.depth, _MAX_DEPTH - splits))

    def cases(
        self, at: Sequent, kind: SplitKind, on: str | Term, marks: tuple[tuple[str, object], ...]
    ) -> Evidence:
        """Evidence by a case split, each case searched on its own."""
        claims = split_claims(at, kind, on)
        rest = without(at, str(on)) if kind is SplitKind.HYPOTHESIS else at
        name = rest.fresh("h")
        search = self.having(*marks).deeper()
        left, right = (Case(name, search.refute(rest.assuming(name, claim))) for claim in claims)
        return CaseSplit(kind, on, (left, right))

    def _take_apart(self, search: "Refuter", at: Sequent) -> Evidence | None:
        for hypothesis in at.hypotheses:
            claim, name = hypothesis.claim, hypothesis.name
            if claim.is_false:
                return Assumption(name)
            if claim.op in ("and", "iff"):
                names = (at.fresh(f"{name}_l"), at.fresh(f"{name}_r"))
                return Parts(name, names, search.refute(parted(at, name, names)))
            if claim.op == "exists":
                names = (at.fresh(claim.bound.name.split("!")[0]), at.fresh("h"))
                return Parts(name, names, search.refute(parted(at, name, names)))
        for hypothesis in at.hypotheses:
            if hypothesis.claim.op == "or" and not self.quick:
                return search.cases(at, SplitKind.HYPOTHESIS, hypothesis.name, ())
        return None

    def _substitute(self, search: "Refuter", at: Sequent) -> Evidence | None:
        """Replace a variable by its value, where exponents, indices and functions need it.

        Also one that is a quotient, so that its denominators come into sight.
        """
        for hypothesis in at.hypotheses:
            claim = hypothesis.claim
            if claim.op != "eq" or claim.args[0].type not in (*INTEGERS, RAT, REAL):
                continue
            for x, t in (claim.args, claim.args[::-1]):
                if x.op == "var" and any(v.name == x.name for v in at.variables):
                    if self._is_replaced(x, t, at):
                        below = substituted(at, hypothesis.name)
                        return Substitution(hypothesis.name, search.refute(below))
        return None

    def _is_replaced(self, x: Term, t: Term, at: Sequent) -> bool:
        if x.type in INTEGERS:
            return not free_names(t)
        if self.quick:
            return False
        if t.is_num:
            return x.name in _inside_functions(at)
        return _is_quotient(t) and x.name not in free_names(t)

    def _leaf(self, at: Sequent) -> Evidence:
        found = quick_contradiction(at, self.clock)
        if found is not None:
            return found
        if self.quick:
            raise GaveUpError("no combination was found")
        found = (
            cancel(self, at)
            or instances.split_on_condition(self, at)
            or clear_denominators(self, at)
            or by_logarithms(self, at)
            or self._wide_contradiction(at)
            or self._squares_contradiction(at)
            or splits(self, at)
        )
        if found is not None:
            return found
        raise GaveUpError("no combination was found")

    def _squares_contradiction(self, at: Sequent) -> Evidence | None:
        if self.depth > _MAX_SEMIDEFINITE_DEPTH:
            return None
        return squares_contradiction(at, Clock(_SEMIDEFINITE_SHARE * self.clock.left_s()))

    def _wide_contradiction(self, at: Sequent) -> Evidence | None:
        for known in knowledge(at):
            found = contradiction(known, self.clock, LEVELS[len(QUICK_LEVELS) :])
            if found is not None:
                return found
        return None


def _is_quotient(term: Term) -> bool:
    """Whether something that is no numeral stands below a bar."""
    return any(part.op in ("div", "inv") and free_names(part.args[-1]) for part in walk(term))


def _inside_functions(at: Sequent) -> set[str]:
    """The variables that occur in the argument of a function or in an exponent."""
    found: set[str] = set()
    for hypothesis in at.hypotheses:
        for part in walk(hypothesis.claim):
            if part.op in _FUNCTIONS:
                found |= free_names(part)
            elif part.op == "pow":
                found |= free_names(part.args[1])
    return found
