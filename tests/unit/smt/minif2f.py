"""The miniF2F validation file, which the repository does not contain."""

import json
import os
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

_BESIDE_THE_REPOSITORY = Path(__file__).parents[4] / "shared" / "data" / "minif2f_valid.jsonl"


class Problem(NamedTuple):
    name: str
    header: str
    statement: str
    lean_goal: str | None


@cache
def problems() -> dict[str, Problem]:
    """Every problem by name; skips the test where the file is absent."""
    path = Path(os.environ.get("PROVER_MINIF2F", _BESIDE_THE_REPOSITORY))
    if not path.is_file():
        pytest.skip(f"miniF2F is not at {path}; set PROVER_MINIF2F to its jsonl file")
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["split"] == "valid":
            found[record["name"]] = Problem(
                record["name"], record["header"], record["formal_statement"], record["lean_goal"]
            )
    return found
