"""Finds the theorem statements of a Lean file by its text alone, for reading without Lean."""

import re
from pathlib import Path
from typing import Final

from prover.core.errors import TheoremParseError
from prover.core.theorem import Theorem

_STATEMENT: Final = re.compile(r"^(?:theorem|lemma)\s+([^\s:({\[⦃]+)|^example\b", re.MULTILINE)
_OPENING: Final = "([{⟨"
_CLOSING: Final = ")]}⟩"


def read_theorems(path: Path) -> list[Theorem]:
    """Every `theorem`, `lemma` and `example` that starts a line, with the text above it.

    Raises:
        TheoremParseError: the file is not UTF-8 text.
    """
    return theorems_in(read_text(path))


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        TheoremParseError: the file is not UTF-8 text.
    """
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise TheoremParseError(f"{path}: not UTF-8 text (byte {error.start})") from error


def theorems_in(text: str) -> list[Theorem]:
    """The theorems of a file's text."""
    masked = blank_comments(text)
    found = []
    for match in _STATEMENT.finditer(masked):
        end = _statement_end(masked, match.end())
        name = match.group(1) or "example"
        found.append(Theorem(name, text[: match.start()], text[match.start() : end].strip()))
    return found


def _statement_end(text: str, start: int) -> int:
    """The offset of the first `:=` outside brackets."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] in _OPENING:
            depth += 1
        elif text[at] in _CLOSING:
            depth -= 1
        elif depth == 0 and text.startswith(":=", at):
            return at
    return len(text)


def blank_comments(text: str) -> str:
    """The text with comments, which nest, replaced by blanks of the same length."""
    pieces = list(text)
    depth, at = 0, 0
    while at < len(text):
        if text.startswith("/-", at):
            depth, width = depth + 1, 2
        elif depth and text.startswith("-/", at):
            pieces[at : at + 2] = "  "
            depth, at = depth - 1, at + 2
            continue
        elif not depth and text.startswith("--", at):
            line_end = text.find("\n", at)
            width = (len(text) if line_end < 0 else line_end) - at
            pieces[at : at + width] = " " * width
            at += width
            continue
        else:
            width = 1
        if depth:
            for index in range(at, min(at + width, len(text))):
                pieces[index] = "\n" if text[index] == "\n" else " "
        at += width
    return "".join(pieces)
