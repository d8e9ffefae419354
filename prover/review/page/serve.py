"""Runs the page until it is told to end."""

import socket
from pathlib import Path

import uvicorn

from prover.review.page.app import make_app
from prover.review.page.security import LOOPBACK
from prover.review.recheck import Rechecker
from prover.review.store import ReviewStore

_ENDING_S = 5


def serve_until_told(
    store: ReviewStore,
    listening: socket.socket,
    *,
    rechecker: Rechecker | None,
    names: frozenset[str],
    secure_cookie: bool,
) -> None:
    """Serve until SIGINT or SIGTERM; requests under way are answered first.

    Addresses and forms are logged nowhere: they may name what is under review.
    """
    app = make_app(store, rechecker=rechecker, hosts=LOOPBACK | names, secure_cookie=secure_cookie)
    config = uvicorn.Config(
        app,
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=_ENDING_S,
        server_header=False,
        lifespan="off",
    )
    uvicorn.Server(config).run(sockets=[listening])


def token_file(database: Path) -> Path:
    """Where the first reviewer's token is kept."""
    return database.with_name(f"{database.name}.token")
