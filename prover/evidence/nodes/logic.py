"""Evidence that takes claims apart: connectives, quantifiers, cases, instances, equality."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from prover.evidence.nodes.combinations import Cofactor
from prover.smt.terms.term import Term

if TYPE_CHECKING:
    from prover.evidence.evidence import Evidence


@dataclass(frozen=True, slots=True)
class ClosedEvaluation:
    """The conclusion has no variables, and computing it gives `True`."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """The conclusion is a hypothesis, or the hypothesis is `False`."""

    hypothesis: str


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
class Witness:
    """`term` for the variable of a conclusion `∃ x, p`."""

    term: Term
    then: "Evidence"
