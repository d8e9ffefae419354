"""The seam between what finds lemmas and what makes tactics of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from prover.lean.terms import Term


class Use(Enum):
    """How a lemma can serve a goal."""

    APPLY = "apply"  # its conclusion matches the target
    REWRITE = "rewrite"  # the left side of its equation matches a part of the target
    REWRITE_BACK = "rewrite_back"  # the right side does
    FORWARD = "forward"  # its premises are among the hypotheses


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A lemma, how to use it, and how well it fits (larger is better)."""

    lemma: str
    use: Use
    fit: float
    arguments: str = ""  # what to apply it to, for FORWARD: hypotheses and `_`


class LemmaSource(Protocol):
    """What finds lemmas for a goal."""

    def suggest(
        self, target: Term, hypotheses: Sequence[tuple[str, Term]], types: Iterable[str]
    ) -> Sequence[Suggestion]:
        """Lemmas for the target and the named hypotheses, best first.

        `types` are the words of the variables' types: a lemma about lists is no use without one.
        """
