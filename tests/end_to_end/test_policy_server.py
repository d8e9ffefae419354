"""The policy server on real Ray processes: it batches, and survives its own death."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from prover.core.errors import ConfigError, PolicyUnavailableError
from prover.core.tactic import TacticCandidate
from prover.policy.model_source import load
from prover.policy.server import ServedGenerator, ServedModel, policy_server
from prover.policy.transformer import DecodingSettings, TransformerGenerator
from search.ray_workers import local_cluster
from tests.tiny_model import untrained_model

pytestmark = [pytest.mark.ray, pytest.mark.slow]
DECODING = DecodingSettings(decoding="sample", max_tokens=12)


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    return untrained_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    with local_cluster(1):
        yield


def test_what_is_served_is_what_the_model_writes_also_after_the_server_was_killed(cluster, model):
    prompts = [f"⊢ {i} = {i}" for i in range(12)]
    expected = TransformerGenerator(load(str(model)), DECODING).generate(prompts, n=6)

    def ask(prompt: str) -> list[TacticCandidate]:
        [answer] = ServedGenerator().generate([prompt], n=6)
        return answer

    with policy_server(ServedModel(str(model), False, DECODING)) as process:
        with ThreadPoolExecutor(12) as threads:
            answers = list(threads.map(ask, prompts))
        for ours, theirs in zip(answers, expected, strict=True):
            assert [one.text for one in ours] == [one.text for one in theirs]
            assert [one.log_prob for one in ours] == pytest.approx(
                [one.log_prob for one in theirs], abs=1e-3
            )
        os.kill(process, signal.SIGKILL)
        assert [one.text for one in ask(prompts[3])] == [one.text for one in expected[3]]
    with pytest.raises(PolicyUnavailableError, match=r"no policy server|does not answer"):
        ask(prompts[0])


def test_a_model_that_cannot_be_loaded_is_the_users_mistake(cluster, model, tmp_path):
    for one in model.iterdir():
        (tmp_path / one.name).write_bytes(one.read_bytes())
    (tmp_path / "config.json").unlink()  # found before torch is loaded, which takes seconds
    with pytest.raises(ConfigError, match=r"no config\.json"):
        with policy_server(ServedModel(str(tmp_path), False, DECODING, name="broken")):
            pass
