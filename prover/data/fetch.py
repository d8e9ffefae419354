"""Fetches a benchmark into the data folder."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from prover.core.atomic_file import require_writable
from prover.core.errors import ConfigError
from prover.data.benchmark import Benchmark, BenchmarkProblem
from prover.data.download import download
from prover.data.read import read_benchmark
from prover.data.source import LocalSource, Source
from prover.data.store import Manifest, Store


def fetch(
    benchmark: Benchmark,
    source: Source,
    *,
    splits: Sequence[str],
    data: Path,
    environment: Mapping[str, str],
) -> Manifest:
    """Download `source`, read the splits that are asked for and no other, and store them.

    Raises:
        ConfigError: it cannot be had, holds no such split, or is not what it was.
        TheoremParseError: a problem in it cannot be read.
    """
    require_writable(data)
    with tempfile.TemporaryDirectory(prefix=".fetch-", dir=data) as scratch:
        had = download(source, Path(scratch), environment)
        problems: dict[str, Sequence[BenchmarkProblem]] = {}
        for split in splits:
            found = [replace(p, split=split) for p in read_benchmark(had.path, split=split)]
            if not found:
                raise ConfigError(f"{source}: no problem of the {split} split in it")
            problems[split] = found
    return Store(data / benchmark.name).write(
        problems,
        source=str(source),
        commit=had.commit,
        locked=not isinstance(source, LocalSource),
    )
