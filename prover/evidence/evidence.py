"""Evidence: a tree that shows why a sequent holds, whoever found it.

A node says how the sequent changes and holds the evidence for what it becomes; a leaf ends it.
`prover.evidence.check` says exactly what each one has to satisfy. Names are those of hypotheses,
and a node that adds one chooses a name that is new. The kinds are one closed union, which is why
they stand in one file: who adds a kind sees all the others.
"""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from prover.evidence.facts import Fact
from prover.evidence.function_evidence import ClosedForm, Expansion, SolutionSet, TermwiseBound
from prover.evidence.integer_evidence import (
    BoundedEnumeration,
    DivisorSet,
    Exhaustion,
    Extremum,
    FiniteSet,
    Induction,
    Iteration,
    KnownBound,
    LinearBounds,
    ResidueTable,
    Unfolding,
)
from prover.evidence.laws import Law
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


# Leaves.


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


@dataclass(frozen=True, slots=True)
class ClosedEvaluation:
    """The conclusion has no variables, and computing it gives `True`."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """The conclusion is a hypothesis, or the hypothesis is `False`."""

    hypothesis: str


# Nodes.


@dataclass(frozen=True, slots=True)
class Introduction:
    """`∀ x, p` becomes `p` with a variable `name`; `p → q` becomes `q` under a hypothesis `name`.

    A conclusion `¬p` is read as `p → False`.
    """

    name: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Each part of a conclusion `p ∧ q` or `p ↔ q`, which is read as `(p → q) ∧ (q → p)`."""

    left: "Evidence"
    right: "Evidence"


@dataclass(frozen=True, slots=True)
class Choice:
    """The first (0) or second (1) part of a conclusion `p ∨ q`."""

    side: int
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class ByContradiction:
    """The negation of the conclusion, as hypothesis `name`, leads to `False`.

    The negation of `l ≤ r` is `r < l`, and that of `l < r` is `r ≤ l`. That of `p ∨ q` is
    `¬p ∧ ¬q`.
    """

    name: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its hypothesis is called `name`."""

    name: str
    evidence: "Evidence"


class SplitKind(Enum):
    """Which disjunction a case split rests on."""

    HYPOTHESIS = "hypothesis"  # `p ∨ q`, named
    UNEQUAL = "unequal"  # `l ≠ r`, named: l < r, or r < l
    SIGN = "sign"  # a term: t < 0, or 0 ≤ t
    ZERO = "zero"  # a term: t = 0, or t ≠ 0


@dataclass(frozen=True, slots=True)
class CaseSplit:
    """Two cases. `on` is the name or the term that the kind of split asks for."""

    kind: SplitKind
    on: str | Term
    cases: tuple[Case, Case]


@dataclass(frozen=True, slots=True)
class ZeroProduct:
    """`left * right` = Σ cofactors, so one of the two is 0: a case for each."""

    left: Term
    right: Term
    cofactors: tuple[Cofactor, ...]
    cases: tuple[Case, Case]


@dataclass(frozen=True, slots=True)
class Have:
    """`claim` has evidence `by`, and may be used as `name` from then on."""

    name: str
    claim: Term
    by: "Evidence"
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Known:
    """A fact of the library, as hypothesis `name` from then on."""

    name: str
    fact: Fact
    term: Term
    uses: str | None
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class ByLaw:
    """A law at `term`, as hypothesis `name`; `uses` names hypotheses that are its conditions."""

    name: str
    law: Law
    term: Term
    uses: tuple[str, ...]
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Denominator:
    """`term ^ power`; `uses` names a hypothesis that says 0 < term, term < 0 or term ≠ 0."""

    term: Term
    power: int
    uses: str


@dataclass(frozen=True, slots=True)
class Clearing:
    """The relation `hypothesis` times its denominators, as `name`.

    `prover.evidence.denominators` says what it then says.
    """

    name: str
    hypothesis: str
    denominators: tuple[Denominator, ...]
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Embedding:
    """The relation `hypothesis` between elements of ℕ, ℤ or ℚ, read in `into`, as `name`.

    Between integers `a < b` becomes `a + 1 ≤ b`.
    """

    name: str
    hypothesis: str
    into: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Instantiation:
    """`hypothesis` at `terms`, as `name` from then on.

    Conditions of the instance are discharged by `conditions`, in order.
    """

    name: str
    hypothesis: str
    terms: tuple[Term, ...]
    conditions: tuple["Evidence", ...]
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Congruence:
    """`f a = f b` for one function, as `name`, where `arguments` is evidence for `a = b`.

    The function is a variable, or one of √, log, exp, sin and cos.
    """

    name: str
    left: Term
    right: Term
    arguments: "Evidence"
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Parts:
    """`p ∧ q`, `p ↔ q` or `∃ x, p` taken apart.

    `names` are those of the two parts, or of the value and what holds of it.
    """

    hypothesis: str
    names: tuple[str, str]
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Substitution:
    """A hypothesis `x = t` or `t = x`, x a variable not in t: t replaces x everywhere."""

    hypothesis: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Transfer:
    """A conclusion `a = b` over ℕ, ℤ or ℚ becomes the same equation in the ring `into`.

    `into` is ℚ, ℝ or ℂ, where the others lie without two elements becoming equal.
    """

    into: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Witness:
    """`term` for the variable of a conclusion `∃ x, p`."""

    term: Term
    then: "Evidence"


Evidence: TypeAlias = (
    LinearCombination
    | PositiveCombination
    | ClosedEvaluation
    | Assumption
    | ResidueTable
    | LinearBounds
    | Exhaustion
    | Introduction
    | Conjunction
    | Choice
    | ByContradiction
    | CaseSplit
    | ZeroProduct
    | Have
    | Known
    | ByLaw
    | Clearing
    | Embedding
    | KnownBound
    | Unfolding
    | FiniteSet
    | DivisorSet
    | Extremum
    | Iteration
    | ClosedForm
    | SolutionSet
    | Expansion
    | TermwiseBound
    | Instantiation
    | Congruence
    | Parts
    | Substitution
    | Transfer
    | Witness
    | BoundedEnumeration
    | Induction
)
