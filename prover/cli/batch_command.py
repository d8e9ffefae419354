"""`prover batch SET`: many theorems on several processes, resumable, with a report."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from prover.batch.problem_set import imports_of_problem_set
from prover.batch.records import Record, RecordFile, Status
from prover.batch.runner import BatchRun
from prover.cli import benchmark_command
from prover.cli.batch_view import batch_view
from prover.cli.build_progress import build_progress
from prover.cli.chosen_theorems import chosen_theorems
from prover.cli.exits import Exit
from prover.cli.policy_options import search_settings
from prover.cli.review_hook import ReviewHook, review_hook
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.data.benchmark import BENCHMARKS
from prover.lean.theorem_file import read_problems
from prover.lean.toolchain import toolchain_for
from prover.policy_wiring import make_policy_server
from prover.report.run_report import RunReport
from prover.wiring import attempter_factory
from search.ray_workers import local_cluster, run_on_workers

DEFAULT_TIMEOUT_S = 60.0


def run(options: Namespace) -> int:
    """Attempt every theorem of the set that has no record yet; write the report."""
    if options.verifier is not None or options.set in BENCHMARKS:
        if options.review is not None:
            raise ConfigError("--review takes what a search found: not with a benchmark's columns")
        return benchmark_command.run(options)
    with review_hook(options, source="batch", about=options.set) as review:
        return _attempt_all(options, review)


def _attempt_all(options: Namespace, review: ReviewHook) -> int:
    settings = search_settings(options, timeout_s=options.timeout or DEFAULT_TIMEOUT_S)
    with build_progress() as progress:
        imports = imports_of_problem_set(options.set, core_header=options.core_header)
        toolchain = toolchain_for(Path(options.set), imports=imports, progress=progress)
    theorems = chosen_theorems(
        options,
        core_header=options.core_header,
        read_lean_file=lambda path: read_problems(path, toolchain).theorems,
    )
    folder = _run_folder(options)
    batch = BatchRun(
        theorems=theorems,
        run_sha256=settings.run_sha256(f"{toolchain.version}, {toolchain.library}"),
        file=RecordFile(folder / "records.jsonl"),
        make_attempter=attempter_factory(toolchain, settings, served=True),
        pool=run_on_workers,
        n_workers=options.workers,
    )
    known = batch.known()
    distinct = len({theorem.sha256 for theorem in theorems})
    if known:
        print(f"{len(known)} of {distinct} are in {folder} already; going on with the rest")
    try:
        if len(known) < distinct:
            with (
                batch_view(distinct, known) as view,
                local_cluster(options.workers),
                make_policy_server(settings),
            ):
                for record in batch.go(on_start=view.started):
                    view.ended(record)
    finally:
        records = batch.known()
        report = RunReport(
            title=_title(options),
            records=records,
            n_theorems=distinct,
            settings=f"{settings.timeout_s:g} s of search each, seed {settings.seed}, "
            f"{options.workers} workers",
        )
        write_atomically(folder / "report.html", report.as_html())
        write_atomically(folder / "report.txt", report.as_text() + "\n")
        print(report.as_text())
        print(f"wrote {folder}/report.html, report.txt and records.jsonl")
        review.records(records, {theorem.sha256: theorem for theorem in theorems})
        if said_of_queue := review.summary():
            print(said_of_queue)
        if len(records) < distinct:
            print("not finished: run the same command again to go on", file=sys.stderr)
    return exit_code(records, distinct)


def exit_code(records: Sequence[Record], n_theorems: int) -> Exit:
    """What the records come to."""
    statuses = {record.status for record in records}
    if statuses & {Status.NOT_PROVED, Status.SMT, Status.REFUTED}:
        return Exit.NOT_ALL_PROVED
    if Status.UNDECIDED in statuses or len(records) < n_theorems:
        return Exit.UNDECIDED
    return Exit.ALL_PROVED


def _title(options: Namespace) -> str:
    name = Path(options.set).stem
    return f"{name}, {options.split}" if not Path(options.set).exists() else name


def _run_folder(options: Namespace) -> Path:
    folder: Path = options.out or Path("runs") / Path(options.set).stem
    require_writable(folder)
    return folder
