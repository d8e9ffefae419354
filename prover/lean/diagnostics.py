"""What Lean says about a text: errors, warnings and other messages, with their places."""

import json
from collections.abc import Iterable, Mapping, Sequence
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

    def covers(self, place: Position) -> bool:
        """Whether `place` lies in the text that the message is about."""
        return self.start <= place <= self.end


# `kind` of messages from the server; it sends these two as numbers, and no other.
UNSOLVED_GOALS = "unsolvedGoals"
GOALS_ACCOMPLISHED = "goalsAccomplished"  # on every `theorem` that holds no error and no sorry
_LSP_TAGS = {1: UNSOLVED_GOALS, 2: GOALS_ACCOMPLISHED}
_LSP_SEVERITIES = {1: Severity.ERROR, 2: Severity.WARNING}


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


def from_lsp(message: Mapping[str, Any], lines: Sequence[str]) -> Diagnostic:
    """A diagnostic as the server publishes it, about a text of these lines."""
    place = message.get("fullRange") or message["range"]
    tags = message.get("leanTags") or [0]
    return Diagnostic(
        severity=_LSP_SEVERITIES.get(message.get("severity", 3), Severity.INFORMATION),
        start=from_lsp_position(place["start"], lines),
        end=from_lsp_position(place["end"], lines),
        message=str(message.get("message", "")),
        kind=_LSP_TAGS.get(tags[0], ""),
    )


def from_lsp_position(place: Mapping[str, Any], lines: Sequence[str]) -> Position:
    """A place that the server counts in UTF-16 units, lines from 0."""
    line, units = int(place["line"]), int(place["character"])
    text = lines[line] if line < len(lines) else ""
    if text.isascii():
        return Position(line + 1, min(units, len(text)))
    column = len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))
    return Position(line + 1, column)


def to_lsp_position(place: Position, lines: Sequence[str]) -> dict[str, int]:
    """The inverse of `from_lsp_position`."""
    before = lines[place.line - 1][: place.column] if place.line <= len(lines) else ""
    return {"line": place.line - 1, "character": len(before.encode("utf-16-le")) // 2}
