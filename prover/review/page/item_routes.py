"""One item: its page, and what a reviewer does to it. Every form works without JavaScript."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response

from prover.core.errors import ConfigError
from prover.review.conditions import Wanted
from prover.review.event import EventKind
from prover.review.listing import next_item
from prover.review.page.context import (
    Desk,
    acting,
    desk_of,
    logged_in,
    query_of,
    reason_of,
    wanted_of,
)
from prover.review.page.item_view import decided_item, item_or_404, item_response
from prover.review.reviewers import Session
from prover.review.store import Conflict, Written

router = APIRouter(prefix="/item/{item_id}")
Reader = Annotated[Session, Depends(logged_in)]
Actor = Annotated[Session, Depends(acting)]
List = Annotated[Wanted, Depends(wanted_of)]
Text = Annotated[str, Form()]

_LONGEST_LOOK_S = 4 * 3600.0  # a page left open over night says nothing about an item


@router.get("", name="item_page")
def item_page(
    request: Request, item_id: int, session: Reader, wanted: List, done: int = 0, lean: int = 0
) -> Response:
    """The item; `done` is the one that was decided just before, `lean` asks Lean right now."""
    desk = desk_of(request)
    item = item_or_404(desk, item_id)
    return item_response(
        desk, session, item, wanted, done=decided_item(desk, done), ask_lean=bool(lean)
    )


@router.get("/text", name="item_text")
def item_text(request: Request, item_id: int, session: Reader) -> Response:
    """All of the item's texts as they are, however long."""
    item = item_or_404(desk_of(request), item_id)
    parts = [item.submission.informal, f"{item.header}\n{item.statement}", item.proof]
    return PlainTextResponse("\n\n".join(part for part in parts if part.strip()))


@router.post("/decide")
def decide(
    request: Request,
    item_id: int,
    session: Actor,
    wanted: List,
    decision: Text = "",
    version: Annotated[int, Form()] = -1,
    reason: Text = "",
    text: Text = "",
    opened: Annotated[float, Form()] = 0.0,
    candidate: Annotated[int, Form()] = 0,
) -> Response:
    """Approve, reject or send back; then the next item."""
    desk = desk_of(request)
    kind = _decision(decision)
    took_s = desk.store.clock() - opened
    written = desk.store.decide(
        item_id,
        kind,
        who=session.reviewer,
        version=version,
        reason=reason_of(reason) if kind is EventKind.REJECTED else "",
        text=text,
        took_s=took_s if 0 < took_s < _LONGEST_LOOK_S else None,
        candidate=candidate,
    )
    if isinstance(written, Conflict):
        return _refused(desk, session, item_id, wanted, written, text)
    following = next_item(desk.store, wanted, item_id)
    if following is None:
        return RedirectResponse(f"/{query_of(wanted, done=item_id)}", 303)
    return RedirectResponse(f"/item/{following}{query_of(wanted, done=item_id)}", 303)


@router.post("/opinion")
def opinion(
    request: Request,
    item_id: int,
    session: Actor,
    wanted: List,
    decision: Text = "",
    reason: Text = "",
    text: Text = "",
) -> Response:
    """Say what one would have decided."""
    desk = desk_of(request)
    kind = _decision(decision)
    chosen = reason_of(reason) if kind is EventKind.REJECTED else ""
    written = desk.store.second_opinion(
        item_id, kind, who=session.reviewer, reason=chosen, text=text
    )
    return _answer(desk, session, item_id, wanted, written, text)


@router.post("/undo")
def undo(
    request: Request,
    item_id: int,
    session: Actor,
    wanted: List,
    version: Annotated[int, Form()] = -1,
    text: Text = "",
) -> Response:
    """Take the decision back."""
    desk = desk_of(request)
    written = desk.store.undo(item_id, who=session.reviewer, version=version, text=text)
    return _answer(desk, session, item_id, wanted, written, text)


@router.post("/claim")
def claim(
    request: Request, item_id: int, session: Actor, wanted: List, take_over: Text = ""
) -> Response:
    """Tell the others that one is looking at it."""
    desk = desk_of(request)
    written = desk.store.claim(item_id, who=session.reviewer, take_over=bool(take_over))
    return _answer(desk, session, item_id, wanted, written)


@router.post("/release")
def release(request: Request, item_id: int, session: Actor, wanted: List) -> Response:
    """Give the claim up."""
    desk = desk_of(request)
    written = desk.store.release(item_id, who=session.reviewer)
    return _answer(desk, session, item_id, wanted, written)


@router.post("/comment")
def comment(
    request: Request, item_id: int, session: Actor, wanted: List, text: Text = ""
) -> Response:
    """Add a remark."""
    desk = desk_of(request)
    written = desk.store.comment(item_id, who=session.reviewer, text=text)
    return _answer(desk, session, item_id, wanted, written, text)


@router.post("/edit")
def edit(
    request: Request,
    item_id: int,
    session: Actor,
    wanted: List,
    version: Annotated[int, Form()] = -1,
    statement: Text = "",
    proof: Text = "",
    header: Text = "",
) -> Response:
    """Keep the text as the reviewer changed it."""
    desk = desk_of(request)
    if not statement.strip():
        raise ConfigError("a statement cannot be empty")
    written = desk.store.edit(
        item_id,
        who=session.reviewer,
        version=version,
        statement=_lines(statement),
        proof=_lines(proof),
        header=_lines(header),
    )
    kept = "\n".join((header, statement, proof))
    return _answer(desk, session, item_id, wanted, written, kept)


def _answer(
    desk: Desk, session: Session, item_id: int, wanted: Wanted, written: Written, text: str = ""
) -> Response:
    if isinstance(written, Conflict):
        return _refused(desk, session, item_id, wanted, written, text)
    return RedirectResponse(f"/item/{item_id}{query_of(wanted)}", 303)


def _refused(
    desk: Desk, session: Session, item_id: int, wanted: Wanted, conflict: Conflict, text: str
) -> Response:
    """The item as it is now, why nothing was written, and what the reviewer had typed."""
    item = item_or_404(desk, item_id)
    return item_response(desk, session, item, wanted, status=409, conflict=conflict, typed=text)


def _decision(value: str) -> EventKind:
    try:
        return EventKind(value)
    except ValueError as error:
        raise ConfigError("this is not a decision") from error


def _lines(text: str) -> str:
    """A form's text with the line ends that it had before a browser sent it."""
    return text.replace("\r\n", "\n").rstrip()
