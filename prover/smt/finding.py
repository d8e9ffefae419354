"""What the linter reports."""

from dataclasses import dataclass
from enum import Enum


class FindingKind(Enum):
    """What is questionable."""

    FALSE = "false"
    VACUOUS = "vacuous"
    UNNEEDED_HYPOTHESIS = "unneeded hypothesis"
    SHADOWED_NAME = "shadowed name"
    TRUNCATED_SUBTRACTION = "subtraction that may stop at 0"
    INTEGER_DIVISION = "integer division that may round"
    DIVISION_BY_ZERO = "division by something that may be 0"


@dataclass(frozen=True, slots=True)
class Finding:
    """One questionable thing, where it is, and why."""

    kind: FindingKind
    where: str  # the name of a hypothesis, "conclusion" or "statement"
    detail: str
