"""Intervals for integer variables that follow from the hypotheses by linear arithmetic alone.

Products, powers and functions of variables count as variables of their own, so what is found here
is what Lean's `omega` can prove (Davis 1987, constraint propagation with interval labels).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from prover.evidence.arithmetic.relations import plain
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, eq, var
from prover.smt.terms.term import Term
from prover.smt.terms.types import INTEGERS, NAT, Type

_ROUNDS: Final = 12
_RELATIONS: Final = frozenset({"eq", "lt", "le"})


class Interval(NamedTuple):
    """All integers from `low` to `high`, which may be infinite."""

    low: float
    high: float


_ANY: Final = Interval(-math.inf, math.inf)


def linear_intervals(at: Sequent) -> dict[str, Interval]:
    """An interval for each variable over ℕ and ℤ; an empty one where hypotheses contradict."""
    found = _propagated(at)
    integers = [var(*v) for v in at.variables if v.type in INTEGERS]
    return {x.name: found.up(x) for x in integers}


def term_interval(term: Term, at: Sequent) -> Interval:
    """The values that linear arithmetic leaves to a term over ℕ or ℤ."""
    return _propagated(at).up(term)


def follows(claim: Term, at: Sequent) -> bool:
    """Whether a claim, made of relations between integers by ∧, follows by linear intervals.

    Or it is an equation `b = c - a` between natural numbers and a hypothesis says `a + b = c`.
    """
    found = _propagated(at)
    return all(found.shows(part) or _is_solved(part, at) for part in _conjuncts(claim))


def _is_solved(claim: Term, at: Sequent) -> bool:
    if claim.op != "eq" or claim.args[1].op != "sub" or claim.args[0].type != NAT:
        return False
    b, (c, a) = claim.args[0], claim.args[1].args
    sums = (eq(arith("add", a, b), c), eq(arith("add", b, a), c))
    return any(h.claim in sums for h in at.hypotheses)


def _propagated(at: Sequent) -> "_Propagation":
    claims = [part for h in at.hypotheses for part in _conjuncts(h.claim)]
    usable = [c for c in claims if _is_relation(c)]
    found = _Propagation()
    for _ in range(_ROUNDS):
        before = dict(found.known)
        for claim in usable:
            found.narrow(claim)
        if found.known == before:
            break
    return found


def _is_relation(claim: Term) -> bool:
    return claim.op in _RELATIONS and claim.args[0].type in INTEGERS


def _conjuncts(claim: Term) -> Iterable[Term]:
    if claim.op == "and":
        for arg in claim.args:
            yield from _conjuncts(arg)
    else:
        yield plain(claim)


def _floor(type_: Type) -> Interval:
    return Interval(0, math.inf) if type_ == NAT else _ANY


@dataclass(slots=True)
class _Propagation:
    """Intervals of variables, and of terms that are not looked into."""

    known: dict[Term, Interval] = field(default_factory=dict)

    def narrow(self, claim: Term) -> None:
        left, right = claim.args
        a, b = self.up(left), self.up(right)
        if claim.op == "eq":
            self.down(left, b)
            self.down(right, a)
        else:
            gap = 1 if claim.op == "lt" else 0
            self.down(left, Interval(-math.inf, b.high - gap))
            self.down(right, Interval(a.low + gap, math.inf))

    def shows(self, claim: Term) -> bool:
        """Whether the relation holds for all values that are left."""
        if not _is_relation(claim):
            return False
        a, b = (self.up(arg) for arg in claim.args)
        match claim.op:
            case "lt":
                return a.high < b.low
            case "le":
                return a.high <= b.low
        return a.low == a.high == b.low == b.high

    def up(self, term: Term) -> Interval:
        """The values that the term can take."""
        floor = _floor(term.type)
        if term.is_num:
            return Interval(term.integer, term.integer)
        inputs = [self.up(arg) for arg in term.args if arg.type in INTEGERS]
        match term.op:
            case "cast":
                return inputs[0]
            case "neg":
                return Interval(-inputs[0].high, -inputs[0].low)
            case "add":
                a, b = inputs
                return Interval(a.low + b.low, a.high + b.high)
            case "sub" | "nat_sub":
                a, b = inputs
                return Interval(max(floor.low, a.low - b.high), max(floor.low, a.high - b.low))
            case "mul" if (k := _factor(term)) is not None:
                other = self.up(term.args[1] if term.args[0].is_num else term.args[0])
                ends = sorted((_times(k, other.low), _times(k, other.high)))
                return Interval(ends[0], ends[1])
            case "mod" if k := _divisor(term):
                low, high = inputs[0]
                return Interval(low % k, low % k) if low == high else Interval(0, k - 1)
            case "div" if k := _divisor(term):
                return Interval(_quotient(inputs[0].low, k), _quotient(inputs[0].high, k))
        return self.known.get(term, floor)

    def down(self, term: Term, allowed: Interval) -> None:
        """Narrow what the term is made of, its value lying in `allowed`."""
        inputs = [self.up(arg) for arg in term.args if arg.type in INTEGERS]
        match term.op:
            case "num":
                return
            case "cast":
                self.down(term.args[0], allowed)
            case "neg":
                self.down(term.args[0], Interval(-allowed.high, -allowed.low))
            case "add":
                a, b = inputs
                self.down(term.args[0], Interval(allowed.low - b.high, allowed.high - b.low))
                self.down(term.args[1], Interval(allowed.low - a.high, allowed.high - a.low))
            case "sub" | "nat_sub":
                a, b = inputs
                if term.type != NAT or allowed.low > 0:
                    self.down(term.args[0], Interval(allowed.low + b.low, allowed.high + b.high))
                    self.down(term.args[1], Interval(a.low - allowed.high, a.high - allowed.low))
                else:
                    self.down(term.args[0], Interval(-math.inf, allowed.high + b.high))
            case "mul" if (k := _factor(term)) is not None:
                other = term.args[1] if term.args[0].is_num else term.args[0]
                if k:
                    low, high = allowed if k > 0 else Interval(-allowed.high, -allowed.low)
                    self.down(other, Interval(-_quotient(-low, abs(k)), _quotient(high, abs(k))))
            case "mod" if _divisor(term):
                return
            case "div" if k := _divisor(term):
                self.down(term.args[0], Interval(allowed.low * k, allowed.high * k + k - 1))
            case _:
                low, high = self.known.get(term, _floor(term.type))
                narrowed = Interval(max(low, allowed.low), min(high, allowed.high))
                self.known[term] = narrowed


def _factor(term: Term) -> int | None:
    """The numeral of a product with a numeral."""
    return next((arg.integer for arg in term.args if arg.is_num), None)


def _divisor(term: Term) -> int:
    """The numeral that the term divides by if it is positive, else 0."""
    d = term.args[1]
    return d.integer if d.is_num and d.integer > 0 else 0


def _times(k: int, end: float) -> float:
    return 0 if k == 0 else k * end


def _quotient(end: float, k: int) -> float:
    return end if math.isinf(end) else end // k
