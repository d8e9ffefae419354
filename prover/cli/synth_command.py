"""`prover synth`: conjectures, proofs of them, and a corpus of those that the verifier accepts."""

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager

from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.cli.review_hook import review_hook
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.lean.toolchain import embedded_toolchain
from prover.learning_wiring import held_out_theorems, make_families, synthesis_worker_factory
from prover.report.synthesis_report import SynthesisReport
from prover.settings import ProverSettings
from prover.synthesis.conjecture import Family
from prover.synthesis.corpus import TrainingCorpus
from prover.synthesis.records import LotRecord
from prover.synthesis.run import Pool, SynthesisRun, Worker
from search.ray_workers import local_cluster, run_here, run_on_workers

_SEARCH_S = 20.0  # for one conjecture; the number of calls is the limit that counts


def run(options: Namespace) -> int:
    """Work through lots until there are enough proofs; write the report."""
    settings = ProverSettings(timeout_s=_SEARCH_S, seed=options.seed, smt=not options.no_smt)
    require_writable(options.out)
    with build_progress() as progress:
        toolchain = embedded_toolchain(progress=progress)
    factory = synthesis_worker_factory(
        toolchain,
        settings,
        calls=options.calls,
        keep_easy=options.keep_easy,
        for_evaluation=options.held_out,
    )
    with ExitStack() as parts:
        corpus = parts.enter_context(
            TrainingCorpus(options.out / "corpus.sqlite", held_out_theorems())
        )
        families = families_named(options.family, corpus)
        review = parts.enter_context(review_hook(options, source="synth", about=str(options.out)))
        work = SynthesisRun(
            options.out,
            corpus,
            families,
            options.seed,
            options.lot_size,
            options.held_out,
            review.lot,
        )
        if work.records:
            print(f"{len(work.records)} lots are in {options.out} already; going on with the rest")
        began, n_before = time.monotonic(), len(work.records)
        try:
            say = parts.enter_context(_progress(corpus))
            pool: Pool = run_here
            if options.workers > 1:
                parts.enter_context(local_cluster(options.workers))
                pool = run_on_workers
            _work(work, options, factory, pool, say)
        finally:
            report = SynthesisReport(
                records=work.records,
                n_proofs=len(corpus),
                wall_s=time.monotonic() - began,
                n_before=n_before,
            )
            write_atomically(options.out / "report.txt", report.as_text() + "\n")
            print(report.as_text())
            print(f"wrote {options.out}/corpus.sqlite, lots.jsonl, held_out.jsonl and report.txt")
            if said_of_queue := review.summary():
                print(said_of_queue)
    return Exit.ALL_PROVED


def families_named(names: Sequence[str] | None, corpus: TrainingCorpus) -> list[Family]:
    """The families with these names; without names all of them.

    Raises:
        ConfigError: there is no such family.
    """
    known = make_families(corpus)
    chosen = [one for one in known if not names or one.name in names]
    unknown = set(names or ()) - {one.name for one in known}
    if unknown:
        there_are = ", ".join(one.name for one in known)
        raise ConfigError(f"no family {', '.join(sorted(unknown))}; there are {there_are}")
    return chosen


def _work(
    work: SynthesisRun,
    options: Namespace,
    make_worker: Callable[[], Worker],
    pool: Pool,
    say: Callable[[LotRecord], None],
) -> None:
    if options.proofs is not None and len(work.corpus) >= options.proofs:
        return
    lots = work.go(
        n_lots=options.lots,
        make_worker=make_worker,
        pool=pool,
        n_workers=options.workers,
    )
    with closing(lots):
        for record in lots:
            say(record)
            if options.proofs is not None and len(work.corpus) >= options.proofs:
                return


@contextmanager
def _progress(corpus: TrainingCorpus) -> Iterator[Callable[[LotRecord], None]]:
    """Says how each lot ended, in one line."""
    began, n_before = time.monotonic(), len(corpus)

    def say(record: LotRecord) -> None:
        n_new = len(corpus) - n_before
        rate = n_new / max(time.monotonic() - began, 0.001)
        ends = ", ".join(f"{count} {end}" for end, count in record.ends.items() if count)
        print(
            f"{record.family} {record.number} (level {record.level}): {ends}; "
            f"{record.admitted} admitted; corpus {len(corpus)}, {rate:.2f} proofs/s",
            flush=True,
        )

    yield say
    sys.stdout.flush()
