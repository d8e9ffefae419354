"""An item under review: its submission, and what its events have made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from prover.core.theorem import ProofScript, Theorem
from prover.review.event import Event, Standing
from prover.review.item import ItemState, Submission

# A claim from further in the future than this was made before the clock went back: how old it is
# nobody can tell, so it no longer counts. Nothing but courtesy rests on claims.
CLOCK_TOLERANCE_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A submission and what has happened to it."""

    id: int
    submission: Submission
    events: tuple[Event, ...]
    standing: Standing

    @property
    def statement(self) -> str:
        """The Lean statement as it is now."""
        return self._now("statement", self.submission.candidates[0].statement)

    @property
    def header(self) -> str:
        """What stands above the statement as it is now."""
        return self._now("header", self.submission.candidates[0].header)

    @property
    def proof(self) -> str:
        """The proof's text as it is now; empty if there is none."""
        return self._now("proof", "\n".join(self.submission.proof))

    @property
    def theorem(self) -> Theorem:
        """What is to be proved, as it is now."""
        own = self.submission
        return Theorem(own.name, self.header, self.statement, own.opening, own.closing)

    @property
    def script(self) -> ProofScript:
        """The proof as it is now, for the verifier."""
        if self.standing.edit is None:
            return ProofScript(self.submission.proof)
        return ProofScript((self.proof,) if self.proof else ())

    @property
    def certificate(self) -> Mapping[str, Any] | None:
        """The acceptance of the proof as it is now, if there is one."""
        if self.standing.verified is not None:
            found: Mapping[str, Any] | None = self.standing.verified.payload.get("certificate")
            return found
        return None if self.standing.edit is not None else self.submission.certificate

    @property
    def verdict(self) -> str:
        """The verdict on the text as it is now."""
        if self.standing.verified is not None:
            return str(self.standing.verified.payload["verdict"])
        return "" if self.standing.edit is not None else self.submission.verdict

    def state(self, now: float) -> ItemState:
        """Where it stands, a claim that counts included."""
        standing = self.standing
        if standing.state is ItemState.OPEN and self.claimed_by(now):
            return ItemState.CLAIMED
        return standing.state

    def claimed_by(self, now: float) -> str:
        """Who has a claim on it that counts; empty if nobody has."""
        standing = self.standing
        counts = standing.claimed_at - CLOCK_TOLERANCE_S <= now < standing.claim_expires
        return standing.claimed_by if counts else ""

    def _now(self, what: str, submitted: str) -> str:
        edit = self.standing.edit
        return submitted if edit is None else str(edit.payload.get(what, submitted))
