"""`prover batch minif2f --verifier …`: what Z3 settles and what the kernel proves, side by side."""

import functools
import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from prover.batch.kernel_column import NOT_STATED, KernelFile, KernelRun, KernelWorker
from prover.batch.line_file import RecordT
from prover.batch.records import Status
from prover.batch.restate import restated
from prover.batch.runner import ResultT, ResumableRun
from prover.batch.smt_column import (
    REFUSED,
    REFUTED,
    UNKNOWN,
    VALID,
    SmtFile,
    SmtRun,
    SmtWorker,
    smt_run_sha256,
)
from prover.cli.batch_view import ENDS, batch_view
from prover.cli.build_progress import build_progress
from prover.cli.chosen_theorems import chosen_theorems
from prover.cli.exits import Exit
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.core.theorem import Theorem
from prover.data.benchmark import BENCHMARKS, DEFAULT_SPLIT
from prover.lean.header import imports_of
from prover.lean.library_sources import stage_of
from prover.lean.toolchain import embedded_toolchain
from prover.report.benchmark_report import BenchmarkReport
from prover.report.benchmark_rows import benchmark_rows
from prover.settings import ProverSettings
from prover.wiring import attempter_factory
from search.ray_workers import local_cluster, run_on_workers

_SMT_S: Final = 20.0
_KERNEL_S: Final = 60.0
_SMT_ENDS: Final = {VALID: "green", REFUTED: "red", UNKNOWN: "yellow", REFUSED: "magenta"}
_KERNEL_ENDS: Final = {**ENDS, NOT_STATED: "dim"}


def run(options: Namespace) -> int:
    """Ask what has no record yet, first Z3, then the kernel; write the report."""
    if options.set not in BENCHMARKS and Path(options.set).suffix not in (".jsonl", ".json"):
        raise ConfigError(
            f"{options.set}: --verifier is for {', '.join(BENCHMARKS)} and for .jsonl files"
        )
    options.verifier = options.verifier or "both"
    theorems = chosen_theorems(options)
    folder: Path = options.out or Path("runs") / _name(options)
    require_writable(folder)
    runs: list[SmtRun | KernelRun] = []
    smt = kernel = None
    if options.verifier in ("smt", "both"):
        smt = _smt_run(theorems, folder, options)
        runs.append(smt)
    asked = {theorem.sha256: restated(theorem) for theorem in theorems}
    if options.verifier in ("kernel", "both"):
        kernel = _kernel_run(list(asked.values()), folder, options)
        runs.append(kernel)
    for one in runs:
        if known := len(one.known()):
            print(f"{known} of {one.n_distinct} are in {one.file.path} already")
    try:
        if any(len(one.known()) < one.n_distinct for one in runs):
            with local_cluster(options.workers):
                if smt is not None:
                    _go(smt, _SMT_ENDS)
                if kernel is not None:
                    _go(kernel, _KERNEL_ENDS)
    finally:
        report = BenchmarkReport(
            title=_name(options).replace("-", ", "),
            rows=benchmark_rows(
                theorems,
                smt.known() if smt else [],
                kernel.known() if kernel else [],
                restated_sha256={sha: theorem.sha256 for sha, theorem in asked.items()},
                known=_known_false(),
            ),
            settings=_settings(options),
            smt=smt is not None,
            kernel=kernel is not None,
        )
        write_atomically(folder / "report.html", report.as_html())
        write_atomically(folder / "report.json", report.as_json() + "\n")
        write_atomically(folder / "report.txt", report.as_text() + "\n")
        print(report.as_text())
        print(f"wrote {folder}/report.html, report.json and report.txt")
        finished = all(len(one.known()) == one.n_distinct for one in runs)
        if not finished:
            print("not finished: run the same command again to go on", file=sys.stderr)
    return _exit_code(report) if finished else Exit.UNDECIDED


def _go(batch: ResumableRun[ResultT, RecordT], ends: dict[str, str]) -> None:
    known = batch.known()
    if len(known) < batch.n_distinct:
        with batch_view(batch.n_distinct, known, ends=ends) as view:
            for record in batch.go(on_start=view.started):
                view.ended(record)


def _smt_run(theorems: Sequence[Theorem], folder: Path, options: Namespace) -> SmtRun:
    limit_s = options.timeout or _SMT_S
    return SmtRun(
        theorems,
        smt_run_sha256(limit_s),
        SmtFile(folder / "smt.jsonl"),
        functools.partial(SmtWorker, limit_s),
        run_on_workers,
        options.workers,
    )


def _kernel_run(theorems: Sequence[Theorem], folder: Path, options: Namespace) -> KernelRun:
    settings = ProverSettings(
        timeout_s=options.timeout or _KERNEL_S, seed=options.seed, smt=not options.no_smt
    )
    imports = {module for theorem in theorems for module in imports_of(theorem.header)}
    with build_progress() as progress:
        toolchain = embedded_toolchain(stage_of(imports), progress=progress)
    return KernelRun(
        theorems,
        settings.run_sha256(f"{toolchain.version}, {toolchain.library}"),
        KernelFile(folder / "kernel.jsonl"),
        functools.partial(KernelWorker, attempter_factory(toolchain, settings)),
        run_on_workers,
        options.workers,
    )


def _name(options: Namespace) -> str:
    """The run's name, of the set and its split."""
    path = Path(options.set)
    return path.stem if path.exists() else f"{options.set}-{options.split or DEFAULT_SPLIT}"


def _settings(options: Namespace) -> str:
    limits = []
    if options.verifier in ("smt", "both"):
        limits.append(f"{options.timeout or _SMT_S:g} s a statement for Z3 and its kin")
    if options.verifier in ("kernel", "both"):
        limits.append(
            f"{options.timeout or _KERNEL_S:g} s of search a statement, seed {options.seed}"
        )
    return f"{', '.join(limits)}, {options.workers} workers"


def _known_false() -> dict[str, tuple[str, str]]:
    """Name → (list, reason), from the data that comes with prover."""
    file = bundled("datasets") / "minif2f" / "known_false.json"
    lists = json.loads(file.read_text(encoding="utf-8"))
    return {
        name: (kind, reason)
        for kind in ("false", "vacuous")
        for name, reason in lists[kind].items()
    }


def _exit_code(report: BenchmarkReport) -> Exit:
    """What the words come to: only the kernel's proofs count as proofs where it was asked."""
    settled = Status.PROVED.value if report.kernel else VALID
    ends = {row.kernel_end if report.kernel else row.smt_end for row in report.rows}
    return Exit.ALL_PROVED if ends == {settled} else Exit.NOT_ALL_PROVED
