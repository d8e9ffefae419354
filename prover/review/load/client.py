"""One reviewer's browser, as far as the server can tell: a connection, a cookie, forms."""

import http.client
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from prover.core.errors import InfrastructureError

_TIMEOUT_S = 60.0
_CSRF = re.compile(rb'name="csrf" value="([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server answered, and how long that took."""

    status: int
    location: str
    body: bytes
    took_s: float


class ReviewerClient:
    """A reviewer who has logged in. Not for several threads at once."""

    def __init__(self, port: int, token: str) -> None:
        """Log in.

        Raises:
            InfrastructureError: the token is nobody's.
        """
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_TIMEOUT_S)
        self._cookie = ""
        self._csrf = ""
        answer = self.post("/login", {"token": token})
        if answer.status != http.client.SEE_OTHER:
            raise InfrastructureError(f"no login: the page answers {answer.status}")
        if (found := _CSRF.search(self.get("/").body)) is None:
            raise InfrastructureError("no login: the page has no form")
        self._csrf = found[1].decode()

    def get(self, path: str) -> Answer:
        """A page.

        Raises:
            OSError: the server is gone.
            http.client.HTTPException: it went while it answered.
        """
        return self._ask("GET", path, None)

    def post(self, path: str, fields: Mapping[str, str | int]) -> Answer:
        """Send a form; raises as `get` does."""
        return self._ask("POST", path, urlencode({"csrf": self._csrf, **fields}))

    def decide(self, item_id: int, version: int, decision: str, reason: str = "") -> Answer:
        """Decide an item; it has been written when the answer's status is 303."""
        fields: dict[str, str | int] = {"version": version, "decision": decision, "reason": reason}
        return self.post(f"/item/{item_id}/decide", fields)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _ask(self, method: str, path: str, body: str | None) -> Answer:
        headers = {"Cookie": self._cookie}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        self._connection.request(method, path, body, headers)
        response = self._connection.getresponse()
        read = response.read()
        took_s = time.perf_counter() - began
        if cookie := response.getheader("Set-Cookie"):
            self._cookie = cookie.partition(";")[0]
        return Answer(response.status, response.getheader("Location") or "", read, took_s)
