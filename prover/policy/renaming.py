"""Names of variables and hypotheses made the same everywhere, so that a model need not copy them.

A small model learns slowly to write the names that a goal happens to use. It reads and writes
letters of its own for them instead, in the order in which the names appear. Words are replaced as
a whole and no two by the same, so that the text says the same as before.
"""

import re
from dataclasses import dataclass

_LETTERS = "".join(map(chr, range(0x10D0, 0x10F1)))  # Georgian, which no library of Lean uses
_WORD = re.compile(r"(?<![\w.'])[^\W\d_][\w'₀-₉]*")  # not after a dot: a part of a longer name
_SHORT = re.compile(r"[^\W\d_]{1,2}[\d'₀-₉]*")
_DECLARED = re.compile(r"^([\w'₀-₉✝ ]+) :", re.MULTILINE)
_KEYWORDS = frozenset("abbrev by def do fun if in inductive of or structure".split())


@dataclass(frozen=True, slots=True)
class Renaming:
    """Names of one prompt and the letters that stand for them."""

    letters: dict[str, str]

    @classmethod
    def of(cls, prompt: str) -> "Renaming":
        """For the hypotheses of a prompt and its other short names, by first appearance."""
        declared = {name for line in _DECLARED.findall(prompt) for name in line.split()}
        names = [
            word
            for word in dict.fromkeys(_WORD.findall(prompt))
            if word not in _KEYWORDS and (word in declared or _SHORT.fullmatch(word))
        ]
        return cls(dict(zip(names, _LETTERS, strict=False)))

    def apply(self, text: str) -> str:
        """The text with letters for names."""
        return _WORD.sub(lambda word: self.letters.get(word[0], word[0]), text)

    def undo(self, text: str) -> str:
        """The text with names for letters."""
        names = {letter: name for name, letter in self.letters.items()}
        return _WORD.sub(lambda word: names.get(word[0], word[0]), text)
