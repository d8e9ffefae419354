"""`prover data fetch NAME`: brings a benchmark that is not ours to ship onto this machine."""

import os
from argparse import Namespace

from prover.cli.exits import Exit
from prover.data.benchmark import BENCHMARKS
from prover.data.fetch import fetch
from prover.data.folder import data_folder
from prover.data.source import LocalSource, source_for


def run(options: Namespace) -> int:
    """Fetch, and say what there is now."""
    benchmark = BENCHMARKS[options.name]
    source = source_for(benchmark, options.source, options.revision)
    data = data_folder(os.environ)
    splits = options.split or ["valid"]
    manifest = fetch(benchmark, source, splits=splits, data=data, environment=os.environ)
    print(f"{benchmark.name} from {manifest.source}")
    if manifest.commit:
        print(f"  commit {manifest.commit}")
    for split, stored in manifest.splits.items():
        print(f"  {split}: {stored.problems} problems, sha256 {stored.sha256}")
        measured = benchmark.statements_sha256.get(split)
        if measured is not None:
            same = "the" if stored.statements_sha256 == measured else "NOT the"
            print(f"    {same} statements that the README's figures are about")
    print(f"  in {data / benchmark.name}")
    if not isinstance(source, LocalSource):
        print("  the hashes are in lock.json there; a later fetch must find the same")
    return Exit.ALL_PROVED
