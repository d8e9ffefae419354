"""Proves every problem of one file: searches in order, and verifies beside the search.

Several `sorry`s of one declaration stand or fall together: while one of them is open, Lean's
kernel cannot accept the declaration. So a declaration is verified when its last problem has been
explored, each problem with all the others filled in.
"""

import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from prover.batch.attempt import attempt_of
from prover.batch.decide import decide
from prover.batch.explore import Exploration, Explorer, Observer
from prover.batch.outcome import Attempt, NotProved, Outcome, Proved
from prover.core.protocols import Verifier
from prover.core.theorem import ProofScript, Theorem


class ProblemFile(Protocol):
    """A file with holes; `prover.lean.theorem_file.TheoremFile` is one."""

    @property
    def theorems(self) -> Sequence[Theorem]:
        """One theorem for each hole, in order; the other holes are still `sorry` in it."""

    def theorem_given(self, index: int, proofs: Mapping[int, ProofScript]) -> Theorem:
        """The theorem of hole `index` with `proofs` in the other holes."""


class RunEvents(Protocol):
    """Hears how the run goes. `ended` comes from another thread than the rest."""

    def searching(self, index: int, theorem: Theorem) -> None:
        """The search for hole `index` begins."""

    def ended(self, index: int, attempt: Attempt) -> None:
        """The attempt at hole `index` has its outcome."""


@dataclass(slots=True)
class FileRun:
    """A run over one file. `proofs` holds what the verifier accepted so far, by hole."""

    file: ProblemFile
    explorer: Explorer
    verifier: Verifier
    events: RunEvents
    proofs: dict[int, ProofScript] = field(default_factory=dict)
    attempts: dict[int, Attempt] = field(default_factory=dict)

    def go(self, observer: Observer) -> None:
        """Attempt every hole. After an interruption `proofs` and `attempts` hold what was done.

        Raises:
            TheoremParseError: a statement does not elaborate.
        """
        explored: list[Exploration] = []
        with _InBackground(self._settle) as verifying:
            for group in _declarations(self.file.theorems):
                explored = []
                for index in group:
                    theorem = self.file.theorems[index]
                    self.events.searching(index, theorem)
                    explored.append(self.explorer.explore(theorem, observer))
                verifying.put(list(zip(group, explored, strict=True)))

    def _settle(self, declaration: list[tuple[int, Exploration]]) -> None:
        """Give each problem of one declaration its outcome. Runs in the verifying thread."""
        candidates = {i: found.proofs[0] for i, found in declaration if found.proofs}
        if len(candidates) == len(declaration):
            for index, found in declaration:
                others = {**self.proofs, **candidates}
                del others[index]
                self._end(index, found, others)
            accepted = {i: self.attempts[i].outcome for i, _ in declaration}
            if all(isinstance(outcome, Proved) for outcome in accepted.values()):
                self.proofs.update(
                    (i, o.verified.proof) for i, o in accepted.items() if isinstance(o, Proved)
                )
            return
        for index, found in declaration:
            if found.proofs:
                script = "; ".join(found.proofs[0].tactics)
                reason = (
                    "another `sorry` of this theorem is not proved, so nothing was verified; "
                    f"found here: {script}"
                )
                self._record(index, found, NotProved(reason), verify_s=0.0)
            else:
                self._end(index, found, self.proofs)

    def _end(self, index: int, found: Exploration, others: Mapping[int, ProofScript]) -> None:
        """Verify what was found for one problem, with `others` filled in."""
        started_at = time.monotonic()
        asked = replace(found, theorem=self.file.theorem_given(index, others))
        outcome = decide(asked, self.verifier)
        self._record(index, asked, outcome, verify_s=time.monotonic() - started_at)

    def _record(self, index: int, found: Exploration, outcome: Outcome, *, verify_s: float) -> None:
        wall_s = found.search_s + verify_s
        self.attempts[index] = attempt_of(found, outcome, wall_s=wall_s, verify_s=verify_s)
        self.events.ended(index, self.attempts[index])


def _declarations(theorems: Sequence[Theorem]) -> list[list[int]]:
    """Holes grouped by the declaration they are in; a declaration's holes are neighbours."""
    groups: list[list[int]] = []
    for index, theorem in enumerate(theorems):
        if groups and theorems[groups[-1][-1]].name == theorem.name:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


class _InBackground:
    """One daemon thread that does things in the order in which they were put.

    Leaving the block waits until all is done; leaving it by an exception waits for nothing. A
    daemon, so that Ctrl-C never waits for Lean to finish a check (its process dies with ours).
    """

    def __init__(self, work: Callable[[list[tuple[int, Exploration]]], None]) -> None:
        self._work = work
        self._waiting: queue.SimpleQueue[list[tuple[int, Exploration]] | None] = queue.SimpleQueue()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="verifying", daemon=True)

    def __enter__(self) -> "_InBackground":
        self._thread.start()
        return self

    def put(self, item: list[tuple[int, Exploration]]) -> None:
        """Do `item` when what came before is done; raise what went wrong before."""
        self._raise()
        self._waiting.put(item)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._waiting.put(None)
        if kind is None:
            while self._thread.is_alive():
                self._thread.join(timeout=0.2)  # with a timeout Ctrl-C is heard
            self._raise()

    def _run(self) -> None:
        while (item := self._waiting.get()) is not None:
            try:
                self._work(item)
            except BaseException as error:  # noqa: BLE001  handed to the thread that waits
                self._failure = error
                return

    def _raise(self) -> None:
        if self._failure is not None:
            raise self._failure
