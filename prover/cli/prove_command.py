"""`prove FILE`: prove what is left open in a file, and write the proved copy."""

import json
import time
from argparse import Namespace
from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from prover.batch.file_certificate import certificate_of, certificate_path, proved_path
from prover.batch.file_run import FileRun
from prover.batch.look import retried
from prover.batch.outcome import Attempt
from prover.batch.records import Record, Status, record_of
from prover.cli.build_progress import build_progress
from prover.cli.doctor_command import describe
from prover.cli.exits import Exit
from prover.cli.policy_options import search_settings
from prover.cli.prove_view import ProveView, prove_view
from prover.cli.review_hook import ReviewHook, review_hook
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.core.theorem import Theorem
from prover.lean.fork_server import ForkServer
from prover.lean.process import LeanToolchain
from prover.lean.source_text import read_source
from prover.lean.theorem_file import TheoremFile, read_problems
from prover.lean.toolchain import toolchain_for
from prover.policy_wiring import make_generator
from prover.settings import ProverSettings
from prover.wiring import (
    make_explorer,
    make_finder,
    make_oracle,
    make_session,
    make_verifier,
)

_N_VERIFIERS = 2  # a check is three short Lean processes


def run(options: Namespace) -> int:
    """Prove the file; return the exit code."""
    path: Path = options.file
    read_source(path)  # what is wrong with the file itself is said before Lean starts
    folder: Path = options.out or path.parent
    require_writable(folder)
    settings = search_settings(options)
    with build_progress() as progress:
        toolchain = toolchain_for(path, progress=progress)
    with (
        prove_view(json_only=options.json) as view,
        review_hook(options, source="prove", about=str(path)) as review,
    ):
        job = _Job(path, folder, options.in_place, toolchain, settings, view, review)
        job.prove()
    if options.json:
        print(json.dumps(job.as_json(), ensure_ascii=False, indent=2))
    return job.exit_code()


@dataclass(slots=True)
class _Job:
    """One file being proved; hears the run's events and tells the view."""

    path: Path
    folder: Path  # where the copy and the certificate go
    in_place: bool
    toolchain: LeanToolchain
    settings: ProverSettings
    view: ProveView
    review: ReviewHook
    n_problems: int = 0
    n_skipped: int = 0  # `sorry`s that no proof can replace
    records: dict[int, Record] = field(default_factory=dict)
    written: list[Path] = field(default_factory=list)
    started_at: float = field(default_factory=time.monotonic)

    def prove(self) -> None:
        """Read, search, verify, write. What was proved is written even after an interruption."""
        with ExitStack() as open_parts:
            server = open_parts.enter_context(ForkServer(self.toolchain))
            session = open_parts.enter_context(make_session(self.toolchain, self.settings))
            verifiers = [
                open_parts.enter_context(
                    make_verifier(self.toolchain, self.settings, lean=server.run)
                )
                for _ in range(_N_VERIFIERS)
            ]
            file = retried(
                lambda: read_problems(self.path, self.toolchain, session=session, lean=server.run)
            )
            self.n_problems = len(file.problems)
            self.n_skipped = len(file.skipped)
            if not file.problems and not file.skipped:
                raise ConfigError(
                    f"{self.path}: no `sorry` in it; put one where a proof is missing"
                )
            plural = "" if self.n_problems == 1 else "s"
            self.view.note(
                f"{self.path}: {self.n_problems} problem{plural}, {describe(self.toolchain)}"
            )
            for skipped in file.skipped:
                self.view.note(f"{self.path}:{skipped.start}: left alone: {skipped.reason}")
            oracle = open_parts.enter_context(make_oracle(self.settings))
            finder = open_parts.enter_context(make_finder())
            generator = open_parts.enter_context(make_generator(self.settings))
            explorer = make_explorer(session, self.settings, oracle, finder, generator)
            work = FileRun(file, explorer, verifiers, self)
            try:
                work.go(self.view.progress)
            finally:
                if work.proofs:
                    self._write(file, work)
                self._sum_up()

    def searching(self, index: int, theorem: Theorem) -> None:
        """Part of `RunEvents`."""
        self.view.searching(index + 1, self.n_problems, theorem.name)

    def ended(self, index: int, attempt: Attempt) -> None:
        """Part of `RunEvents`."""
        run_sha256 = self.settings.run_sha256(describe(self.toolchain))
        self.records[index] = record_of(attempt, run_sha256=run_sha256)
        self.view.ended(index + 1, self.n_problems, self.records[index])
        self.review.attempt(attempt)

    def exit_code(self) -> Exit:
        """What the outcomes come to."""
        return exit_code_of({r.status for r in self.records.values()}, n_skipped=self.n_skipped)

    def as_json(self) -> dict[str, object]:
        """What `--json` prints."""
        return {
            "file": str(self.path),
            "lean_toolchain": self.toolchain.version,
            "library": self.toolchain.library,
            "wall_s": round(time.monotonic() - self.started_at, 3),
            "exit_code": int(self.exit_code()),
            "n_left_alone": self.n_skipped,
            "problems": [json.loads(self.records[i].as_json()) for i in sorted(self.records)],
            "written": [str(path) for path in self.written],
        }

    def _write(self, file: TheoremFile, work: FileRun) -> None:
        """Write the copy, which has been verified as a whole, and its certificate."""
        proved = work.proved_copy()
        certificate = certificate_of(
            file.text,
            proved,
            [self.records[i] for i in sorted(self.records)],
            lean_toolchain=self.toolchain.version,
            library=self.toolchain.library,
        )
        target = self.path if self.in_place else proved_path(self.path, self.folder)
        certificate_target = certificate_path(self.folder / self.path.name)
        write_atomically(certificate_target, certificate.as_json())
        write_atomically(target, proved)
        self.written = [target, certificate_target]

    def _sum_up(self) -> None:
        counts = [
            f"{n} {status.value}"
            for status in Status
            if (n := sum(record.status is status for record in self.records.values()))
        ]
        self.view.note(f"{', '.join(counts)}; {time.monotonic() - self.started_at:.1f} s in all")
        for path in self.written:
            self.view.note(f"wrote {path}")
        if said_of_queue := self.review.summary():
            self.view.note(said_of_queue)


def exit_code_of(statuses: Collection[Status], *, n_skipped: int) -> Exit:
    """What ends come to; Z3's word for a theorem proves nothing."""
    if n_skipped or {Status.NOT_PROVED, Status.SMT, Status.REFUTED}.intersection(statuses):
        return Exit.NOT_ALL_PROVED
    return Exit.UNDECIDED if Status.UNDECIDED in statuses else Exit.ALL_PROVED
