"""Measures the policy server: states a second, against the model's own batched `generate`.

Both write as many samples for the same prompts, those of theorems of our own set, of the same
largest length. They are timed in turns, so that what else the machine does slows both.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median

from prover.core.protocols import Policy, ProofEnvironment
from prover.core.tactic import TacticCandidate
from prover.core.theorem import Theorem
from prover.policy.generator import TacticGenerator
from prover.policy.model_source import LoadedModel


@dataclass(frozen=True, slots=True)
class ServingTimes:
    """Seconds for all prompts, one number for each round."""

    n_prompts: int
    served_s: tuple[float, ...]
    raw_s: tuple[float, ...]

    @property
    def states_per_s(self) -> float:
        """Of the server, in the median round."""
        return self.n_prompts / median(self.served_s)

    @property
    def ratio(self) -> float:
        """How many times as long as `generate` the server takes, in the median round."""
        return median(ours / raw for ours, raw in zip(self.served_s, self.raw_s, strict=True))


class _NotingGenerator:
    """Implements `TacticGenerator`: writes nothing, and notes what it was asked."""

    def __init__(self) -> None:
        self.prompts: list[str] = []

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        """No continuations."""
        self.prompts += prompts
        return [[] for _ in prompts]


def first_prompts(
    theorems: Iterable[Theorem],
    environment: ProofEnvironment,
    policy_for: Callable[[Theorem, TacticGenerator], Policy],
) -> list[str]:
    """What a model is shown first of each theorem, by the policy that would ask it."""
    noting = _NotingGenerator()
    for theorem in theorems:
        policy_for(theorem, noting).propose([environment.start(theorem)], k=1)
    return noting.prompts


def time_serving(
    served: TacticGenerator,
    raw: Callable[[Sequence[str]], object],
    prompts: Sequence[str],
    *,
    n: int,
    n_clients: int,
    n_rounds: int = 3,
    observer: Callable[[str], None] = lambda line: None,
) -> ServingTimes:
    """Time `n_clients` that ask the server for one state at a time, and `raw` with all of them.

    `observer` hears of each measurement, in a line.
    """
    served_s, raw_s = [], []
    served.generate(prompts[:1], n=n)
    raw(prompts[:1])
    observer("both have started")
    with ThreadPoolExecutor(n_clients) as clients:
        for number in range(1, n_rounds + 1):
            began = time.perf_counter()
            list(clients.map(lambda prompt: served.generate([prompt], n=n), prompts))
            served_s.append(time.perf_counter() - began)
            observer(f"round {number} of {n_rounds}: served in {served_s[-1]:.1f} s")
            began = time.perf_counter()
            raw(prompts)
            raw_s.append(time.perf_counter() - began)
            observer(f"round {number} of {n_rounds}: batched generate in {raw_s[-1]:.1f} s")
    return ServingTimes(len(prompts), tuple(served_s), tuple(raw_s))


def raw_generate(
    loaded: LoadedModel, *, n: int, max_tokens: int, at_once: int = 32
) -> Callable[[Sequence[str]], object]:
    """What transformers' own `generate` takes for batches of prompts."""

    def write(prompts: Sequence[str]) -> object:
        import torch

        tokenizer = loaded.tokenizer
        made = []
        for start in range(0, len(prompts), at_once):
            read = tokenizer(
                list(prompts[start : start + at_once]),
                return_tensors="pt",
                padding=True,
                padding_side="left",
                return_token_type_ids=False,
            ).to(loaded.device)
            with torch.inference_mode():
                written = loaded.model.generate(
                    **read,
                    do_sample=True,
                    top_k=0,
                    num_return_sequences=n,
                    max_new_tokens=max_tokens,
                    pad_token_id=tokenizer.eos_token_id,
                )
            made.append(tokenizer.batch_decode(written, skip_special_tokens=True))
        return made

    return write
