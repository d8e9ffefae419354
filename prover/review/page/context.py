"""What every page needs: the store, who is logged in, templates and how they print things."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from types import EllipsisType
from typing import Annotated, Any, TypeVar
from urllib.parse import urlencode

from fastapi import Depends, Form, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from prover.core.errors import ConfigError
from prover.review.conditions import Order, Wanted
from prover.review.item import ItemKind, ItemState, RejectionReason
from prover.review.page.lean_html import difference_html, lean_html
from prover.review.page.mathematics import informal_html, line_html
from prover.review.page.security import ForgedError, NotLoggedInError, cookie_name
from prover.review.recheck import Rechecker
from prover.review.reviewers import Reviewers, Session
from prover.review.store import ReviewStore

_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the routes of one application share."""

    store: ReviewStore
    reviewers: Reviewers
    rechecker: Rechecker | None  # None where there is no Lean
    templates: Environment
    cookie: str
    secure_cookie: bool

    def render(
        self,
        template: str,
        session: Session | None,
        *,
        status: int = 200,
        **values: object,
    ) -> HTMLResponse:
        """A page, or a part of one."""
        html = self.templates.get_template(template).render(
            session=session, now=self.store.clock(), **values
        )
        return HTMLResponse(html, status)


def make_desk(store: ReviewStore, rechecker: Rechecker | None, *, secure_cookie: bool) -> Desk:
    """The desk of the queue in `store`."""
    templates = Environment(
        loader=PackageLoader("prover.review.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters.update(
        lean=lean_html,
        informal=informal_html,
        line=line_html,
        age=_age,
        moment=_moment,
        number=lambda value: f"{value:,}".replace(",", " "),
    )
    templates.globals.update(
        differences=difference_html,
        kinds=list(ItemKind),
        states=list(ItemState),
        orders=list(Order),
        reasons=list(RejectionReason),
        query=query_of,
    )
    name = cookie_name(store.database.path)
    return Desk(store, Reviewers(store), rechecker, templates, name, secure_cookie)


def desk_of(request: Request) -> Desk:
    """The desk of the application that a request came to."""
    desk: Desk = request.app.state.desk
    return desk


async def logged_in(request: Request) -> Session:
    """Who asks. One row by its key: sooner read than handed to a thread, as FastAPI would.

    Raises:
        NotLoggedInError: nobody is logged in.
    """
    desk = desk_of(request)
    session = desk.reviewers.session(request.cookies.get(desk.cookie, ""))
    if session is None:
        raise NotLoggedInError
    return session


async def acting(
    session: Annotated[Session, Depends(logged_in)], csrf: Annotated[str, Form()] = ""
) -> Session:
    """Who changes something, with a form of this session's own.

    Raises:
        ForgedError: the form is not ours.
    """
    if not session.has_token(csrf):
        raise ForgedError
    return session


async def wanted_of(
    kind: str = "",
    state: str = "",
    family: str = "",
    reviewer: str = "",
    q: str = "",
    order: str = "",
) -> Wanted:
    """The list that a page's address asks for; what it does not know it leaves out."""
    return Wanted(
        kind=_member(ItemKind, kind),
        state=_member(ItemState, state),
        family=family[:1000],
        reviewer=reviewer[:100],
        search=q[:200],
        order=_member(Order, order) or Order.PRIORITY,
    )


def query_of(
    wanted: Wanted,
    *,
    kind: ItemKind | EllipsisType | None = ...,
    state: ItemState | EllipsisType | None = ...,
    **more: str | int,
) -> str:
    """The end of an address that asks for a list; "" for the list without filters.

    `kind` and `state` replace those of `wanted`; `more` is what else the address is to say.
    """
    kind = wanted.kind if isinstance(kind, EllipsisType) else kind
    state = wanted.state if isinstance(state, EllipsisType) else state
    parts: Mapping[str, Any] = {
        "kind": kind.value if kind else "",
        "state": state.value if state else "",
        "family": wanted.family,
        "reviewer": wanted.reviewer,
        "q": wanted.search,
        "order": wanted.order.value if wanted.order is not Order.PRIORITY else "",
        **more,
    }
    text = urlencode({name: value for name, value in parts.items() if value}, errors="replace")
    return f"?{text}" if text else ""


def reason_of(value: str) -> str:
    """A reason from the list.

    Raises:
        ConfigError: it is not in the list.
    """
    reason = _member(RejectionReason, value)
    if reason is None:
        raise ConfigError("choose a reason for the rejection")
    return str(reason.value)


def _member(kind: type[_Choice], value: str) -> _Choice | None:
    try:
        return kind(value)
    except ValueError:
        return None


def _age(then: float, now: float | None = None) -> str:
    """How long ago, in a word or two; a clock that went back counts as no time."""
    seconds = max(0.0, (time.time() if now is None else now) - then)
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{int(seconds // length)} {unit} ago"
    return "just now"


def _moment(then: float) -> str:
    try:
        return datetime.fromtimestamp(then, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    except (ValueError, OverflowError, OSError):
        return "an impossible moment"
