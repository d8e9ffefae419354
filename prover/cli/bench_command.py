"""`prover bench lean`: measure, and print the table of what was asked for."""

import sys
from argparse import Namespace
from collections.abc import Callable

from prover.batch.runner import Attempter
from prover.bench.lean_part import TheoremSetRunner, measure
from prover.bench.table import Measurement, as_json, as_markdown
from prover.cli.build_progress import build_progress
from prover.cli.doctor_command import describe
from prover.cli.exits import Exit
from prover.lean.toolchain import embedded_toolchain
from prover.settings import ProverSettings
from prover.wiring import attempter_factory
from search.ray_workers import local_cluster, run_on_workers


def run(options: Namespace) -> int:
    """Print each line on stderr as it is measured, then the whole table on stdout."""
    with build_progress() as progress:
        toolchain = embedded_toolchain(progress=progress)

    def factory(timeout_s: float) -> Callable[[], Attempter]:
        return attempter_factory(toolchain, ProverSettings(timeout_s=timeout_s))

    rows: list[Measurement] = []

    def take(runner: TheoremSetRunner | None) -> None:
        for row in measure(toolchain, runner, minif2f=options.minif2f):
            print(f"{row.what}: {row.measured}", file=sys.stderr, flush=True)
            rows.append(row)

    if options.quick:
        take(None)
    else:
        with local_cluster(options.workers):
            take(TheoremSetRunner(factory, run_on_workers, options.workers))
    print(as_json(rows) if options.json else f"{describe(toolchain)}\n\n{as_markdown(rows)}")
    return Exit.NOT_ALL_PROVED if any(row.met is False for row in rows) else Exit.ALL_PROVED
