"""Statements written for Mathlib, proved on the embedded core where it can state them."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import assert_never

from prover.batch.line_file import LineFile
from prover.batch.outcome import Attempt, Effort
from prover.batch.records import Record, record_of
from prover.batch.restate import NotStated, why_not_stated
from prover.batch.runner import Attempter, ResumableRun, lost
from prover.core.theorem import Theorem
from prover.core.verdict import Undecided
from prover.lean.process import LeanToolchain
from search.ray_workers import Done, Lost

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class KernelRecord(Record):
    """An attempt, or what Lean lacks to state the theorem; the status is then undecided."""

    stated: bool = True
    needs: str = ""  # the first name or notation that is missing, where it can be told

    @property
    def end(self) -> str:
        """How it ended, in a word or two."""
        return self.status.value if self.stated else NOT_STATED


class KernelFile(LineFile[KernelRecord]):
    """The records of attempts at restated theorems."""

    def parse(self, line: str) -> KernelRecord:
        """The record in a line."""
        return KernelRecord.from_json(line)


class KernelWorker:
    """Attempts what Lean accepts as a statement. The attempter starts at the first of those."""

    def __init__(self, toolchain: LeanToolchain, make_attempter: Callable[[], Attempter]) -> None:
        """Prepare; Lean starts at the first theorem."""
        self._toolchain = toolchain
        self._make_attempter = make_attempter
        self._attempter: Attempter | None = None

    def __call__(self, theorem: Theorem) -> Attempt | NotStated:
        """Attempt one theorem."""
        refusal = why_not_stated(theorem, self._toolchain)
        if refusal is not None:
            return refusal
        self._attempter = self._attempter or self._make_attempter()
        return self._attempter(theorem)


class KernelRun(ResumableRun[Attempt | NotStated, KernelRecord]):
    """A run that looks for proofs on the embedded core."""

    def record(self, theorem: Theorem, end: Done[Attempt | NotStated] | Lost) -> KernelRecord:
        """The record of an attempt, or of a statement that Lean cannot take."""
        retries = end.retries
        if isinstance(end, Lost):
            return self._record(Attempt(theorem, Undecided(lost(retries)), Effort()), retries)
        match end.result:
            case Attempt() as attempt:
                return self._record(attempt, retries)
            case NotStated(needs, message):
                attempt = Attempt(theorem, Undecided(message), Effort())
                return self._record(attempt, retries, stated=False, needs=needs)
            case _ as never:
                assert_never(never)

    def _record(
        self, attempt: Attempt, retries: int, *, stated: bool = True, needs: str = ""
    ) -> KernelRecord:
        record = record_of(attempt, run_sha256=self.run_sha256, retries=retries)
        values = {field.name: getattr(record, field.name) for field in fields(Record)}
        return KernelRecord(**values, stated=stated, needs=needs)
