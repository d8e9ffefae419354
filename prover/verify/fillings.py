"""What a proved copy of a file put in the place of each `sorry`."""

import re
from collections.abc import Iterable
from itertools import zip_longest

from prover.core.verdict import Rejected, RejectReason
from prover.lean.diagnostics import Position
from prover.verify.confine import check_text

# The space before it belongs to the hole: a proof may begin on a line of its own. Holes with
# nothing but space between them are one: where the first filling ends cannot be told.
_HOLE = re.compile(r"((?:\s*\bsorry\b)+)")


def check_filled(original: str, proved: str) -> Rejected | None:
    """The rejection that a proved copy's text calls for, if any.

    The copy must be the original, character for character, but for its `sorry`s and the space
    before them; what stands in their places must be confined as any proof.
    """
    found = fillings(original, proved)
    if found is None:
        detail = "the proved copy differs from the original in more than its sorries"
        return Rejected(RejectReason.NOT_CONFINED, detail)
    for text in found:
        if objection := check_text(text):
            return objection
    return None


def fillings(original: str, proved: str) -> list[str] | None:
    """What `proved` has at the places of the `sorry`s of `original`; None if they do not fit."""
    pieces, holes = _parts(original)
    first, *rest = pieces
    if not proved.startswith(first):
        return None
    if not rest:
        return [] if proved == first else None
    last = rest.pop()
    end = len(proved) - len(last)
    if not proved.endswith(last) or end < len(first):
        return None
    found = []
    at = len(first)
    for piece in rest:
        next_at = proved.find(piece, at, end)
        if next_at < 0:
            return None
        found.append(proved[at:next_at])
        at = next_at + len(piece)
    found.append(proved[at:end])
    for hole, text in zip(holes, found, strict=True):
        if hole[0].isspace() and not text[:1].isspace():
            return None  # the filling would run into the word before it
    return found


def name_examples(original: str, proved: str, examples: Iterable[Position]) -> tuple[str, str]:
    """Both texts with the `example`s at these places of the original turned into theorems.

    An `example` leaves nothing in a compiled file that could be audited. If the copy does not fit
    the original, both come back as they are.
    """
    filled = fillings(original, proved)
    if filled is None:
        return original, proved
    pieces, holes = _parts(original)
    starts = [0]
    for line in original.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for place in sorted(set(examples), reverse=True):
        index, at = _within(pieces, holes, starts[place.line - 1] + place.column)
        # The rest of the line keeps its column: what follows may be aligned to it.
        name = f"theorem example_line_{place.line}\n" + " " * (place.column + len("example"))
        pieces[index] = pieces[index][:at] + name + pieces[index][at + len("example") :]
    return _joined(pieces, holes), _joined(pieces, filled)


def _parts(text: str) -> tuple[list[str], list[str]]:
    """The text between the holes, and the holes."""
    parts = _HOLE.split(text)
    return parts[::2], parts[1::2]


def _joined(pieces: list[str], between: list[str]) -> str:
    return "".join(a + b for a, b in zip_longest(pieces, between, fillvalue=""))


def _within(pieces: list[str], holes: list[str], offset: int) -> tuple[int, int]:
    """The piece in which an offset of the text lies, and where in it."""
    index = 0
    while index < len(holes) and offset >= len(pieces[index]) + len(holes[index]):
        offset -= len(pieces[index]) + len(holes[index])
        index += 1
    return index, offset
