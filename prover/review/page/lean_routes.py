"""What Lean, Z3 and the verifier say of an item, or of a text that a reviewer is typing."""

from typing import assert_never

from fastapi import APIRouter, Request
from fastapi.responses import Response

from prover.core.errors import ConfigError
from prover.core.verdict import Accepted, Rejected, Undecided
from prover.review.page.context import Desk
from prover.review.page.item_view import lean_says
from prover.review.page.visit import Changing, Number, Reading, Text, as_written
from prover.review.recheck import Rechecker
from prover.review.sources import certificate_data
from prover.review.store import Conflict

router = APIRouter(prefix="/item/{item_id}")
_MAX_DETAIL = 4000  # characters


@router.get("/lean")
def lean(visit: Reading) -> Response:
    """The goal and the steps of the proof, as a part of the item's page."""
    _lean_of(visit.desk)
    says = lean_says(visit.desk, visit.item)
    return visit.desk.render("_lean_part.html", visit.session, says=says)


@router.post("/check")
def check(
    request: Request,
    visit: Changing,
    statement: Text = "",
    proof: Text = "",
    header: Text = "",
    version: Number = -1,
) -> Response:
    """What Lean and Z3 say of a text; nothing is written."""
    item = visit.item
    header, statement, proof = (as_written(text) for text in (header, statement, proof))
    said = _lean_of(visit.desk).check(header, statement, proof)
    if request.headers.get("hx-request"):
        return visit.desk.render("_check.html", visit.session, check=said, proof=proof)
    return visit.desk.render(
        "check_page.html",
        visit.session,
        item=item,
        wanted=visit.wanted,
        version=version,
        header=header,
        statement=statement,
        check=said,
        proof=proof,
    )


@router.post("/verify")
def verify(visit: Changing, version: Number = -1) -> Response:
    """Have the verifier check the proof as it is now, and keep its word."""
    item = visit.item
    if item.standing.version != version:
        return visit.answer(Conflict("it has changed since you looked at it: look again"))
    verdict = _lean_of(visit.desk).verify(item.theorem, item.script)
    certificate = None
    match verdict:
        case str(why):
            raise ConfigError(why)
        case Accepted(issued):
            word, detail = "proved", ""
            certificate = certificate_data(issued)
        case Rejected(reason, said):
            word, detail = "not proved", f"{reason.value}: {said}"
        case Undecided(cause):
            word, detail = "undecided", cause
        case _:
            assert_never(verdict)
    written = visit.desk.store.verified(
        visit.item_id,
        who=visit.session.reviewer,
        version=version,
        verdict=word,
        detail=detail[:_MAX_DETAIL],
        certificate=certificate,
    )
    return visit.answer(written)


def _lean_of(desk: Desk) -> Rechecker:
    if desk.rechecker is None:
        raise ConfigError("this page was started without Lean (--no-lean)")
    return desk.rechecker
