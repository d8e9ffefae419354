"""An item's page, as every route of it answers."""

import json
from typing import Any

from fastapi.responses import Response
from starlette.exceptions import HTTPException

from prover.review.conditions import Wanted
from prover.review.kept_answers import keep_answer, kept_answer
from prover.review.listing import next_item
from prover.review.page import lean_html, mathematics
from prover.review.page.context import Desk
from prover.review.recheck import LeanSays
from prover.review.review_item import ReviewItem
from prover.review.reviewers import Session
from prover.review.store import Conflict


def item_or_404(desk: Desk, item_id: int) -> ReviewItem:
    """The item with this number.

    Raises:
        HTTPException: there is none.
    """
    item = desk.store.get(item_id) if 0 < item_id < 2**62 else None
    if item is None:
        raise HTTPException(404)
    return item


def decided_item(desk: Desk, item_id: int) -> ReviewItem | None:
    """The item with this number, while a decision on it stands."""
    item = desk.store.get(item_id) if 0 < item_id < 2**62 else None
    return item if item is not None and item.standing.decision is not None else None


def item_response(
    desk: Desk,
    session: Session,
    item: ReviewItem,
    wanted: Wanted,
    *,
    status: int = 200,
    done: ReviewItem | None = None,
    conflict: Conflict | None = None,
    typed: str = "",
    ask_lean: bool = False,
) -> Response:
    """The page; `conflict` says why nothing was written, `typed` is what the reviewer had typed."""
    now = desk.store.clock()
    return desk.render(
        "item.html",
        session,
        status=status,
        item=item,
        wanted=wanted,
        done=done,
        conflict=conflict,
        typed=typed,
        state=item.state(now),
        claimed_by=item.claimed_by(now),
        following=next_item(desk.store, wanted, item.id),
        preceding=next_item(desk.store, wanted, item.id, back=True),
        has_lean=desk.rechecker is not None,
        lean_says=lean_says(desk, item) if ask_lean else kept_lean_says(desk, item),
        shown_lean=lean_html.MAX_SHOWN_CHARACTERS,
        shown_informal=mathematics.MAX_SHOWN_CHARACTERS,
    )


def kept_lean_says(desk: Desk, item: ReviewItem) -> LeanSays | None:
    """What Lean said of the item's text when it was asked last."""
    kept = kept_answer(desk.store, _key(desk, item))
    return None if kept is None else LeanSays.from_data(kept)


def lean_says(desk: Desk, item: ReviewItem) -> LeanSays | None:
    """The same; Lean is asked if it has not been. None where there is no Lean."""
    kept = kept_lean_says(desk, item)
    if kept is not None or desk.rechecker is None:
        return kept
    says = desk.rechecker.lean(item.header, item.statement, item.proof)
    if not says.trouble:
        keep_answer(desk.store, _key(desk, item), says.as_data())
    return says


def _key(desk: Desk, item: ReviewItem) -> str:
    library = desk.rechecker.toolchain.library if desk.rechecker else ""
    parts: list[Any] = [library, item.header, item.statement, item.proof]
    return json.dumps(parts)
