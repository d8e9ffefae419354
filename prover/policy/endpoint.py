"""A model behind an OpenAI-compatible server (vLLM, `prover serve`), asked for completions.

The server is not trusted: its answers are read up to a size and within a time, and what is not an
answer is asked for again a few times.
"""

import json
import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urldefrag, urlsplit

from prover.core.closing import Closing
from prover.core.errors import ConfigError, PolicyUnavailableError
from prover.core.tactic import TacticCandidate

if TYPE_CHECKING:
    import httpx

ResultT = TypeVar("ResultT")

_AGAIN = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class EndpointSettings:
    """How to ask a server, and when to give up."""

    stop: tuple[str, ...] = ()
    max_tokens: int = 256
    temperature: float = 1.0
    limit_s: float = 60.0  # of one call, all tries together
    try_s: float = 30.0  # of one try
    n_tries: int = 4
    pause_s: float = 0.25  # before the second try; doubles with each
    longest_pause_s: float = 8.0  # also where the server asks for more
    requests_per_s: float = math.inf
    largest_answer_bytes: int = 16_000_000
    api_key: str = ""


class EndpointGenerator(Closing):
    """Implements `TacticGenerator`; use it in a `with` block."""

    def __init__(
        self,
        address: str,
        settings: EndpointSettings | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Ask the server at `address`, as in `http://127.0.0.1:8000/v1`.

        The name of one of its models may follow a `#`; else its first one is asked.

        Raises:
            ConfigError: this is no address.
        """
        self._base, self._model = urldefrag(address)
        self._base = self._base.rstrip("/")
        try:
            host = urlsplit(self._base).hostname
        except ValueError:
            host = None
        if not self._base.startswith(("http://", "https://")) or not host:
            raise ConfigError(f"{address}: not an address such as http://127.0.0.1:8000/v1")
        self._settings = settings or EndpointSettings()
        self._now = now
        self._sleep = sleep
        self._next_at = -math.inf  # when the next request may be made
        self._is_local = host in _LOOPBACK
        self._client: httpx.Client | None = None

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        """Up to `n` continuations of each prompt.

        Raises:
            PolicyUnavailableError: no answer came in time, or none that is one.
            ConfigError: the server refuses such requests (a wrong key, an unknown model).
        """
        until = self._now() + self._settings.limit_s
        asked = {
            "model": self._model or self._first_model(until),
            "prompt": list(prompts),
            "n": n,
            "max_tokens": self._settings.max_tokens,
            "temperature": self._settings.temperature,
            "logprobs": 1,
            **({"stop": list(self._settings.stop)} if self._settings.stop else {}),
        }
        return self._tried(
            "/completions", asked, lambda answer: read_choices(answer, len(prompts), n), until
        )

    def _first_model(self, until: float) -> str:
        def read(answer: Any) -> str:  # noqa: ANN401  whatever JSON holds
            return str(answer["data"][0]["id"])

        self._model = self._tried("/models", None, read, until)
        return self._model

    def _tried(
        self, path: str, asked: object, read: Callable[[Any], ResultT], until: float
    ) -> ResultT:
        """What `read` makes of the answer, of the first try that has one."""
        import httpx

        pause_s = self._settings.pause_s
        why = "no time was left"
        for _ in range(self._settings.n_tries):
            self._wait(until)
            limit_s = min(self._settings.try_s, until - self._now())
            if limit_s <= 0:
                break
            wanted_s = pause_s
            try:
                status, wait_s, body = self._request(path, asked, limit_s)
                if status in _AGAIN:
                    why = f"it answers with status {status}"
                    wanted_s = max(pause_s, wait_s)
                elif status >= 400:
                    raise ConfigError(f"{self._base}{path}: status {status}: {_shown(body)}")
                else:
                    return read(json.loads(body))
            except httpx.HTTPError as error:
                why = f"{type(error).__name__}: {error}"
            except _BadAnswerError as error:
                why = str(error)
            except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
                why = f"its answer makes no sense: {_shown(repr(error).encode())}"
            wanted_s = min(wanted_s, self._settings.longest_pause_s)
            # Clients that failed together shall not come again together.
            self._sleep(max(0.0, min(wanted_s * random.uniform(0.8, 1.2), until - self._now())))
            pause_s *= 2
        raise PolicyUnavailableError(f"{self._base}: the policy does not answer: {why}")

    def _wait(self, until: float) -> None:
        """Keep to the rate of requests."""
        now = self._now()
        if self._next_at > now:
            self._sleep(min(self._next_at, until) - now)
        self._next_at = max(now, self._next_at) + 1 / self._settings.requests_per_s

    def _request(self, path: str, asked: object, limit_s: float) -> tuple[int, float, bytes]:
        """Status, the pause that the server asks for, and the body, of one request."""
        import httpx

        if self._client is None:
            key = self._settings.api_key
            # Unpacked, a small answer may be a large one.
            headers = {"Accept-Encoding": "identity"}
            self._client = httpx.Client(
                headers={**headers, "Authorization": f"Bearer {key}"} if key else headers,
                trust_env=not self._is_local,  # a proxy knows no way to this machine itself
            )
        ends = self._now() + limit_s
        method = "GET" if asked is None else "POST"
        body = bytearray()
        with self._client.stream(
            method, f"{self._base}{path}", json=asked, timeout=limit_s
        ) as response:
            for part in response.iter_raw():
                body += part
                if len(body) > self._settings.largest_answer_bytes:
                    raise _BadAnswerError(f"it answers with more than {len(body)} bytes")
                if self._now() > ends:  # a few bytes now and then would go on for ever
                    raise _BadAnswerError(f"its answer takes more than {limit_s:g} s")
            try:
                wait_s = float(response.headers.get("Retry-After", 0))
            except ValueError:  # it may be a date
                wait_s = 0.0
            return response.status_code, wait_s, bytes(body)


class _BadAnswerError(Exception):
    """An answer that is not worth reading to its end."""


def _shown(body: bytes) -> str:
    """The beginning of an answer, for a message."""
    return " ".join(body[:300].decode(errors="replace").split())


def read_choices(
    answer: Any,  # noqa: ANN401  whatever JSON holds
    n_prompts: int,
    n: int,
) -> list[list[TacticCandidate]]:
    """The texts in a server's answer, by prompt. One that was cut for its length is left out.

    Where the server gives no log-probabilities, each of the `n` texts counts alike.

    Raises:
        ValueError, KeyError, TypeError: it is not an answer to what was asked.
    """
    found: list[list[TacticCandidate]] = [[] for _ in range(n_prompts)]
    for position, choice in enumerate(answer["choices"]):
        index = choice.get("index", position)
        if type(index) is not int or not 0 <= index < n_prompts * n:
            raise ValueError(f"a choice has the index {index!r}")
        text = choice["text"]
        if not isinstance(text, str):
            raise TypeError("a choice's text is no text")
        if choice.get("finish_reason") == "length":
            continue
        told = (choice.get("logprobs") or {}).get("token_logprobs")
        log_prob = -math.log(n)
        if told is not None:
            log_prob = math.fsum(float(one) for one in told if one is not None)
        found[index // n].append(TacticCandidate(text, log_prob))
    return found
