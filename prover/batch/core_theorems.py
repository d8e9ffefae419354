"""Our own theorem set: its files are written in one fixed layout, so reading them needs no Lean.

A file holds one family: a module comment, the definitions that its theorems use, then the theorems,
each after a line `-- difficulty N` and each with `sorry` for its proof. Every theorem stands alone:
what is above it in its header is the definitions, never another theorem.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from prover.core.errors import TheoremParseError
from prover.core.theorem import Theorem

PARTS = ("dev", "held_out")
DIFFICULTIES = range(1, 6)

_DIFFICULTY_LINE = re.compile(r"^-- difficulty (\d)\n", re.MULTILINE)
_THEOREM = re.compile(r"(theorem (\S+)\b.*) := by\n  sorry", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CoreTheorem:
    """A theorem of the set, and where it stands in it."""

    theorem: Theorem
    family: str  # the file's name, e.g. "nat_arith"
    difficulty: int  # 1 (a line or two) to 5 (a strengthened induction with lemmas)
    part: str  # one of `PARTS`


def read_core_theorems(folder: Path, part: str) -> list[CoreTheorem]:
    """The theorems of one part of the set in `folder`, file by file.

    Raises:
        TheoremParseError: a file departs from the layout.
    """
    files = sorted((folder / part).glob("*.lean"))
    return [found for file in files for found in _read_family(file, part)]


def _read_family(file: Path, part: str) -> list[CoreTheorem]:
    definitions, *rest = _DIFFICULTY_LINE.split(file.read_text(encoding="utf-8"))
    found = []
    for difficulty, text in zip(rest[::2], rest[1::2], strict=True):
        match = _THEOREM.fullmatch(text.strip())
        alone = text.count("sorry") == 1
        if match is None or not alone or int(difficulty) not in DIFFICULTIES:
            line = text.strip().partition("\n")[0]
            raise TheoremParseError(f"{file}: not `theorem NAME … := by sorry`: {line}")
        theorem = Theorem(match.group(2), definitions, match.group(1))
        found.append(CoreTheorem(theorem, file.stem, int(difficulty), part))
    return found
