"""The proof environment: tactics tried on the warm documents of a Lean session.

A trial is the whole text of the file up to the declaration's end, with the script in the hole.
Lean keeps what it has elaborated of the beginning, so a trial costs about its last tactic.
"""

import math
import time
from collections.abc import Sequence
from typing import assert_never

from prover.core.closing import Closing
from prover.core.errors import LeanCrashedError, TheoremParseError
from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import (
    GoalsClosed,
    StateAdvanced,
    TacticOutcome,
    TacticRejected,
    TacticTimedOut,
)
from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import GOALS_ACCOMPLISHED, Position, Severity
from prover.lean.document import CutShort, Elaborated, Elaboration
from prover.lean.hole import Hole, find_hole, first_other_error, goals_in_hole, has_message
from prover.lean.packed_trials import PackedTrials
from prover.lean.process import Ended, run_lean
from prover.lean.session import LeanSession
from prover.lean.tactic_text import why_not_a_tactic

_START_TIMEOUT_S = 120.0
_DO_NOTHING = "skip"
_ALONE_BYTES = 1 << 30  # what a script may take that is run in a Lean of its own
_MOST_ALONE = 4  # for one theorem: mostly it is a tactic that runs wild
_SORRY_WARNING = "declaration uses `sorry`"  # Lean gives this message no tag over LSP


class LeanEnvironment(Closing):
    """A `ProofEnvironment` on a Lean session, which it closes when it is closed.

    One theorem at a time: `start` forgets the states of the theorem before. A script that needs
    more memory than the session has is run once more in a Lean of its own (1 GB, four a theorem).
    """

    def __init__(self, session: LeanSession, *, largest_pack: int = 16) -> None:
        """Use `session`; Lean starts with the first theorem.

        Up to `largest_pack` tactics share a text where that changes no outcome.
        """
        self.session = session
        self._largest_pack = largest_pack
        self._packed: PackedTrials | None = None
        self._hole: Hole | None = None
        self._scripts: list[ProofScript] = []
        self._n_alone = 0

    def close(self) -> None:
        """End the session and its processes."""
        self.session.close()

    def start(self, theorem: Theorem, *, first_look: str = _DO_NOTHING) -> ProofState:
        """Return the state before the first tactic, which `first_look` must not change.

        Raises:
            TheoremParseError: the text with the hole does not elaborate, or has no goal there.
            LeanStartError: Lean could not be started.
            LeanCrashedError: it died of the theorem, or took more than two minutes over it.
        """
        hole = find_hole(theorem)
        text = hole.text(ProofScript((first_look,)))
        self.session.rest_on(text)
        (elaboration,) = self.session.run([text], timeout_s=_START_TIMEOUT_S)
        if isinstance(elaboration, CutShort):
            raise LeanCrashedError(f"{theorem.name}: Lean ended {elaboration.why.value}")
        error = first_other_error(elaboration, hole, since=Position(1, 0))
        if error is not None:
            raise TheoremParseError(f"{theorem.name}: {error.start}: {error.message}")
        goals = goals_in_hole(elaboration, hole)
        if not goals:
            raise TheoremParseError(f"{theorem.name}: {hole.start}: Lean shows no goal here")
        self._hole = hole
        self._packed = PackedTrials(self.session, hole, largest=self._largest_pack)
        self._scripts = [ProofScript(())]
        self._n_alone = 0
        return ProofState(goals, handle=0)

    def apply(
        self,
        state: ProofState,
        tactics: Sequence[str],
        *,
        timeout_s: float,
        within_s: float = math.inf,
    ) -> list[TacticOutcome]:
        """Run each tactic in `state`, on its own; one outcome for each, in order.

        One that `within_s` leaves no time for is timed out.

        Raises:
            LeanStartError: Lean died and could not be started again.
            LeanCrashedError: Lean died and cannot be brought back.
        """
        hole, packed = self._hole, self._packed
        if hole is None or packed is None:
            raise RuntimeError("start a theorem before applying tactics")
        until = time.monotonic() + within_s
        done = self._scripts[state.handle].tactics
        outcomes: dict[int, TacticOutcome] = {}
        scripts: dict[int, ProofScript] = {}
        for number, tactic in enumerate(tactics):
            if why := why_not_a_tactic(tactic):
                outcomes[number] = TacticRejected(why)
            else:
                scripts[number] = ProofScript((*done, tactic))
        tried = {number: tactics[number] for number in scripts}
        for number, told in packed.told(
            state, done, tried, timeout_s=timeout_s, until=until
        ).items():
            script = scripts.pop(number)
            outcomes[number] = self._advanced(script, told) if isinstance(told, tuple) else told
        texts = [hole.text(script) for script in scripts.values()]
        elaborations = self.session.run(texts, timeout_s=timeout_s, until=until)
        for (number, script), elaboration in zip(scripts.items(), elaborations, strict=True):
            left_s = min(timeout_s, until - time.monotonic())
            if elaboration == CutShort(Ended.OUT_OF_MEMORY) and self._closes_alone(script, left_s):
                outcomes[number] = GoalsClosed()
            else:
                outcomes[number] = self._outcome(hole, script, elaboration, timeout_s)
        return [outcomes[number] for number in range(len(tactics))]

    def _closes_alone(self, script: ProofScript, timeout_s: float) -> bool:
        """Whether a script that needs more memory than a session has proves the theorem with it.

        Long certificates do. Nothing is known of the goals that others leave.
        """
        if self._hole is None or timeout_s <= 0 or self._n_alone >= _MOST_ALONE:
            return False
        self._n_alone += 1
        run = run_lean(
            self.session.toolchain,
            ("--stdin", "--json"),
            timeout_s=timeout_s,
            memory_bytes=_ALONE_BYTES,
            folder=self.session.toolchain.project,
            stdin=self._hole.text(script),
        )
        return run.exit_code == 0 and not any(
            said.severity is Severity.ERROR or said.message == _SORRY_WARNING
            for said in run.diagnostics
            if said.start >= self._hole.declaration
        )

    def _advanced(self, script: ProofScript, goals: tuple[Goal, ...]) -> StateAdvanced:
        self._scripts.append(script)
        return StateAdvanced(ProofState(goals, handle=len(self._scripts) - 1))

    def _outcome(
        self, hole: Hole, script: ProofScript, elaboration: Elaboration, timeout_s: float
    ) -> TacticOutcome:
        if isinstance(elaboration, CutShort):
            return _cut_outcome(elaboration, timeout_s)
        error = first_other_error(elaboration, hole, since=hole.declaration)
        if error is not None:
            return TacticRejected(error.message)
        goals = goals_in_hole(elaboration, hole)
        if goals:
            return self._advanced(script, goals)
        if self._leaves_sorry(hole, script, elaboration, timeout_s):
            return TacticRejected("the proof uses `sorry`")
        return GoalsClosed()

    def _leaves_sorry(
        self, hole: Hole, script: ProofScript, elaboration: Elaborated, timeout_s: float
    ) -> bool:
        """Whether a script that leaves no goal got there by `sorry`, as `apply?` does."""
        if has_message(elaboration, hole.declaration, kind=GOALS_ACCOMPLISHED):
            return False
        warned = has_message(elaboration, hole.declaration, message=_SORRY_WARNING)
        if not warned or not hole.keeps_sorry:
            return warned
        # The author's own `sorry` elsewhere brings the same warning. As an auxiliary lemma, the
        # script gets one of its own.
        lines = script.as_lean(column=2)
        apart = ProofScript((f"as_aux_lemma =>\n  {lines}",))
        (alone,) = self.session.run([hole.text(apart)], timeout_s=timeout_s)
        return isinstance(alone, Elaborated) and has_message(
            alone, hole.start, message=_SORRY_WARNING, until=hole.start
        )


def _cut_outcome(cut: CutShort, timeout_s: float) -> TacticOutcome:
    match cut.why:
        case Ended.OUT_OF_TIME:
            return TacticTimedOut(timeout_s)
        case Ended.OUT_OF_MEMORY:
            return TacticRejected("the tactic takes more memory than a session may")
        case Ended.CRASHED | Ended.BY_ITSELF | Ended.TOO_MUCH_OUTPUT:
            return TacticRejected("the tactic crashes Lean")
        case _:
            assert_never(cut.why)
