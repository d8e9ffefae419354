"""Where a script goes in a theorem's text, and what Lean says about it there."""

from dataclasses import dataclass

from prover.core.proof_state import Goal
from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import UNSOLVED_GOALS, Diagnostic, Position, Severity
from prover.lean.document import Elaborated
from prover.lean.goals import parse_goals
from prover.lean.hidden_errors import is_checked_despite_errors
from prover.lean.lean_words import placed_words, words

_ENDS_A_BLOCK = frozenset(")⟩]},|")


@dataclass(frozen=True, slots=True)
class Hole:
    """Where in the file's text the declaration begins and the script goes."""

    theorem: Theorem
    declaration: Position
    start: Position
    keeps_sorry: bool  # the author's text around the hole has a `sorry` of its own
    ends_block: bool  # no tactic of the author's runs on what the script leaves
    is_checked_despite_errors: bool  # by the kernel

    def text(self, script: ProofScript) -> str:
        """The file's text with `script` in the hole."""
        return self.theorem.with_proof(script)


def find_hole(theorem: Theorem) -> Hole:
    """The hole of `theorem`."""
    before = theorem.before_proof
    statement = len(before) - len(theorem.opening) - len(theorem.statement)
    around = (*words(theorem.opening), *words(theorem.closing))
    start = _position_at(before, len(before))
    return Hole(
        theorem,
        declaration=_position_at(before, statement),
        start=start,
        keeps_sorry="sorry" in around,
        ends_block=_ends_block(theorem.closing, start.column),
        is_checked_despite_errors=is_checked_despite_errors(theorem),
    )


def _position_at(text: str, offset: int) -> Position:
    line_start = text.rfind("\n", 0, offset) + 1
    return Position(text.count("\n", 0, offset) + 1, offset - line_start)


def _ends_block(closing: str, column: int) -> bool:
    """Whether a tactic block at `column` surely ends where `closing` begins."""
    first = next(placed_words(closing), None)
    if first is None or first.text in _ENDS_A_BLOCK:
        return True
    line_start = closing.rfind("\n", 0, first.start) + 1
    dedented = line_start > 0 and first.start - line_start < column
    return dedented and (first.text[0].isalpha() or first.text == "·")


def hole_report(elaboration: Elaborated, hole: Hole) -> Diagnostic | None:
    """Lean's report of the goals that the script leaves: the innermost around the hole."""
    reports = [
        found
        for found in elaboration.diagnostics
        if found.kind == UNSOLVED_GOALS and found.start < hole.start and found.covers(hole.start)
    ]
    return max(reports, key=lambda found: found.start, default=None)


def goals_in_hole(elaboration: Elaborated, hole: Hole) -> tuple[Goal, ...]:
    """The goals that the script leaves."""
    report = hole_report(elaboration, hole)
    return () if report is None else reported_goals(report)


def reported_goals(report: Diagnostic) -> tuple[Goal, ...]:
    """The goals in Lean's report of them, below its title."""
    return parse_goals(report.message.partition("\n")[2])


def first_other_error(elaboration: Elaborated, hole: Hole, *, since: Position) -> Diagnostic | None:
    """The first error from `since` on, other than that goals are left in the hole."""
    report = hole_report(elaboration, hole)
    errors = (
        found
        for found in elaboration.diagnostics
        if found.severity is Severity.ERROR and found.start >= since and found != report
    )
    return min(errors, key=lambda found: found.start, default=None)


def has_message(
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
