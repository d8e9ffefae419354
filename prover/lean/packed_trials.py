"""Tries tactics in packs, as far as that tells what each does by itself."""

import math
import time
from collections.abc import Mapping, Sequence

from prover.core.proof_state import ProofState
from prover.core.tactic import GoalsClosed
from prover.lean.diagnostics import GOALS_ACCOMPLISHED
from prover.lean.document import Elaborated
from prover.lean.hole import Hole, first_other_error, has_message
from prover.lean.session import LeanSession
from prover.lean.trial_pack import PackReading, Told, TrialPack, may_be_packed

# A pack that says nothing for longer is given up, and the tactic that it is at is tried alone.
_LONGEST_SILENCE_S = 0.5


class PackedTrials:
    """The packs of one hole's trials."""

    def __init__(self, session: LeanSession, hole: Hole, *, largest: int) -> None:
        """At most `largest` tactics go into one pack."""
        self._session = session
        self._hole = hole
        self._largest = largest
        self._refused: set[int] = set()  # handles of states in which packs tell nothing

    def told(
        self,
        state: ProofState,
        done: Sequence[str],
        tactics: Mapping[int, str],
        *,
        timeout_s: float,
        until: float,
    ) -> dict[int, Told]:
        """What is sure of `tactics` in `state`, where `done` leads; the others are to try alone.

        A pack that is cut short is tried again without what it was at, and in smaller parts. No
        pack is begun that could last beyond `until`, on the monotonic clock.
        """
        told: dict[int, Told] = {}
        silence_s = min(timeout_s, _LONGEST_SILENCE_S)
        together = {
            n: one for n, one in tactics.items() if may_be_packed(one, state, self._hole.theorem)
        }
        silent: list[int] = []
        largest = self._largest

        def in_time() -> int:
            left_s = max(0.0, until - time.monotonic())
            return int(min(largest, left_s / silence_s))

        while packs := self._packs(state, done, together, in_time()):
            again: list[int] = []
            for reading in self._read(packs, state, silence_s, until):
                told.update(reading.told)
                silent += reading.silent
                again += reading.again
            together = {number: tactics[number] for number in again}
            largest //= 2
        if not self._hole.keeps_sorry:
            seem_closed = {number: tactics[number] for number in silent}
            packs = self._packs(state, done, seem_closed, in_time())
            told.update(dict.fromkeys(self._closed(packs, silence_s, until), GoalsClosed()))
        return told

    def _packs(
        self, state: ProofState, done: Sequence[str], tactics: Mapping[int, str], largest: int
    ) -> list[TrialPack]:
        """Deal tactics out to packs, equally many for each document; none if they would hold one.

        Neighbours come into different packs: they are alike, and slow ones would be together.
        """
        n_documents = self._session.n_documents
        fits = self._hole.ends_block and state.handle not in self._refused
        if not fits or largest < 2 or len(tactics) <= n_documents:
            return []
        n_packs = n_documents * math.ceil(len(tactics) / (n_documents * largest))
        numbers = list(tactics)
        groups = [numbers[first::n_packs] for first in range(n_packs)]
        return [TrialPack(self._hole, state, done, {n: tactics[n] for n in g}) for g in groups]

    def _read(
        self, packs: Sequence[TrialPack], state: ProofState, silence_s: float, until: float
    ) -> list[PackReading]:
        texts = [pack.text for pack in packs]
        elaborations = self._session.run(texts, timeout_s=silence_s, until=until, stepwise=True)
        readings = []
        for pack, elaboration in zip(packs, elaborations, strict=True):
            reading = pack.read(elaboration)
            if isinstance(elaboration, Elaborated) and reading.is_empty:
                self._refused.add(state.handle)
            readings.append(reading)
        return readings

    def _closed(self, packs: Sequence[TrialPack], silence_s: float, until: float) -> list[int]:
        """The members of the packs whose members all close the goal: Lean calls these proved."""
        texts = [pack.proof_text for pack in packs]
        elaborations = self._session.run(texts, timeout_s=silence_s, until=until, stepwise=True)
        closed: list[int] = []
        start = self._hole.declaration
        for pack, elaboration in zip(packs, elaborations, strict=True):
            if (
                isinstance(elaboration, Elaborated)
                and has_message(elaboration, start, kind=GOALS_ACCOMPLISHED)
                and first_other_error(elaboration, self._hole, since=start) is None
            ):
                closed += pack.numbers
        return closed
