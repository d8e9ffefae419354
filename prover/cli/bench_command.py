"""`prover bench lean|smt|review`: measure, and print a table."""

import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack

from prover.batch.runner import Attempter
from prover.bench.lean_part import (
    TheoremSetRunner,
    core_theorems,
    measure,
    minif2f_in_core,
)
from prover.bench.smt_part import VARIANTS, Tally, compare, comparison
from prover.bench.table import Measurement, as_json, as_markdown
from prover.cli import bench_policy_command, bench_review_command, bench_serving_command
from prover.cli.build_progress import build_progress
from prover.cli.doctor_command import describe
from prover.cli.exits import Exit
from prover.lean.library_sources import Stage
from prover.lean.toolchain import LeanToolchain, embedded_toolchain
from prover.settings import ProverSettings
from prover.wiring import WorkerAttempter, attempter_factory
from search.ray_workers import local_cluster, run_on_workers


def run(options: Namespace) -> int:
    """Print each line on stderr as it is measured, then the whole table on stdout."""
    if options.part == "policy":
        return bench_policy_command.run(options)
    if options.part == "serving":
        return bench_serving_command.run(options)
    if options.part == "review":
        return bench_review_command.run(options)
    with build_progress() as progress:
        all_sets = options.part == "lean" and not options.quick
        stage = Stage.NUMBERS if options.minif2f or all_sets else Stage.CORE
        toolchain = embedded_toolchain(stage, progress=progress)
    if options.part == "smt":
        return _compare_smt(options, toolchain)

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


def _compare_smt(options: Namespace, toolchain: LeanToolchain) -> int:
    """What the SMT oracle adds, on each theorem set."""
    sets = {"core_theorems": core_theorems()}
    if options.minif2f is not None:
        sets = {"miniF2F-valid in the core": minif2f_in_core(options.minif2f, toolchain)}
    for name, theorems in sets.items():
        chosen = theorems[:: options.every or 5]
        tallies = {variant: Tally(variant) for variant in VARIANTS}
        with ExitStack() as attempters:

            def attempter(settings: ProverSettings) -> Attempter:
                worker = WorkerAttempter(toolchain, settings)
                attempters.callback(worker.close)
                return worker

            for theorem, found in compare(chosen, attempter, timeout_s=options.timeout):
                ends = ", ".join(
                    f"{v}: {r.status.value} {r.wall_s:.1f} s" for v, r in found.items()
                )
                print(f"{theorem.name}: {ends}", file=sys.stderr, flush=True)
                for variant, record in found.items():
                    tallies[variant].records.append(record)
        print(f"{name}, {options.timeout:g} s each\n\n{comparison(list(tallies.values()))}")
    return Exit.ALL_PROVED
