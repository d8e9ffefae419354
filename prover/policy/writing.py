"""Rows of text that a model goes on with, token by token: what sampling and beams ask of a model.

Any model of transformers can be asked; a Llama has its own, faster way (`llama`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from prover.policy.llama import Llama
from prover.policy.model_source import LoadedModel

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import DynamicCache, PreTrainedModel


class Writing(Protocol):
    """Rows of text and what the model remembers of them. Rows of one prompt are neighbours."""

    def log_probs(self) -> "Tensor":
        """Natural log, in float32, of each next token: `[rows, vocabulary]`."""
        ...

    def append(self, tokens: "Tensor", rows: "Tensor | None" = None) -> None:
        """Append one token to each row, after putting `rows` in the place of the rows.

        `rows` keep the order of the prompts; a row may come twice, or not at all.
        """
        ...


# Token ids and mask, `[prompts, length]`, padded on the left, and how many rows each prompt gets.
Reader: TypeAlias = Callable[["Tensor", "Tensor", int], Writing]


def reader(loaded: LoadedModel) -> Reader:
    """What reads prompts with `loaded`."""
    llama = Llama.of(loaded.model)
    if llama is not None:
        return llama.read
    return lambda ids, mask, n: _read(loaded.model, ids, mask, n)


def _read(model: "PreTrainedModel", ids: "Tensor", mask: "Tensor", n: int) -> Writing:
    """Read the prompts once; `n` rows for each can then be written on."""
    positions = (mask.cumsum(1) - 1).clamp(min=0)
    read = model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        use_cache=True,
        logits_to_keep=1,
    )
    read.past_key_values.batch_repeat_interleave(n)
    return _TransformersWriting(
        model,
        read.past_key_values,
        mask.repeat_interleave(n, 0),
        positions[:, -1:].repeat_interleave(n, 0),
        read.logits[:, -1].repeat_interleave(n, 0),
    )


@dataclass(slots=True)
class _TransformersWriting:
    """Implements `Writing` with the layers and the cache of transformers."""

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
