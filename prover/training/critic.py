"""Trains a critic: a head on a model that stays as it is, on the steps of verified proofs.

What is learned of a goal is how many tactics of the proof it took until the goal was gone, as a
distribution over buckets (Polu et al. 2022). Only states of proofs are seen: that a state is a dead
end cannot be learned from them. Features of some thousand goals are minutes of one thread, and the
head seconds.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from prover.core.atomic_file import why_not_written, write_atomically
from prover.core.errors import ConfigError
from prover.core.proof_step import ProofStep
from prover.policy.critic import (
    ValueHead,
    features,
    goal_prompt,
    make_head,
    require_own_template,
)
from prover.policy.model_source import CRITIC_FILE, LoadedModel, load
from prover.training.examples import is_for_validation

if TYPE_CHECKING:
    from torch import Tensor

_BUCKETS = (1, 2, 3, 4, 5, 6, 8, 12)  # the most tactics in each but the last, which has the rest
_CARD = "critic.md"
_AT_ONCE = 512  # goals whose features are read between two reports


@dataclass(frozen=True, slots=True)
class GoalLength:
    """How many tactics of a verified proof were spent on a goal."""

    prompt: str
    n_steps: int
    theorem: str


@dataclass(frozen=True, slots=True)
class CriticPlan:
    """What a run does. Two runs with one plan on the same steps end alike, but for rounding."""

    inner_width: int = 128
    epochs: int = 30
    batch: int = 256
    learning_rate: float = 1e-3
    weight_decay: float = 0.01
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """How well numbers of tactics are predicted, for theorems that nothing was learned from."""

    mean_error: float  # of the number of tactics, absolute
    rank_correlation: float  # Spearman's; nan for a constant


def goal_lengths(proof_steps: Iterable[ProofStep]) -> Iterator[GoalLength]:
    """The first goal of each state, and how many tactics it took until there was one goal less.

    The steps of each proof stand in one stretch and in order.
    """
    for _, grouped in groupby(proof_steps, key=lambda one: one.theorem):
        proof = list(grouped)
        goals = [one.goal.split("\n\n") for one in proof]
        for here, one in enumerate(proof):
            later = range(here + 1, len(proof))
            gone = next((n for n in later if len(goals[n]) < len(goals[here])), len(proof))
            yield GoalLength(goal_prompt(goals[here][0], one.header), gone - here, one.theorem)


def train_critic(
    proof_steps: Sequence[ProofStep],
    folder: Path,
    plan: CriticPlan,
    *,
    model: str,
    n_threads: int | None = None,
    observer: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Fit]:
    """Train a critic for `model` and write it into `folder`, with its card.

    Returns how well the critic, the goal's length and a constant predict. `observer` hears how many
    goals the model has read, and of how many.

    Raises:
        ConfigError: the model is of another make, there is nothing to learn from, what is learned
            is no number, or the disk is full.
    """
    import torch

    require_own_template(model)
    lengths = list(dict.fromkeys(goal_lengths(proof_steps)))
    held = torch.tensor([is_for_validation(one.theorem) for one in lengths], dtype=torch.bool)
    if not lengths or bool(held.all()) or not bool(held.any()):
        raise ConfigError("too few proofs: some must be there to learn from, some to measure with")
    loaded = load(model, n_threads=n_threads)
    read = _all_features(loaded, [one.prompt for one in lengths], observer)
    wanted = torch.tensor([one.n_steps for one in lengths])
    head = _fitted(read[~held], wanted[~held], plan)
    found = head.expected_steps(read[held])
    size = torch.tensor([float(len(one.prompt)) for one in lengths])
    fits = {
        "critic": _fit(found, wanted[held]),
        "length of the goal": _fit(_by_length(size, wanted, ~held)[held], wanted[held]),
        "constant": _fit(wanted[~held].median().float().expand(int(held.sum())), wanted[held]),
    }
    told = {
        "plan": asdict(plan),
        "goals learned from": int((~held).sum()),
        "goals to measure with": int(held.sum()),
        "theorems": len({one.theorem for one in lengths}),
    }
    _write(head, folder, model=model, told=told, fits=fits)
    return fits


def _all_features(
    loaded: LoadedModel, prompts: Sequence[str], observer: Callable[[int, int], None]
) -> "Tensor":
    import torch

    distinct = list(dict.fromkeys(prompts))
    parts: list[Tensor] = []
    for start in range(0, len(distinct), _AT_ONCE):
        parts.append(features(loaded, distinct[start : start + _AT_ONCE]))
        observer(min(start + _AT_ONCE, len(distinct)), len(distinct))
    number = {prompt: n for n, prompt in enumerate(distinct)}
    return torch.cat(parts)[[number[prompt] for prompt in prompts]]


def _fitted(read: "Tensor", wanted: "Tensor", plan: CriticPlan) -> ValueHead:
    """A head trained by cross-entropy to predict the buckets of `wanted`."""
    import torch

    torch.manual_seed(plan.seed)
    bucket = torch.bucketize(wanted, torch.tensor(_BUCKETS))
    used, bucket = bucket.unique(return_inverse=True)
    steps = torch.stack([wanted[bucket == n].float().mean() for n in range(len(used))])
    mean, scale = read.mean(0), read.std(0) + 1e-6
    layers = make_head(read.shape[1], plan.inner_width, len(used))
    optimizer = torch.optim.AdamW(
        layers.parameters(), lr=plan.learning_rate, weight_decay=plan.weight_decay
    )
    shown = (read - mean) / scale
    for _ in range(plan.epochs):
        for chosen in torch.randperm(len(shown)).split(plan.batch):
            loss = torch.nn.functional.cross_entropy(layers(shown[chosen]), bucket[chosen])
            if not torch.isfinite(loss):
                raise ConfigError(
                    "the critic's loss is not a number; try a smaller --learning-rate"
                )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return ValueHead(layers.eval(), mean, scale, steps)


def _by_length(size: "Tensor", wanted: "Tensor", known: "Tensor") -> "Tensor":
    """The number of tactics as a line through the logarithm of the prompt's length, by squares."""
    import torch

    shown = torch.stack([torch.ones_like(size), size.log()], 1)
    found = torch.linalg.lstsq(shown[known], wanted[known, None].float()).solution
    return (shown @ found)[:, 0]


def _fit(found: "Tensor", wanted: "Tensor") -> Fit:
    from scipy.stats import spearmanr

    constant = bool((found == found[0]).all()) or bool((wanted == wanted[0]).all())
    correlation = (
        float("nan") if constant else float(spearmanr(found.tolist(), wanted.tolist()).statistic)
    )
    return Fit(float((found - wanted).abs().mean()), correlation)


def _write(
    head: ValueHead,
    folder: Path,
    *,
    model: str,
    told: dict[str, object],
    fits: dict[str, Fit],
) -> None:
    """Write the critic and its card; the critic last, and in one step."""
    scratch = folder / f".{CRITIC_FILE}.{os.getpid()}"
    told = told | {"fits": {name: asdict(fit) for name, fit in fits.items()}}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / _CARD, critic_card(told, fits, model))
        scratch.write_bytes(head.as_bytes(model=model, told=told))
        scratch.replace(folder / CRITIC_FILE)
    except OSError as error:
        raise ConfigError(why_not_written(folder, error)) from error
    finally:
        scratch.unlink(missing_ok=True)


def critic_card(told: dict[str, object], fits: dict[str, Fit], model: str) -> str:
    """What the critic is, what it learned from, and how well, as Markdown."""
    rows = "".join(
        f"| {name} | {fit.mean_error:.2f} | {fit.rank_correlation:.2f} |\n"
        for name, fit in fits.items()
    )
    facts = "".join(f"* {name}: {value}\n" for name, value in told.items() if name != "fits")
    return (
        f"# A critic for the model {Path(model).name}\n\n"
        "Predicts how many tactics a goal still needs, from the model's last hidden state.\n\n"
        f"| predicted by | mean error, tactics | rank correlation |\n|---|---|---|\n{rows}\n"
        f"{facts}"
    )
