"""What Lean says about a text: errors, warnings and other messages, with their places."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any


class Severity(Enum):
    """How bad a message is."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text: `line` from 1 as Lean prints it, `column` in code points from 0."""

    line: int
    column: int

    def __str__(self) -> str:
        """Print as compilers do."""
        return f"{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message of Lean's about the text from `start` to `end`."""

    severity: Severity
    start: Position
    end: Position
    message: str
    kind: str = ""  # Lean's own tag, e.g. "hasSorry"; empty when it gives none


def first_error(diagnostics: Iterable[Diagnostic]) -> Diagnostic | None:
    """The error that stands first in the text."""
    errors = [found for found in diagnostics if found.severity is Severity.ERROR]
    return min(errors, key=lambda found: found.start, default=None)


def parse_json_lines(output: str) -> list[Diagnostic]:
    """The messages that `lean --json` printed, one a line; other lines are skipped."""
    found = []
    for line in output.splitlines():
        if not line.startswith("{"):
            continue
        try:
            message = json.loads(line)
        except ValueError:
            continue  # the last line of a process that was killed
        if "severity" in message and "pos" in message:
            found.append(_from_message(message))
    return found


def _from_message(message: Mapping[str, Any]) -> Diagnostic:
    start = _position(message["pos"])
    end = message.get("endPos")
    kind = str(message.get("kind", ""))
    return Diagnostic(
        severity=Severity(message["severity"]),
        start=start,
        end=start if end is None else _position(end),
        message=str(message.get("data", "")),
        kind="" if kind == "[anonymous]" else kind,
    )


def _position(place: Mapping[str, Any]) -> Position:
    return Position(int(place["line"]), int(place["column"]))
