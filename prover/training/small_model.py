"""Our own model: a byte-level BPE tokenizer and a decoder of a few million parameters.

A text is `<s>` goal `<tactic>` tactic `</s>`; the tokenizer puts the first and the third piece
around a goal, so that a caller who encodes a goal has a prompt.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

_ROWS = 64  # processors like tables of multiples of it
BEGIN, TACTIC, END = "<s>", "<tactic>", "</s>"


@dataclass(frozen=True, slots=True)
class ModelSize:
    """Sizes of a decoder in the manner of Llama (Touvron et al. 2023), embeddings tied."""

    n_tokens: int = 1536
    width: int = 160
    inner_width: int = 448
    n_layers: int = 4
    n_heads: int = 5
    n_key_heads: int = 1
    longest: int = 1024  # tokens of prompt and answer


SIZES = {
    "tiny": ModelSize(n_tokens=400, width=32, inner_width=64, n_layers=2, n_heads=2, n_key_heads=1),
    "small": ModelSize(),  # 1.3 million parameters: a core learns 5,000 tokens in a second
    "medium": ModelSize(
        n_tokens=2048, width=256, inner_width=704, n_layers=6, n_heads=8, n_key_heads=4
    ),
    "large": ModelSize(
        n_tokens=8192, width=768, inner_width=2048, n_layers=12, n_heads=12, n_key_heads=4
    ),
}


def make_tokenizer(texts: Iterable[str], size: ModelSize) -> "PreTrainedTokenizerBase":
    """A byte-level BPE tokenizer (Sennrich et al. 2016) trained on `texts`, as transformers' own.

    Any text can be encoded, and comes back as it was. Digits stand alone: `f0` is `f` and `0`.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
    from transformers import PreTrainedTokenizerFast

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size.n_tokens,
        special_tokens=[BEGIN, TACTIC, END],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    bpe.train_from_iterator(texts, trainer)
    bpe.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A {TACTIC}",
        special_tokens=[(mark, bpe.token_to_id(mark)) for mark in (BEGIN, TACTIC)],
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token=BEGIN,
        eos_token=END,
        pad_token=END,
        clean_up_tokenization_spaces=False,
        model_max_length=size.longest,
        split_special_tokens=False,
    )


def make_model(
    tokenizer: "PreTrainedTokenizerBase", size: ModelSize, *, seed: int
) -> "PreTrainedModel":
    """An untrained decoder for `tokenizer`."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(seed)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=math.ceil(len(tokenizer) / _ROWS) * _ROWS,  # a small corpus has few tokens
            hidden_size=size.width,
            intermediate_size=size.inner_width,
            num_hidden_layers=size.n_layers,
            num_attention_heads=size.n_heads,
            num_key_value_heads=size.n_key_heads,
            max_position_embeddings=size.longest,
            tie_word_embeddings=True,
            bos_token_id=tokenizer.bos_token_id,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
        )
    )
