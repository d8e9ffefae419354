"""Our own decoding with a Llama against that of transformers, which serves any other model."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from prover.policy.llama import Llama
from prover.policy.model_source import LoadedModel, load
from prover.policy.writing import Writing, reader
from tests.tiny_model import untrained_model

if TYPE_CHECKING:
    from torch import Tensor

PROMPTS = ["⊢ a = a", "n m : Nat\nh : n = m\n⊢ m = n", "⊢ 1 = 1"]
N = 3  # rows for each prompt
EVERYTHING = list(range(len(PROMPTS) * N))


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> LoadedModel:
    folder: Path = untrained_model(tmp_path_factory.mktemp("model"))
    return load(str(folder))


@pytest.fixture
def both(loaded) -> Iterator[tuple[Writing, Writing]]:
    """Ours, and transformers'."""
    import torch

    rows = loaded.tokenizer(PROMPTS).input_ids
    longest = max(map(len, rows))
    ids = torch.tensor([[0] * (longest - len(row)) + row for row in rows])
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    ours = reader(loaded)
    loaded.model.config.model_type = "llama of another make"
    theirs = reader(loaded)
    loaded.model.config.model_type = "llama"
    with torch.inference_mode():
        yield ours(ids, mask, N), theirs(ids, mask, N)


def agree(ours: Writing, theirs: Writing) -> None:
    import torch

    torch.testing.assert_close(ours.log_probs(), theirs.log_probs(), atol=2e-5, rtol=1e-4)


def tokens(n: int, step: int) -> "Tensor":
    import torch

    return torch.tensor([(7 * i + 3 * step) % 50 + 3 for i in range(n)])


def test_a_llama_is_read_in_our_own_way_and_others_by_transformers(loaded):
    assert Llama.of(loaded.model) is not None
    config = loaded.model.config
    config.attention_bias = True
    assert Llama.of(loaded.model) is None
    config.attention_bias = False


# What `append` puts in the place of the rows, step by step: all as they are for longer than the
# memory of rows grows at once; beams that take each other's place; rows and whole prompts that end.
KEPT: dict[str, Callable[[int], list[int] | None]] = {
    "all go on": lambda step: None,
    "beams change places": lambda step: [i - i % N + (i * step) % N for i in EVERYTHING],
    "one ends after the other": lambda step: list(range(1, 9 - step)) if step < 8 else [0],
    "the last prompt ends first": lambda step: [[0, 2, 3, 5, 6], [0, 1, 2], [2], [0]][min(step, 3)],
}


@pytest.mark.parametrize("kept", KEPT.values(), ids=KEPT)
def test_each_next_token_has_the_probability_that_transformers_gives_it(both, kept):
    import torch

    ours, theirs = both
    agree(ours, theirs)
    n_rows = len(EVERYTHING)
    for step in range(20):
        rows = kept(step)
        chosen = None if rows is None else torch.tensor(rows)
        n_rows = n_rows if rows is None else len(rows)
        for writing in both:
            writing.append(tokens(n_rows, step), chosen)
        agree(ours, theirs)
        assert len(ours.log_probs()) == n_rows
