"""What a policy learns from: at this state, these tactics were the rest of a verified proof."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from prover.core.errors import ConfigError
from prover.core.proof_step import ProofStep
from prover.policy.file_names import definitions_in_use
from prover.policy.prompts import BETWEEN_TACTICS, own_prompt
from prover.policy.renaming import Renaming

VALIDATION_SHARE = 0.05
_LONGEST_REST = 1_000  # characters of the tactics to write; at least one is learned, however long


@dataclass(frozen=True, slots=True)
class Step:
    """What is learned at one state of a verified proof."""

    goal: str  # the prompt: definitions in use and the first goals, as `OWN` shows them
    tactic: str  # what is to be written: the rest of the proof, tactic by tactic
    theorem_id: str
    family: str = ""


def steps_of(proof_steps: Iterable[ProofStep]) -> Iterator[Step]:
    """What is learned from the steps of proofs, each in one stretch and in order.

    At each state the rest of the proof is learned, up to a length: its whole tactics.
    """
    for _, grouped in groupby(proof_steps, key=lambda one: one.theorem):
        proof = list(grouped)
        for number, one in enumerate(proof):
            rest = [later.tactic for later in proof[number:]]
            while len(rest) > 1 and sum(map(len, rest)) > _LONGEST_REST:
                rest.pop()
            prompt = own_prompt(one.goal, definitions_in_use(one.header, one.goal))
            names = Renaming.of(prompt)
            written = names.apply(BETWEEN_TACTICS.join(rest))
            yield Step(names.apply(prompt), written, one.theorem, one.family)


def read_steps(path: Path) -> list[Step]:
    """What is learned from a file of JSON lines, as `prover corpus export` writes them.

    Raises:
        ConfigError: a line is something else, or there is none.
    """
    return list(steps_of(read_proof_steps(path)))


def read_proof_steps(path: Path) -> list[ProofStep]:
    """The steps of proofs in a file of JSON lines, as `prover corpus export` writes them.

    Each line has `goal`, `tactic` and `theorem`, perhaps `family` and `header`; the steps of one
    proof stand together and in order.

    Raises:
        ConfigError: a line is something else, or there is none.
    """
    steps: list[ProofStep] = []
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


def _step(found: dict[str, Any]) -> ProofStep:
    goal, tactic, header = found["goal"], found["tactic"], found.get("header") or ""
    if not (isinstance(goal, str) and isinstance(tactic, str) and goal and tactic):
        raise TypeError("goal and tactic must be texts")
    if not isinstance(header, str):
        raise TypeError("header must be a text")
    family = str(found.get("family") or "")
    return ProofStep(goal, tactic, str(found["theorem"]), family, header)


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
        (validation if is_for_validation(step.theorem_id) else train).append(step)
    return train or list(validation), validation


def is_for_validation(theorem_id: str) -> bool:
    """Whether nothing is learned from the theorem with that hash."""
    digest = hashlib.sha256(theorem_id.encode()).digest()
    return int.from_bytes(digest[:4], "big") < VALIDATION_SHARE * 2**32


def steps_sha256(steps: Sequence[Step]) -> str:
    """Hash of the steps in order: what a training run is about."""
    digest = hashlib.sha256()
    for step in steps:
        digest.update(f"{step.goal}\0{step.tactic}\0{step.theorem_id}\n".encode())
    return digest.hexdigest()
