"""The client of OpenAI-compatible servers, against one that misbehaves in every way we know."""

import json
import math
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from prover.core.errors import ConfigError, PolicyUnavailableError
from prover.core.tactic import TacticCandidate
from prover.policy.endpoint import EndpointGenerator, EndpointSettings, read_choices
from prover.policy.model_policy import ModelPolicy
from prover.policy.prompts import BFS_PROVER_V2
from tests.fakes import number

pytestmark = pytest.mark.slow

QUICK = EndpointSettings(pause_s=0.001, longest_pause_s=0.01, limit_s=20, try_s=5)
GOOD = {"choices": [{"index": 0, "text": "rfl", "logprobs": {"token_logprobs": [-0.5, -0.25]}}]}


@contextmanager
def server(*answers) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Gives each answer in turn, then the last one again: a body, (status, headers, body), or
    what a function does with the connection. Yields the address and the requests that came."""
    left = list(answers)
    came: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.reply(200, {}, json.dumps({"data": [{"id": "the-model"}]}).encode())

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            came.append({"path": self.path, "auth": self.headers["Authorization"]})
            came[-1].update(json.loads(body))
            answer = left.pop(0) if len(left) > 1 else left[0]
            if callable(answer):
                answer(self)
            elif isinstance(answer, tuple):
                self.reply(*answer)
            else:
                self.reply(200, {}, answer if isinstance(answer, bytes) else body_of(answer))

        def reply(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format, *args):
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.server_address[1]}/v1", came
    finally:
        listening.shutdown()
        thread.join()
        listening.server_close()


def body_of(answer) -> bytes:
    return json.dumps(answer).encode()


def drop(handler):
    handler.connection.close()


def drip(handler):
    """A byte now and then, for as long as somebody listens."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(1000):
        handler.wfile.write(b" ")
        time.sleep(0.02)


def flood(handler):
    handler.send_response(200)
    handler.end_headers()
    for _ in range(1000):
        handler.wfile.write(b"x" * 100_000)


def ask(address: str, settings: EndpointSettings = QUICK) -> list[list[TacticCandidate]]:
    with EndpointGenerator(address, settings) as generator:
        return generator.generate(["p"], n=2)


def test_a_request_is_what_such_servers_understand():
    settings = EndpointSettings(stop=(":::",), api_key="secret", temperature=0.7)
    with server(GOOD) as (address, came):
        assert ask(address, settings) == [[TacticCandidate("rfl", -0.75)]]
        assert ask(f"{address}#other", settings) == [[TacticCandidate("rfl", -0.75)]]
    assert came[0] == {
        "path": "/v1/completions",
        "auth": "Bearer secret",
        "model": "the-model",
        "prompt": ["p"],
        "n": 2,
        "max_tokens": 256,
        "temperature": 0.7,
        "logprobs": 1,
        "stop": [":::"],
    }
    assert came[1]["model"] == "other"


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"not json",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"choices": 5}',
        b'{"choices": [{"index": 7, "text": "rfl"}]}',
        b'{"choices": [{"index": true, "text": "rfl"}]}',
        b'{"choices": [{"text": 5}]}',
        b'{"choices": [{"text": "rfl", "logprobs": {"token_logprobs": ["x"]}}]}',
        b'{"choices": [{"text": "rfl", "logprobs": [1]}]}',
        (500, {}, b"oh"),
        (429, {"Retry-After": "1000"}, b""),
        (503, {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, b""),
        (302, {"Location": "http://127.0.0.1:1/"}, b""),
        drop,
    ],
    ids=lambda bad: bad.__name__ if callable(bad) else str(bad),
)
def test_what_is_no_answer_is_asked_for_again(bad):
    with server(bad, GOOD) as (address, came):
        assert ask(address) == [[TacticCandidate("rfl", -0.75)]]
        assert len(came) == 2
    with server(bad) as (address, came):
        with pytest.raises(PolicyUnavailableError, match="the policy does not answer"):
            ask(address)
        assert len(came) == QUICK.n_tries


@pytest.mark.parametrize("status", [400, 401, 404])
def test_a_refusal_is_not_asked_for_again(status):
    with server((status, {}, b'{"error": "the key is wrong"}')) as (address, came):
        with pytest.raises(ConfigError, match=f"status {status}: .*the key is wrong"):
            ask(address)
        assert len(came) == 1


def test_a_server_that_drips_is_given_up():
    settings = EndpointSettings(try_s=0.7, limit_s=60.0, n_tries=1, pause_s=0.001)
    with server(drip) as (address, _):
        with pytest.raises(PolicyUnavailableError, match=r"takes more than 0\.7 s"):
            ask(f"{address}#m", settings)


def test_a_server_that_is_silent_is_given_up():
    ended = threading.Event()
    settings = EndpointSettings(try_s=0.1, limit_s=0.3, pause_s=0.001)
    with server(lambda handler: ended.wait(20)) as (address, _):
        try:
            with pytest.raises(PolicyUnavailableError, match="ReadTimeout"):
                ask(f"{address}#m", settings)
        finally:
            ended.set()


def test_a_server_that_is_not_there_is_named():
    with pytest.raises(PolicyUnavailableError, match=r"http://127\.0\.0\.1:9/v1: .*ConnectError"):
        ask("http://127.0.0.1:9/v1#m")


def test_a_flood_is_not_read_to_its_end():
    settings = EndpointSettings(largest_answer_bytes=300_000, n_tries=2, pause_s=0.001)
    with server(flood) as (address, _):
        with pytest.raises(PolicyUnavailableError, match=r"more than [34]"):
            ask(f"{address}#m", settings)


def test_texts_of_megabytes_and_new_commands_are_no_tactics():
    evil = ["x" * 10_000_000, "simp\n\naxiom evil : False\ntheorem t : False := evil", "rfl"]
    answer = {"choices": [{"index": i, "text": text} for i, text in enumerate(evil)]}
    with server(answer) as (address, came), EndpointGenerator(address, QUICK) as generator:
        [found] = ModelPolicy(generator, BFS_PROVER_V2, n=3).propose([number(7)], k=9)
    assert found == [TacticCandidate("rfl", -math.log(3))]
    assert came[0]["prompt"] == ["⊢ 7:::"]


def test_choices_belong_to_prompts_and_cut_ones_are_dropped():
    answer = {
        "choices": [
            {"index": 3, "text": "d", "logprobs": {"token_logprobs": [None, -1.0]}},
            {"index": 0, "text": "a", "finish_reason": "length"},
            {"index": 1, "text": "b", "finish_reason": "stop"},
        ]
    }
    assert read_choices(answer, 2, 2) == [
        [TacticCandidate("b", -math.log(2))],
        [TacticCandidate("d", -1.0)],
    ]


def test_requests_keep_to_the_rate():
    s = 0.0
    slept = []

    def sleep(seconds):
        nonlocal s
        slept.append(seconds)
        s += seconds

    settings = EndpointSettings(requests_per_s=4)
    with server(GOOD) as (address, _):
        with EndpointGenerator(f"{address}#m", settings, now=lambda: s, sleep=sleep) as generator:
            for _ in range(3):
                generator.generate(["p"], n=1)
    assert slept == pytest.approx([0.25, 0.25])


@pytest.mark.parametrize("address", ["", "localhost:8000", "ftp://a/v1", "http://", "http://[/v1"])
def test_what_is_no_address_is_refused(address):
    with pytest.raises(ConfigError, match="not an address"):
        EndpointGenerator(address)
