"""Where a proof script may stand instead of a `sorry`: pure text, Lean decides which fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from prover.core.theorem import ProofScript
from prover.lean.lean_words import Word

_LONGEST_LINE = 100
_FAR_RIGHT = 200  # a column to the right of anything that a block could have to be indented by
_TERM_STARTS = frozenset((":=", "=>", "from"))  # what follows may begin with `by`
_JOINS_TACTICS = frozenset((";", "<;>"))  # what follows is one tactic
_BULLETS = ("· ", ". ")


@dataclass(frozen=True, slots=True)
class Place:
    """The text from `start` to `end` becomes `before`, a script, and `after`."""

    start: int
    end: int
    before: str
    after: str = ""
    before_one_line: str | None = None  # instead of `before`, for a script of one short line

    def filled(self, text_before: str, script: ProofScript) -> str:
        """What stands between `text_before` and the text after the place, aligned to it."""
        filling = _aligned(text_before, self.before, script)
        if self.before_one_line is not None and len(script.tactics) == 1:
            short = _aligned(text_before, self.before_one_line, script)
            if "\n" not in short and _column(text_before) + len(short) <= _LONGEST_LINE:
                filling = short
        return filling + self.after

    def filled_far_right(self, script: ProofScript) -> str:
        """The same on lines of its own, aligned to itself wherever the place turns out to be."""
        own_line = f"{self.before.rstrip()}\n" + " " * _FAR_RIGHT
        return own_line + script.as_lean(_FAR_RIGHT) + self.after


def places_for_tactic(
    text: str, words: Sequence[Word], index: int, *, several_goals: bool
) -> list[Place]:
    """Places for a script instead of the tactic `words[index]`, the nicest first.

    With `several_goals` the script is focused on the first, which is all that a `sorry` closes.
    """
    word, before = words[index], words[index - 1].text if index else ""
    bullet = "· " if several_goals else ""
    here = Place(word.start, word.end, bullet)
    in_brackets = Place(word.start, word.end, f"({bullet}", ")")
    if before in _JOINS_TACTICS:
        return [in_brackets]
    if before == "by" and _same_line(text, words[index - 1], word) and _ends_line(text, word):
        own_line = _new_line(text, words[index - 1])
        by_end = words[index - 1].end
        return [Place(by_end, word.end, own_line + bullet, before_one_line=f" {bullet}"), here]
    return [here, in_brackets]


def places_for_term(text: str, words: Sequence[Word], index: int) -> list[Place]:
    """Places for a script instead of the term `words[index]`, the nicest first."""
    word, before = words[index], words[index - 1] if index else None
    in_brackets = Place(word.start, word.end, "(by ", ")")
    if before is None or before.text not in _TERM_STARTS or not _ends_line(text, word):
        return [in_brackets]
    if text[before.end : word.start].strip():
        return [Place(word.start, word.end, "by "), in_brackets]  # a comment stands between
    own_line = Place(before.end, word.end, f" by{_new_line(text, before)}", before_one_line=" by ")
    return [own_line, Place(word.start, word.end, "by "), in_brackets]


def _aligned(text_before: str, opening: str, script: ProofScript) -> str:
    return opening + script.as_lean(_column(text_before + opening))


def _column(text: str) -> int:
    return len(text) - (text.rfind("\n") + 1)


def _same_line(text: str, first: Word, second: Word) -> bool:
    return "\n" not in text[first.end : second.start]


def _ends_line(text: str, word: Word) -> bool:
    """Whether nothing but a comment follows on the line."""
    rest = text[word.end :].partition("\n")[0].strip()
    return not rest or rest.startswith("--")


def _new_line(text: str, word: Word) -> str:
    """A line break and the indentation of a block that `word` opens at the end of its line."""
    start = text.rfind("\n", 0, word.start) + 1
    line = text[start : word.start]
    column = len(line) - len(line.lstrip(" "))
    while line[column:].startswith(_BULLETS):
        column += 2
    return "\n" + " " * (column + 2)
