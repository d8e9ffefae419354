"""`prover train STEPS --out FOLDER`: train a model that writes tactics."""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from prover.cli.exits import Exit
from prover.core.atomic_file import require_writable
from prover.training.examples import read_steps
from prover.training.train import TrainingPlan, TrainingProgress, train


def run(options: Namespace) -> int:
    """Train, or go on with a run that stopped; the folder holds the model at the end."""
    folder: Path = options.out
    steps = read_steps(options.steps)
    require_writable(folder)
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    from transformers import logging

    logging.disable_progress_bar()  # of writing files
    plan = TrainingPlan(
        size=options.size,
        start_from=options.start_from,
        epochs=options.epochs,
        batch_tokens=options.batch_tokens,
        learning_rate=options.learning_rate,
        seed=options.seed,
        checkpoint_every=options.checkpoint_every,
    )
    print(f"{options.steps}: {len(steps)} steps")
    with training_view() as observer:
        train(steps, folder, plan, n_threads=options.threads, observer=observer)
    print(f"wrote {folder}: model.safetensors, README.md, loss.svg")
    return Exit.ALL_PROVED


@contextmanager
def training_view() -> Iterator[Callable[[TrainingProgress], None]]:
    """Shows how a training run goes: a bar on a terminal, a line for each validation otherwise."""
    if not sys.stderr.isatty():
        yield _plain(time.monotonic())
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("training", total=None)

        def show(progress: TrainingProgress) -> None:
            text = f"loss {progress.loss:.3f}"
            bar.update(task, total=progress.n_steps, completed=progress.step, description=text)
            if progress.validation_loss is not None:
                bar.console.print(_line(progress))

        yield show


def _plain(started_at: float) -> Callable[[TrainingProgress], None]:
    def show(progress: TrainingProgress) -> None:
        if progress.validation_loss is not None or progress.step == progress.n_steps:
            wall_s = time.monotonic() - started_at
            print(f"{_line(progress)}, {wall_s:.0f} s", file=sys.stderr, flush=True)

    return show


def _line(progress: TrainingProgress) -> str:
    validation = progress.validation_loss
    known = "" if validation is None else f", {validation:.3f} at validation"
    return f"update {progress.step} of {progress.n_steps}: loss {progress.loss:.3f}{known}"
