"""Proves every problem of one file: searches in order, and verifies beside the search.

Several `sorry`s of one declaration stand or fall together: while one of them is open, Lean's
kernel cannot accept the declaration. So a declaration is verified when its last problem has been
explored, each problem with the others of the declaration filled in.

Declarations are verified apart from one another, several at once. One whose proof uses an earlier
theorem of the file that was still `sorry` is verified again at the end, with the proofs that were
accepted by then filled in.
"""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeAlias

from prover.batch.attempt import attempt_of
from prover.batch.background import Background
from prover.batch.decide import decide
from prover.batch.explore import Exploration, Explorer, Observer
from prover.batch.outcome import Attempt, NotProved, Outcome, Proved
from prover.core.protocols import Verifier
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import RejectReason

Declaration: TypeAlias = Mapping[int, Exploration]  # what was found for each of its holes


class ProblemFile(Protocol):
    """A file with holes; `prover.lean.theorem_file.TheoremFile` is one."""

    @property
    def theorems(self) -> Sequence[Theorem]:
        """One theorem for each hole, in order; the other holes are still `sorry` in it."""

    def theorem_given(self, index: int, proofs: Mapping[int, ProofScript]) -> Theorem:
        """The theorem of hole `index` with `proofs` in the other holes."""


class RunEvents(Protocol):
    """Hears how the run goes. `ended` may come from another thread than the rest."""

    def searching(self, index: int, theorem: Theorem) -> None:
        """The search for hole `index` begins."""

    def ended(self, index: int, attempt: Attempt) -> None:
        """The attempt at hole `index` has its outcome."""


@dataclass(slots=True)
class FileRun:
    """A run over one file. `proofs` holds what the verifiers accepted so far, by hole."""

    file: ProblemFile
    explorer: Explorer
    verifiers: Sequence[Verifier]  # each is used by one thread
    events: RunEvents
    proofs: dict[int, ProofScript] = field(default_factory=dict)
    attempts: dict[int, Attempt] = field(default_factory=dict)
    _again: list[Declaration] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def go(self, observer: Observer) -> None:
        """Attempt every hole. After an interruption `proofs` and `attempts` hold what was done.

        Raises:
            TheoremParseError: a statement does not elaborate.
        """
        closed: list[str] = []  # declarations whose every hole has a proof, verified or not
        with Background(self._settle, self.verifiers) as verifying:
            for group in _declarations(self.file.theorems):
                found: dict[int, Exploration] = {}
                for index in group:
                    theorem = self.file.theorems[index]
                    self.events.searching(index, theorem)
                    found[index] = self.explorer.explore(theorem, observer, proved=closed)
                if all(one.proofs for one in found.values()):
                    closed.append(self.file.theorems[group[0]].name)
                verifying.put(found)
        for found_before in sorted(self._again, key=min):
            self._conclude(
                found_before, self._outcomes(found_before, self.verifiers[0], self.proofs)
            )

    def _settle(self, found: Declaration, verifier: Verifier) -> None:
        """Give each hole of one declaration its outcome, or put the declaration off."""
        outcomes = self._outcomes(found, verifier, {})
        uses_sorry = any(
            isinstance(end, NotProved) and end.turned_down is RejectReason.USES_SORRY
            for end, _ in outcomes.values()
        )
        with self._lock:
            if uses_sorry and min(found) > 0:
                self._again.append(found)
            else:
                self._conclude(found, outcomes)

    def _outcomes(
        self, found: Declaration, verifier: Verifier, earlier: Mapping[int, ProofScript]
    ) -> dict[int, tuple[Outcome, float]]:
        """The outcome of each hole, and the seconds that verifying it took."""
        candidates = {index: one.proofs[0] for index, one in found.items() if one.proofs}
        is_whole = len(candidates) == len(found)
        outcomes: dict[int, tuple[Outcome, float]] = {}
        for index, one in found.items():
            started_at = time.monotonic()
            if one.proofs and not is_whole:
                outcomes[index] = _not_verified(one), 0.0
                continue
            others = {i: script for i, script in candidates.items() if i != index}
            given = {**earlier, **others} if is_whole else earlier
            asked = replace(one, theorem=self.file.theorem_given(index, given))
            outcome = decide(asked, verifier)
            outcomes[index] = outcome, time.monotonic() - started_at
        return outcomes

    def _conclude(self, found: Declaration, outcomes: Mapping[int, tuple[Outcome, float]]) -> None:
        """Keep and tell the outcomes of one declaration."""
        accepted = {
            index: outcome.verified.proof
            for index, (outcome, _) in outcomes.items()
            if isinstance(outcome, Proved)
        }
        if len(accepted) == len(found):
            self.proofs.update(accepted)
        for index, (outcome, verify_s) in outcomes.items():
            wall_s = found[index].search_s + verify_s
            self.attempts[index] = attempt_of(
                found[index], outcome, wall_s=wall_s, verify_s=verify_s
            )
            self.events.ended(index, self.attempts[index])


def _not_verified(found: Exploration) -> NotProved:
    """The outcome of a hole whose neighbours stay open."""
    script = "; ".join(found.proofs[0].tactics)
    return NotProved(
        "another `sorry` of this theorem is not proved, so nothing was verified; "
        f"found here: {script}"
    )


def _declarations(theorems: Sequence[Theorem]) -> list[list[int]]:
    """Holes grouped by the declaration they are in; a declaration's holes are neighbours."""
    groups: list[list[int]] = []
    for index, theorem in enumerate(theorems):
        if groups and theorems[groups[-1][-1]].name == theorem.name:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups
