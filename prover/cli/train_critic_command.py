"""`prover train-critic STEPS --model MODEL`: train a critic that says how far a proof is."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from prover.cli.exits import Exit
from prover.core.atomic_file import require_writable
from prover.core.errors import ConfigError
from prover.policy.model_source import CRITIC_FILE, model_folder
from prover.training.critic import CriticPlan, train_critic
from prover.training.examples import read_proof_steps


def run(options: Namespace) -> int:
    """Train; the folder holds the critic and its card at the end."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    folder: Path | None = options.out or model_folder(options.model)
    if folder is None:
        raise ConfigError(f"{options.model}: a critic needs a model's folder here")
    steps = read_proof_steps(options.steps)
    require_writable(folder)
    plan = CriticPlan(epochs=options.epochs, learning_rate=options.learning_rate, seed=options.seed)
    print(f"{options.steps}: {len(steps)} steps")
    fits = train_critic(
        steps,
        folder,
        plan,
        model=options.model,
        n_threads=options.threads,
        observer=_show,
    )
    for name, fit in fits.items():
        print(
            f"tactics left, by {name}: wrong by {fit.mean_error:.2f} in the mean, "
            f"rank correlation {fit.rank_correlation:.2f}"
        )
    print(f"wrote {folder / CRITIC_FILE}; `prove FILE --model … --critic {folder}` uses it")
    return Exit.ALL_PROVED


def _show(done: int, total: int) -> None:
    end = "\n" if done == total or not sys.stderr.isatty() else ""
    print(f"\r{done} of {total} goals read", end=end, file=sys.stderr, flush=True)
