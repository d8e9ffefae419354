"""An OpenAI-compatible HTTP server for a model: `/v1/models` and `/v1/completions`.

A completion's `token_logprobs` has one entry for the whole text: the sum. Of the settings of a
request `n`, `max_tokens`, `temperature` (0: beam search), `seed` and `stop` count; what the server
cannot do is refused with status 400, never left out silently.
"""

import asyncio
import math
import time
import uuid
from dataclasses import replace
from typing import Annotated, Any, Literal, TypeAlias

import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from starlette.exceptions import HTTPException as RoutingError

from prover.core.tactic import TacticCandidate
from prover.policy.batcher import Write
from prover.policy.transformer import DecodingSettings

_LARGEST_REQUEST_BYTES = 16_000_000
_MOST_PROMPTS, _MOST_TEXTS = 256, 256
_MOST_TOKENS = 1024
_SLOW_CLIENT_S = 60.0
_ENDING_S = 5

_Texts: TypeAlias = Annotated[list[str], Field(min_length=1, max_length=_MOST_PROMPTS)]
_Word: TypeAlias = Annotated[str, Field(min_length=1)]
_Count: TypeAlias = Annotated[int, Field(strict=True, ge=1, le=_MOST_TEXTS)]


class CompletionRequest(BaseModel):
    """What a client asks for, as it is written in JSON. Null stands for a default."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    prompt: _Texts
    n: _Count = 1
    max_tokens: Annotated[int, Field(strict=True, ge=1, le=_MOST_TOKENS)] | None = None
    temperature: Annotated[float, Field(strict=True, ge=0, le=10)] = 1.0
    seed: Annotated[int, Field(strict=True, ge=0, le=2**62)] | None = None
    stop: list[_Word] = []
    # These change nothing here.
    model: Any = None
    user: Any = None
    logprobs: Any = None
    stream_options: Any = None
    # Of these only the value that changes nothing is understood.
    best_of: None = None
    echo: Literal[False] = False
    frequency_penalty: Literal[0] = 0
    logit_bias: None = None
    presence_penalty: Literal[0] = 0
    stream: Literal[False] = False
    suffix: None = None
    top_p: Literal[1] = 1

    @model_validator(mode="before")
    @classmethod
    def _usual_forms(cls, asked: object) -> object:
        """A single text is a list of one; null is the default."""
        if not isinstance(asked, dict):
            return asked
        given = {name: value for name, value in asked.items() if value is not None}
        lists = ("prompt", "stop")
        return {k: [v] if k in lists and isinstance(v, str) else v for k, v in given.items()}

    def settings(self, defaults: DecodingSettings) -> DecodingSettings:
        """How the model is to write."""
        return replace(
            defaults,
            decoding="sample" if self.temperature else "beam",
            temperature=self.temperature or 1.0,
            max_tokens=self.max_tokens or defaults.max_tokens,
            seed=defaults.seed if self.seed is None else self.seed,
        )


_UNSUPPORTED = frozenset(
    "best_of echo frequency_penalty logit_bias presence_penalty stream suffix top_p".split()
)


def policy_app(write: Write, *, model: str, defaults: DecodingSettings) -> FastAPI:
    """The application; `write` runs in threads, many at once."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    @app.exception_handler(RoutingError)
    async def failed(request: Request, error: RoutingError) -> JSONResponse:
        del request
        return _failure(error.status_code, str(error.detail))

    @app.get("/health")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/v1/models")
    async def models() -> dict[str, object]:
        one = {"id": model, "object": "model", "created": 0, "owned_by": "prover"}
        return {"object": "list", "data": [one]}

    @app.post("/v1/completions")
    async def complete(request: Request) -> JSONResponse:
        body = await _body(request)
        try:
            asked = CompletionRequest.model_validate_json(body)
        except ValidationError as error:
            return _failure(400, _said(error))
        try:
            settings = asked.settings(defaults)
            written = await run_in_threadpool(write, asked.prompt, asked.n, settings)
        except Exception as error:  # noqa: BLE001  one bad request must not end the server
            return _failure(500, f"{type(error).__name__}: {error}")
        return JSONResponse(_completions(model, asked, written))

    return app


def policy_server(app: FastAPI) -> uvicorn.Server:
    """What serves the application; `run(sockets=[…])` ends with SIGINT or `should_exit`."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            access_log=False,  # a search asks thousands of times
            log_level="warning",
            timeout_graceful_shutdown=_ENDING_S,
            lifespan="off",
        )
    )


async def _body(request: Request) -> bytes:
    """The request's body, up to a size and within a time, whatever its headers promise."""
    length = request.headers.get("content-length", "0")
    too_large = HTTPException(413, f"more than {_LARGEST_REQUEST_BYTES} bytes")
    if int(length) > _LARGEST_REQUEST_BYTES:
        raise too_large
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(_SLOW_CLIENT_S):
            async for part in request.stream():
                parts.append(part)
                size += len(part)
                if size > _LARGEST_REQUEST_BYTES:
                    raise too_large
    except TimeoutError as error:
        raise HTTPException(408, "the request took too long to come") from error
    return b"".join(parts)


def _said(error: ValidationError) -> str:
    """What is wrong with a request, in a line."""
    first = error.errors(include_url=False)[0]
    place = [str(part) for part in first["loc"]]
    if place and place[0] in _UNSUPPORTED:
        return f"{place[0]} is not supported"
    return f"{'.'.join(place) or 'the body'}: {first['msg']}"


def _failure(status: int, message: str) -> JSONResponse:
    kind = "invalid_request_error" if status < 500 else "server_error"
    error = {"message": message, "type": kind, "code": status}
    return JSONResponse({"error": error}, status_code=status)


def _completions(
    model: str, asked: CompletionRequest, written: list[list[TacticCandidate]]
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
