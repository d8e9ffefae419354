"""The list."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from prover.review.conditions import Wanted
from prover.review.counts import COUNTED_UP_TO, counts_of, families
from prover.review.listing import page_of
from prover.review.page.context import desk_of, logged_in, wanted_of
from prover.review.page.item_view import decided_item
from prover.review.reviewers import Session

router = APIRouter()


@router.get("/", name="list_page")
def list_page(
    request: Request,
    session: Annotated[Session, Depends(logged_in)],
    wanted: Annotated[Wanted, Depends(wanted_of)],
    after: str = "",
    before: str = "",
    done: int = 0,
) -> Response:
    """A page of the items that are wanted; `done` was decided just before."""
    desk = desk_of(request)
    return desk.render(
        "list.html",
        session,
        wanted=wanted,
        done=decided_item(desk, done),
        page=page_of(desk.store, wanted, after=after, before=before),
        counts=counts_of(desk.store, wanted),
        counted_up_to=COUNTED_UP_TO,
        families=families(desk.store),
        reviewers=desk.reviewers.names(),
    )
