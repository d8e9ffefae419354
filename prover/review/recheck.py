"""Asks Lean and Z3 about a text while a reviewer waits: warm sessions, short limits, no code run.

What Lean says here is not a verdict: `verify` asks the verifier, in fresh processes.
"""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Any, Final, Self, assert_never

from prover.batch.restate import restated
from prover.core.closing import Closing
from prover.core.errors import InfrastructureError
from prover.core.smt_answer import SmtAnswer, Unknown
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Verdict
from prover.lean.diagnostics import Diagnostic, Severity
from prover.lean.document import CutShort
from prover.lean.fork_server import ForkServer
from prover.lean.header import imports_of
from prover.lean.process import Ended, LeanToolchain
from prover.lean.session import LeanSession
from prover.settings import ProverSettings
from prover.smt.answer_words import in_words, kind_of
from prover.smt.oracle import Z3Oracle
from prover.verify.untrusted_text import why_not_confined
from prover.wiring import make_session, make_verifier

LIMIT_S: Final = 5.0
_WAIT_S: Final = 10.0  # for others' checks
_SMT_S: Final = 0.5
_SMT_MEMORY_BYTES: Final = 1 << 30
_MAX_SESSIONS: Final = 2  # one for each set of imports
_MAX_STEPS: Final = 200
_MAX_MESSAGES: Final = 20
_MAX_MESSAGE_CHARACTERS: Final = 4_000
_ELSEWHERE: Final = frozenset(("Mathlib", "Batteries", "Aesop"))


@dataclass(frozen=True, slots=True)
class Message:
    """Something that Lean says of a place in the text."""

    severity: str
    where: str  # "statement 1:4", "proof 2:0"
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A line of a proof, and the goals when it has been run."""

    line: str
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeanSays:
    """What Lean made of a text. `accepted` is no verdict: the verifier was not asked."""

    accepted: bool = False
    goals: tuple[str, ...] = ()  # before the first tactic, as Lean prints them
    steps: tuple[Step, ...] = ()
    messages: tuple[Message, ...] = ()
    trouble: str = ""  # why it did not come to an end
    note: str = ""

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """What `as_data` wrote."""
        return cls(
            accepted=data["accepted"],
            goals=tuple(data["goals"]),
            steps=tuple(Step(step["line"], tuple(step["goals"])) for step in data["steps"]),
            messages=tuple(Message(**message) for message in data["messages"]),
            trouble=data["trouble"],
            note=data["note"],
        )


@dataclass(frozen=True, slots=True)
class Recheck:
    """What Lean and Z3 say of a text."""

    refused: str = ""  # why neither was asked
    lean: LeanSays = LeanSays()
    smt: str = ""
    smt_kind: str = ""  # "valid", "false", "unknown", "refused"
    took_s: float = 0.0


class Rechecker(Closing):
    """Lean sessions and a Z3 process, kept warm. Threads may share it: they take turns."""

    def __init__(self, toolchain: LeanToolchain, settings: ProverSettings | None = None) -> None:
        """Prepare; Lean and Z3 start when they are asked first, or by `warm`."""
        self.toolchain = toolchain
        self._settings = settings or ProverSettings(warm_documents=1)
        self._parts = ExitStack()
        self._sessions: dict[tuple[str, ...], LeanSession] = {}  # the one used last is last
        self._lean_turn = threading.Lock()
        self._smt_turn = threading.Lock()
        self._verify_turn = threading.Lock()
        self._pool = self._parts.enter_context(ThreadPoolExecutor(4, "recheck"))
        self._oracle = self._parts.enter_context(
            Z3Oracle(limit_s=_SMT_S, memory_bytes=_SMT_MEMORY_BYTES)
        )
        self._server = self._parts.enter_context(ForkServer(toolchain))

    def close(self) -> None:
        """End every process."""
        for session in self._sessions.values():
            session.close()
        self._sessions.clear()
        self._parts.close()

    def warm(self) -> None:
        """Start Lean and Z3 now, without waiting for them."""
        trial = "theorem warm (a b : Int) (h : a < b) : ¬ b < a"
        self._pool.submit(self.check, "import Prover.Numbers\n", trial, "")

    def check(self, header: str, statement: str, proof: str) -> Recheck:
        """What Lean and Z3 say, within seconds."""
        began = time.monotonic()
        if why := why_not_confined(header, statement, proof):
            return Recheck(refused=why)
        asked = self._pool.submit(self._smt, Theorem("edited", header, statement))
        lean = self.lean(header, statement, proof)
        answer = asked.result()
        kind, words = kind_of(answer), in_words(answer)
        return Recheck("", lean, words, kind, time.monotonic() - began)

    def lean(self, header: str, statement: str, proof: str) -> LeanSays:
        """What Lean says of the proof, or of the statement alone where that is empty."""
        if why := why_not_confined(header, statement, proof):
            return LeanSays(trouble=f"not given to Lean: {why}")
        if not self._lean_turn.acquire(timeout=_WAIT_S):
            return LeanSays(trouble="Lean is busy with other reviewers' texts; try again")
        try:
            return self._ask_lean(header, statement, proof)
        except InfrastructureError as error:
            return LeanSays(trouble=f"Lean failed: {error}; try again")
        finally:
            self._lean_turn.release()

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict | str:
        """The verifier's verdict; a text says why it was not asked."""
        script = "\n".join(proof.tactics)
        if why := why_not_confined(theorem.header, theorem.statement, script):
            return f"not given to Lean: {why}"
        if not self._verify_turn.acquire(timeout=_WAIT_S):
            return "the verifier is busy; try again"
        try:
            with make_verifier(self.toolchain, self._settings, lean=self._server.run) as verifier:
                return verifier.verify(theorem, proof)
        except InfrastructureError as error:
            return f"Lean failed: {error}; try again"
        finally:
            self._verify_turn.release()

    def _ask_lean(self, header: str, statement: str, proof: str) -> LeanSays:
        asked, note = _for_this_library(Theorem("edited", header, statement))
        lines = proof.splitlines() or ["sorry"]
        text = asked.with_proof(ProofScript(tuple(lines)))
        session = self._session(asked.header)
        (elaboration,) = session.run([text], timeout_s=LIMIT_S)
        if isinstance(elaboration, CutShort):
            return LeanSays(trouble=_why(elaboration.why), note=note)
        n_before = asked.before_proof.count("\n")  # lines above the proof's first
        first_line = asked.before_proof.rpartition("\n")[2]
        where = _Places(asked, n_before, bool(proof))
        messages = _messages(elaboration.diagnostics, where)
        goals_at = _goals_at(session, text)
        start = goals_at(n_before, len(first_line))
        steps = []
        if proof:
            for number, line in enumerate(lines[:_MAX_STEPS]):
                shown = goals_at(n_before + number, len(first_line) + len(line.rstrip()))
                steps.append(Step(line, shown))
        failed = any(message.severity == "error" for message in messages)
        unproved = any("declaration uses `sorry`" in d.message for d in elaboration.diagnostics)
        return LeanSays(
            accepted=not failed and not (proof and unproved),
            goals=start,
            steps=tuple(steps),
            messages=messages,
            note=note,
        )

    def _session(self, header: str) -> LeanSession:
        imports = tuple(imports_of(header))
        session = self._sessions.pop(imports, None)
        if session is None:
            while len(self._sessions) >= _MAX_SESSIONS:
                self._sessions.pop(next(iter(self._sessions))).close()
            session = make_session(self.toolchain, self._settings)
            # The imports alone are read outside the time limit.
            session.rest_on("".join(f"import {name}\n" for name in imports if name != "Init"))
        self._sessions[imports] = session
        return session

    def _smt(self, theorem: Theorem) -> SmtAnswer:
        if not self._smt_turn.acquire(timeout=_WAIT_S):
            return Unknown("busy with other reviewers' texts")
        try:
            return self._oracle.check(theorem)
        finally:
            self._smt_turn.release()


def _for_this_library(theorem: Theorem) -> tuple[Theorem, str]:
    """The theorem as the embedded library can state it, and what had to be changed for that."""
    missing = [name for name in imports_of(theorem.header) if name.split(".")[0] in _ELSEWHERE]
    if not missing:
        return theorem, ""
    return restated(theorem), f"asked of prover's own library instead of {', '.join(missing)}"


def _goals_at(session: LeanSession, text: str) -> Callable[[int, int], tuple[str, ...]]:
    lines = text.split("\n")

    def goals_at(line: int, column: int) -> tuple[str, ...]:
        place = {"line": line, "character": len(lines[line][:column].encode("utf-16-le")) // 2}
        answer = session.ask("$/lean/plainGoal", timeout_s=LIMIT_S, position=place)
        if not isinstance(answer, dict):
            return ()
        return tuple(str(goal) for goal in answer.get("goals", ()))

    return goals_at


@dataclass(frozen=True, slots=True)
class _Places:
    """Says where in the reviewer's own texts a place in Lean's is."""

    theorem: Theorem
    n_before: int
    has_proof: bool

    def name(self, line: int, column: int) -> str:
        """`line` from 1, as Lean counts."""
        header = self.theorem.header
        n_header = self.n_before - self.theorem.opening.count("\n")
        n_header -= self.theorem.statement.count("\n")
        if line > self.n_before:
            return f"proof {line - self.n_before}:{max(0, column - 2)}" if self.has_proof else ""
        if line > n_header or not header.strip():
            return f"statement {line - n_header}:{column}"
        return f"header {line}:{column}"


def _messages(found: Sequence[Diagnostic], where: _Places) -> tuple[Message, ...]:
    said = []
    for one in sorted(found, key=lambda one: (one.severity is not Severity.ERROR, one.start)):
        if not one.message.strip() or one.kind == "goalsAccomplished":
            continue
        if not where.has_proof and "declaration uses `sorry`" in one.message:
            continue
        place = where.name(one.start.line, one.start.column)
        said.append(Message(one.severity.value, place, one.message[:_MAX_MESSAGE_CHARACTERS]))
    return tuple(said[:_MAX_MESSAGES])


def _why(ended: Ended) -> str:
    match ended:
        case Ended.OUT_OF_TIME:
            return f"Lean needs more than {LIMIT_S:g} s for it"
        case Ended.OUT_OF_MEMORY:
            return "Lean needs more memory for it than it may have"
        case Ended.CRASHED | Ended.BY_ITSELF | Ended.TOO_MUCH_OUTPUT:
            return f"Lean ended: {ended.value}"
        case _:
            assert_never(ended)
