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

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import DynamicCache, PreTrainedModel

_LEAST_LOG_PROB = (
    -14.0
)  # a beam below has not one chance in a million: it is not written to its end

Decoding: TypeAlias = Literal["sample", "beam"]


@dataclass(frozen=True, slots=True)
class DecodingSettings:
    """How a model writes. Log-probabilities are the model's own, whatever the temperature."""

    decoding: Decoding = "beam"
    temperature: float = 1.0
    max_tokens: int = 96  # of an answer; one that is longer is dropped
    max_prompt_tokens: int = 768  # the end of a longer prompt is kept: the target is there
    seed: int = 0
    prompts_at_once: int = 32


class TransformerGenerator:
    """Implements `TacticGenerator` with a model in this process. Threads take turns."""

    def __init__(self, loaded: LoadedModel, settings: DecodingSettings | None = None) -> None:
        """Ask `loaded`, which stays where it is."""
        self._loaded = loaded
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
        end = self._loaded.tokenizer.eos_token_id
        written = self._loaded.tokenizer.batch_decode(tokens, skip_special_tokens=True)
        rows = [
            TacticCandidate(text, log_prob) if end in row and log_prob > -math.inf else None
            for text, log_prob, row in zip(
                written, log_probs.tolist(), tokens.tolist(), strict=True
            )
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

    def _read(self, ids: "Tensor", mask: "Tensor", n: int) -> "_Writing":
        """Read the prompts once; `n` rows for each can then be written on."""
        positions = (mask.cumsum(1) - 1).clamp(min=0)
        read = self._loaded.model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=positions,
            use_cache=True,
            logits_to_keep=1,
        )
        read.past_key_values.batch_repeat_interleave(n)
        return _Writing(
            self._loaded.model,
            read.past_key_values,
            mask.repeat_interleave(n, 0),
            positions[:, -1:].repeat_interleave(n, 0),
            read.logits[:, -1].repeat_interleave(n, 0),
        )

    def _samples(
        self,
        ids: "Tensor",
        mask: "Tensor",
        noise: Sequence[int],
        n: int,
        settings: DecodingSettings,
    ) -> tuple["Tensor", "Tensor"]:
        """Samples (the Gumbel trick) and their log-probabilities, `n` rows for each prompt."""
        import torch

        device, end = self._loaded.device, self._loaded.tokenizer.eos_token_id
        generators = [torch.Generator().manual_seed(seed) for seed in noise]
        writing = self._read(ids, mask, n)
        log_probs = torch.zeros(len(noise) * n, device=device)
        alive = torch.ones(len(noise) * n, dtype=torch.bool, device=device)
        columns: list[Tensor] = []
        while True:
            scores = writing.log_probs()
            uniform = torch.cat(
                [torch.rand(n, scores.shape[-1], generator=one) for one in generators]
            ).to(device)
            gumbel = -torch.log(-torch.log(uniform.clamp(1e-20, 1 - 1e-7)))
            chosen = (scores / settings.temperature + gumbel).argmax(-1)
            chosen = torch.where(alive, chosen, end)
            log_probs += torch.where(alive, scores.gather(1, chosen[:, None])[:, 0], 0.0)
            columns.append(chosen)
            alive &= chosen != end
            if len(columns) == settings.max_tokens or not alive.any():
                return torch.stack(columns, 1), log_probs
            writing.append(chosen)

    def _beams(
        self, ids: "Tensor", mask: "Tensor", n: int, settings: DecodingSettings
    ) -> tuple["Tensor", "Tensor"]:
        """The `n` best beams for each prompt, with the sum of their log-probabilities.

        Beams that have ended stay among the others: sums only fall, so that the search is over
        when all have ended. A beam that is hopeless comes back without its end.
        """
        import torch

        device, end = self._loaded.device, self._loaded.tokenizer.eos_token_id
        n_prompts = len(ids)
        writing = self._read(ids, mask, n)
        sums = torch.full((n_prompts, n), -torch.inf, device=device)
        sums[:, 0] = 0.0  # all rows of a prompt are alike before the first token
        ended = torch.zeros(n_prompts * n, dtype=torch.bool, device=device)
        tokens = torch.zeros((n_prompts * n, 0), dtype=torch.long, device=device)
        first = torch.arange(n_prompts, device=device)[:, None] * n
        while True:
            scores = writing.log_probs()
            scores[ended] = -torch.inf
            scores[ended, end] = 0.0
            n_tokens = scores.shape[-1]
            total = (sums.view(-1, 1) + scores).view(n_prompts, n * n_tokens)
            sums, chosen = total.topk(n, dim=1)
            rows = (first + chosen // n_tokens).view(-1)
            token = (chosen % n_tokens).view(-1)
            tokens = torch.cat([tokens[rows], token[:, None]], 1)
            ended = ended[rows] | (token == end) | (sums < _LEAST_LOG_PROB).view(-1)
            if tokens.shape[1] == settings.max_tokens or ended.all():
                return tokens, sums.view(-1)
            writing.append(token, rows)


@dataclass(slots=True)
class _Writing:
    """Rows of text that a model goes on with, and what it remembers of them."""

    model: "PreTrainedModel"
    cache: "DynamicCache"
    mask: "Tensor"  # [rows, tokens so far]
    position: "Tensor"  # [rows, 1], of the last token
    logits: "Tensor"  # [rows, vocabulary], of the next one

    def log_probs(self) -> "Tensor":
        """Natural log, in float32, of each next token: `[rows, vocabulary]`."""
        import torch

        return torch.log_softmax(self.logits.float(), dim=-1)

    def append(self, tokens: "Tensor", rows: "Tensor | None" = None) -> None:
        """Append one token to each row, after putting `rows` in the place of the rows."""
        import torch

        if rows is not None:
            self.cache.reorder_cache(rows)
            self.mask, self.position = self.mask[rows], self.position[rows]
        self.mask = torch.cat([self.mask, self.mask.new_ones(len(tokens), 1)], 1)
        self.position = self.position + 1
        self.logits = self.model(
            input_ids=tokens[:, None],
            attention_mask=self.mask,
            position_ids=self.position,
            past_key_values=self.cache,
            use_cache=True,
        ).logits[:, -1]


def _seeded(prompt: str, seed: int) -> int:
    """The seed of a prompt's noise."""
    digest = hashlib.sha256(f"{seed}\0{prompt}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") >> 1
