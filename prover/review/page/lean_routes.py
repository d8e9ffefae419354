"""What Lean, Z3 and the verifier say of an item, or of a text that a reviewer is typing."""

from typing import Annotated, assert_never

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from prover.core.errors import ConfigError
from prover.core.verdict import Accepted, Rejected, Undecided
from prover.review.conditions import Wanted
from prover.review.page.context import Desk, acting, desk_of, logged_in, query_of, wanted_of
from prover.review.page.item_view import item_or_404, item_response, lean_says
from prover.review.recheck import Rechecker
from prover.review.reviewers import Session
from prover.review.sources import certificate_data
from prover.review.store import Conflict

router = APIRouter(prefix="/item/{item_id}")
Reader = Annotated[Session, Depends(logged_in)]
Actor = Annotated[Session, Depends(acting)]
List = Annotated[Wanted, Depends(wanted_of)]
Text = Annotated[str, Form()]


@router.get("/lean")
def lean(request: Request, item_id: int, session: Reader) -> Response:
    """The goal and the steps of the proof, as a part of the item's page."""
    desk = desk_of(request)
    _lean_of(desk)
    says = lean_says(desk, item_or_404(desk, item_id))
    return desk.render("_lean_part.html", session, says=says)


@router.post("/check")
def check(
    request: Request,
    item_id: int,
    session: Actor,
    wanted: List,
    statement: Text = "",
    proof: Text = "",
    header: Text = "",
    version: Annotated[int, Form()] = -1,
) -> Response:
    """What Lean and Z3 say of a text; nothing is written."""
    desk = desk_of(request)
    item = item_or_404(desk, item_id)
    texts = [text.replace("\r\n", "\n").rstrip() for text in (header, statement, proof)]
    said = _lean_of(desk).check(*texts)
    if request.headers.get("hx-request"):
        return desk.render("_check.html", session, check=said, proof=texts[2])
    return desk.render(
        "check_page.html",
        session,
        item=item,
        wanted=wanted,
        version=version,
        header=texts[0],
        statement=texts[1],
        check=said,
        proof=texts[2],
    )


@router.post("/verify")
def verify(
    request: Request,
    item_id: int,
    session: Actor,
    wanted: List,
    version: Annotated[int, Form()] = -1,
) -> Response:
    """Have the verifier check the proof as it is now, and keep its word."""
    desk = desk_of(request)
    item = item_or_404(desk, item_id)
    if item.standing.version != version:
        changed = Conflict("it has changed since you looked at it: look again")
        return item_response(desk, session, item, wanted, status=409, conflict=changed)
    verdict = _lean_of(desk).verify(item.theorem, item.script)
    certificate = None
    match verdict:
        case str(why):
            raise ConfigError(why)
        case Accepted(issued):
            word, detail = "proved", ""
            certificate = certificate_data(issued)
        case Rejected(reason, said):
            word, detail = "not proved", f"{reason.value}: {said}"[:4000]
        case Undecided(cause):
            word, detail = "undecided", cause[:4000]
        case _:
            assert_never(verdict)
    written = desk.store.verified(
        item_id,
        who=session.reviewer,
        version=version,
        verdict=word,
        detail=detail,
        certificate=certificate,
    )
    if isinstance(written, Conflict):
        item = item_or_404(desk, item_id)
        return item_response(desk, session, item, wanted, status=409, conflict=written)
    return RedirectResponse(f"/item/{item_id}{query_of(wanted)}", 303)


def _lean_of(desk: Desk) -> Rechecker:
    if desk.rechecker is None:
        raise ConfigError("this page was started without Lean (--no-lean)")
    return desk.rechecker
