"""Evidence about functions: formulas for sequences, sums written out, solutions of equations."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from prover.smt.terms.term import Term

if TYPE_CHECKING:
    from prover.evidence.evidence import Evidence


@dataclass(frozen=True, slots=True)
class ClosedForm:
    """Formulas for a sequence by induction, and values by them, as `names` from then on.

    `formulas[i]`, in the variable `index`, is the value at `p * index + start + i` where p is the
    number of formulas. The sequence is what the hypotheses `rules` are about, `rules[i]` used for
    that value, or gives the sums (products) up to n where `total` is the one up to a numeral.
    `initial` names the hypotheses that give the values from `start` on, None for one that is left
    as it is. `names[i]` is the value at `arguments[i]`, which replaces it in the conclusion.
    """

    rules: tuple[str, ...]
    total: Term | None
    initial: tuple[str | None, ...]
    start: int
    formulas: tuple[Term, ...]
    arguments: tuple[int, ...]
    names: tuple[str, ...]
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Expansion:
    """A sum or product over an interval between numerals written out, as hypothesis `name`."""

    name: str
    total: Term
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class Successor:
    """What `term` is with `variable + 1` for the natural number `variable`, as `name`.

    The term is a sum or product up to it, a power whose exponent, or a factorial whose argument
    it is in; `prover.evidence.rules.successors` says what each becomes.
    """

    name: str
    term: Term
    variable: str
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class SolutionSet:
    """The finite set `set` of all x with p x, listed: `{x | p x}.toFinset`.

    `shown` is evidence for `∀ x, p x ↔ x = e₁ ∨ …`, the `elements` being numbers that differ. The
    sums and products over the set in the conclusion are written out, and it is counted.
    """

    set: Term
    elements: tuple[Term, ...]
    shown: "Evidence"
    then: "Evidence"


@dataclass(frozen=True, slots=True)
class TermwiseBound:
    """Σ f i ≤ n * limit, as `name`, for a sum of n terms; `each` is evidence for ∀ i, f i ≤ limit.

    Where it `is_strict` it is `n = 0 ∧ Σ f i = 0 ∨ Σ f i < n * limit`; unless the limit `is_above`
    the sides are exchanged.
    """

    name: str
    total: Term
    limit: Term
    is_above: bool
    is_strict: bool
    each: "Evidence"
    then: "Evidence"
