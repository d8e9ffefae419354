import threading

import pytest

from prover.bench.serving_part import ServingTimes, first_prompts, raw_generate, time_serving
from prover.core.theorem import Theorem
from prover.policy.model_policy import ModelPolicy
from prover.policy.model_source import load
from prover.policy.prompts import PLAIN
from tests.fakes import CountdownEnvironment
from tests.tiny_model import untrained_model


def test_both_sides_get_every_prompt_in_every_round():
    asked: list[tuple[tuple[str, ...], int]] = []
    raw: list[object] = []
    lock = threading.Lock()

    class Server:
        def generate(self, prompts, *, n):
            with lock:
                asked.append((tuple(prompts), n))
            return [[] for _ in prompts]

    prompts = [str(i) for i in range(10)]
    times = time_serving(Server(), raw.append, prompts, n=8, n_clients=4, n_rounds=2)
    assert sorted(asked[1:]) == sorted([((prompt,), 8) for prompt in prompts] * 2)
    assert raw == [["0"], prompts, prompts]
    assert (times.n_prompts, len(times.served_s), len(times.raw_s)) == (10, 2, 2)


def test_the_prompts_are_those_that_a_policy_shows_its_model_first():
    made = first_prompts(
        [Theorem("ten", "", "10"), Theorem("four", "", "4")],
        CountdownEnvironment(),
        lambda theorem, generator: ModelPolicy(generator, PLAIN, n=4),
    )
    assert made == ["⊢ 10\n\nTactic:\n", "⊢ 4\n\nTactic:\n"]


def test_rates_and_ratios_are_those_of_the_median_round():
    times = ServingTimes(30, (1.0, 2.0, 3.0), (1.0, 1.0, 2.0))
    assert times.states_per_s == 15.0
    assert times.ratio == 1.5


@pytest.mark.slow
def test_transformers_own_generation_writes_all_samples(tmp_path):
    write = raw_generate(load(str(untrained_model(tmp_path))), n=3, max_tokens=4, at_once=2)
    made = write(["⊢ a = a", "⊢ a", "n : Nat"])
    assert isinstance(made, list)
    assert [len(batch) for batch in made] == [6, 3]
