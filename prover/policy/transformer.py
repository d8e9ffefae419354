"""A Hugging Face causal language model that writes tactics.

Sampling is our own loop: a prompt is read once and its cache repeated for each sample, and the
noise of each prompt comes from a generator of its own, so that what is written for a prompt does
not depend on what else is in the batch (but for rounding). Beam search is of the same make.
"""

import hashlib
import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from prover.core.tactic import TacticCandidate
from prover.policy.model_source import LoadedModel
from prover.policy.writing import reader

if TYPE_CHECKING:
    from torch import Tensor

# A beam that is a million times less likely than the best one is not written to its end.
_WORSE_THAN_BEST = -14.0
_WORTH_A_COPY = 8  # to leave rows out, the others are copied: done when one in so many has ended

Decoding: TypeAlias = Literal["sample", "beam"]


@dataclass(frozen=True, slots=True)
class DecodingSettings:
    """How a model writes. Log-probabilities are the model's own, whatever the temperature."""

    decoding: Decoding = "beam"
    temperature: float = 1.0
    max_tokens: int = 192  # of an answer; one that is longer is dropped
    max_prompt_tokens: int = 768  # the end of a longer prompt is kept: the target is there
    seed: int = 0
    prompts_at_once: int = 32


class TransformerGenerator:
    """Implements `TacticGenerator` with a model in this process. Threads take turns."""

    def __init__(self, loaded: LoadedModel, settings: DecodingSettings | None = None) -> None:
        """Ask `loaded`, which stays where it is."""
        self._loaded = loaded
        self._reader = reader(loaded)
        self._settings = settings or DecodingSettings()
        self._turn = threading.Lock()

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        """Up to `n` continuations of each prompt; one that does not end in time is left out."""
        return self.write(prompts, n=n, settings=self._settings)

    def write(
        self, prompts: Sequence[str], *, n: int, settings: DecodingSettings
    ) -> list[list[TacticCandidate]]:
        """Like `generate`, with other settings than its own."""
        size = settings.prompts_at_once
        found: list[list[TacticCandidate]] = []
        with self._turn:
            for start in range(0, len(prompts), size):
                found += self._batch(prompts[start : start + size], n, settings)
        return found

    def _batch(
        self, prompts: Sequence[str], n: int, settings: DecodingSettings
    ) -> list[list[TacticCandidate]]:
        import torch

        with torch.inference_mode():
            ids, mask = self._encoded(prompts, settings.max_prompt_tokens)
            if settings.decoding == "beam":
                tokens, log_probs = self._beams(ids, mask, n, settings)
            else:
                noise = [_seeded(prompt, settings.seed) for prompt in prompts]
                tokens, log_probs = self._samples(ids, mask, noise, n, settings)
        written = self._loaded.tokenizer.batch_decode(tokens, skip_special_tokens=True)
        rows = [
            TacticCandidate(text, log_prob) if log_prob > -math.inf else None
            for text, log_prob in zip(written, log_probs.tolist(), strict=True)
        ]
        return [
            [row for row in rows[i * n : (i + 1) * n] if row is not None]
            for i in range(len(prompts))
        ]

    def _encoded(self, prompts: Sequence[str], longest_prompt: int) -> tuple["Tensor", "Tensor"]:
        """Token ids and mask, shape `[prompts, length]`, padded on the left."""
        import torch

        tokenizer = self._loaded.tokenizer
        rows = [ids[-longest_prompt:] for ids in tokenizer(list(prompts)).input_ids]
        longest = max(map(len, rows))
        pad = tokenizer.eos_token_id if tokenizer.pad_token_id is None else tokenizer.pad_token_id
        ids = torch.tensor([[pad] * (longest - len(row)) + row for row in rows])
        mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
        return ids.to(self._loaded.device), mask.to(self._loaded.device)

    def _samples(
        self,
        ids: "Tensor",
        mask: "Tensor",
        noise: Sequence[int],
        n: int,
        settings: DecodingSettings,
    ) -> tuple["Tensor", "Tensor"]:
        """Samples and their log-probabilities (`-inf`: not ended in time), `n` for each prompt.

        One uniform number decides each token (inversion of the distribution function). Rows that
        have ended are left out once there are enough of them.
        """
        import torch

        device, end = self._loaded.device, self._loaded.tokenizer.eos_token_id
        n_rows = len(noise) * n
        uniform = torch.cat(
            [
                torch.rand(settings.max_tokens, n, generator=torch.Generator().manual_seed(seed))
                for seed in noise
            ],
            dim=1,
        ).to(device)
        writing = self._reader(ids, mask, n)
        log_probs = torch.zeros(n_rows, device=device)
        tokens = torch.full((n_rows, settings.max_tokens), end, device=device)
        rows = torch.arange(n_rows, device=device)  # those that are written on
        ended = torch.zeros(n_rows, dtype=torch.bool, device=device)  # of them
        for place in range(settings.max_tokens):
            scores = writing.log_probs()
            total = torch.softmax(scores / settings.temperature, -1).cumsum(-1)
            wanted = uniform[place, rows, None] * total[:, -1:]
            chosen = torch.searchsorted(total, wanted).clamp(max=scores.shape[-1] - 1)
            gain = scores.gather(1, chosen)[:, 0]
            chosen = chosen[:, 0].masked_fill(ended, end)
            tokens[rows, place] = chosen
            log_probs[rows] += gain.masked_fill(ended, 0.0)
            ended = chosen == end
            n_ended = int(ended.sum())
            if n_ended == len(rows):
                break
            if n_ended * _WORTH_A_COPY < len(rows):
                writing.append(chosen)
            else:
                left = (~ended).nonzero()[:, 0]
                writing.append(chosen[left], left)
                rows, ended = rows[left], ended[left]
        else:
            log_probs[rows[~ended]] = -torch.inf
        return tokens, log_probs

    def _beams(
        self, ids: "Tensor", mask: "Tensor", n: int, settings: DecodingSettings
    ) -> tuple["Tensor", "Tensor"]:
        """The `n` best beams for each prompt, with their log-probabilities (`-inf`: not ended).

        Beams that have ended stay among the others: sums only fall, so that a prompt is done when
        all its beams have ended, or are hopeless.
        """
        import torch

        device, end = self._loaded.device, self._loaded.tokenizer.eos_token_id
        n_prompts = len(ids)
        writing = self._reader(ids, mask, n)
        sums = torch.full((n_prompts, n), -torch.inf, device=device)
        sums[:, 0] = 0.0  # all rows of a prompt are alike before the first token
        ended = torch.zeros((n_prompts, n), dtype=torch.bool, device=device)
        hopeless = ended.clone()
        tokens = torch.full((n_prompts, n, settings.max_tokens), end, device=device)
        alive = torch.arange(n_prompts, device=device)  # prompts whose beams have not all ended
        for place in range(settings.max_tokens):
            scores = writing.log_probs().view(len(alive), n, -1)
            done = ended[alive] | hopeless[alive]
            scores[done] = -torch.inf
            scores[..., end] = torch.where(done, 0.0, scores[..., end])
            n_tokens = scores.shape[-1]
            total = (sums[alive, :, None] + scores).view(len(alive), n * n_tokens)
            sums[alive], chosen = total.topk(n, dim=1)
            beam, token = chosen // n_tokens, chosen % n_tokens
            before = tokens[alive].gather(1, beam[..., None].expand(-1, -1, settings.max_tokens))
            before[:, :, place] = token
            tokens[alive] = before
            hopeless[alive] = sums[alive] < sums[alive, :1] + _WORSE_THAN_BEST
            ended[alive] = (ended[alive].gather(1, beam) | (token == end)) & ~hopeless[alive]
            left = (~(ended | hopeless)[alive].all(1)).nonzero()[:, 0]
            if len(left) == 0 or place + 1 == settings.max_tokens:
                break
            rows = (left[:, None] * n + beam[left]).view(-1)
            writing.append(token[left].view(-1), rows)
            alive = alive[left]
        sums[~ended] = -torch.inf
        return tokens.view(n_prompts * n, -1), sums.view(-1)


def _seeded(prompt: str, seed: int) -> int:
    """The seed of a prompt's noise."""
    digest = hashlib.sha256(f"{seed}\0{prompt}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") >> 1
