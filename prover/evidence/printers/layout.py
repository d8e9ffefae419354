"""Lines of a tactic block: indented, in one line, as bullets; terms of several parts."""

import re
from collections.abc import Iterable
from typing import Final

from prover.evidence.errors import GaveUpError

_WIDTH: Final = 98
_FOLDED_WIDTH: Final = 96


def indented(lines: Iterable[str]) -> list[str]:
    """The lines below another one."""
    return [f"  {line}" for line in lines]


def with_block(head: str, lines: list[str]) -> list[str]:
    """`head` and a block: in one line if both are short."""
    if len(lines) == 1 and len(head) + len(lines[0]) < _WIDTH:
        return [f"{head} {lines[0]}"]
    return [head, *indented(lines)]


def bullets(blocks: list[list[str]]) -> list[str]:
    """A bullet for each block."""
    return [line for first, *rest in blocks for line in (f"· {first}", *indented(rest))]


def is_branched(lines: list[str]) -> bool:
    """Whether the block has blocks in it, so that it takes several lines."""
    return len(lines) > 1 and any(line.startswith((" ", "·")) for line in lines)


def inline(lines: list[str]) -> str:
    """The block as a term.

    Raises:
        GaveUpError: it has blocks in it.
    """
    if len(lines) == 1:
        return f"(by {lines[0]})"
    if is_branched(lines):
        raise GaveUpError("a side condition that needs several cases")
    return f"(by {'; '.join(lines)})"


def folded(head: str) -> list[str]:
    """The lines of a long claim, broken at its connectives."""
    lines, line = [], ""
    for word in re.split(r"(?<=[∧→+]) ", head):
        if line and len(line) + len(word) > _FOLDED_WIDTH:
            lines.append(line)
            line = f"    {word}"
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def by_term(head: str, proof: str) -> list[str]:
    """`head` and a term: in one line if both are short."""
    if len(head) + len(proof) <= _FOLDED_WIDTH:
        return [head + proof]
    return [head.rstrip(), f"  {proof}"]


def joined(parts: list[str]) -> str:
    """A conjunction, or a tuple, of these parts."""
    return parts[0] if len(parts) == 1 else f"⟨{', '.join(parts)}⟩"


def projection(i: int, size: int) -> str:
    """What takes the i-th of `size` parts of a conjunction, or of a tuple."""
    return "" if size == 1 else ".2" * i + ("" if i == size - 1 else ".1")
