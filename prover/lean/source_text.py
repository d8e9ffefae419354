"""A theorem file's text: read with care, and changed in places without touching the rest."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from prover.core.errors import TheoremParseError
from prover.lean.diagnostics import Position

MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as Lean sees it, with `\\n` line ends, and as it is in its file."""

    original: str
    text: str
    carriage_returns: tuple[int, ...]  # offsets in `text` of the line ends that are `\r\n`

    @classmethod
    def of(cls, original: str) -> "SourceText":
        """The text of a file that holds `original`."""
        lines = original.split("\r\n")
        ends, place = [], 0
        for line in lines[:-1]:
            place += len(line)
            ends.append(place)
            place += 1
        return cls(original, "\n".join(lines), tuple(ends))

    def offset(self, place: Position) -> int:
        """The offset in `text` of a line and column."""
        start = 0
        for _ in range(place.line - 1):
            start = self.text.index("\n", start) + 1
        return start + place.column

    def position(self, offset: int) -> Position:
        """The line and column of an offset in `text`."""
        line_start = self.text.rfind("\n", 0, offset) + 1
        return Position(self.text.count("\n", 0, offset) + 1, offset - line_start)

    def with_changes(self, changes: Iterable[tuple[int, int, str]]) -> str:
        """The file's text with parts replaced: (start, end, new), offsets in `text`, in order.

        Line ends of the new parts are those that most of the file has.
        """
        n_lines = self.text.count("\n")
        line_end = "\r\n" if 2 * len(self.carriage_returns) > n_lines else "\n"
        done, place = [], 0
        for start, end, new in changes:
            done += [self.original[place : self._in_original(start)], new.replace("\n", line_end)]
            place = self._in_original(end)
        return "".join([*done, self.original[place:]])

    def _in_original(self, offset: int) -> int:
        return offset + bisect_left(self.carriage_returns, offset)


def read_source(path: Path) -> SourceText:
    """The text of a Lean file.

    Raises:
        TheoremParseError: there is no such file, or it is not a text that Lean would read.
    """
    if path.is_dir():
        raise TheoremParseError(f"{path} is a folder: name a Lean file in it")
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise TheoremParseError(f"{path}: there is no such file") from error
    except OSError as error:
        raise TheoremParseError(f"{path} cannot be read: {error.strerror or error}") from error
    if len(content) > MAX_BYTES:
        raise TheoremParseError(
            f"{path} is larger than {MAX_BYTES // 1_000_000} MB, which is no theorem file: "
            "move the theorems to prove into a file of their own"
        )
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TheoremParseError(
            f"{path}:{line}: not UTF-8 (byte {content[error.start]:#04x}): save the file as UTF-8"
        ) from error
    if text.startswith("\ufeff"):
        raise TheoremParseError(
            f"{path} begins with a byte-order mark, which Lean does not read: "
            "save the file as UTF-8 without one"
        )
    return SourceText.of(text)
