"""`prover bench policy`: policies with the same number of Lean calls, on theorems held out."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from prover.batch.core_theorems import read_core_theorems
from prover.bench.policy_part import EASY, Trial, TrialEnd, TrialFile, lost_trial, table
from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.cli.policy_options import policy_settings
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.core.theorem import Theorem
from prover.lean.process import LeanToolchain
from prover.lean.toolchain import embedded_toolchain
from prover.learning_wiring import trial_worker_factory
from prover.policy_wiring import make_policy_server
from prover.settings import PolicySettings, ProverSettings
from search.ray_workers import Done, Lost, local_cluster, run_here, run_on_workers

_BUNDLED = "core_theorems"
_FIXED = "fixed"
_LEARNED = "learned"


def run(options: Namespace) -> int:
    """Run the trials that have no record yet; print and write the comparison."""
    if not options.model:
        raise ConfigError("bench policy needs --model: what is compared with fixed tactics")
    learned = [
        policy_settings(Namespace(**{**vars(options), "model": model}))
        for model in (options.model, *options.more_models)
    ]
    budgets = options.calls or [64, 512]
    folder: Path = options.out or Path("runs/bench-policy")
    require_writable(folder)
    with build_progress() as progress:
        toolchain = embedded_toolchain(progress=progress)
    theorems = _theorems(options.set or [_BUNDLED], options.every or 1)
    work = _Work(TrialFile(folder / "trials.jsonl"), toolchain, max(budgets), options.workers)
    several = options.workers > 1
    with local_cluster(options.workers) if several else nullcontext():
        easy = work.done(EASY, 0, theorems, PolicySettings())
        ends = {end.theorem_sha256: end for end in easy}
        hard = [(t, f) for t, f in theorems if ends[t.sha256].calls is None]
        broken = {t.sha256 for t, _ in hard if ends[t.sha256].failure}
        tried = [(t, f) for t, f in hard if t.sha256 not in broken]
        done = work.done(_FIXED, 0, tried, PolicySettings())  # nothing in them is random
        n_seeds = options.seeds or len(learned)
        for seed in range(n_seeds):
            policy = learned[seed % len(learned)]
            of_seed = work.done(f"{_LEARNED} {policy.fingerprint[:8]}", seed, tried, policy)
            done += [replace(end, variant=_LEARNED) for end in of_seed]
    report = (
        f"{len(theorems)} theorems, {len(theorems) - len(hard)} left out since a single tactic "
        f"closes them, {len(broken)} that do not elaborate; {n_seeds} seeds, {len(learned)} "
        f"models; share of the model {options.share:g}, {options.samples} samples\n\n"
        + table(done, variants=(_FIXED, _LEARNED), budgets=sorted(budgets))
    )
    write_atomically(folder / "report.md", report + "\n")
    print(report)
    return Exit.ALL_PROVED


@dataclass(frozen=True, slots=True)
class _Work:
    """Does trials, or reads from the file what came of them."""

    file: TrialFile
    toolchain: LeanToolchain
    calls: int
    n_workers: int

    def done(
        self,
        variant: str,
        seed: int,
        theorems: Sequence[tuple[Theorem, str]],
        policy: PolicySettings,
    ) -> list[TrialEnd]:
        """The ends of one variant's trials with one seed."""
        settings = ProverSettings(seed=seed, policy=policy, smt=False)
        several = self.n_workers > 1
        trials = [Trial(theorem, family, variant, seed) for theorem, family in theorems]
        factory = trial_worker_factory(
            self.toolchain, {f"{variant} {seed}": settings}, calls=self.calls, served=several
        )
        with make_policy_server(settings) if several else nullcontext():
            return list(ends_of(trials, self.file, factory, self.n_workers))


def ends_of(
    trials: Sequence[Trial],
    file: TrialFile,
    factory: Callable[[], Callable[[Trial], TrialEnd]],
    n_workers: int,
) -> Iterator[TrialEnd]:
    """The end of each trial: from the file, else made now and written there."""
    known = file.read()
    yield from (known[trial.key] for trial in trials if trial.key in known)
    waiting = [trial for trial in trials if trial.key not in known]
    if not waiting:
        return
    pool = run_on_workers if n_workers > 1 else run_here
    for number, end in enumerate(pool(waiting, factory, n_workers=n_workers), start=1):
        trial = waiting[end.index]
        match end:
            case Done(_, made, retries):
                record = replace(made, retries=retries)
            case Lost(_, retries):
                record = lost_trial(trial, retries)
            case _ as never:
                assert_never(never)
        file.append(record)
        print(
            f"{number}/{len(waiting)}  {record.variant}, seed {record.seed}: {record.name}: "
            f"{record.end} {record.summary}".rstrip(),
            file=sys.stderr,
            flush=True,
        )
        yield record


def _theorems(sets: Sequence[str], every: int) -> list[tuple[Theorem, str]]:
    """Theorems with their families: `core_theorems`' held-out part, or JSON lines.

    Raises:
        ConfigError: a file cannot be read.
    """
    found: list[tuple[Theorem, str]] = []
    for name in sets:
        if name == _BUNDLED:
            entries = read_core_theorems(bundled("datasets") / name, "held_out")
            found += [(entry.theorem, name) for entry in entries]
        else:
            found += theorems_in_lines(Path(name))
    return found[::every]


def theorems_in_lines(path: Path) -> Iterator[tuple[Theorem, str]]:
    """Theorems of a file with `name`, `header`, `statement` and `family` in each line."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                read = json.loads(line)
                theorem = Theorem(read["name"], read["header"], read["statement"])
                yield theorem, str(read.get("family", path.stem))
            except (ValueError, KeyError, TypeError) as error:
                raise ConfigError(f"{path}:{number}: not a theorem: {error!r}") from error
