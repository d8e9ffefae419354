"""A table of what was measured against what was asked for."""

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Measurement:
    """One line of the table. `met` is None where nothing was measured or nothing was asked for."""

    what: str
    target: str
    measured: str
    met: bool | None = None


def as_markdown(rows: Sequence[Measurement]) -> str:
    """The table, aligned for reading as plain text."""
    heads = ("what", "target", "measured", "met")
    cells = [heads, *((r.what, r.target, r.measured, _word(r.met)) for r in rows)]
    widths = [max(_width(line[i]) for line in cells) for i in range(len(heads))]
    lines = [_line(line, widths) for line in cells]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join((lines[0], rule, *lines[1:]))


def as_json(rows: Sequence[Measurement]) -> str:
    """The same as a JSON array."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return "| " + " | ".join(padded) + " |"


def _width(text: str) -> int:
    """Columns on a terminal."""
    return sum(not unicodedata.combining(character) for character in text)


def _word(met: bool | None) -> str:
    return {None: "", True: "yes", False: "NO"}[met]
