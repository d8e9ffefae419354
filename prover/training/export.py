"""Writes a trained model as others load it: safetensors, tokenizer, config and a model card."""

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from prover.core.atomic_file import why_not_written, write_atomically
from prover.core.errors import ConfigError
from prover.policy.model_source import POLICY_FILE, LoadedModel
from prover.training.examples import Step, split, steps_sha256

_WEIGHTS = "model.safetensors"


def export(
    loaded: LoadedModel,
    folder: Path,
    *,
    plan: Mapping[str, object],
    steps: Sequence[Step],
    run_sha256: str,
) -> None:
    """Put the model into `folder`, in float16; the weights come last, and in one step.

    A folder with weights in it is therefore a whole model.

    Raises:
        ConfigError: the disk is full or cannot be written.
    """
    import torch

    scratch = folder / ".export"
    try:
        shutil.rmtree(scratch, ignore_errors=True)
        loaded.tokenizer.save_pretrained(scratch)
        loaded.model.to(torch.float16).save_pretrained(scratch)
        template = json.dumps({"template": "own", "run_sha256": run_sha256}) + "\n"
        write_atomically(folder / POLICY_FILE, template)
        write_atomically(folder / "README.md", model_card(loaded, folder, plan, steps, run_sha256))
        for file in sorted(scratch.iterdir(), key=lambda file: file.name == _WEIGHTS):
            file.chmod(0o644)
            file.replace(folder / file.name)
    except OSError as error:
        raise ConfigError(why_not_written(folder, error)) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def model_card(
    loaded: LoadedModel,
    folder: Path,
    plan: Mapping[str, object],
    steps: Sequence[Step],
    run_sha256: str,
) -> str:
    """What the model is, what it learned from, and how well, as Markdown."""
    n_parameters = sum(one.numel() for one in loaded.model.parameters())
    learned, validated = split(steps)
    families = Counter(step.family or "unnamed" for step in steps)
    metrics = _last_metrics(folder)
    rows = [
        ("parameters", f"{n_parameters:,}"),
        ("tokens of its vocabulary", f"{len(loaded.tokenizer):,}"),
        ("steps learned from", f"{len(learned):,}"),
        ("steps kept for validation", f"{len(validated):,} (no theorem in common)"),
        ("theorems", f"{len({step.theorem_id for step in steps}):,}"),
        ("loss, for a token of a tactic", f"{metrics.get('loss', float('nan')):.4f}"),
        ("loss at validation", f"{metrics.get('validation_loss', float('nan')):.4f}"),
        ("hash of the steps", f"`{steps_sha256(steps)}`"),
        ("hash of the run", f"`{run_sha256}`"),
        ("commit of prover", _commit()),
    ]
    table = "\n".join(f"| {what} | {value} |" for what, value in rows)
    settings = "\n".join(f"* {name}: {value}" for name, value in plan.items())
    data = "\n".join(f"* {name}: {n:,} steps" for name, n in families.most_common())
    return (
        "# A policy for prover\n\n"
        "A causal language model that writes Lean 4 tactics. It is shown the definitions in use "
        "and the first goals, and writes the rest of a proof; nothing that it writes is believed "
        "before Lean has checked it.\n\n"
        f"| what | value |\n|---|---|\n{table}\n\n"
        f"## Data\n\nSteps of proofs that Lean's kernel accepted, by family:\n\n{data}\n\n"
        f"## Settings\n\n{settings}\n\n"
        "## Use\n\n```sh\nprove FILE --policy mixture --model FOLDER\n```\n\n"
        "Loss curve: `loss.svg`. Licence: Apache-2.0.\n"
    )


def _commit() -> str:
    """The commit that this code is, where it runs from a checkout."""
    here = Path(__file__).resolve().parent
    asked = [
        "git",
        "-C",
        str(here),
        "describe",
        "--always",
        "--dirty=, with changes",
        "--abbrev=40",
    ]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return "installed, no checkout"
    return told.stdout.strip()


def _last_metrics(folder: Path) -> dict[str, Any]:
    path = folder / "metrics.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    last: dict[str, Any] = json.loads(lines[-1]) if lines else {}
    return last
