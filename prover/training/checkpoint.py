"""Checkpoints of a training run: whole or not there, whenever the process is killed."""

import json
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prover.core.atomic_file import why_not_written
from prover.core.errors import ConfigError

if TYPE_CHECKING:
    from torch.optim import Optimizer
    from transformers import PreTrainedModel

_NAME = re.compile(r"step-(\d{8})")
_N_KEPT = 2


def save(
    folder: Path,
    step: int,
    *,
    model: "PreTrainedModel",
    optimizer: "Optimizer",
    told: Mapping[str, object],
) -> None:
    """Write the checkpoint of `step` into `folder`, and drop all but the last two.

    Raises:
        ConfigError: the disk is full or cannot be written; earlier checkpoints are as they were.
    """
    import torch

    final = folder / f"step-{step:08d}"
    scratch = folder / f".{final.name}"
    try:
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
        torch.save(state, scratch / "state.pt")
        (scratch / "told.json").write_text(json.dumps(dict(told)), encoding="utf-8")
        for file in scratch.iterdir():
            with file.open("rb") as stream:
                os.fsync(stream.fileno())
        shutil.rmtree(final, ignore_errors=True)
        scratch.rename(final)
    except (OSError, RuntimeError) as error:  # torch says RuntimeError of a full disk
        shutil.rmtree(scratch, ignore_errors=True)
        if isinstance(error, OSError):
            raise ConfigError(why_not_written(folder, error)) from error
        raise ConfigError(f"{folder}: a checkpoint cannot be written: {error}") from error
    for old in _all(folder)[:-_N_KEPT]:
        shutil.rmtree(old, ignore_errors=True)


def load_last(
    folder: Path, *, model: "PreTrainedModel", optimizer: "Optimizer", device: str
) -> dict[str, Any] | None:
    """Put the last checkpoint of `folder` into `model` and `optimizer`; return what it was told.

    None if there is none.

    Raises:
        ConfigError: it cannot be read, or belongs to another model.
    """
    import torch

    known = _all(folder)
    if not known:
        return None
    last = known[-1]
    try:
        state = torch.load(last / "state.pt", map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        told: dict[str, Any] = json.loads((last / "told.json").read_text(encoding="utf-8"))
    except Exception as error:
        line = (str(error).strip() or repr(error)).splitlines()[0]
        raise ConfigError(f"{last}: not a checkpoint of this run; remove it: {line}") from error
    return told


def _all(folder: Path) -> list[Path]:
    """The whole checkpoints, oldest first."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))
