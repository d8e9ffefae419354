"""Our own server, with a stand-in for the model: the official client, ours, and bad requests."""

import contextlib
import http.client
import json
import threading
import time
from collections.abc import Iterator

import openai
import pytest

from prover.core.errors import PolicyUnavailableError
from prover.core.listening import listen
from prover.core.tactic import TacticCandidate
from prover.policy.batcher import Batcher
from prover.policy.endpoint import EndpointGenerator, EndpointSettings
from prover.policy.http_server import policy_app, policy_server
from prover.policy.transformer import DecodingSettings

pytestmark = pytest.mark.slow

DEFAULTS = DecodingSettings()


class Writer:
    """A model's stand-in: repeats the prompt, remembers its batches, fails if asked to."""

    def __init__(self) -> None:
        self.batches: list[tuple[list[str], int, DecodingSettings]] = []

    def __call__(self, prompts, n, settings):
        self.batches.append((list(prompts), n, settings))
        if "die" in prompts:
            raise RuntimeError("out of memory")
        return [[TacticCandidate(f"{p} {i}", -1.5 - i) for i in range(n - 1)] for p in prompts]


@pytest.fixture
def served() -> Iterator[tuple[Writer, str, int]]:
    writer = Writer()
    with Batcher(writer) as batcher, listen("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
        server = policy_server(policy_app(batcher.write, model="tiny", defaults=DEFAULTS))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        yield writer, f"http://127.0.0.1:{port}/v1", port
        server.should_exit = True
        thread.join()


def test_the_official_client_understands_us(served):
    writer, address, _ = served
    with openai.OpenAI(base_url=address, api_key="any", max_retries=0) as client:
        assert [one.id for one in client.models.list().data] == ["tiny"]
        made = client.completions.create(
            model="tiny",
            prompt=["a", "b"],
            n=3,
            logprobs=1,
            temperature=0.5,
            max_tokens=9,
            stop="1",
        )
        assert [(c.index, c.text, c.finish_reason) for c in made.choices] == [
            (0, "a 0", "stop"),
            (1, "a ", "stop"),
            (2, "", "length"),
            (3, "b 0", "stop"),
            (4, "b ", "stop"),
            (5, "", "length"),
        ]
        assert made.choices[1].logprobs is not None
        assert made.choices[1].logprobs.token_logprobs == [-2.5]
        [(_, _, settings)] = writer.batches
        assert (settings.decoding, settings.temperature, settings.max_tokens) == ("sample", 0.5, 9)
        client.completions.create(model="tiny", prompt="a", temperature=0)
        assert writer.batches[-1][2].decoding == "beam"
        with pytest.raises(openai.BadRequestError, match="echo is not supported"):
            client.completions.create(model="tiny", prompt="a", echo=True)
        with pytest.raises(openai.InternalServerError, match="out of memory"):
            client.completions.create(model="tiny", prompt="die")
        with pytest.raises(openai.NotFoundError):
            client.chat.completions.create(model="tiny", messages=[])


def test_our_own_client_understands_us(served):
    _, address, _ = served
    with EndpointGenerator(address, EndpointSettings()) as client:
        assert client.generate(["a", "b"], n=3) == [
            [TacticCandidate("a 0", -1.5), TacticCandidate("a 1", -2.5)],
            [TacticCandidate("b 0", -1.5), TacticCandidate("b 1", -2.5)],
        ]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"{", "the body: Invalid JSON"),
        (b"[]", "the body: "),
        (b"{}", "prompt: Field required"),
        (b'{"prompt": [1]}', "prompt.0: "),
        (b'{"prompt": []}', "prompt: "),
        (b'{"prompt": "a", "n": 0}', "n: Input should be greater than or equal to 1"),
        (b'{"prompt": "a", "n": true}', "n: Input should be a valid integer"),
        (b'{"prompt": "a", "max_tokens": 1e9}', "max_tokens: "),
        (b'{"prompt": "a", "temperature": NaN}', "temperature: "),
        (b'{"prompt": "a", "stop": [""]}', "stop.0: "),
        (b'{"prompt": "a", "top_p": 0.5}', "top_p is not supported"),
        (b'{"prompt": "a", "beams": 5}', "beams: Extra inputs are not permitted"),
    ],
)
def test_a_bad_request_is_told_what_is_wrong_with_it(served, body, said):
    _, _, port = served
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for _ in range(2):  # over one connection: it stays open
        connection.request("POST", "/v1/completions", body)
        response = connection.getresponse()
        assert response.status == 400
        assert said in json.loads(response.read())["error"]["message"]
    connection.close()


def test_a_request_of_gigabytes_is_not_read(served):
    _, _, port = served
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.putrequest("POST", "/v1/completions")
    connection.putheader("Content-Length", str(10**12))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_a_request_that_hides_its_length_is_not_read_to_its_end(served):
    _, _, port = served
    part = b"x" * 1_000_000
    connection = http.client.HTTPConnection("127.0.0.1", port)
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        connection.request("POST", "/v1/completions", iter([part] * 40), encode_chunked=True)
    with contextlib.suppress(ConnectionError):
        assert connection.getresponse().status == 413
    connection.close()
    connection.request("GET", "/health")  # it lives
    assert connection.getresponse().status == 200
    connection.close()


def test_requests_that_come_together_go_to_the_model_together():
    busy, go = threading.Event(), threading.Event()
    writer = Writer()

    def slow(prompts, n, settings):
        busy.set()
        assert go.wait(60)
        return writer(prompts, n, settings)

    answers: dict[str, list[list[TacticCandidate]]] = {}

    def ask(prompt, n):
        answers[prompt] = batcher.write([prompt], n, DEFAULTS)

    with Batcher(slow, largest=3) as batcher:
        threads = [threading.Thread(target=ask, args=("first", 2))]
        threads[0].start()
        assert busy.wait(60)
        threads += [threading.Thread(target=ask, args=(f"p{i}", 2)) for i in range(4)]
        threads += [threading.Thread(target=ask, args=("other", 3))]
        for thread in threads[1:]:
            thread.start()
        while len(batcher._waiting) < 5:
            time.sleep(0.001)
        go.set()
        for thread in threads:
            thread.join()
    assert writer.batches[0][0] == ["first"]
    assert sorted(len(prompts) for prompts, _, _ in writer.batches[1:]) == [1, 1, 3]
    assert all(len({n}) == 1 for _, n, _ in writer.batches)
    for prompt, answer in answers.items():
        assert answer[0][0].text == f"{prompt} 0"


def test_a_failure_reaches_whoever_asked_and_nobody_else():
    writer = Writer()
    with Batcher(writer) as batcher:
        with pytest.raises(RuntimeError, match="out of memory"):
            batcher.write(["die"], 2, DEFAULTS)
        assert batcher.write(["a"], 2, DEFAULTS) == [[TacticCandidate("a 0", -1.5)]]
    with pytest.raises(PolicyUnavailableError, match="has ended"):
        batcher.write(["a"], 2, DEFAULTS)
