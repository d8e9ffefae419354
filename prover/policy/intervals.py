"""Bounds of integer variables by interval propagation (HC4; Benhamou, Goualard et al. 1999).

Each constraint narrows the variables: bounds go up its expression tree and come back down. The
bounds only suggest tactics; Lean proves them again.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from prover.lean.terms import Term, parts
from prover.policy.evaluate import is_integer
from prover.policy.reading import Reading

_ROUNDS = 12
_FAR = 10**12  # beyond this a bound is of no use


@dataclass(frozen=True, slots=True)
class Interval:
    """All integers from `low` to `high`, which may be infinite."""

    low: float = -math.inf
    high: float = math.inf

    def meet(self, other: "Interval") -> "Interval":
        """What lies in both."""
        return Interval(max(self.low, other.low), min(self.high, other.high))

    @property
    def size(self) -> float:
        """How many integers it holds."""
        return max(0.0, self.high - self.low + 1)

    @property
    def magnitude(self) -> float:
        """The largest absolute value."""
        return max(abs(self.low), abs(self.high))


_ANY = Interval()
_ARITHMETIC = frozenset({"+", "-", "*", "/", "%", "^"})


def is_ground(term: Term) -> bool:
    """Whether the term is built from numerals alone."""
    return term.kind == "numeral" or (
        term.kind in ("op", "prefix") and all(is_ground(part) for part in term.args)
    )


def _times(a: float, b: float) -> float:
    return 0 if a == 0 or b == 0 else a * b


def _product(a: Interval, b: Interval) -> Interval:
    corners = [_times(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    return Interval(min(corners), max(corners))


def _difference(a: Interval, b: Interval, floor: Interval) -> Interval:
    low, high = a.low - b.high, a.high - b.low
    return Interval(max(low, floor.low), max(high, floor.low))


def bounds(
    goal: Reading, *, by_contradiction: bool = False, linear: bool = False
) -> dict[str, Interval]:
    """An interval for each variable over Nat and Int, from the hypotheses.

    With `by_contradiction`, also from the negation of the target, where it is a relation. With
    `linear`, products and powers of variables count as variables of their own: such bounds are
    what linear arithmetic (`omega`) can prove.
    """
    constraints = [c for h in goal.hypotheses if h.is_proof for c in parts(h.term, "∧")]
    if by_contradiction and goal.target.is_op(*_NEGATED):
        constraints.append(
            Term("op", _NEGATED[goal.target.head], goal.target.args, goal.target.text)
        )
    propagation = _Propagation(
        {name: Interval(low=0) for name in goal.naturals} | dict.fromkeys(goal.integers, _ANY),
        frozenset(goal.integers),
        linear,
    )
    propagation.run(constraints)
    return propagation.domains


_NEGATED = {"<": "≥", "≤": ">", ">": "≤", "≥": "<", "≠": "="}


@dataclass(slots=True)
class _Propagation:
    domains: dict[str, Interval]
    integers: frozenset[str]
    linear: bool
    integer: bool = False  # whether the constraint at hand is over Int
    atoms: dict[Term, Interval] = field(default_factory=dict)

    def run(self, constraints: Iterable[Term]) -> None:
        usable = [c for c in constraints if c.is_op("=", "<", "≤", ">", "≥", "∣")]
        for _ in range(_ROUNDS):
            before = dict(self.domains)
            for constraint in usable:
                self.integer = is_integer(constraint, self.integers)
                self.narrow_by(constraint)
            if self.domains == before:
                return

    def narrow_by(self, constraint: Term) -> None:
        left, right = constraint.args
        a, b = self.up(left), self.up(right)
        match constraint.head:
            case "=":
                self.down(left, b)
                self.down(right, a)
            case "<":
                self.down(left, Interval(high=b.high - 1))
                self.down(right, Interval(low=a.low + 1))
            case "≤":
                self.down(left, Interval(high=b.high))
                self.down(right, Interval(low=a.low))
            case ">":
                self.down(left, Interval(low=b.low + 1))
                self.down(right, Interval(high=a.high - 1))
            case "≥":
                self.down(left, Interval(low=b.low))
                self.down(right, Interval(high=a.high))
            case "∣" if b.low > 0 or b.high < 0:
                self.down(left, Interval(-b.magnitude, b.magnitude))

    def up(self, term: Term) -> Interval:
        """The values that the expression can take."""
        if term.kind == "numeral":
            return Interval(int(term.head), int(term.head))
        floor = _ANY if self.integer else Interval(low=0)
        if term.kind == "name":
            return self.domains.get(term.head, floor)
        if term.kind == "prefix":
            inner = self.up(term.args[0])
            return Interval(-inner.high, -inner.low) if term.head == "-" else inner
        if self.is_atom(term):
            return self.atoms.get(term, floor)
        a, b = self.up(term.args[0]), self.up(term.args[1])
        match term.head:
            case "+":
                return Interval(a.low + b.low, a.high + b.high)
            case "-":
                return _difference(a, b, floor)
            case "*":
                return _product(a, b)
            case "^" if a.low >= 0 and b.low >= 0:
                return Interval(min(_FAR, _power(a.low, b.low)), _power(a.high, b.high))
            case "^" if term.args[1].kind == "numeral" and int(term.args[1].head) % 2 == 0:
                return Interval(0, _power(a.magnitude, b.high))
            case "%" if 0 < b.low and b.high < math.inf:
                return Interval(0, b.high - 1)
            case "/" if a.low >= 0 and b.low > 0:
                return Interval(0, a.high if math.isinf(a.high) else a.high // b.low)
        return floor

    def down(self, term: Term, allowed: Interval) -> None:
        """Narrow the variables of the expression, whose value lies in `allowed`."""
        if term.kind == "name" and term.head in self.domains:
            self.domains[term.head] = self.domains[term.head].meet(allowed)
        elif term.kind == "prefix" and term.head in ("↑", "-"):
            turned = Interval(-allowed.high, -allowed.low)
            self.down(term.args[0], turned if term.head == "-" else allowed)
        elif self.is_atom(term):
            floor = _ANY if self.integer else Interval(low=0)
            self.atoms[term] = self.atoms.get(term, floor).meet(allowed)
        elif term.kind == "op":
            a, b = self.up(term.args[0]), self.up(term.args[1])
            for part, range_ in self.shares(term.head, a, b, allowed):
                self.down(term.args[part], range_)

    def is_atom(self, term: Term) -> bool:
        """Whether the propagation does not look inside."""
        if term.kind != "op" or term.head not in _ARITHMETIC:
            return term.kind not in ("name", "numeral", "prefix")
        if not self.linear or term.head in ("+", "-"):
            return False
        a, b = (is_ground(part) for part in term.args)
        return not (a or b) if term.head == "*" else not b or (term.head == "^" and not a)

    def shares(
        self, operator: str, a: Interval, b: Interval, allowed: Interval
    ) -> Iterator[tuple[int, Interval]]:
        """What each operand may be, given the other and the result."""
        match operator:
            case "+":
                yield 0, Interval(allowed.low - b.high, allowed.high - b.low)
                yield 1, Interval(allowed.low - a.high, allowed.high - a.low)
            case "-" if self.integer or allowed.low > 0:
                yield 0, Interval(allowed.low + b.low, allowed.high + b.high)
                yield 1, Interval(a.low - allowed.high, a.high - allowed.low)
            case "*":
                yield 0, _factor(allowed, b)
                yield 1, _factor(allowed, a)
            case "^" if b.low == b.high and b.low >= 1 and allowed.high < _FAR:
                root = _root(max(0, allowed.high), int(b.low))
                yield 0, Interval(-root if self.integer else 0, root)
            case "^" if a.low >= 2 and 1 <= allowed.high < math.inf:
                yield 1, Interval(0, int(math.log(allowed.high, a.low) + 1e-9))
            case "/" if b.low == b.high and b.low > 0 and a.low >= 0:
                yield 0, Interval(allowed.low * b.low, allowed.high * b.low + b.low - 1)


def _factor(allowed: Interval, other: Interval) -> Interval:
    """What x may be if x * y lies in `allowed` and y in `other`."""
    if other.low > other.high:  # hypotheses that contradict each other leave y nothing
        return _ANY
    if other.low > 0:
        low = -_quotient(-allowed.low, other)
        return Interval(low, _quotient(allowed.high, other))
    if other.high < 0:
        turned = Interval(-allowed.high, -allowed.low)
        return _factor(turned, Interval(-other.high, -other.low))
    if (allowed.low > 0 or allowed.high < 0) and not math.isinf(allowed.magnitude):
        # The other factor is not zero, so this one is no larger than the product.
        return Interval(-allowed.magnitude, allowed.magnitude)
    return _ANY


def _quotient(limit: float, positive: Interval) -> float:
    """The largest integer x with x * y at most `limit` for some y in `positive`."""
    if math.isinf(limit):
        return limit
    divisor = positive.low if limit >= 0 else positive.high
    return -1 if math.isinf(divisor) else limit // divisor


def _power(base: float, exponent: float) -> float:
    if math.isinf(base) or math.isinf(exponent):
        return math.inf if base > 1 and exponent > 0 else 1
    if exponent * math.log2(max(2, abs(base))) > 200:
        return math.inf
    return float(int(base) ** int(exponent))


def _root(number: float, degree: int) -> int:
    root: int = round(number ** (1 / degree))
    while root**degree > number:
        root -= 1
    while (root + 1) ** degree <= number:
        root += 1
    return root
