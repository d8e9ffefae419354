"""The proof environment: tactics tried on the warm documents of a Lean session.

A trial is the whole text of the file up to the declaration's end, with the script in the hole.
Lean keeps what it has elaborated of the beginning, so a trial costs about its last tactic.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self, assert_never

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
from prover.lean.diagnostics import (
    GOALS_ACCOMPLISHED,
    UNSOLVED_GOALS,
    Diagnostic,
    Position,
    Severity,
)
from prover.lean.goals import parse_goals
from prover.lean.lean_words import words
from prover.lean.process import Ended
from prover.lean.server import CutShort, Elaborated, Elaboration
from prover.lean.session import LeanSession
from prover.lean.tactic_text import why_not_a_tactic

_START_TIMEOUT_S = 120.0
_DO_NOTHING = "skip"
_SORRY_WARNING = "declaration uses `sorry`"  # Lean gives this message no tag over LSP


@dataclass(frozen=True, slots=True)
class _Hole:
    """Where in the file's text the declaration begins and the script goes."""

    theorem: Theorem
    declaration: Position
    start: Position
    keeps_sorry: bool  # the author's text around the hole has a `sorry` of its own

    def text(self, script: ProofScript) -> str:
        return self.theorem.with_proof(script)


class LeanEnvironment:
    """A `ProofEnvironment` on a Lean session, which it closes when it is closed.

    One theorem at a time: `start` forgets the states of the theorem before.
    """

    def __init__(self, session: LeanSession) -> None:
        """Use `session`; Lean starts with the first theorem."""
        self.session = session
        self._hole: _Hole | None = None
        self._scripts: list[ProofScript] = []

    def __enter__(self) -> Self:
        """Return the environment itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

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
        hole = _find_hole(theorem)
        text = hole.text(ProofScript((first_look,)))
        self.session.rest_on(text)
        (elaboration,) = self.session.run([text], timeout_s=_START_TIMEOUT_S)
        if isinstance(elaboration, CutShort):
            raise LeanCrashedError(f"{theorem.name}: Lean ended {elaboration.why.value}")
        error = _first_other_error(elaboration, hole, since=Position(1, 0))
        if error is not None:
            raise TheoremParseError(f"{theorem.name}: {error.start}: {error.message}")
        goals = _goals_in_hole(elaboration, hole)
        if not goals:
            raise TheoremParseError(f"{theorem.name}: {hole.start}: Lean shows no goal here")
        self._hole = hole
        self._scripts = [ProofScript(())]
        return ProofState(goals, handle=0)

    def apply(
        self, state: ProofState, tactics: Sequence[str], *, timeout_s: float
    ) -> list[TacticOutcome]:
        """Run each tactic in `state`, on its own; one outcome for each, in order.

        Raises:
            LeanStartError: Lean died and could not be started again.
            LeanCrashedError: Lean died and cannot be brought back.
        """
        hole = self._hole
        if hole is None:
            raise RuntimeError("start a theorem before applying tactics")
        done = self._scripts[state.handle].tactics
        outcomes: list[TacticOutcome | None] = [None] * len(tactics)
        scripts: dict[int, ProofScript] = {}
        for index, tactic in enumerate(tactics):
            if why := why_not_a_tactic(tactic):
                outcomes[index] = TacticRejected(why)
            else:
                scripts[index] = ProofScript((*done, tactic))
        texts = [hole.text(script) for script in scripts.values()]
        elaborations = self.session.run(texts, timeout_s=timeout_s)
        for (index, script), elaboration in zip(scripts.items(), elaborations, strict=True):
            outcomes[index] = self._outcome(hole, script, elaboration, timeout_s)
        return [outcome for outcome in outcomes if outcome is not None]

    def _outcome(
        self, hole: _Hole, script: ProofScript, elaboration: Elaboration, timeout_s: float
    ) -> TacticOutcome:
        if isinstance(elaboration, CutShort):
            return _cut_outcome(elaboration, timeout_s)
        error = _first_other_error(elaboration, hole, since=hole.declaration)
        if error is not None:
            return TacticRejected(error.message)
        goals = _goals_in_hole(elaboration, hole)
        if goals:
            self._scripts.append(script)
            return StateAdvanced(ProofState(goals, handle=len(self._scripts) - 1))
        if self._leaves_sorry(hole, script, elaboration, timeout_s):
            return TacticRejected("the proof uses `sorry`")
        return GoalsClosed()

    def _leaves_sorry(
        self, hole: _Hole, script: ProofScript, elaboration: Elaborated, timeout_s: float
    ) -> bool:
        """Whether a script that leaves no goal got there by `sorry`, as `apply?` does."""
        if _has(elaboration, hole.declaration, kind=GOALS_ACCOMPLISHED):
            return False
        warned = _has(elaboration, hole.declaration, message=_SORRY_WARNING)
        if not warned or not hole.keeps_sorry:
            return warned
        # The author's own `sorry` elsewhere brings the same warning. As an auxiliary lemma, the
        # script gets one of its own.
        lines = script.as_lean(column=2)
        apart = ProofScript((f"as_aux_lemma =>\n  {lines}",))
        (alone,) = self.session.run([hole.text(apart)], timeout_s=timeout_s)
        return isinstance(alone, Elaborated) and _has(
            alone, hole.start, message=_SORRY_WARNING, until=hole.start
        )


def _find_hole(theorem: Theorem) -> _Hole:
    before = theorem.before_proof
    statement = len(before) - len(theorem.opening) - len(theorem.statement)
    around = (*words(theorem.opening), *words(theorem.closing))
    return _Hole(
        theorem,
        declaration=_position_at(before, statement),
        start=_position_at(before, len(before)),
        keeps_sorry="sorry" in around,
    )


def _position_at(text: str, offset: int) -> Position:
    line_start = text.rfind("\n", 0, offset) + 1
    return Position(text.count("\n", 0, offset) + 1, offset - line_start)


def _hole_report(elaboration: Elaborated, hole: _Hole) -> Diagnostic | None:
    """Lean's report of the goals that the script leaves: the innermost around the hole."""
    reports = [
        found
        for found in elaboration.diagnostics
        if found.kind == UNSOLVED_GOALS and found.start < hole.start and found.covers(hole.start)
    ]
    return max(reports, key=lambda found: found.start, default=None)


def _goals_in_hole(elaboration: Elaborated, hole: _Hole) -> tuple[Goal, ...]:
    report = _hole_report(elaboration, hole)
    return () if report is None else parse_goals(report.message.partition("\n")[2])


def _first_other_error(
    elaboration: Elaborated, hole: _Hole, *, since: Position
) -> Diagnostic | None:
    """The first error from `since` on, other than that goals are left in the hole."""
    report = _hole_report(elaboration, hole)
    for found in elaboration.diagnostics:
        if found.severity is Severity.ERROR and found.start >= since and found != report:
            return found
    return None


def _has(
    elaboration: Elaborated,
    since: Position,
    *,
    kind: str = "",
    message: str = "",
    until: Position | None = None,
) -> bool:
    """Whether Lean said this of a place from `since` on, and up to `until` if that is given."""
    return any(
        found.start >= since
        and (until is None or found.start <= until)
        and (not kind or found.kind == kind)
        and (not message or found.message == message)
        for found in elaboration.diagnostics
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
