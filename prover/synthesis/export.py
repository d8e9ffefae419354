"""The corpus as files for others: JSON lines and Parquet, of steps or of whole proofs."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from prover.core.atomic_file import write_atomically
from prover.core.errors import ConfigError
from prover.core.proof_step import ProofStep
from prover.synthesis.corpus import Entry


def step_rows(steps: Iterable[ProofStep]) -> Iterator[dict[str, Any]]:
    """One row for each step: goal, tactic, theorem (its hash), family, header."""
    return (asdict(step) for step in steps)


def proof_rows(entries: Iterable[Entry]) -> Iterator[dict[str, Any]]:
    """One row for each proof, with all that `prover corpus import` needs to check it again."""
    for entry in entries:
        theorem, issued = entry.verified.theorem, entry.verified.certificate
        yield {
            **asdict(theorem),
            "tactics": list(entry.verified.proof.tactics),
            "states": list(entry.states),
            "origin": asdict(entry.origin),
            "certificate": {
                **asdict(issued),
                "axioms": sorted(issued.axioms),
                "checks": list(issued.checks),
            },
        }


def write_jsonl(path: Path, rows: Iterable[dict[str, Any]]) -> int:
    """Write one JSON object a line, all or nothing; return how many."""
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    write_atomically(path, "".join(lines))
    return len(lines)


def write_parquet(path: Path, rows: Iterable[dict[str, Any]]) -> int:
    """Write a Parquet file, all or nothing; return how many rows.

    Raises:
        ConfigError: pyarrow is not installed, or the file cannot be written.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise ConfigError(
            "Parquet needs pyarrow: pip install pyarrow, or --format jsonl"
        ) from error
    table = pyarrow.Table.from_pylist(list(rows))
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        pyarrow.parquet.write_table(table, unfinished, compression="zstd")
        unfinished.replace(path)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written ({error.strerror or error})") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return int(table.num_rows)
