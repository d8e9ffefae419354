"""Evidence about integers: remainders, bounds, tables, finite sets, sequences, induction."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from prover.smt.terms.term import Term

if TYPE_CHECKING:
    from prover.evidence.evidence import Evidence


@dataclass(frozen=True, slots=True)
class ResidueTable:
    """The conclusion follows for every remainder of the variables modulo `modulus`.

    Every assignment of remainders to `variables` either contradicts one of `hypotheses` modulo
    `modulus` or satisfies the conclusion there.
    """

    modulus: int
    variables: tuple[str, ...]
    hypotheses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinearBounds:
    """The conclusion, made of relations between integers by ∧, follows from linear intervals.

    Those are what `prover.evidence.arithmetic.intervals` finds; Lean's `omega` proves it.
    """


@dataclass(frozen=True, slots=True)
class Range:
    """An integer variable from `low` to `high`, both included."""

    variable: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Exhaustion:
    """The variables lie in `ranges`, by linear intervals, and every combination is computed.

    Each one contradicts one of `hypotheses` or satisfies the conclusion.
    """

    ranges: tuple[Range, ...]
    hypotheses: tuple[str, ...]


class BoundFact(Enum):
    """What bounds a number `t` over ℕ or ℤ; `uses` names a hypothesis that it needs."""

    DIVISOR = "divisor"  # t ≤ n, from t ∣ n for a closed n above 0
    NEGATIVE_DIVISOR = "negative divisor"  # -t ≤ n, from t ∣ n for a closed n above 0
    MODULUS = "modulus"  # t ≤ |a - b|, from a % t = b % t for two numerals
    LEFT_FACTOR = "left factor"  # t ≤ t * s, over ℕ, where linear intervals show 0 < s
    RIGHT_FACTOR = "right factor"  # s ≤ t * s, over ℕ, where linear intervals show 0 < t
    POSITIVE_PRODUCT = "positive product"  # 0 < t * s, over ℤ, where linear intervals show 0 < t, s
    POWER = "power"  # t ≤ t ^ k for a numeral k above 0, which is 2 over ℤ
    NEGATIVE_POWER = "square of a negative number"  # -t ≤ t ^ 2, over ℤ
    EXPONENT = "exponent"  # t < b ^ t for a numeral b above 1
    ABSOLUTE = "absolute value"  # t ≤ |t|
    NEGATIVE_ABSOLUTE = "absolute value of a negative number"  # -t ≤ |t|


@dataclass(frozen=True, slots=True)
class KnownBound:
    """A bound that holds in general, as hypothesis `name` from then on.

    `term` is the number `t` for the first three kinds, else the term that it occurs in.
    """

    name: str
    fact: BoundFact
    term: Term
    uses: str | None
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Unfolding:
    """A hypothesis `∀ x, f x = t` used wherever f is applied."""

    hypothesis: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Iteration:
    """Values of a sequence of integers by its recurrence `hypothesis`, as `names` from then on.

    `initial` names the hypotheses that give the first values; `rules.sequences` says
    what a recurrence is. It is used from n = `least` on. `names[i]` is the value at `arguments[i]`.
    """

    hypothesis: str
    least: int
    initial: tuple[str, ...]
    arguments: tuple[int, ...]
    names: tuple[str, ...]
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class FiniteSet:
    """A finite set of integers that `hypothesis : ∀ x, x ∈ s ↔ p x` describes, listed.

    `bounds` is evidence for `∀ x, p x → low ≤ x ∧ x ≤ high`; s is then the set of those x from
    `low` to `high` with p x, which stands in its place from then on.
    """

    hypothesis: str
    low: int
    high: int
    bounds: "Evidence"
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class DivisorSet:
    """A finite set that `hypothesis : ∀ x, x ∈ s ↔ p x` describes, where p x shows what x divides.

    `rules.multiples` says which number that is. The set is then that of its divisors x
    with p x, which stands in its place. `element` and `condition` name x and p x in the proof.
    """

    hypothesis: str
    element: str
    condition: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Extremum:
    """`IsLeast s a` or `IsGreatest s a` without sets: `p a ∧ ∀ x, p x → a ≤ x`, say.

    It is the conclusion, or the hypothesis `hypothesis`, which then says that under the same name.
    `description` names a hypothesis `∀ x, x ∈ t ↔ q x` for a variable t that s is made of.
    """

    hypothesis: str | None
    description: str | None
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class BoundedEnumeration:
    """An integer or natural `variable` lies in `low` ... `high`; evidence for each value.

    `lower` and `upper` are evidence for the bounds; `lower` may be absent for a natural number
    and 0.
    """

    variable: str
    low: int
    high: int
    lower: "Evidence | None"
    upper: "Evidence"
    cases: tuple["Evidence", ...]


@dataclass(frozen=True, slots=True)
class Induction:
    """A natural `variable`, from `start`: the conclusion for it, and from each to the next.

    `bound` is evidence for `start ≤ variable`, absent where `start` is 0. The step has the
    induction hypothesis `hypothesis` (and `start ≤ variable` as `least`).
    """

    variable: str
    start: int
    hypothesis: str
    least: str
    bound: "Evidence | None"
    base: "Evidence"
    step: "Evidence"
