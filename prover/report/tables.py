"""Tables of counts, as aligned text and as HTML."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

Cell: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Table:
    """A heading and rows of words and numbers; every row has as many cells as `heads`."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]

    def without_empty_columns(self) -> "Table":
        """The table without the columns in which nothing was counted."""
        kept = [
            index for index in range(len(self.heads)) if any(row[index] != 0 for row in self.rows)
        ]
        return Table(
            self.title,
            [self.heads[index] for index in kept],
            [[row[index] for index in kept] for row in self.rows],
        )

    def as_text(self) -> str:
        """The table for a terminal: words to the left, numbers to the right, 0 as a dot."""
        cells = [list(self.heads), *([_shown(cell) for cell in row] for row in self.rows)]
        widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
        numbers = self._number_columns()
        lines = [
            "  ".join(
                " " * (width - _width(cell)) + cell if number else cell.ljust(width)
                for cell, width, number in zip(line, widths, numbers, strict=True)
            ).rstrip()
            for line in cells
        ]
        return "\n".join((self.title, *(f"  {line}" for line in lines)))

    def as_html(self) -> str:
        """The table under a heading of its own."""
        numbers = [' class="number"' if number else "" for number in self._number_columns()]
        heads = "".join(
            f"<th{style}>{escape(head)}</th>"
            for head, style in zip(self.heads, numbers, strict=True)
        )
        rows = "".join(
            "<tr>"
            + "".join(
                f"<td{style}>{escape(_shown(cell))}</td>"
                for cell, style in zip(row, numbers, strict=True)
            )
            + "</tr>\n"
            for row in self.rows
        )
        return (
            f"<h2>{escape(self.title)}</h2>\n"
            f'<div class="scroll"><table>\n<tr>{heads}</tr>\n{rows}</table></div>\n'
        )

    def as_data(self) -> dict[str, object]:
        """The table as plain data, for JSON."""
        return {
            "title": self.title,
            "rows": [dict(zip(self.heads, row, strict=True)) for row in self.rows],
        }

    def _number_columns(self) -> list[bool]:
        return [
            any(isinstance(row[index], int) for row in self.rows)
            for index in range(len(self.heads))
        ]


def _shown(cell: Cell) -> str:
    return "·" if cell == 0 else str(cell)


def _width(text: str) -> int:
    """Columns on a terminal."""
    return sum(not unicodedata.combining(character) for character in text)
