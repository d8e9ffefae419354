"""What a proved copy of a file put in the place of each `sorry`."""

import re

from prover.core.verdict import Rejected, RejectReason
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
