"""One item: its page, and what a reviewer does to it. Every form works without JavaScript."""

from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import PlainTextResponse, RedirectResponse, Response

from prover.core.errors import ConfigError
from prover.review.event import EventKind
from prover.review.listing import next_item
from prover.review.page.context import query_of, reason_of
from prover.review.page.item_view import decided_item, item_response
from prover.review.page.visit import Changing, Number, Reading, Text, as_written
from prover.review.store import Conflict

router = APIRouter(prefix="/item/{item_id}")

_LONGEST_LOOK_S = 4 * 3600.0  # a page left open over night says nothing about an item


@router.get("", name="item_page")
def item_page(visit: Reading, done: int = 0, lean: int = 0) -> Response:
    """The item; `done` is the one that was decided just before, `lean` asks Lean right now."""
    return item_response(
        visit.desk,
        visit.session,
        visit.item,
        visit.wanted,
        done=decided_item(visit.desk, done),
        ask_lean=bool(lean),
    )


@router.get("/text", name="item_text")
def item_text(visit: Reading) -> Response:
    """All of the item's texts as they are, however long."""
    item = visit.item
    parts = [item.submission.informal, f"{item.header}\n{item.statement}", item.proof]
    return PlainTextResponse("\n\n".join(part for part in parts if part.strip()))


@router.post("/decide")
def decide(
    visit: Changing,
    decision: Text = "",
    version: Number = -1,
    reason: Text = "",
    text: Text = "",
    opened: Annotated[float, Form()] = 0.0,
    candidate: Number = 0,
) -> Response:
    """Approve, reject or send back; then the next item."""
    store, wanted = visit.desk.store, visit.wanted
    kind = _decision(decision)
    took_s = store.clock() - opened
    written = store.decide(
        visit.item_id,
        kind,
        who=visit.session.reviewer,
        version=version,
        reason=_chosen(kind, reason),
        text=text,
        took_s=took_s if 0 < took_s < _LONGEST_LOOK_S else None,
        candidate=candidate,
    )
    if isinstance(written, Conflict):
        return visit.answer(written, text)
    following = next_item(store, wanted, visit.item_id)
    page = "/" if following is None else f"/item/{following}"
    return RedirectResponse(f"{page}{query_of(wanted, done=visit.item_id)}", 303)


@router.post("/opinion")
def opinion(visit: Changing, decision: Text = "", reason: Text = "", text: Text = "") -> Response:
    """Say what one would have decided."""
    kind = _decision(decision)
    who, chosen = visit.session.reviewer, _chosen(kind, reason)
    written = visit.desk.store.second_opinion(
        visit.item_id, kind, who=who, reason=chosen, text=text
    )
    return visit.answer(written, text)


@router.post("/undo")
def undo(visit: Changing, version: Number = -1, text: Text = "") -> Response:
    """Take the decision back."""
    who = visit.session.reviewer
    return visit.answer(
        visit.desk.store.undo(visit.item_id, who=who, version=version, text=text), text
    )


@router.post("/claim")
def claim(visit: Changing, take_over: Text = "") -> Response:
    """Tell the others that one is looking at it."""
    who = visit.session.reviewer
    return visit.answer(visit.desk.store.claim(visit.item_id, who=who, take_over=bool(take_over)))


@router.post("/release")
def release(visit: Changing) -> Response:
    """Give the claim up."""
    return visit.answer(visit.desk.store.release(visit.item_id, who=visit.session.reviewer))


@router.post("/comment")
def comment(visit: Changing, text: Text = "") -> Response:
    """Add a remark."""
    who = visit.session.reviewer
    return visit.answer(visit.desk.store.comment(visit.item_id, who=who, text=text), text)


@router.post("/edit")
def edit(
    visit: Changing,
    version: Number = -1,
    statement: Text = "",
    proof: Text = "",
    header: Text = "",
) -> Response:
    """Keep the text as the reviewer changed it."""
    if not statement.strip():
        raise ConfigError("a statement cannot be empty")
    written = visit.desk.store.edit(
        visit.item_id,
        who=visit.session.reviewer,
        version=version,
        statement=as_written(statement),
        proof=as_written(proof),
        header=as_written(header),
    )
    return visit.answer(written, "\n".join((header, statement, proof)))


def _decision(value: str) -> EventKind:
    try:
        return EventKind(value)
    except ValueError as error:
        raise ConfigError("this is not a decision") from error


def _chosen(kind: EventKind, reason: str) -> str:
    """The reason of a rejection; other decisions have none."""
    return reason_of(reason) if kind is EventKind.REJECTED else ""
