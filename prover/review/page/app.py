"""The application: its routes, its gate, and what it answers when something is wrong."""

from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from prover.core.errors import UserError
from prover.review.page import item_routes, lean_routes, list_routes, login_routes
from prover.review.page.context import desk_of, make_desk
from prover.review.page.security import (
    LOOPBACK,
    App,
    ForgedError,
    Gate,
    NotLoggedInError,
    to_login,
)
from prover.review.recheck import Rechecker
from prover.review.store import ReviewStore

_STATIC = Path(__file__).parent / "static"


def make_app(
    store: ReviewStore,
    *,
    rechecker: Rechecker | None = None,
    hosts: frozenset[str] = LOOPBACK,
    secure_cookie: bool = False,
) -> App:
    """The page of the queue in `store`, for requests to one of `hosts`."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.state.desk = make_desk(store, rechecker, secure_cookie=secure_cookie)
    app.include_router(login_routes.router)
    app.include_router(list_routes.router)
    app.include_router(item_routes.router)
    app.include_router(lean_routes.router)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")

    @app.exception_handler(NotLoggedInError)
    def not_logged_in(request: Request, error: Exception) -> Response:
        return to_login(request)

    @app.exception_handler(ForgedError)
    def forged(request: Request, error: Exception) -> Response:
        return _said(request, 403, "This form is not from your session. Open the page again.")

    @app.exception_handler(UserError)
    def wrong(request: Request, error: Exception) -> Response:
        return _said(request, 422, f"{error}.")

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: Exception) -> Response:
        return _said(request, 422, "The address or the form is not one of this page's.")

    @app.exception_handler(HTTPException)
    def missing(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        said = "There is nothing here." if error.status_code == 404 else str(error.detail)
        return _said(request, error.status_code, said)

    return Gate(app, hosts)


def _said(request: Request, status: int, message: str) -> Response:
    """A page with one sentence on it; for htmx, the sentence."""
    desk = desk_of(request)
    cookie = request.cookies.get(desk.cookie, "")
    session = desk.reviewers.session(cookie)
    return desk.render("message.html", session, status=status, message=message)
