"""Splits Lean text into words, so that comments and strings are not mistaken for code.

It knows the brackets of comments and strings and what a name looks like, and nothing else of
Lean's grammar, which users extend.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

UNFINISHED = "\0"

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<line_comment>--[^\n]*)
    | (?P<comment>/-)
    | (?P<raw_string>r(?P<hashes>\#*)")
    | (?P<string>"(?:[^"\\]|\\.)*(?P<closed>")?)
    | (?P<character>'(?:[^'\\\n]|\\(?:x..|u....|.))')
    | (?P<word>«[^»]*»|[^\W\d][\w!?'.«»₀-₉✝]*)
    | (?P<symbol>:=|=>|<;>|.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a Lean text, and its offset there."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset just after it."""
        return self.start + len(self.text)


def words(text: str) -> Iterator[str]:
    """The texts of `placed_words`."""
    return (word.text for word in placed_words(text))


def placed_words(text: str) -> Iterator[Word]:
    """The names, keywords and symbols of a Lean text; no comments, no string contents.

    A symbol is one character, but for `:=`, `=>` and `<;>`. A string gives `""`. Text that ends
    inside a comment or string gives a last word `UNFINISHED`.
    """
    place = 0
    while place < len(text):
        start = place
        match = _TOKEN.match(text, start)
        assert match is not None  # the last alternative takes anything
        kind, place = match.lastgroup, match.end()
        if match["comment"]:
            place = _end_of_comment(text, place)
            if place < 0:
                yield Word(UNFINISHED, start)
                return
        elif match["raw_string"]:
            end = text.find(f'"{match["hashes"]}', place)
            yield Word('""' if end >= 0 else UNFINISHED, start)
            if end < 0:
                return
            place = end + 1 + len(match["hashes"])
        elif match["string"]:
            yield Word('""' if match["closed"] else UNFINISHED, start)
        elif kind not in ("space", "line_comment"):
            yield Word(match[0], start)


def _end_of_comment(text: str, place: int) -> int:
    """Where the comment ends whose `/-` ends at `place`; they nest. -1 if it does not end."""
    depth = 1
    for mark in re.compile("/-|-/").finditer(text, place):
        depth += 1 if mark[0] == "/-" else -1
        if depth == 0:
            return mark.end()
    return -1
