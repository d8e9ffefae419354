"""`--review QUEUE`: what a command finds that a person should look at goes to the review queue."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from prover.batch.outcome import Attempt
from prover.batch.records import Record
from prover.core.theorem import Theorem
from prover.formalize.candidate import Formalization
from prover.review.item import Submission
from prover.review.sources import (
    Origin,
    from_attempt,
    from_findings,
    from_formalization,
    from_lot,
    from_record,
)
from prover.review.store import ReviewStore
from prover.smt.finding import Finding
from prover.synthesis.lot import LotResult


class ReviewHook:
    """Hands in what is to be looked at; it is on disk on return. Without a queue, does nothing."""

    def __init__(self, store: ReviewStore | None, origin: Origin) -> None:
        """Use `store`; None where no queue was asked for."""
        self._store = store
        self._origin = origin
        self.n_new = 0  # items that were not in the queue before

    def attempt(self, attempt: Attempt) -> None:
        """Hand in an attempt, if there is something to decide about it."""
        if self._store is not None:
            self._hand_in([from_attempt(attempt, self._origin)])

    def records(self, records: Sequence[Record], theorems: Mapping[str, Theorem]) -> None:
        """Hand in the attempts of a run; `theorems` by their hashes."""
        if self._store is not None:
            asked = [(record, theorems.get(record.theorem_sha256)) for record in records]
            self._hand_in(
                [from_record(record, of, self._origin) for record, of in asked if of is not None]
            )

    def findings(self, theorem: Theorem, findings: Sequence[Finding]) -> None:
        """Hand in a statement that the linter finds questionable."""
        if self._store is not None:
            self._hand_in([from_findings(theorem, findings, self._origin)])

    def formalization(self, found: Formalization) -> None:
        """Hand in what an informal statement may mean, if there is a candidate."""
        if self._store is not None:
            self._hand_in([from_formalization(found, self._origin)])

    def lot(self, result: LotResult) -> None:
        """Hand in the conjectures of a lot that are worth a look."""
        if self._store is not None:
            self._hand_in(from_lot(result, self._origin))

    def summary(self) -> str:
        """What was handed in, in a line; empty without a queue."""
        if self._store is None:
            return ""
        path = self._store.database.path
        return f"{self.n_new} new in {path}: prover review serve {path}"

    def _hand_in(self, submissions: Sequence[Submission | None]) -> None:
        assert self._store is not None
        found = [submission for submission in submissions if submission is not None]
        self.n_new += self._store.enqueue(found, who=self._origin.source)


@contextmanager
def review_hook(options: Namespace, *, source: str, about: str) -> Iterator[ReviewHook]:
    """The hook that `--review` asks for.

    Raises:
        ConfigError: the queue cannot be opened; said before any work is done.
    """
    origin = Origin(source, Path(about).name, {"command": f"prover {source}", "set": about})
    if options.review is None:
        yield ReviewHook(None, origin)
        return
    with ReviewStore(options.review) as store:
        yield ReviewHook(store, origin)
