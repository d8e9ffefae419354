"""What stands between the network and the page: sizes, hosts, headers, logins, forged requests."""

import hashlib
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

MAX_BODY_BYTES: Final = 1_000_000
LOOPBACK: Final = frozenset(("127.0.0.1", "localhost", "::1", "testserver"))
_READS: Final = frozenset(("GET", "HEAD"))
_HEADERS: Final = (
    (
        b"content-security-policy",
        b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        b"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


class NotLoggedInError(Exception):
    """Nobody is logged in where somebody has to be."""


class ForgedError(Exception):
    """A form that does not come from a page of ours."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Middleware: turns away what is too large or meant for another host; adds headers.

    A page elsewhere that makes its own name point to this machine is turned away by its `Host`,
    a form elsewhere by its `Origin`.
    """

    app: App
    hosts: frozenset[str]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name: value for name, value in scope["headers"]}
        refusal = self._refusal(scope["method"], headers)
        n_bytes = 0

        async def limited() -> Message:
            nonlocal n_bytes
            message = await receive()
            n_bytes += len(message.get("body", b""))
            if n_bytes > MAX_BODY_BYTES:
                raise _TooLargeError
            return message

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = list(message["headers"])
                known = {name for name, _ in own}
                own += [(name, value) for name, value in _HEADERS if name not in known]
                if b"cache-control" not in known:
                    own.append((b"cache-control", b"no-store"))
                message = {**message, "headers": own}
            await send(message)

        if refusal is not None:
            await refusal(scope, receive, with_headers)
            return
        try:
            await self.app(scope, limited, with_headers)
        except _TooLargeError:
            await _too_large()(scope, receive, with_headers)

    def _refusal(self, method: str, headers: dict[bytes, bytes]) -> Response | None:
        host = _host_of(headers.get(b"host", b"").decode("latin-1"))
        if host not in self.hosts:
            said = "this host name is not served: see `prover review serve --help` on --host\n"
            return Response(said, 421, media_type="text/plain")
        if method not in _READS:
            origin = headers.get(b"origin")
            if origin is not None and not _same_origin(
                origin.decode("latin-1"), headers.get(b"host", b"").decode("latin-1")
            ):
                return Response("the form comes from elsewhere\n", 403, media_type="text/plain")
            length = headers.get(b"content-length", b"0")
            if not length.isdigit() or int(length) > MAX_BODY_BYTES:
                return _too_large()
        return None


class _TooLargeError(Exception):
    """More than `MAX_BODY_BYTES` came."""


def _too_large() -> Response:
    said = f"more than {MAX_BODY_BYTES // 1000} kB: nothing was changed\n"
    return Response(said, 413, media_type="text/plain")


def cookie_name(database: Path) -> str:
    """A cookie of its own for each queue: browsers do not tell ports apart."""
    digest = hashlib.sha256(str(database.resolve()).encode()).hexdigest()
    return f"review_{digest[:12]}"


def local_path(path: str) -> str:
    """`path` if it is one of this page's own, else the start: no login leads elsewhere."""
    parts = urlsplit(path)
    own = path.startswith("/") and not path.startswith(("//", "/\\"))
    plain = path.isprintable() and "\\" not in path
    return path if own and plain and not parts.netloc and not parts.scheme else "/"


def to_login(request: Request) -> Response:
    """Send the browser to the login page, and back here later."""
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if request.headers.get("hx-request"):
        return Response(status_code=401, headers={"HX-Redirect": "/login"})
    if request.method not in _READS:
        return Response("you are not logged in\n", 401, media_type="text/plain")
    target = request.url_for("login_page").include_query_params(next=here)
    return RedirectResponse(f"{target.path}?{target.query}", 303)


def _host_of(value: str) -> str:
    return (urlsplit(f"//{value}").hostname or "") if value else ""


def _same_origin(origin: str, host: str) -> bool:
    return urlsplit(origin).netloc.lower() == host.lower()
