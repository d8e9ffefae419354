"""The table of what this part must reach, measured in one run on this machine."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from prover.batch.problem_set import read_problem_set
from prover.batch.records import Record, RecordFile, Status
from prover.batch.restate import StatementReader
from prover.batch.runner import Attempter, BatchRun, Pool
from prover.batch.statement_class import StatementClass, class_of
from prover.bench.kernel_time import kernel_times
from prover.bench.table import Measurement
from prover.bench.trials import measure_trials
from prover.core.resources import bundled
from prover.core.theorem import ProofScript, Theorem
from prover.data.benchmark import DEFAULT_SPLIT
from prover.lean.process import LeanToolchain
from prover.lean.session import LeanSession

MINIF2F_TARGET = 34  # of the statements over ℕ and ℤ with core operators alone
MINIF2F_S = 60.0
CORE_THEOREMS_S = 10.0
NUMBER_THEOREMS_S = 10.0
NUMBER_THEOREMS_EVERY = 4
KERNEL_S = 0.2  # the median of a proof about numbers
SESSION_LIMIT_BYTES = 400_000_000

# Fresh clone to first proof: too large a step to take from inside.
FRESH_CLONE = "git clone . /tmp/fresh && cd /tmp/fresh && time make prove"


@dataclass(frozen=True, slots=True)
class TheoremSetRunner:
    """How to attempt a set: what makes an attempter for a time limit, and on what workers."""

    attempter_factory: Callable[[float], Callable[[], Attempter]]
    pool: Pool
    n_workers: int

    def run(self, theorems: Sequence[Theorem], timeout_s: float) -> list[Record]:
        """Attempt each theorem; keep nothing on disk."""
        with tempfile.TemporaryDirectory(prefix="prover-bench-") as folder:
            batch = BatchRun(
                theorems,
                "bench",
                RecordFile(Path(folder) / "records.jsonl"),
                self.attempter_factory(timeout_s),
                self.pool,
                self.n_workers,
            )
            return list(batch.go(on_start=lambda theorem: None))


def measure(
    toolchain: LeanToolchain, runner: TheoremSetRunner | None, *, minif2f: Path | None
) -> Iterator[Measurement]:
    """Yield each line of the table as it is measured; without a runner leave out the sets."""
    yield Measurement(
        "fresh clone to first verified proof", "under 4 minutes", f"run: {FRESH_CLONE}"
    )
    yield _command("`prove --help`", 0.3, "-c", "import prover.cli; prover.cli.prove(['--help'])")
    with tempfile.TemporaryDirectory(prefix="prover-bench-") as folder:
        first = bundled("examples") / "first.lean"
        yield _command(
            "`prove examples/first.lean`, caches warm",
            2.0,
            *("-m", "prover", "prove", str(first), "--out", folder),
        )
    yield from _trial_lines(toolchain)
    if runner is not None:
        yield _minif2f_line(runner, toolchain, minif2f)
        yield _core_theorems_line(runner)
        yield from _number_theorems_lines(runner, toolchain)


def _command(what: str, target_s: float, *arguments: str, n: int = 5) -> Measurement:
    """Median wall time of a command of ours in a process of its own."""
    times = []
    for _ in range(n):
        started_at = time.perf_counter()
        ended = subprocess.run(
            [sys.executable, *arguments], capture_output=True, text=True, timeout=60
        )
        times.append(time.perf_counter() - started_at)
        if ended.returncode != 0:
            return Measurement(what, f"under {target_s:g} s", f"failed: {ended.stderr[:80]}", False)
    median_s = statistics.median(times)
    measured = f"{median_s:.2f} s (median of {n})"
    return Measurement(what, f"under {target_s:g} s", measured, median_s < target_s)


def _trial_lines(toolchain: LeanToolchain) -> Iterator[Measurement]:
    times = measure_trials(toolchain)
    yield Measurement(
        "one tactic trial through a session",
        "median under 12 ms",
        f"{times.median_ms:.1f} ms (95 %: {times.slow_ms:.1f} ms)",
        times.median_ms < 12,
    )
    yield Measurement(
        "trials with two warm documents",
        "100/s",
        f"{times.session_per_s:.0f}/s",
        times.session_per_s >= 100,
    )
    ratio = times.session_per_s / times.raw_per_s
    yield Measurement(
        "throughput against raw `lean --json`, same trials",
        "at least half",
        f"{ratio:.2f} (raw: {times.raw_per_s:.0f}/s)",
        ratio >= 0.5,
    )
    yield Measurement(
        "memory of a session, two documents",
        "under 400 MB, held by the limit",
        f"{times.session_bytes / 1e6:.0f} MB; {times.peak_bytes / 1e6:.0f} MB while tactics eat it",
        times.peak_bytes < SESSION_LIMIT_BYTES,
    )


def _minif2f_line(
    runner: TheoremSetRunner, toolchain: LeanToolchain, minif2f: Path | None
) -> Measurement:
    what = f"miniF2F-valid, {StatementClass.CORE.value}, {MINIF2F_S:g} s each, by the kernel"
    target = f"{MINIF2F_TARGET} of 44"
    if minif2f is None:
        return Measurement(what, target, "needs --minif2f FILE")
    stated = minif2f_in_core(minif2f, toolchain)
    records = runner.run(stated, MINIF2F_S)
    n_proved = _n_proved(records)
    measured = f"{n_proved} of {len(stated)}{_slowest(records)}"
    return Measurement(what, target, measured, n_proved >= MINIF2F_TARGET)


def minif2f_in_core(file: Path, toolchain: LeanToolchain) -> list[Theorem]:
    """The statements of miniF2F's valid split over ℕ and ℤ with core operators alone."""
    theorems = read_problem_set(
        str(file), split=DEFAULT_SPLIT, core_header=True, read_lean_file=_no_lean_files
    )
    core = [t for t in theorems if class_of(t.statement) is StatementClass.CORE]
    with LeanSession(toolchain, n_documents=1) as session:
        reader = StatementReader(session)
        return [theorem for theorem in core if reader.why_not_stated(theorem) is None]


def core_theorems() -> list[Theorem]:
    """The part of our own set that is there to develop with."""
    return bundled_theorems("core_theorems")


def bundled_theorems(name: str) -> list[Theorem]:
    """The part of a set of ours that is there to develop with."""
    return read_problem_set(name, split=None, core_header=False, read_lean_file=_no_lean_files)


def _core_theorems_line(runner: TheoremSetRunner) -> Measurement:
    theorems = core_theorems()
    records = runner.run(theorems, CORE_THEOREMS_S)
    return Measurement(
        f"core_theorems dev, {CORE_THEOREMS_S:g} s each",
        "report it",
        f"{_n_proved(records)} of {len(theorems)}{_slowest(records)}",
    )


def _number_theorems_lines(
    runner: TheoremSetRunner, toolchain: LeanToolchain
) -> Iterator[Measurement]:
    theorems = bundled_theorems("number_theorems")[::NUMBER_THEOREMS_EVERY]
    records = runner.run(theorems, NUMBER_THEOREMS_S)
    yield Measurement(
        f"number_theorems dev, one in {NUMBER_THEOREMS_EVERY}, {NUMBER_THEOREMS_S:g} s each",
        "report it",
        f"{_n_proved(records)} of {len(theorems)}{_slowest(records)}",
    )
    proofs = {r.name: ProofScript(r.proof) for r in records if r.status is Status.PROVED}
    if not proofs:
        return
    times = kernel_times(toolchain, [(t, proofs[t.name]) for t in theorems if t.name in proofs])
    yield Measurement(
        "the kernel's time for one of these proofs",
        f"median under {KERNEL_S:g} s",
        f"{times.median_s:.3f} s (slowest {max(times.seconds.values()):.2f} s)",
        times.median_s < KERNEL_S and not times.refused,
    )


def _n_proved(records: Sequence[Record]) -> int:
    return sum(record.status is Status.PROVED for record in records)


def _slowest(records: Sequence[Record]) -> str:
    times = [record.wall_s for record in records if record.status is Status.PROVED]
    return f", slowest {max(times):.0f} s" if times else ""


def _no_lean_files(path: Path) -> Sequence[Theorem]:
    raise ValueError(f"{path}: the benchmark reads JSON lines")
