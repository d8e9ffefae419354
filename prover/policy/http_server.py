"""An OpenAI-compatible HTTP server for a model: `/v1/models` and `/v1/completions`.

A completion's `token_logprobs` has one entry for the whole text: the sum. Of the settings of a
request `n`, `max_tokens`, `temperature` (0: beam search), `seed` and `stop` count; what the server
cannot do is refused with status 400, never left out silently.
"""

import json
import math
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from prover.core.tactic import TacticCandidate
from prover.policy.batcher import Write
from prover.policy.transformer import DecodingSettings

_LARGEST_REQUEST_BYTES = 16_000_000
_MOST_PROMPTS, _MOST_TEXTS = 256, 256
_MOST_TOKENS = 1024
_SLOW_CLIENT_S = 60.0
_IGNORED = {"user", "logprobs", "model", "stream_options"}
_DEFAULTS: dict[str, object] = {
    "best_of": None,
    "echo": False,
    "frequency_penalty": 0,
    "logit_bias": None,
    "presence_penalty": 0,
    "stream": False,
    "suffix": None,
    "top_p": 1,
}


class RefusedError(ValueError):
    """A request that this server does not understand."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for completions, read and checked."""

    prompts: tuple[str, ...]
    n: int
    settings: DecodingSettings
    stop: tuple[str, ...]


def read_request(body: bytes, defaults: DecodingSettings) -> Asked:
    """What a client asks for.

    Raises:
        RefusedError: it makes no sense, or asks for what this server cannot do.
    """
    try:
        asked = json.loads(body)
    except ValueError as error:
        raise RefusedError(f"the body is no JSON: {error}") from error
    if not isinstance(asked, dict):
        raise RefusedError("the body is no JSON object")
    for name, value in asked.items():
        if name in _DEFAULTS and value not in (None, _DEFAULTS[name]):
            raise RefusedError(f"{name} is not supported")
    prompts = asked.get("prompt")
    prompts = [prompts] if isinstance(prompts, str) else prompts
    if not isinstance(prompts, list) or not all(isinstance(one, str) for one in prompts):
        raise RefusedError("prompt must be a text or a list of texts")
    if not 1 <= len(prompts) <= _MOST_PROMPTS:
        raise RefusedError(f"prompt must have 1 to {_MOST_PROMPTS} texts")
    stop = asked.get("stop") or []
    stop = [stop] if isinstance(stop, str) else stop
    if not isinstance(stop, list) or not all(isinstance(one, str) and one for one in stop):
        raise RefusedError("stop must be a text or a list of texts")
    temperature = _number(asked, "temperature", 1.0, 0.0, 10.0)
    settings = replace(
        defaults,
        decoding="sample" if temperature else "beam",
        temperature=temperature or 1.0,
        max_tokens=round(_number(asked, "max_tokens", defaults.max_tokens, 1, _MOST_TOKENS)),
        seed=round(_number(asked, "seed", defaults.seed, 0, 2**62)),
    )
    n = round(_number(asked, "n", 1, 1, _MOST_TEXTS))
    return Asked(tuple(prompts), n, settings, tuple(stop))


def _number(
    asked: Mapping[str, Any], name: str, default: float, least: float, most: float
) -> float:
    value = asked.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise RefusedError(f"{name} must be a number from {least:g} to {most:g}")
    return value


def completions(
    model: str, asked: Asked, written: list[list[TacticCandidate]]
) -> dict[str, object]:
    """The answer's body. A text that did not end in time is there, empty, with "length"."""
    choices = []
    for number, answers in enumerate(written):
        padded: list[TacticCandidate | None] = [*answers, *[None] * (asked.n - len(answers))]
        for i, answer in enumerate(padded[: asked.n]):
            text = answer.text if answer else ""
            for word in asked.stop:
                text = text.partition(word)[0]
            sums = [answer.log_prob] if answer and math.isfinite(answer.log_prob) else []
            choices.append(
                {
                    "index": number * asked.n + i,
                    "text": text,
                    "finish_reason": "stop" if answer else "length",
                    "logprobs": {
                        "tokens": [text] if sums else [],
                        "token_logprobs": sums,
                        "text_offset": [0] if sums else [],
                        "top_logprobs": None,
                    },
                }
            )
    return {
        "id": f"cmpl-{uuid.uuid4().hex}",
        "object": "text_completion",
        "created": int(time.time()),
        "model": model,
        "choices": choices,
    }


def policy_http_server(
    write: Write, *, model: str, host: str, port: int, defaults: DecodingSettings
) -> ThreadingHTTPServer:
    """A server that listens (port 0: any free one) and answers once `serve_forever` runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = _SLOW_CLIENT_S

        def do_GET(self) -> None:
            """List the model; or say that the server is well."""
            if self.path.rstrip("/") == "/v1/models":
                one = {"id": model, "object": "model", "created": 0, "owned_by": "prover"}
                self._answer(200, {"object": "list", "data": [one]})
            elif self.path == "/health":
                self._answer(200, {"status": "ok"})
            else:
                self._fail(404, f"no such path: {self.path}")

        def do_POST(self) -> None:
            """Complete."""
            length = self.headers.get("Content-Length", "")
            if not length.isdecimal() or int(length) > _LARGEST_REQUEST_BYTES:
                self.close_connection = True  # its body is not read
                self._fail(413 if length.isdecimal() else 411, "no Content-Length, or too large")
                return
            body = self.rfile.read(int(length))
            if self.path.rstrip("/") != "/v1/completions":
                self._fail(404, f"no such path: {self.path}")
                return
            try:
                asked = read_request(body, defaults)
                written = write(asked.prompts, asked.n, asked.settings)
            except RefusedError as error:
                self._fail(400, str(error))
            except Exception as error:  # noqa: BLE001  one bad request must not end the server
                self._fail(500, f"{type(error).__name__}: {error}")
            else:
                self._answer(200, completions(model, asked, written))

        def _fail(self, status: int, message: str) -> None:
            kind = "invalid_request_error" if status < 500 else "server_error"
            self._answer(status, {"error": {"message": message, "type": kind, "code": status}})

        def _answer(self, status: int, told: Mapping[str, object]) -> None:
            body = json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: a search asks thousands of times."""

    server = ThreadingHTTPServer((host, port), Handler)
    server.daemon_threads = True
    return server
