"""Reads the benchmark format of LeanDojo (Yang et al. 2023): traced theorems as one JSON list.

Its proofs were run by LeanDojo, not by our verifier, on libraries that are not here. They become
steps to train on, in a file of their own, and never enter a corpus.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.core.errors import ConfigError
from prover.core.proof_step import ProofStep
from prover.core.theorem import Theorem
from prover.lean.goals import parse_goals

_MARK = re.compile(r"</?a>")  # around premises, in annotated tactics
FAMILY = "leandojo"


def as_theorem(name: str, state: str) -> Theorem | None:
    """The first goal of a printed state as a theorem; None if there is none."""
    try:
        first, *_ = parse_goals(state)
    except ValueError:
        return None
    binders = " ".join(f"({one})" for one in first.hypotheses)
    return Theorem(name, "", f"theorem {name} {binders} : {first.target}")


@dataclass(frozen=True, slots=True)
class TracedStep:
    """One traced tactic, with the premises that it uses."""

    step: ProofStep
    premises: tuple[str, ...]  # full names, in order


def read_leandojo(path: Path) -> Iterator[TracedStep]:
    """The steps of every theorem of a benchmark file, in order.

    Raises:
        ConfigError: it cannot be read, or is not in this format.
    """
    try:
        theorems = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from error
    except ValueError as error:
        raise ConfigError(f"{path}: no JSON: {error}") from error
    if not isinstance(theorems, list):
        raise ConfigError(f"{path}: LeanDojo's format is a list of theorems")
    for number, theorem in enumerate(theorems):
        try:
            yield from _steps(theorem)
        except (KeyError, TypeError, AttributeError) as error:
            raise ConfigError(
                f"{path}: theorem {number} is not in LeanDojo's format: {error!r}"
            ) from error


def _steps(theorem: dict[str, Any]) -> Iterator[TracedStep]:
    name = f"{theorem['file_path']}:{theorem['full_name']}"
    for traced in theorem["traced_tactics"]:
        if traced["state_before"] == "no goals":
            continue
        annotated, provenances = traced.get("annotated_tactic") or (traced["tactic"], [])
        premises = tuple(str(one["full_name"]) for one in provenances)
        tactic = _MARK.sub("", str(traced["tactic"] or annotated)).strip()
        step = ProofStep(str(traced["state_before"]), tactic, name, FAMILY)
        yield TracedStep(step, premises)
