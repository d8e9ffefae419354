"""Theorem files: every `sorry` in one is a problem, and proofs are written back in its place.

Lean reads the file: it says where commands begin and end, what is a `sorry`, and the goal there.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from prover.core.errors import LeanCrashedError, MissingImportError, TheoremParseError
from prover.core.proof_state import ProofState
from prover.core.theorem import ProofScript, Theorem
from prover.lean.declarations import TRACE_COMMANDS, Declaration, declarations_with_sorry
from prover.lean.diagnostics import Diagnostic, Position, first_error, to_lsp_position
from prover.lean.environment import LeanEnvironment
from prover.lean.lean_words import placed_words
from prover.lean.places import Place, places_for_tactic, places_for_term
from prover.lean.process import Ended, LeanRunner, LeanToolchain, run_lean
from prover.lean.server import Json
from prover.lean.session import LeanSession
from prover.lean.source_text import SourceText, read_source

_TIMEOUT_S = 300.0
_ASK_TIMEOUT_S = 30.0
_IS_A_PROPOSITION = "show (_ : Prop)"
_UNSOLVED = "unsolved goals"
_SHOWN_NAME = re.compile(r"```lean\n((?:«[^»]*»|\.(?!\{)|[^\s«.])+)")  # without universes
_NO_SUCH_MODULE = re.compile(r"unknown module prefix|object file .* does not exist")


@dataclass(frozen=True, slots=True)
class Problem:
    """One `sorry`: the theorem that it leaves open, and the goal that Lean shows there."""

    theorem: Theorem
    state: ProofState
    start: Position  # of the `sorry` in the file
    is_example: bool = False  # then the theorem's name is ours, and the file has none


@dataclass(frozen=True, slots=True)
class Skipped:
    """A `sorry` that no proof can replace, and why."""

    start: Position
    reason: str


@dataclass(frozen=True, slots=True)
class _Hole:
    declaration: Declaration
    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class TheoremFile:
    """A file that Lean accepts, and its problems in their order."""

    path: Path
    source: SourceText
    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...]
    _holes: tuple[_Hole, ...]

    @property
    def text(self) -> str:
        """The file's text as it is."""
        return self.source.original

    @property
    def theorems(self) -> tuple[Theorem, ...]:
        """The theorem of each problem; the other problems are still `sorry` in it."""
        return tuple(problem.theorem for problem in self.problems)

    def is_nameless(self, index: int) -> bool:
        """Whether problem `index` is in an `example`: its theorem's name is then ours."""
        return self.problems[index].is_example

    def theorem_given(self, index: int, proofs: Mapping[int, ProofScript]) -> Theorem:
        """The theorem of problem `index` with `proofs` in the places of other problems."""
        return _theorem(self.source.text, self._holes, index, proofs)

    def with_proofs(self, proofs: Mapping[int, ProofScript]) -> str:
        """The file's text with proofs in their places; nothing else changes."""
        places = {self._holes[index].place: script for index, script in proofs.items()}
        changes, before, done = [], "", 0
        for place, script in sorted(places.items(), key=lambda item: item[0].start):
            before += self.source.text[done : place.start]
            new = place.filled(before, script)
            changes.append((place.start, place.end, new))
            before, done = before + new, place.end
        return self.source.with_changes(changes)


def read_problems(
    path: Path,
    toolchain: LeanToolchain,
    *,
    session: LeanSession | None = None,
    lean: LeanRunner = run_lean,
) -> TheoremFile:
    """Read a theorem file and find every `sorry` in it that a proof can replace.

    `session`, if given, must be of `toolchain`; it has the file warm afterwards. `lean` runs the
    check of the whole file.

    Raises:
        TheoremParseError: there is no such file, it is no Lean text, or Lean finds an error.
        MissingImportError: it imports what the toolchain does not have.
        InfrastructureError: Lean does not start, or does not finish.
    """
    source = read_source(path)
    with ExitStack() as open_parts:
        if session is None:
            session = open_parts.enter_context(LeanSession(toolchain, n_documents=1))
        session.begin(source.text)  # beside the check
        diagnostics = _checked(path, toolchain, lean)
        words = list(placed_words(source.text))
        declarations = declarations_with_sorry(source, words, diagnostics)
        if not any(word.text == "sorry" for word in words):
            return TheoremFile(path, source, (), (), ())
        return _Reader(source, session).read(path, declarations)


def _checked(path: Path, toolchain: LeanToolchain, lean: LeanRunner) -> list[Diagnostic]:
    """What Lean says of the whole file, which has no error."""
    folder = toolchain.project or path.absolute().parent
    arguments = ("--json", TRACE_COMMANDS, path.absolute())
    run = lean(toolchain, arguments, timeout_s=_TIMEOUT_S, folder=folder)
    if run.ended is not Ended.BY_ITSELF:
        raise LeanCrashedError(f"{path}: Lean ended {run.ended.value} after {run.wall_s:.0f} s")
    # A tactic that does not parse also leaves goals, which Lean reports at an earlier place.
    error = first_error(
        found for found in run.diagnostics if not found.message.startswith(_UNSOLVED)
    ) or first_error(run.diagnostics)
    if error is None:
        if run.exit_code != 0:
            raise LeanCrashedError(f"{path}: Lean fails: {run.stderr.strip()[-300:]}")
        return run.diagnostics
    if _NO_SUCH_MODULE.match(error.message):
        missing = error.message.splitlines()[0]
        advice = (
            "build the project (`lake build`)"
            if toolchain.project is not None
            else "put the file into a Lake project that has it, with `lake` installed"
        )
        raise MissingImportError(f"{path}: {missing} in {toolchain.library}: {advice}")
    raise TheoremParseError(f"{path}:{error.start}: {error.message.strip()}")


class _Reader:
    """Asks Lean about each `sorry` of one file."""

    def __init__(self, source: SourceText, session: LeanSession) -> None:
        self._source = source
        self._text = source.text
        self._lines = source.text.split("\n")
        self._words = list(placed_words(source.text))
        self._session = session
        self._environment = LeanEnvironment(session)
        self._holes: list[_Hole] = []
        self._problems: list[Problem] = []
        self._skipped: list[Skipped] = []

    def read(self, path: Path, declarations: Sequence[Declaration]) -> TheoremFile:
        """Find the problems of `declarations`."""
        self._session.rest_on(self._text)
        self._session.run([self._text], timeout_s=_TIMEOUT_S)
        named = [(one, self._name(one)) for one in declarations]
        seen = []  # asked first: the trials below replace the document's text
        for index, word in enumerate(self._words):
            holding = [(one, name) for one, name in named if one.start <= word.start < one.end]
            if word.text == "sorry" and not holding:
                start = self._source.position(word.start)
                self._skipped.append(Skipped(start, "it is in no declaration that Lean calls open"))
            elif word.text == "sorry":
                before = [(one, name) for one, name in holding if one.name_start < word.start]
                one, name = (before or holding)[-1]
                seen.append((one, name, index, self._n_goals(word.start)))
        for one, name, index, n_goals in seen:
            self._try_places(one, name, index, n_goals)
        return TheoremFile(
            path, self._source, tuple(self._problems), tuple(self._skipped), tuple(self._holes)
        )

    def _name(self, declaration: Declaration) -> str:
        """The declaration's full name, as Lean shows it."""
        place = self._source.position(declaration.name_start)
        if declaration.is_example:
            return f"example_line_{place.line}"
        shown = self._ask("textDocument/hover", place)
        text = str(shown["contents"]["value"]) if shown else ""
        name = _SHOWN_NAME.match(text)
        return name[1] if name else self._text[declaration.name_start : declaration.name_end]

    def _n_goals(self, offset: int) -> int | None:
        """How many goals a tactic at `offset` sees; 0 for a term there, None for neither."""
        place = self._source.position(offset)
        term = self._ask("$/lean/plainTermGoal", place)  # also of a term that only contains it
        if term and term["range"]["start"] == to_lsp_position(place, self._lines):
            return 0
        goals = self._ask("$/lean/plainGoal", place)
        return max(1, len(goals["goals"])) if goals else None

    def _ask(self, method: str, place: Position) -> Json:
        position = to_lsp_position(place, self._lines)
        return self._session.ask(method, timeout_s=_ASK_TIMEOUT_S, position=position)

    def _try_places(
        self, declaration: Declaration, name: str, index: int, n_goals: int | None
    ) -> None:
        """Add the problem at `words[index]`, in the first place where Lean shows its goal."""
        word = self._words[index]
        start = self._source.position(word.start)
        if word.start < declaration.statement_end:
            self._skipped.append(Skipped(start, "it is part of the statement"))
            return
        if n_goals is None:
            self._skipped.append(Skipped(start, "Lean shows no goal here"))
            return
        places = (
            places_for_tactic(self._text, self._words, index, several_goals=n_goals > 1)
            if n_goals
            else places_for_term(self._text, self._words, index)
        )
        why = ""
        for place in places:
            hole = _Hole(declaration, name, place)
            theorem = _theorem(self._text, [hole], 0, {})
            try:
                state = self._environment.start(theorem, first_look=_IS_A_PROPOSITION)
            except TheoremParseError as error:
                why = why or str(error).splitlines()[0]
                continue
            self._holes.append(hole)
            self._problems.append(Problem(theorem, state, start, declaration.is_example))
            return
        reason = self._asks_for_data(declaration, name, places[-1])
        self._skipped.append(Skipped(start, reason or f"no single proof fits here ({why})"))

    def _asks_for_data(self, declaration: Declaration, name: str, place: Place) -> str:
        """The reason if a proof does not fit because no proposition is asked for; else empty."""
        theorem = _theorem(self._text, [_Hole(declaration, name, place)], 0, {})
        try:
            state = self._environment.start(theorem)
        except TheoremParseError:
            return ""
        return f"it stands for data, not for a proof: {state.goals[0].target}"


def _theorem(
    text: str, holes: Sequence[_Hole], index: int, proofs: Mapping[int, ProofScript]
) -> Theorem:
    """The theorem of one hole, with proofs in others."""
    hole = holes[index]
    declaration, place = hole.declaration, hole.place
    scripts = {holes[i].place.start: (holes[i].place, proofs[i]) for i in proofs if i != index}

    def filled(before: str, start: int, end: int) -> str:
        """The text from `start` to `end`, with proofs filled in, after `before`."""
        out, done = before, start
        for other, script in (scripts[at] for at in sorted(scripts) if start <= at < end):
            out += text[done : other.start]
            if before or "\n" in out:
                out += other.filled(out, script)
            else:  # after this hole in its line, at a column that this hole's proof decides
                out += other.filled_far_right(script)
            done = other.end
        return (out + text[done:end])[len(before) :]

    header = filled("", 0, declaration.start)
    statement = text[declaration.start : declaration.statement_end]
    if declaration.is_example:  # nothing in a Lean environment is called `example`
        at = declaration.name_start - declaration.start
        statement = f"{statement[:at]}theorem {hole.name}{statement[at + len('example') :]}"
    until_place = filled(header + statement, declaration.statement_end, place.start)
    opening = until_place + place.before
    closing = filled("", place.end, declaration.end)
    return Theorem(hole.name, header, statement, opening, f"{place.after}{closing}\n")
