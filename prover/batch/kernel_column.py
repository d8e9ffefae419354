"""Statements written for Mathlib, proved on the embedded core where it can state them."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Protocol, assert_never

from prover.batch.line_file import LineFile
from prover.batch.outcome import Attempt, Effort
from prover.batch.records import Record, record_of
from prover.batch.restate import NotStated
from prover.batch.runner import ResumableRun, lost
from prover.core.errors import InfrastructureError
from prover.core.theorem import Theorem
from prover.core.verdict import Undecided
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


class StatingAttempter(Protocol):
    """Reads statements and attempts theorems in one Lean session."""

    def why_not_stated(self, theorem: Theorem) -> NotStated | None:
        """What Lean holds against the statement; None when it accepts it."""

    def __call__(self, theorem: Theorem) -> Attempt:
        """Attempt one theorem."""

    def close(self) -> None:
        """End the session."""


class KernelWorker:
    """Attempts what Lean accepts as a statement."""

    def __init__(self, make_attempter: Callable[[], StatingAttempter]) -> None:
        """Make the attempter; Lean starts at the first theorem."""
        self._attempter = make_attempter()

    def __call__(self, theorem: Theorem) -> Attempt | NotStated:
        """Attempt one theorem."""
        try:
            refusal = self._attempter.why_not_stated(theorem)
        except InfrastructureError as error:
            return Attempt(theorem, Undecided(str(error)), Effort())
        return refusal or self._attempter(theorem)

    def close(self) -> None:
        """End the session."""
        self._attempter.close()


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
