"""The queue: items in, events on them. Each change is one transaction, on disk when it returns."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from prover.core.closing import Closing
from prover.core.errors import ConfigError
from prover.review.database import Database
from prover.review.event import DECISIONS, Event, EventKind
from prover.review.item import Submission, require_text
from prover.review.item_rows import append_event, event_of, insert_submission, read_item
from prover.review.review_item import ReviewItem

CLAIM_S: Final = 900.0
MAX_REMARK_CHARACTERS: Final = 20_000
_BATCH: Final = 1000  # submissions in one transaction


@dataclass(frozen=True, slots=True)
class Conflict:
    """Nothing was written, because somebody else was there first."""

    message: str
    by: str = ""


Written: TypeAlias = Event | Conflict


class ReviewStore(Closing):
    """The queue in one database file. Threads and processes may share it."""

    def __init__(
        self, path: Path, *, create: bool = True, clock: Callable[[], float] = time.time
    ) -> None:
        """Open the queue; `clock` gives seconds since 1970.

        Raises:
            ConfigError: the file is no queue of ours, or cannot be written.
        """
        self.database = Database(path, create=create)
        self.clock = clock

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def enqueue(self, submissions: Iterable[Submission], *, who: str) -> int:
        """Put submissions into the queue; how many were new to it. A known one stays as it is.

        They are stored a thousand at a time, so that decisions are never kept waiting for long.

        Raises:
            ConfigError: the disk is full, or a text is not valid Unicode.
        """
        n_new = 0
        batch: list[Submission] = []
        for submission in submissions:
            submission.require_storable()
            batch.append(submission)
            if len(batch) == _BATCH:
                n_new += self._enqueue(batch, who)
                batch = []
        return n_new + (self._enqueue(batch, who) if batch else 0)

    def _enqueue(self, submissions: Sequence[Submission], who: str) -> int:
        now = self.clock()
        with self.database.writing() as connection:
            return sum(
                insert_submission(connection, submission, who, now) for submission in submissions
            )

    def get(self, item_id: int) -> ReviewItem | None:
        """The item with this number."""
        with self.database.reading() as connection:
            return read_item(connection, item_id)

    def claim(self, item_id: int, *, who: str, take_over: bool = False) -> Written:
        """Tell the others that `who` looks at the item now, for a quarter of an hour.

        Claiming again renews it. `take_over` claims what another reviewer has claimed.
        """

        def refusal(item: ReviewItem, now: float) -> str:
            other = item.claimed_by(now)
            taken = other not in ("", who) and not take_over
            return f"{other} is looking at it" if taken else ""

        def event(item: ReviewItem, now: float) -> Event:
            return _new(item, EventKind.CLAIMED, who, now, payload={"expires": now + CLAIM_S})

        return self._write(item_id, refusal, event)

    def release(self, item_id: int, *, who: str) -> Written:
        """Give up the claim that `who` has."""

        def refusal(item: ReviewItem, now: float) -> str:
            return "" if item.standing.claimed_by == who else f"{who} has no claim on it"

        return self._write(
            item_id, refusal, lambda item, now: _new(item, EventKind.RELEASED, who, now)
        )

    def edit(
        self, item_id: int, *, who: str, version: int, statement: str, proof: str, header: str
    ) -> Written:
        """Change the text that is judged. What it was stays in the history."""
        changed = {"statement": statement, "proof": proof, "header": header}
        for name, text in changed.items():
            require_text(text, name)

        def refusal(item: ReviewItem, now: float) -> str:
            return _not_open(item, now, who, version)

        def event(item: ReviewItem, now: float) -> Event:
            return _new(item, EventKind.EDITED, who, now, payload=changed)

        return self._write(item_id, refusal, event)

    def comment(self, item_id: int, *, who: str, text: str) -> Written:
        """Add a remark."""
        _require_remark(text)
        if not text.strip():
            raise ConfigError("an empty comment says nothing")
        return self._write(
            item_id,
            lambda item, now: "",
            lambda item, now: _new(item, EventKind.COMMENTED, who, now, text=text),
        )

    def decide(
        self,
        item_id: int,
        decision: EventKind,
        *,
        who: str,
        version: int,
        reason: str = "",
        text: str = "",
        took_s: float | None = None,
        candidate: int = 0,
    ) -> Written:
        """Decide the item as the reviewer saw it, at `version`.

        `candidate` is the number of the statement that is meant, from 0. On an item that has been
        decided by somebody else at this version the word is kept as a second opinion.

        Raises:
            ConfigError: this is no decision, or a rejection without a reason.
        """
        if decision not in DECISIONS:
            raise ConfigError(f"{decision.value} is not a decision")
        if decision is EventKind.REJECTED and not reason:
            raise ConfigError("a rejection needs a reason")
        _require_remark(text)
        payload: dict[str, Any] = {"version": version, "candidate": candidate}
        if took_s is not None:
            payload["took_s"] = round(took_s, 1)

        def refusal(item: ReviewItem, now: float) -> str:
            if not 0 <= candidate < len(item.submission.candidates):
                raise ConfigError(f"item {item_id} has no candidate {candidate}")
            return _not_open(item, now, who, version)

        def event(item: ReviewItem, now: float) -> Event:
            return _new(item, decision, who, now, reason, text, payload)

        return self._write(item_id, refusal, event)

    def second_opinion(
        self, item_id: int, opinion: EventKind, *, who: str, reason: str = "", text: str = ""
    ) -> Written:
        """Keep another reviewer's word on an item that has been decided; its state stays.

        Raises:
            ConfigError: this is no decision.
        """
        if opinion not in DECISIONS:
            raise ConfigError(f"{opinion.value} is not a decision")
        _require_remark(text)

        def refusal(item: ReviewItem, now: float) -> str:
            decision = item.standing.decision
            if decision is None:
                return "it has not been decided yet: decide it"
            return "the decision is yours already: undo it" if decision.who == who else ""

        def event(item: ReviewItem, now: float) -> Event:
            payload = {"opinion": opinion.value}
            return _new(item, EventKind.SECOND_OPINION, who, now, reason, text, payload)

        return self._write(item_id, refusal, event)

    def undo(self, item_id: int, *, who: str, version: int, text: str = "") -> Written:
        """Take back the decision that stands, by a new event; the item is open again."""
        _require_remark(text)

        def refusal(item: ReviewItem, now: float) -> str:
            if item.standing.decision is None:
                return "there is no decision to undo"
            return _changed(item, version)

        def event(item: ReviewItem, now: float) -> Event:
            decision = item.standing.decision
            about = {"about": decision.id if decision else 0}
            return _new(item, EventKind.UNDONE, who, now, text=text, payload=about)

        return self._write(item_id, refusal, event)

    def verified(
        self,
        item_id: int,
        *,
        who: str,
        version: int,
        verdict: str,
        detail: str,
        certificate: Mapping[str, Any] | None,
    ) -> Written:
        """Keep the verifier's word on the text at `version`."""
        payload = {"verdict": verdict, "certificate": certificate}
        return self._write(
            item_id,
            lambda item, now: _changed(item, version),
            lambda item, now: _new(
                item, EventKind.VERIFIED, who, now, text=detail, payload=payload
            ),
        )

    def events(self) -> Iterable[Event]:
        """Every event of every item, in order."""
        with self.database.reading() as connection:
            return [event_of(row) for row in connection.execute("SELECT * FROM event ORDER BY id")]

    def _write(
        self,
        item_id: int,
        refusal: Callable[[ReviewItem, float], str],
        event: Callable[[ReviewItem, float], Event],
    ) -> Written:
        """Append an event unless there is a refusal, which is looked for in the transaction."""
        with self.database.writing() as connection:
            now = self.clock()
            item = read_item(connection, item_id)
            if item is None:
                raise ConfigError(f"there is no item {item_id}")
            if said := refusal(item, now):
                decision = item.standing.decision
                return Conflict(said, decision.who if decision else item.claimed_by(now))
            return append_event(connection, item, event(item, now))


def _not_open(item: ReviewItem, now: float, who: str, version: int) -> str:
    decision = item.standing.decision
    if decision is not None and decision.kind is not EventKind.NEEDS_WORK:
        return f"{decision.who} has {decision.kind.value} it already"
    other = item.claimed_by(now)
    if other not in ("", who):
        return f"{other} is looking at it"
    return _changed(item, version)


def _changed(item: ReviewItem, version: int) -> str:
    if item.standing.version == version:
        return ""
    return "it has changed since you looked at it: look again"


def _require_remark(text: str) -> None:
    if len(text) > MAX_REMARK_CHARACTERS:
        raise ConfigError(f"a remark of {len(text)} characters; {MAX_REMARK_CHARACTERS} at most")
    require_text(text, "the remark")


def _new(
    item: ReviewItem,
    kind: EventKind,
    who: str,
    now: float,
    reason: str = "",
    text: str = "",
    payload: Mapping[str, Any] | None = None,
) -> Event:
    return Event(0, item.id, kind, who, now, reason, text, payload or {})
