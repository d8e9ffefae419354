"""Evidence about numbers of any kind: facts and laws of the library, denominators, other rings."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from prover.evidence.nodes.library import Fact, Law
from prover.smt.terms.term import Term

if TYPE_CHECKING:
    from prover.evidence.evidence import Evidence


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

    `prover.evidence.rules.denominators` says what it then says.
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
class Transfer:
    """A conclusion `a = b` over ℕ, ℤ or ℚ becomes the same equation in the ring `into`.

    `into` is ℚ, ℝ or ℂ, where the others lie without two elements becoming equal.
    """

    into: str
    then: "Evidence"
