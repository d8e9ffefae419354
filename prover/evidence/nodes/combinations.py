"""Leaves that end a sequent by adding up what its hypotheses say, times something."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from prover.smt.terms.term import Term


@dataclass(frozen=True, slots=True)
class Cofactor:
    """`factor * (l - r)`, for the hypothesis `hypothesis : l = r`."""

    hypothesis: str
    factor: Term


@dataclass(frozen=True, slots=True)
class HypothesisFactor:
    """What a hypothesis says is positive or not negative.

    `r - l` for `l < r` and `l ≤ r`, and `(l - r)²` for `l ≠ r`.
    """

    hypothesis: str


@dataclass(frozen=True, slots=True)
class SquareFactor:
    """`root²`, which is not negative."""

    root: Term


@dataclass(frozen=True, slots=True)
class CastFactor:
    """A natural number in another ring, which is not negative."""

    term: Term


Factor: TypeAlias = HypothesisFactor | SquareFactor | CastFactor


@dataclass(frozen=True, slots=True)
class WeightedProduct:
    """`weight * Π factors`, with a weight above 0."""

    weight: Fraction
    factors: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class LinearCombination:
    """`power`-th power of the goal's difference `l - r` = Σ cofactors.

    Where the conclusion is `False`, the product of the differences of the hypotheses `nonzero`,
    each of the form `l ≠ r`, stands for it (1 if there is none). `scale` times it is the sum.
    """

    cofactors: tuple[Cofactor, ...]
    nonzero: tuple[str, ...] = ()
    power: int = 1
    scale: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class PositiveCombination:
    """Π strict + Σ terms + Σ cofactors = 0, where the first is positive and no term is negative.

    Shows that the hypotheses contradict each other (Stengle 1974, Positivstellensatz). An empty
    product is 1.
    """

    strict: WeightedProduct
    terms: tuple[WeightedProduct, ...]
    cofactors: tuple[Cofactor, ...]
