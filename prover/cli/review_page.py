"""`prover review serve` and `prover review token`: the page, and who may log in to it."""

import getpass
import os
from argparse import Namespace
from pathlib import Path

from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.review.reviewers import Reviewers
from prover.review.store import ReviewStore


def serve(store: ReviewStore, options: Namespace) -> int:
    """Serve the page; web libraries and Lean are loaded only here."""
    from prover.core.listening import listen
    from prover.lean.toolchain import Stage, embedded_toolchain
    from prover.review.page.serve import serve_until_told
    from prover.review.recheck import Rechecker

    with listen(options.host, options.port) as listening:
        rechecker = None
        if not options.no_lean:
            with build_progress() as progress:
                rechecker = Rechecker(embedded_toolchain(Stage.NUMBERS, progress=progress))
        try:
            host, port = listening.getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            print(f"http://{shown}:{port}/", flush=True)
            if (file := first_token(store)) is not None:
                print(f"your token is in {file}; log in with it", flush=True)
            print("Ctrl-C ends", flush=True)
            names = frozenset(name.lower() for name in (*options.name, options.host))
            if rechecker is not None:
                rechecker.warm()
            serve_until_told(
                store, listening, rechecker=rechecker, names=names, secure_cookie=options.https
            )
        finally:
            if rechecker is not None:
                rechecker.close()
    return Exit.ALL_PROVED


def first_token(store: ReviewStore) -> Path | None:
    """A file that only this user can read, with a token, where nobody has one yet.

    It is not printed: what a server prints ends up in logs.
    """
    from prover.review.page.serve import token_file

    reviewers = Reviewers(store)
    path = token_file(store.database.path)
    if reviewers.names():
        return path if path.exists() else None
    token = reviewers.new_token(login_name())
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        stream.write(token + "\n")
    return path


def token(store: ReviewStore, options: Namespace) -> int:
    """Print a new token for a reviewer."""
    print(Reviewers(store).new_token(options.name))
    return Exit.ALL_PROVED


def login_name() -> str:
    """Who runs this; "me" where the machine has no name for them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "me"
