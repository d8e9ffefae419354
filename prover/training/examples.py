"""What a policy learns from: at this goal, this tactic was part of a verified proof."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.core.errors import ConfigError

VALIDATION_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a verified proof."""

    goal: str  # the goal that the tactic acts on, as Lean prints it, without a case tag
    tactic: str
    theorem_id: str
    family: str = ""


def read_steps(path: Path) -> list[Step]:
    """The steps in a file of JSON lines with `goal`, `tactic` and `theorem` (and `family`).

    `goal` may be a whole state as Lean prints it: the tactic acts on its first goal.

    Raises:
        ConfigError: a line is something else, or there is none.
    """
    steps: list[Step] = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                step = _step(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise ConfigError(f"{path}:{number}: not a step of a proof: {error!r}") from error
            steps.append(step)
    if not steps:
        raise ConfigError(f"{path}: no steps in it")
    return steps


def _step(found: dict[str, Any]) -> Step:
    goal, tactic, theorem_id = found["goal"], found["tactic"], found["theorem"]
    if not (isinstance(goal, str) and isinstance(tactic, str) and goal and tactic):
        raise TypeError("goal and tactic must be texts")
    return Step(first_goal(goal), tactic, str(theorem_id), str(found.get("family") or ""))


def first_goal(state: str) -> str:
    """The first goal of a printed state, without its case tag: what a prompt shows."""
    goal = state.partition("\n\n")[0]
    tag, newline, rest = goal.partition("\n")
    return rest if newline and tag.startswith("case ") else goal


def distinct(steps: Iterable[Step]) -> list[Step]:
    """The steps without repetitions of one tactic at one goal, in their order."""
    seen: dict[tuple[str, str], Step] = {}
    for step in steps:
        seen.setdefault((step.goal, step.tactic), step)
    return list(seen.values())


def split(steps: Sequence[Step]) -> tuple[list[Step], list[Step]]:
    """Steps to train on and steps to validate with. No theorem is on both sides."""
    train: list[Step] = []
    validation: list[Step] = []
    for step in steps:
        digest = hashlib.sha256(step.theorem_id.encode()).digest()
        held = int.from_bytes(digest[:4], "big") < VALIDATION_SHARE * 2**32
        (validation if held else train).append(step)
    return train or list(validation), validation


def steps_sha256(steps: Sequence[Step]) -> str:
    """Hash of the steps in order: what a training run is about."""
    digest = hashlib.sha256()
    for step in steps:
        digest.update(f"{step.goal}\0{step.tactic}\0{step.theorem_id}\n".encode())
    return digest.hexdigest()
