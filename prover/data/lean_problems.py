"""Benchmarks as .lean files: many theorems in a file, or one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from prover.core.theorem import Theorem
from prover.data.benchmark import BenchmarkProblem
from prover.smt.lean_text import blank_comments, read_text, theorems_in

# What stands between two theorems and matters to the later one; proofs and comments do not.
_COMMAND: Final = re.compile(
    r"^(?:@\[|(?:noncomputable|private|protected|local|scoped|open|namespace|section|end|variable|"
    r"universe|set_option|attribute|def|abbrev|instance|structure|class|inductive|notation|infix|"
    r"infixl|infixr|prefix|postfix|macro|syntax|axiom|opaque|deriving)\b)"
)
_DOC_COMMENT: Final = re.compile(r"/--(?:(?!-/).)*-/\s*\Z", re.DOTALL)


def read_lean(path: Path) -> Iterator[BenchmarkProblem]:
    """Every theorem of a file; its header is the text above, without the other theorems.

    Raises:
        TheoremParseError: the file is not UTF-8 text.
    """
    yield from problems_of_text(read_text(path))


def problems_of_text(text: str) -> Iterator[BenchmarkProblem]:
    """The theorems of a file's text. A theorem never sees those above it."""
    header, read_to = "", 0
    for theorem in theorems_in(text):
        start = len(theorem.header)
        gap = text[read_to:start]
        comment = _DOC_COMMENT.search(gap)
        informal = comment.group().strip() if comment else ""
        gap = gap[: comment.start()] if comment else gap
        header += gap if read_to == 0 else _commands(gap)
        read_to = start + len(theorem.statement)
        yield BenchmarkProblem(
            Theorem(
                theorem.name, header.strip() + "\n\n" if header.strip() else "", theorem.statement
            ),
            split=None,
            informal=informal,
        )


def _commands(text: str) -> str:
    """The commands in what follows a statement: its proof and comments are left out."""
    kept: list[str] = []
    taking = False
    lines = zip(text.splitlines(), blank_comments(text).splitlines(), strict=True)
    for line, masked in lines:
        if masked[:1].strip():  # a line that starts at the margin starts something
            taking = _COMMAND.match(masked) is not None
        if taking and masked.strip():
            kept.append(line)
    return "".join(f"\n{line}" for line in kept) + "\n"
