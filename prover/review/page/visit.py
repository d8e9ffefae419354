"""A request about one item: who asks, from which list, and how it is answered."""

from dataclasses import dataclass
from typing import Annotated, TypeAlias

from fastapi import Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from prover.review.conditions import Wanted
from prover.review.page.context import Desk, acting, desk_of, logged_in, query_of, wanted_of
from prover.review.page.item_view import item_or_404, item_response
from prover.review.review_item import ReviewItem
from prover.review.reviewers import Session
from prover.review.store import Conflict, Written

Text: TypeAlias = Annotated[str, Form()]
Number: TypeAlias = Annotated[int, Form()]
List: TypeAlias = Annotated[Wanted, Depends(wanted_of)]


@dataclass(frozen=True, slots=True)
class Visit:
    """A reviewer at an item that was reached from a list."""

    desk: Desk
    item_id: int
    session: Session
    wanted: Wanted

    @property
    def item(self) -> ReviewItem:
        """The item as it is now.

        Raises:
            HTTPException: there is none.
        """
        return item_or_404(self.desk, self.item_id)

    @property
    def here(self) -> str:
        """The item's address, with its list."""
        return f"/item/{self.item_id}{query_of(self.wanted)}"

    def answer(self, written: Written, typed: str = "") -> Response:
        """Back to the item; where nothing was written, why, and what the reviewer had typed."""
        if isinstance(written, Conflict):
            return item_response(
                self.desk,
                self.session,
                self.item,
                self.wanted,
                status=409,
                conflict=written,
                typed=typed,
            )
        return RedirectResponse(self.here, 303)


async def reading(
    request: Request, item_id: int, session: Annotated[Session, Depends(logged_in)], wanted: List
) -> Visit:
    """A visit of somebody who has logged in."""
    return Visit(desk_of(request), item_id, session, wanted)


async def changing(
    request: Request, item_id: int, session: Annotated[Session, Depends(acting)], wanted: List
) -> Visit:
    """A visit that changes something, with a form of the session's own."""
    return Visit(desk_of(request), item_id, session, wanted)


Reading: TypeAlias = Annotated[Visit, Depends(reading)]
Changing: TypeAlias = Annotated[Visit, Depends(changing)]


def as_written(text: str) -> str:
    """A form's text with the line ends that it had before a browser sent it."""
    return text.replace("\r\n", "\n").rstrip()
