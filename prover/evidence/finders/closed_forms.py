"""Finds formulas for sequences and sums that a goal asks for, by computing their first values."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from prover.evidence.arithmetic.algebra import FIELDS, term_of
from prover.evidence.arithmetic.quotients import QuotientReader
from prover.evidence.errors import WrongError
from prover.evidence.finders.formulas import formulas
from prover.evidence.nodes.functions import ClosedForm
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.rules.closed_forms import (
    MAX_PERIOD,
    rule_of_total,
    total_function,
    with_closed_form,
)
from prover.evidence.rules.progressions import Progression, polynomial_of, step, value_by
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import apply, num, var
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import INT, NAT, Type

_MAX_VALUES: Final = 120  # that a goal may ask for
_LARGEST_ARGUMENT: Final = 100_000
_MAX_ORDER: Final = 4
_FEWEST_SUMMANDS: Final = 6  # below, a sum is written out
_SPARE: Final = 2  # computed values that there have to be at least
_LARGEST_START: Final = 3


def find_closed_form(at: Sequent, clock: Clock) -> ClosedForm | None:
    """A node with formulas for one sequence that the conclusion asks for, without what follows."""
    for source in (*_recursive(at), *_totals(at)):
        for values in source.starts(clock):
            order = max(1, len(values.initial))
            for found in formulas(values.values, order, source.type):
                if clock.left_s() <= 0:
                    return None
                node = source.node(values, found, at)
                if node is not None:
                    return node
    return None


@dataclass(frozen=True, slots=True)
class _Values:
    """The first values of a sequence, from `start` on, and which of them were given."""

    start: int
    initial: tuple[str | None, ...]
    values: tuple[Polynomial, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """A sequence: its rules, the values that are given, and those that are wanted."""

    function: Term
    rules: tuple[tuple[str, Term], ...]
    total: Term | None
    given: dict[int, tuple[str, Term]]
    wanted: tuple[int, ...]

    @property
    def type(self) -> Type:
        return self.function.type.argument(1)

    def starts(self, clock: Clock) -> Iterator[_Values]:
        """First values, for every order and start that fit the rules."""
        if self.total is not None:
            start, _ = rule_of_total(self.total)
            neutral = num(0 if self.total.op == "sum" else 1, self.type)
            found = self._values(start, {start: neutral}, clock)
            if found is not None:
                yield _Values(start, (), found)
            return
        for order in range(1, _MAX_ORDER + 1):
            known = [s for s in self.given if all(s + i in self.given for i in range(order))]
            for start in dict.fromkeys((*sorted(known), *range(_LARGEST_START))):
                if self.wanted[0] < start:
                    continue
                terms, names = {}, []
                for m in range(start, start + order):
                    name, value = self.given.get(m, (None, apply(self.function, num(m, NAT))))
                    terms[m] = value
                    names.append(name)
                found = self._values(start, terms, clock)
                if found is not None:
                    yield _Values(start, tuple(names), found)

    def _values(
        self, start: int, known: dict[int, Term], clock: Clock
    ) -> tuple[Polynomial, ...] | None:
        terms = dict(known)
        found = [_polynomial(term) for term in known.values()]
        for m in range(start + len(known), start + MAX_PERIOD + _MAX_ORDER):
            if clock.left_s() <= 0:
                return None
            value = self._next(start, terms)
            if value is None:
                break
            found.append(value)
            terms[m] = term_of(value, self.type)
        complete = [p for p in found if p is not None]
        enough = len(complete) == len(found) > len(known) + _SPARE
        return tuple(complete) if enough else None

    def _next(self, start: int, known: dict[int, Term]) -> Polynomial | None:
        """The next value, by the first rule that gives it."""
        for rule in self.rules:
            try:
                return value_by(self.function, start, list(known.values()), rule)
            except WrongError:
                continue
        return None

    def node(self, values: _Values, formulas: tuple[Term, ...], at: Sequent) -> ClosedForm | None:
        """The node with these formulas, if they are right."""
        period, order = len(formulas), len(values.initial) or 1
        found = Progression(self.function, values.start, formulas)
        chosen = []
        for i in range(period):
            name = self._rule_for(found, order + (i - order) % period)
            if name is None:
                return None
            chosen.append(name)
        rules = tuple(chosen) if self.total is None else ()
        wanted = tuple(m for m in self.wanted if m >= values.start + len(values.initial))
        names = tuple(at.fresh(f"h{m}") for m in wanted)
        node = ClosedForm(
            rules, self.total, values.initial, values.start, formulas, wanted, names,
            ClosedEvaluation(),
        )  # fmt: skip
        try:
            below = with_closed_form(node, at)
        except WrongError:
            return None
        known = {h.claim for h in at.hypotheses}
        is_new = any(h.claim not in known for h in below.hypotheses)
        return node if is_new else None

    def _rule_for(self, found: Progression, target: int) -> str | None:
        for rule in self.rules:
            try:
                step(found, rule, target)
            except WrongError:
                continue
            return rule[0]
        return None


def _recursive(at: Sequent) -> Iterator[_Source]:
    """The functions on ℕ that hypotheses for all n say something of."""
    for variable in at.variables:
        type_ = variable.type
        if type_.name != "→" or type_.argument() != NAT:
            continue
        if type_.argument(1) not in (*FIELDS, INT):
            continue
        f = var(*variable)
        rules = [h for h in at.hypotheses if h.claim.op == "forall" and _about(h.claim, f)]
        given, wanted = {}, set()
        for claim in (*(h.claim for h in at.hypotheses if h not in rules), at.conclusion):
            for part in walk(claim):
                if part.op == "app" and part.args[0] == f and part.args[1].is_num:
                    wanted.add(part.args[1].integer)
        for h in at.hypotheses:
            claim = h.claim
            if claim.op == "eq" and _about(claim.args[0], f) and claim.args[0].op == "app":
                if claim.args[0].args[1].is_num and not _about(claim.args[1], f):
                    given[claim.args[0].args[1].integer] = (h.name, claim.args[1])
        ordered = tuple(sorted(wanted))
        if rules and ordered and len(ordered) <= _MAX_VALUES and ordered[-1] <= _LARGEST_ARGUMENT:
            yield _Source(f, tuple((h.name, h.claim) for h in rules), None, given, ordered)


def _about(term: Term, function: Term) -> bool:
    return any(part == function for part in walk(term))


def _totals(at: Sequent) -> Iterator[_Source]:
    """The sums and products over long intervals of natural numbers."""
    seen: set[Term] = set()
    for claim in (at.conclusion, *(h.claim for h in at.hypotheses)):
        for part in walk(claim):
            if part.op not in ("sum", "prod") or part in seen or not at.knows(part):
                continue
            seen.add(part)
            if part.type not in (*FIELDS, INT) or not part.args[0].args:
                continue
            last = part.args[0].args[-1]
            try:
                start, rule = rule_of_total(part)
            except WrongError:
                continue
            if last.is_num and start + _FEWEST_SUMMANDS <= last.integer <= _LARGEST_ARGUMENT:
                yield _Source(total_function(part), (("", rule),), part, {}, (last.integer,))


def _polynomial(term: Term) -> Polynomial | None:
    try:
        return polynomial_of(QuotientReader().read(term))
    except WrongError:
        return None
