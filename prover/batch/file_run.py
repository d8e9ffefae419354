"""Proves every problem of one file: searches in order, and verifies beside the search.

Several `sorry`s of one declaration stand or fall together: while one of them is open, Lean's
kernel cannot accept the declaration. So a declaration is verified when its last problem has been
explored, each problem with the others of the declaration filled in.

Declarations are verified apart from one another, several at once. One whose proof uses an earlier
theorem of the file that was still `sorry` is verified again at the end, with the proofs that were
accepted by then filled in. The copy that is to be written is verified once more as a whole.
"""

import contextlib
import functools
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeAlias

from prover.batch.attempt import attempt_of
from prover.batch.background import Background
from prover.batch.decide import decide
from prover.batch.explore import Explorer
from prover.batch.look import Exploration, Observer
from prover.batch.outcome import Attempt, NotProved, Outcome, Proved
from prover.core.errors import InfrastructureError, LeanCrashedError, UnverifiedProofError
from prover.core.protocols import Verifier
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, RejectReason, Undecided, Verdict

Declaration: TypeAlias = Mapping[int, Exploration]  # what was found for each of its holes


class ProblemFile(Protocol):
    """A file with holes; `prover.lean.theorem_file.TheoremFile` is one."""

    @property
    def theorems(self) -> Sequence[Theorem]:
        """One theorem for each hole, in order; the other holes are still `sorry` in it."""

    @property
    def text(self) -> str:
        """The whole text, as it was read."""

    def theorem_given(self, index: int, proofs: Mapping[int, ProofScript]) -> Theorem:
        """The theorem of hole `index` with `proofs` in the other holes."""

    def with_proofs(self, proofs: Mapping[int, ProofScript]) -> str:
        """The whole text with `proofs` in their holes."""

    def is_nameless(self, index: int) -> bool:
        """Whether hole `index` is in an `example`, which a verdict cannot name."""


class FileVerifier(Verifier, Protocol):
    """A verifier that also judges a whole copy; `prover.verify.ladder.LadderVerifier` is one."""

    def verify_file(self, original: str, proved: str) -> dict[str, Verdict]:
        """A verdict for each theorem that `original` leaves open; under "" one on the whole."""


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
    verifiers: Sequence[FileVerifier]  # each is used by one thread
    events: RunEvents
    proofs: dict[int, ProofScript] = field(default_factory=dict)
    attempts: dict[int, Attempt] = field(default_factory=dict)
    _again: list[Declaration] = field(default_factory=list)
    _wholes: dict[str, dict[str, Verdict]] = field(default_factory=dict)  # by the copy's text
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def go(self, observer: Observer) -> None:
        """Attempt every hole. After an interruption `proofs` and `attempts` hold what was done.

        Raises:
            TheoremParseError: a statement does not elaborate.
        """
        closed: list[str] = []  # declarations whose every hole has a proof, verified or not
        candidates: dict[int, ProofScript] = {}
        groups = _declarations(self.file.theorems)
        with Background(_do, self.verifiers) as verifying:
            for group in groups:
                found: dict[int, Exploration] = {}
                for index in group:
                    theorem = self.file.theorems[index]
                    self.events.searching(index, theorem)
                    found[index] = self.explorer.explore(theorem, observer, proved=closed)
                if all(one.proofs for one in found.values()):
                    closed.append(self.file.theorems[group[0]].name)
                    candidates.update((index, one.proofs[0]) for index, one in found.items())
                verifying.put(functools.partial(self._settle, found))
            if len(closed) == len(groups):  # likely the copy to be written: check it meanwhile
                verifying.put(functools.partial(self._check_whole, candidates))
        for late in sorted(self._again, key=min):
            self._conclude(late, self._outcomes(late, self.verifiers[0], self.proofs))

    def proved_copy(self) -> str:
        """The file's text with every accepted proof in it, verified as a whole.

        Raises:
            LeanCrashedError: the copy could not be checked to the end.
            UnverifiedProofError: a theorem that was accepted alone does not stand in the copy.
        """
        text = self.file.with_proofs(self.proofs)
        if text not in self._wholes:
            self._wholes[text] = self.verifiers[0].verify_file(self.file.text, text)
        verdicts = self._wholes[text]
        named = {self.file.theorems[i].name for i in self.proofs if not self.file.is_nameless(i)}
        for name in sorted(named | (verdicts.keys() & {""})):
            match verdicts.get(name) or verdicts.get(""):
                case Accepted():
                    pass
                case Undecided(cause):
                    raise LeanCrashedError(f"the proved copy could not be checked whole: {cause}")
                case verdict:
                    raise UnverifiedProofError(
                        f"{name} was accepted alone but not in the file: {verdict}"
                    )
        return text

    def _check_whole(self, proofs: Mapping[int, ProofScript], verifier: FileVerifier) -> None:
        """Verify the copy with `proofs`; keep the verdicts if the check came to its end."""
        text = self.file.with_proofs(proofs)
        with contextlib.suppress(InfrastructureError):
            verdicts = verifier.verify_file(self.file.text, text)
            if not any(isinstance(verdict, Undecided) for verdict in verdicts.values()):
                self._wholes[text] = verdicts

    def _settle(self, found: Declaration, verifier: FileVerifier) -> None:
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


def _do(work: Callable[[FileVerifier], None], verifier: FileVerifier) -> None:
    """Do what was put into the background, with the verifier of the thread that does it."""
    work(verifier)


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
