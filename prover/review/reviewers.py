"""Who may decide: reviewers' tokens and the sessions that they log in to.

Tokens and cookies have 256 random bits and are stored as hashes. A token is shown once, by the
command that makes it.
"""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from typing import Final

from prover.core.errors import ConfigError
from prover.review.store import ReviewStore

SESSION_S: Final = 12 * 3600.0
_NAME: Final = re.compile(r"[^\W_][\w .'@+-]{0,59}")


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who has logged in."""

    reviewer: str
    cookie: str

    @property
    def csrf_token(self) -> str:
        """What every form of this session carries, and nobody outside it can know."""
        return hmac.new(self.cookie.encode(), b"csrf", hashlib.sha256).hexdigest()

    def has_token(self, csrf_token: str) -> bool:
        """Whether that is this session's own."""
        return hmac.compare_digest(self.csrf_token.encode(), csrf_token.encode())


class Reviewers:
    """The reviewers of one queue."""

    def __init__(self, store: ReviewStore) -> None:
        """Use the store's database."""
        self._store = store

    def names(self) -> list[str]:
        """Everybody who has a token."""
        with self._store.database.reading() as connection:
            rows = connection.execute("SELECT name FROM reviewer ORDER BY name")
            return [row["name"] for row in rows]

    def new_token(self, name: str) -> str:
        """A token for `name`, who may be new; an earlier token and its sessions end.

        Raises:
            ConfigError: that is no name.
        """
        if not _NAME.fullmatch(name):
            raise ConfigError(f"{name!r} is no name: letters, digits, spaces and .'@+- only")
        token = secrets.token_urlsafe(32)
        with self._store.database.writing() as connection:
            connection.execute("DELETE FROM session WHERE reviewer = ?", (name,))
            connection.execute(
                "INSERT INTO reviewer VALUES (:name, :hash, :now) ON CONFLICT (name)"
                " DO UPDATE SET token_sha256 = :hash, created_at = :now",
                {"name": name, "hash": _sha256(token), "now": self._store.clock()},
            )
        return token

    def log_in(self, token: str) -> Session | None:
        """A session for whoever has `token`."""
        now = self._store.clock()
        with self._store.database.writing() as connection:
            row = connection.execute(
                "SELECT name FROM reviewer WHERE token_sha256 = ?", (_sha256(token.strip()),)
            ).fetchone()
            if row is None:
                return None
            session = Session(row["name"], secrets.token_urlsafe(32))
            connection.execute("DELETE FROM session WHERE expires_at < ?", (now,))
            connection.execute(
                "INSERT INTO session VALUES (?, ?, ?, ?)",
                (_sha256(session.cookie), session.reviewer, now, now + SESSION_S),
            )
        return session

    def session(self, cookie: str) -> Session | None:
        """The session that a cookie belongs to."""
        if not cookie:
            return None
        with self._store.database.reading() as connection:
            row = connection.execute(
                "SELECT reviewer FROM session WHERE cookie_sha256 = ? AND expires_at > ?",
                (_sha256(cookie), self._store.clock()),
            ).fetchone()
        return None if row is None else Session(row["reviewer"], cookie)

    def log_out(self, session: Session) -> None:
        """End the session."""
        with self._store.database.writing() as connection:
            connection.execute(
                "DELETE FROM session WHERE cookie_sha256 = ?", (_sha256(session.cookie),)
            )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
