"""Several tactics tried in one text, each on a copy of the goal that it has to itself:

    refine (fun {α : Sort _} (x0 x1 x2 : α) => x0) ?trial_0 ?trial_1 ?trial_2
    · (the first tactic)
      trace "done"
    · (the second tactic)
      trace "done"
    · (skip)
      trace "done"

A text of its own costs Lean more than most tactics do. Here the messages are told apart by their
places. The last copy shows that the text was read as it was meant. What is not told beyond doubt
is to be tried alone. Lean says nothing about a tactic that closes its goal, so each has a trace
behind it, which is not run if the tactic fails without a word (`hidden_errors`). The kernel sees
the whole proof, errors or not, and what it refuses it reports at the theorem's name. Where that
is not beyond doubt, a text of the silent tactics alone, with a copy for each, is to make Lean say
that all is proved.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import GoalsClosed, TacticRejected
from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import UNSOLVED_GOALS, Diagnostic, Position, Severity
from prover.lean.document import CutShort, Elaborated, Elaboration
from prover.lean.hidden_errors import may_hide_an_error
from prover.lean.hole import Hole, first_other_error, goals_in_hole, reported_goals
from prover.lean.lean_words import words

_TAG = "prover_trial_"
_DO_NOTHING = "skip"
_DONE = "prover_trial_done"
_ALIGNED = "\n" + " " * len("· (")
# Not the end of a name, nor `xs[i]?`; each `?_` is a metavariable of its own.
_METAVARIABLE = re.compile(r"(?<![\w!?'\]])\?(?!_\b)\w")
_COPYS_TAG = re.compile(rf"^case ({_TAG}\S*)\n", re.MULTILINE)
_LIMITS = ("heartbeats", "recursion")  # of a whole declaration, so of all tactics in it together
_NAMES_GOALS = frozenset(("case", "case'"))
# Beside other goals only these may be packed, one at a time: they touch the first goal alone.
_FIRST_GOAL_ONLY = frozenset(
    """apply assumption cases constructor contradiction decide exact exfalso exists funext have
    induction injection intro intros left obtain omega rcases refine replace rfl right rw simp
    simp_all simpa specialize subst unfold""".split()
)
_JOINS_TACTICS = frozenset((";", "<;>"))
_ON_OTHER_GOALS = frozenset(("all_goals", "any_goals"))

Told: TypeAlias = tuple[Goal, ...] | TacticRejected | GoalsClosed  # or the goals left


def may_be_packed(tactic: str, state: ProofState, theorem: Theorem) -> bool:
    """Whether `tactic` does in a pack what it does alone in `state`.

    A metavariable belongs to all copies of a goal, a tactic may look at all goals, and a proof
    that uses its theorem is checked as a whole.
    """
    if not tactic[0].isalpha():  # it may continue the tactic before it
        return False
    if "--" in tactic or ("\n" in tactic and '"' in tactic) or _METAVARIABLE.search(tactic):
        return False
    if any(_METAVARIABLE.search(str(goal)) for goal in state.goals):
        return False
    said = list(words(tactic))
    own_name = theorem.name.rpartition(".")[2]
    if any(word.rpartition(".")[2] == own_name for word in said):
        return False
    if state.goals[0].case and not _NAMES_GOALS.isdisjoint(said):
        return False
    if len(state.goals) == 1:
        return True
    forbidden = _JOINS_TACTICS | _NAMES_GOALS | _ON_OTHER_GOALS
    return "\n" not in tactic and said[0] in _FIRST_GOAL_ONLY and forbidden.isdisjoint(said)


@dataclass(slots=True)
class PackReading:
    """What a pack's text told of its members, by number; the others are to be tried alone."""

    told: dict[int, Told] = field(default_factory=dict)
    silent: list[int] = field(default_factory=list)  # seem to close the only goal
    again: list[int] = field(default_factory=list)  # were not come to

    @property
    def is_empty(self) -> bool:
        """Whether every member is to be tried alone."""
        return not (self.told or self.silent or self.again)


class TrialPack:
    """Tactics to try at once in a state that `done` leads to."""

    def __init__(
        self, hole: Hole, state: ProofState, done: Sequence[str], members: Mapping[int, str]
    ) -> None:
        """`members` maps numbers of the caller's to tactics that `may_be_packed`."""
        self.numbers = list(members)
        self._hole = hole
        self._state = state
        self._done = done
        self._tactics = list(members.values())
        line = hole.start.line + sum(len(tactic.splitlines()) for tactic in done) + 1
        n_lines = (len(tactic.splitlines()) + 1 for tactic in self._tactics)
        self._lines = list(
            itertools.accumulate(n_lines, initial=line)
        )  # where each begins; the end

    @property
    def text(self) -> str:
        """The text to elaborate, with a copy at the end that no tactic gets."""
        return self._text((*self._tactics, _DO_NOTHING))

    @property
    def proof_text(self) -> str:
        """The text whose declaration is proved if every tactic closes its copy."""
        return self._text(self._tactics)

    def _text(self, tactics: Sequence[str]) -> str:
        names = " ".join(f"x{i}" for i in range(len(tactics)))
        holes = " ".join(f"?{_TAG}{i}" for i in range(len(tactics)))
        copying = f"refine (fun {{α : Sort _}} ({names} : α) => x0) {holes}"
        # In brackets, a tactic that lacks its end does not take it from the next line.
        done = f'  trace "{_DONE}"'
        bullets = (f"· ({_ALIGNED.join(tactic.splitlines())})\n{done}" for tactic in tactics)
        return self._hole.text(ProofScript((*self._done, copying, *bullets)))

    def read(self, elaboration: Elaboration) -> PackReading:
        """Tell each member's messages from the others'."""
        match elaboration:
            case Elaborated():
                return self._read_whole(elaboration)
            case CutShort():
                return self._read_part(elaboration.said)
            case _:
                assert_never(elaboration)

    def _read_whole(self, elaboration: Elaborated) -> PackReading:
        error = first_other_error(elaboration, self._hole, since=self._hole.declaration)
        if error is None or self._index(error) < 0:
            return PackReading()
        errors = _errors(elaboration.diagnostics)
        left = goals_in_hole(elaboration, self._hole)
        end = len(self._tactics)
        last = self._report(end, errors)
        if last is not None:
            as_built = reported_goals(last) == self._untouched(end, end + 1)
            as_built = as_built and left == self._state.goals[1:]
            if not as_built:
                return PackReading()
            return self._read_until(end, elaboration.diagnostics, to_its_end=True)
        # Lean could not parse a member, and the copies of those after it are left.
        for bad in range(end):
            if left == (*self._untouched(bad + 1, end + 1), *self._state.goals[1:]):
                reading = self._read_until(bad, elaboration.diagnostics)
                reading.again = self.numbers[bad + 1 :]
                return reading
        return PackReading()

    def _untouched(self, start: int, end: int) -> tuple[Goal, ...]:
        """The copies from `start` to `end`, as they are made."""
        first = self._state.goals[0]
        return tuple(Goal(first.hypotheses, first.target, f"{_TAG}{i}") for i in range(start, end))

    def _read_part(self, said: Sequence[Diagnostic]) -> PackReading:
        """Read what was said before Lean was stopped, at the last of it or after."""
        errors = _errors(said)
        at = self._index(errors[-1]) if errors else -1
        if at < 0:
            return PackReading()
        if self._report(at, errors) is not None:
            at += 1  # a report ends its bullet
        reading = self._read_until(at, said)
        reading.again = self.numbers[at + 1 :]
        reading.silent = []  # Lean may not have come to them
        return reading

    def _read_until(
        self, end: int, said: Sequence[Diagnostic], *, to_its_end: bool = False
    ) -> PackReading:
        """What is told of the members before `end`, each of which Lean has dealt with.

        `to_its_end` if it was all read as it was meant, so that no error is left out.
        """
        reading = PackReading()
        checked = to_its_end and self._hole.is_checked_despite_errors
        others = self._state.goals[1:]
        errors = _errors(said)
        done = {self._index(one) for one in said if one.message == _DONE}
        for index, number in enumerate(self.numbers[:end]):
            own = [one for one in errors if self._index(one) == index]
            sure = index in done and not may_hide_an_error(self._tactics[index])
            told: Told | None = None
            if own:
                told = self._told(index, own)
            elif sure and others:
                told = others
            elif sure and checked:
                told = GoalsClosed()
            elif not others:
                reading.silent.append(number)
            if told is not None:
                reading.told[number] = told
        return reading

    def _told(self, index: int, own: Sequence[Diagnostic]) -> Told | None:
        """What its own errors say of the member at `index`, if that is beyond doubt."""
        report = self._report(index, own)
        others = [one for one in own if one != report]
        if others:
            message = self._renamed(min(others, key=lambda one: one.start).message, index)
            doubtful = _TAG in message or any(limit in message for limit in _LIMITS)
            return None if doubtful else TacticRejected(message)
        if report is None or may_hide_an_error(self._tactics[index]):
            return None
        goals = tuple(
            Goal(goal.hypotheses, goal.target, self._own_tag(goal.case, index))
            for goal in reported_goals(report)
        )
        if any(_METAVARIABLE.search(str(goal)) or _TAG in str(goal) for goal in goals):
            return None  # it may be named after the copy, or print a number
        return (*goals, *self._state.goals[1:])

    def _report(self, index: int, errors: Sequence[Diagnostic]) -> Diagnostic | None:
        """The report of the goals that the member at `index` leaves."""
        start = Position(self._lines[index], self._hole.start.column)
        reports = (one for one in errors if one.kind == UNSOLVED_GOALS and one.start == start)
        return next(reports, None)

    def _index(self, said: Diagnostic) -> int:
        """Which member something is said about: by its place among them; -1 if before all."""
        return bisect_right(self._lines, said.start.line) - 1

    def _own_tag(self, tag: str, index: int) -> str:
        """A goal's tag, without the name of the copy that it comes from."""
        copy, original = f"{_TAG}{index}", self._state.goals[0].case
        if tag == copy:
            return original
        if tag.startswith(f"{copy}."):
            return f"{original}{tag.removeprefix(copy)}" if original else tag[len(copy) + 1 :]
        return tag

    def _renamed(self, message: str, index: int) -> str:
        """A message that prints goals, with their own tags."""

        def own(match: re.Match[str]) -> str:
            tag = self._own_tag(match[1], index)
            return f"case {tag}\n" if tag else ""

        return _COPYS_TAG.sub(own, message)


def _errors(said: Iterable[Diagnostic]) -> list[Diagnostic]:
    return [one for one in said if one.severity is Severity.ERROR]
