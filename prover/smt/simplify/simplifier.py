"""The simplifier's engine: simplifies from the leaves up, then asks the rule of the operator."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from prover.smt.errors import TooLargeError
from prover.smt.exact import enclosure, surds
from prover.smt.terms.build import FALSE, num, truth
from prover.smt.terms.term import Op, Term, size
from prover.smt.terms.types import COMPLEX, REAL

if TYPE_CHECKING:
    from prover.smt.simplify.rule import Rule

_MEMO_LIMIT: Final = 200_000
_MAX_ENCLOSED: Final = 3_000  # subterms


class EnumerateSet(Protocol):
    """Finds the elements of a set given by a predicate."""

    def __call__(self, container: Term) -> list[Term] | None:
        """All elements, each once, if they are finitely many and were found."""


class Simplifier:
    """Simplifies terms. What it returns equals what it was given, for all values in Lean."""

    def __init__(
        self,
        enumerate_set: EnumerateSet | None = None,
        tick: Callable[[], None] = lambda: None,
    ) -> None:
        """`tick` is called often and may raise `OutOfTimeError`."""
        # The tables are built from modules that take a Simplifier.
        from prover.smt.simplify.rules import AFTER_ARGUMENTS, INSTEAD

        self._instead: dict[Op, Rule] = INSTEAD
        self._after: dict[Op, Rule] = AFTER_ARGUMENTS
        self.enumerate_set = enumerate_set
        self.tick = tick
        self._memo: dict[int, tuple[Term, Term]] = {}

    def forget(self) -> None:
        """Drop what was remembered, because `enumerate_set` now knows more."""
        self._memo.clear()

    def __call__(self, term: Term) -> Term:
        """The simplified term."""
        remembered = self._memo.get(id(term))
        if remembered is not None and remembered[0] is term:
            return remembered[1]
        self.tick()
        result = self._decide_reals(self.step(term))
        if len(self._memo) > _MEMO_LIMIT:
            self._memo.clear()
        self._memo[id(term)] = (term, result)
        return result

    def step(self, term: Term) -> Term:
        """Apply the rule of the term's own operator, its arguments being simplified by it."""
        try:
            if rule := self._instead.get(term.op):
                return rule(self, term)
            simplified = term.rebuilt(tuple(self(arg) for arg in term.args))
            if rule := self._after.get(term.op):
                return rule(self, simplified)
        except TooLargeError:
            return term
        return simplified

    def _decide_reals(self, term: Term) -> Term:
        """Exact normal form and comparison of closed real and complex terms."""
        try:
            match term.op:
                case "add" | "sub" | "mul" | "div" | "neg" | "inv" | "pow":
                    if term.type in (REAL, COMPLEX) and surds.shape(term) == 2:
                        value = surds.read(term)
                        return term if value is None else surds.write(value, term.type)
                case "eq" | "lt" | "le" if term.args[0].type in (REAL, COMPLEX):
                    return self._compare(term)
                case "floor" | "ceil" | "nat_floor" | "nat_ceil":
                    return _round(term)
        except TooLargeError:
            pass
        return term

    def _compare(self, term: Term) -> Term:
        left, right = term.args
        if surds.shape(left) and surds.shape(right):
            a, b = surds.read(left), surds.read(right)
            if a is not None and b is not None:
                return _compare_surds(term, surds.add(a, b, -1))
        if left.type != REAL or not (enclosure.is_closed_real(left)):
            return term
        if not enclosure.is_closed_real(right) or size(term) > _MAX_ENCLOSED:
            return term
        order = enclosure.compare(left, right)
        if order is None:
            return term
        return FALSE if order > 0 else truth(term.op != "eq")


def _compare_surds(term: Term, difference: surds.Surd) -> Term:
    if term.op == "eq":
        return truth(not difference)
    if term.args[0].type != REAL or not surds.is_real(difference):
        return term
    sign = surds.sign(difference)
    if sign is None:
        return term
    return truth(sign < 0 if term.op == "lt" else sign <= 0)


def _round(term: Term) -> Term:
    argument = term.args[0]
    if argument.type != REAL or not enclosure.is_closed_real(argument):
        return term
    value = enclosure.floor(argument, up=term.op in ("ceil", "nat_ceil"))
    if value is None:
        return term
    return num(max(value, 0) if term.op.startswith("nat") else value, term.type)
