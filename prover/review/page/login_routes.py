"""Logging in with a token, and out again."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from prover.review.page.context import acting, desk_of
from prover.review.page.security import local_path
from prover.review.reviewers import SESSION_S, Session

router = APIRouter()


@router.get("/login", name="login_page")
def login_page(request: Request, next: str = "/") -> Response:
    """The form that asks for a token."""
    return desk_of(request).render("login.html", None, next=local_path(next), wrong=False)


@router.post("/login")
def log_in(
    request: Request, token: Annotated[str, Form()] = "", next: Annotated[str, Form()] = "/"
) -> Response:
    """Begin a session for whoever has the token."""
    desk = desk_of(request)
    session = desk.reviewers.log_in(token)
    if session is None:
        return desk.render("login.html", None, status=403, next=local_path(next), wrong=True)
    response = RedirectResponse(local_path(next), 303)
    response.set_cookie(
        desk.cookie,
        session.cookie,
        max_age=int(SESSION_S),
        httponly=True,
        samesite="strict",
        secure=desk.secure_cookie,
    )
    return response


@router.post("/logout")
def log_out(request: Request, session: Annotated[Session, Depends(acting)]) -> Response:
    """End the session."""
    desk = desk_of(request)
    desk.reviewers.log_out(session)
    response = RedirectResponse("/login", 303)
    response.delete_cookie(desk.cookie)
    return response
