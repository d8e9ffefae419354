"""Trains a policy on steps of verified proofs. A run that is killed goes on where it was.

The order of the examples depends on seed and epoch alone and nothing else is random, so that a run
that went on from a checkpoint ends with the weights of one that was never stopped (on one device,
with one number of threads).
"""

import hashlib
import json
import math
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prover.core.atomic_file import write_atomically
from prover.core.errors import ConfigError
from prover.policy.model_source import LoadedModel, choose_threads, load
from prover.training import checkpoint
from prover.training.batches import IGNORED, Encoded, batches, encoded, sampled, tensors
from prover.training.examples import Step, distinct, split, steps_sha256
from prover.training.export import export
from prover.training.loss_curve import loss_curve
from prover.training.small_model import SIZES, make_model, make_tokenizer

if TYPE_CHECKING:
    from torch import Tensor

PLAN_FILE = "training.json"
METRICS_FILE = "metrics.jsonl"
CHECKPOINTS = "checkpoints"


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """What a run does. Two runs with one plan on the same steps end alike."""

    size: str = "small"
    start_from: str = ""  # a model's folder or hub name to go on from; empty: from scratch
    epochs: float = 4.0
    batch_tokens: int = 1024
    learning_rate: float = 2e-3
    warmup_share: float = 0.05
    weight_decay: float = 0.01
    clip: float = 1.0
    seed: int = 0
    checkpoint_every: int = 100  # updates


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """Where a run stands, after each update and each validation."""

    step: int
    n_steps: int
    loss: float  # of the last batch, natural log, for one token of a tactic
    validation_loss: float | None = None


def train(
    steps: Sequence[Step],
    folder: Path,
    plan: TrainingPlan,
    *,
    n_threads: int | None = None,
    observer: Callable[[TrainingProgress], None] = lambda progress: None,
) -> Path:
    """Train on `steps`, going on where a run with this plan stopped; `folder` holds the model then.

    Raises:
        ConfigError: the folder holds another run, the loss is not a number, the disk is full, or
            the model to go on from does not fit.
    """
    chosen = distinct(steps)
    key = _claim(folder, plan, chosen)
    if (folder / "model.safetensors").is_file():
        return folder
    run = _Run(chosen, folder, plan, n_threads)
    run.go(observer)
    export(run.loaded, folder, plan=asdict(plan), steps=chosen, run_sha256=key)
    shutil.rmtree(folder / CHECKPOINTS, ignore_errors=True)
    return folder


def _claim(folder: Path, plan: TrainingPlan, steps: Sequence[Step]) -> str:
    """Write down what this folder's run is about, or make sure that it is about the same."""
    about = json.dumps([asdict(plan), steps_sha256(steps)], sort_keys=True)
    key = hashlib.sha256(about.encode()).hexdigest()
    path = folder / PLAN_FILE
    if path.is_file():
        try:
            known = json.loads(path.read_text(encoding="utf-8"))["run_sha256"]
        except (ValueError, KeyError, TypeError) as error:
            raise ConfigError(f"{path}: not the description of a training run") from error
        if known != key:
            raise ConfigError(
                f"{folder} holds a run with other settings or another corpus; choose another "
                "folder with --out"
            )
        return key
    if folder.is_dir() and any(folder.glob("*.safetensors")):
        raise ConfigError(f"{folder} holds a model already; choose another folder with --out")
    folder.mkdir(parents=True, exist_ok=True)
    told = {"run_sha256": key, "plan": asdict(plan), "n_steps": len(steps)}
    write_atomically(path, json.dumps(told, indent=2) + "\n")
    return key


class _Run:
    """The model, its optimizer and the examples of one run."""

    def __init__(
        self, steps: Sequence[Step], folder: Path, plan: TrainingPlan, n_threads: int | None
    ) -> None:
        import torch

        self.folder = folder
        self.plan = plan
        self.loaded = _model(steps, plan)
        choose_threads(self.loaded, n_threads)
        self.loaded.model.train()
        tokenizer = self.loaded.tokenizer
        longest = min(self.loaded.model.config.max_position_embeddings, 1024)
        learned, validated = split(steps)
        self.examples = encoded(learned, tokenizer, longest=longest)
        self.validation = encoded(validated, tokenizer, longest=longest)
        if not self.examples:
            raise ConfigError("no step of the corpus fits the model; nothing to train on")
        self.per_epoch = len(self._epoch(0))
        self.n_steps = max(1, math.ceil(plan.epochs * self.per_epoch))
        self.optimizer = torch.optim.AdamW(
            self.loaded.model.parameters(),
            lr=plan.learning_rate,
            betas=(0.9, 0.98),
            weight_decay=plan.weight_decay,
        )

    def go(self, observer: Callable[[TrainingProgress], None]) -> None:
        """All updates that the last checkpoint has not seen."""
        import torch

        told = checkpoint.load_last(
            self.folder / CHECKPOINTS,
            model=self.loaded.model,
            optimizer=self.optimizer,
            device=self.loaded.device,
        )
        done = told["step"] if told else 0
        metrics: list[dict[str, float]] = list(told["metrics"]) if told else []
        since: list[float] = []
        parameters = list(self.loaded.model.parameters())
        for step, batch in self._rest(done):
            rate = self._learning_rate(step)
            for group in self.optimizer.param_groups:
                group["lr"] = rate
            loss = self._loss(batch)
            value = float(loss.detach())
            if not math.isfinite(value):
                raise ConfigError(
                    f"the loss is {value} at update {step}: the learning rate "
                    f"{self.plan.learning_rate:g} is too high, or the model's weights are damaged"
                )
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, self.plan.clip)
            self.optimizer.step()
            since.append(value)
            last = step == self.n_steps
            validation: float | None = None
            if last or step % self.plan.checkpoint_every == 0:
                validation = self._validation_loss()
                metrics.append(
                    {
                        "step": step,
                        "loss": math.fsum(since) / len(since),
                        **({} if validation is None else {"validation_loss": validation}),
                    }
                )
                since = []
                self._save(step, metrics)
            observer(TrainingProgress(step, self.n_steps, value, validation))

    def _save(self, step: int, metrics: list[dict[str, float]]) -> None:
        checkpoint.save(
            self.folder / CHECKPOINTS,
            step,
            model=self.loaded.model,
            optimizer=self.optimizer,
            told={"step": step, "metrics": metrics},
        )
        lines = "".join(json.dumps(one) + "\n" for one in metrics)
        write_atomically(self.folder / METRICS_FILE, lines)
        write_atomically(self.folder / "loss.svg", loss_curve(metrics))

    def _rest(self, done: int) -> Iterator[tuple[int, list[Encoded]]]:
        """Each update after `done`, from 1, with its batch."""
        for epoch in range(done // self.per_epoch, math.ceil(self.n_steps / self.per_epoch)):
            for number, batch in enumerate(self._epoch(epoch), start=epoch * self.per_epoch + 1):
                if done < number <= self.n_steps:
                    yield number, batch

    def _epoch(self, epoch: int) -> list[list[Encoded]]:
        """The batches of one epoch. Every epoch has as many: shuffling changes their make-up."""
        seed = self.plan.seed
        examples = sampled(self.examples, seed=seed, epoch=epoch)
        made = batches(examples, tokens=self.plan.batch_tokens, seed=seed, epoch=epoch)
        if epoch == 0:
            return made
        return made[: self.per_epoch] + made[: max(0, self.per_epoch - len(made))]

    def _loss(self, batch: Sequence[Encoded]) -> "Tensor":
        """Mean over the tokens of the answers; a prompt's next tokens are not even computed."""
        import torch

        pad = self.loaded.tokenizer.eos_token_id
        read = tensors(batch, pad=pad, device=self.loaded.device)
        wanted = read.pop("labels")[:, 1:]
        model = self.loaded.model
        hidden = model.base_model(**read, use_cache=False).last_hidden_state[:, :-1]
        learned = wanted != IGNORED
        scores = model.get_output_embeddings()(hidden[learned])
        return torch.nn.functional.cross_entropy(scores.float(), wanted[learned])

    def _validation_loss(self) -> float | None:
        """Mean over the tokens of tactics that the model did not learn from."""
        import torch

        if not self.validation:
            return None
        total = 0.0
        n_tokens = 0
        self.loaded.model.eval()
        with torch.inference_mode():
            for batch in batches(
                self.validation[:512], tokens=self.plan.batch_tokens, seed=0, epoch=0
            ):
                n = sum(len(one.answer) for one in batch)
                total += float(self._loss(batch)) * n
                n_tokens += n
        self.loaded.model.train()
        return total / n_tokens

    def _learning_rate(self, step: int) -> float:
        """Linear warm-up, then a cosine down to a tenth."""
        warmup = max(1, round(self.plan.warmup_share * self.n_steps))
        if step <= warmup:
            return self.plan.learning_rate * step / warmup
        share = (step - warmup) / max(1, self.n_steps - warmup)
        return self.plan.learning_rate * (0.1 + 0.45 * (1 + math.cos(math.pi * share)))


def _model(steps: Sequence[Step], plan: TrainingPlan) -> LoadedModel:
    """The model as it is before the first update."""
    if plan.start_from:
        loaded = load(plan.start_from)
        return LoadedModel(loaded.model.float(), loaded.tokenizer, loaded.device)
    import torch

    size = SIZES[plan.size]
    tokenizer = make_tokenizer([text for step in steps for text in (step.goal, step.tactic)], size)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    return LoadedModel(make_model(tokenizer, size, seed=plan.seed).to(device), tokenizer, device)
