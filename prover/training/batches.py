"""Steps of proofs as batches of tokens, in an order that a seed decides."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from prover.training.examples import Step

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import PreTrainedTokenizerBase

IGNORED = -100  # torch's mark for a token whose prediction does not count


@dataclass(frozen=True, slots=True)
class Encoded:
    """One step in tokens: the prompt, then the tactic and the end."""

    prompt: tuple[int, ...]
    answer: tuple[int, ...]
    proof: str = ""  # which proof it is a step of

    def __len__(self) -> int:
        """How many tokens in all."""
        return len(self.prompt) + len(self.answer)


def encoded(
    steps: Sequence[Step], tokenizer: "PreTrainedTokenizerBase", *, longest: int
) -> list[Encoded]:
    """The steps in tokens. Of a long goal the end is kept; a tactic that leaves no room is not."""
    if not steps:
        return []
    prompts = tokenizer([step.goal for step in steps]).input_ids
    answers = tokenizer([step.tactic for step in steps], add_special_tokens=False).input_ids
    end = tokenizer.eos_token_id
    found = []
    for prompt, answer, step in zip(prompts, answers, steps, strict=True):
        room = longest - len(answer) - 1
        if room >= longest // 4:
            found.append(Encoded(tuple(prompt[-room:]), (*answer, end), step.theorem_id))
    return found


def sampled(examples: Sequence[Encoded], *, seed: int, epoch: int) -> list[Encoded]:
    """What one epoch learns of each proof: its first step, and one of the others.

    The first asks for the whole proof; the others repeat the end of it, at later states.
    """
    proofs: dict[str, list[Encoded]] = {}
    for one in examples:
        proofs.setdefault(one.proof, []).append(one)
    order = random.Random(f"steps {seed} {epoch}")
    chosen: list[Encoded] = []
    for first, *later in proofs.values():
        chosen += [first, order.choice(later)] if later else [first]
    return chosen


def batches(
    examples: Sequence[Encoded], *, tokens: int, seed: int, epoch: int
) -> list[list[Encoded]]:
    """Each example once, in batches of up to `tokens` tokens with their padding.

    Examples of like length are put together, since padding costs as much as text; which they are
    and the order of the batches is random, the same for the same seed and epoch.
    """
    order = random.Random(f"{seed} {epoch}")
    shuffled = list(examples)
    order.shuffle(shuffled)
    made: list[list[Encoded]] = []
    pool_size = 2048
    for start in range(0, len(shuffled), pool_size):
        made += _filled(sorted(shuffled[start : start + pool_size], key=len), tokens)
    order.shuffle(made)
    return made


def _filled(examples: Sequence[Encoded], tokens: int) -> Iterator[list[Encoded]]:
    batch: list[Encoded] = []
    for one in examples:
        if batch and len(one) * (len(batch) + 1) > tokens:
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch


def tensors(batch: Sequence[Encoded], *, pad: int, device: str) -> dict[str, "Tensor"]:
    """`input_ids`, `attention_mask` and `labels`, each `[len(batch), longest]`, right-padded."""
    import torch

    longest = max(map(len, batch))
    ids, mask, labels = [], [], []
    for one in batch:
        fill = longest - len(one)
        ids.append([*one.prompt, *one.answer, *[pad] * fill])
        mask.append([1] * len(one) + [0] * fill)
        labels.append([*[IGNORED] * len(one.prompt), *one.answer, *[IGNORED] * fill])
    made = {"input_ids": ids, "attention_mask": mask, "labels": labels}
    return {name: torch.tensor(rows).to(device) for name, rows in made.items()}
