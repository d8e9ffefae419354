"""What a proved copy of a file put in the place of each `sorry`."""

import re
from collections.abc import Iterable

from prover.core.verdict import Rejected, RejectReason
from prover.lean.diagnostics import Position
from prover.verify.confine import check_text

_HOLE = re.compile(r"\bsorry\b")


def check_filled(original: str, proved: str) -> Rejected | None:
    """The rejection that a proved copy's text calls for, if any.

    The copy must be the original, character for character, but for its `sorry`s; what stands in
    their places must be confined as any proof.
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
    first, *rest = _HOLE.split(original)
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
    return [*found, proved[at:end]]


def name_examples(original: str, proved: str, examples: Iterable[Position]) -> tuple[str, str]:
    """Both texts with the `example`s at these places of the original turned into theorems.

    An `example` leaves nothing in a compiled file that could be audited. If the copy does not fit
    the original, both come back as they are.
    """
    filled = fillings(original, proved)
    if filled is None:
        return original, proved
    pieces = _HOLE.split(original)
    starts = [0]
    for line in original.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for place in sorted(set(examples), reverse=True):
        at = starts[place.line - 1] + place.column
        index = 0
        while at >= len(pieces[index]) + len("sorry") and index < len(pieces) - 1:
            at -= len(pieces[index]) + len("sorry")
            index += 1
        piece = pieces[index]
        # The rest of the line keeps its column: what follows may be aligned to it.
        name = f"theorem example_line_{place.line}\n" + " " * (place.column + len("example"))
        pieces[index] = piece[:at] + name + piece[at + len("example") :]
    copy = pieces[0] + "".join(map(str.__add__, filled, pieces[1:]))
    return "sorry".join(pieces), copy
