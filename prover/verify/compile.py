"""Check: question and answer compile, apart, without an error; what comes of it is audited."""

import hashlib
import shutil
import tempfile
import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from prover.core.errors import TheoremParseError
from prover.core.verdict import Rejected, RejectReason, Undecided
from prover.lean.diagnostics import Diagnostic, Position, first_error
from prover.lean.process import Ended, LeanRunner, LeanToolchain, run_lean

# Both files of a pair get this name: private names contain their module's.
_MODULE = "Claim"
_CHALLENGES_KEPT = 64
_HAS_SORRY = "hasSorry"  # Lean's tag of the warning at a declaration that uses `sorry`


@dataclass(frozen=True, slots=True)
class Compiled:
    """A file that Lean accepted; it may still contain `sorry`."""

    olean: Path
    open_examples: tuple[Position, ...] = ()  # where an `example` with `sorry` begins


@dataclass(frozen=True, slots=True)
class CompiledPair:
    """The compiled question, with `sorry` in it, and the compiled answer."""

    challenge: Compiled
    solution: Compiled


CompileOutcome: TypeAlias = Compiled | Rejected | Undecided
PairOutcome: TypeAlias = CompiledPair | Rejected | Undecided


class PairCompiler:
    """Compiles questions and answers inside `folder`, and keeps the latest questions."""

    def __init__(
        self,
        toolchain: LeanToolchain,
        folder: Path,
        memory_bytes: int,
        *,
        lean: LeanRunner = run_lean,
    ) -> None:
        """Start no process yet."""
        self._toolchain = toolchain
        self._lean = lean
        self._folder = folder
        self._memory_bytes = memory_bytes
        self._challenges: OrderedDict[str, Compiled] = OrderedDict()

    def compile(self, question: str, answer: str, scratch: Path, *, until: float) -> PairOutcome:
        """Compile both texts at once, the answer inside `scratch`; `until` is monotonic time.

        Raises:
            TheoremParseError: the question does not compile.
        """
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(self._compile_question, question, until)
            solution = self._compile(answer, scratch, until)
            challenge = asked.result()
        if isinstance(challenge, Undecided):
            return challenge
        if not isinstance(solution, Compiled):
            return solution
        return CompiledPair(challenge, solution)

    def _compile_question(self, question: str, until: float) -> Compiled | Undecided:
        key = hashlib.sha256(question.encode()).hexdigest()
        if kept := self._challenges.get(key):
            return kept
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        outcome = self._compile(question, folder, until)
        if isinstance(outcome, Compiled):
            self._challenges[key] = outcome
            if len(self._challenges) > _CHALLENGES_KEPT:
                _, oldest = self._challenges.popitem(last=False)
                shutil.rmtree(oldest.olean.parent, ignore_errors=True)
            return outcome
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(outcome, Rejected):
            raise TheoremParseError(f"the theorem itself does not compile: {outcome.detail}")
        return outcome

    def _compile(self, text: str, folder: Path, until: float) -> CompileOutcome:
        return compile_text(
            self._toolchain,
            text,
            folder,
            timeout_s=max(0.0, until - time.monotonic()),
            memory_bytes=self._memory_bytes,
            lean=self._lean,
        )


def compile_text(
    toolchain: LeanToolchain,
    text: str,
    folder: Path,
    *,
    timeout_s: float,
    memory_bytes: int,
    lean: LeanRunner = run_lean,
) -> CompileOutcome:
    """Compile `text` inside `folder`, which must be empty and nobody else's."""
    source = folder / f"{_MODULE}.lean"
    olean = folder / f"{_MODULE}.olean"
    source.write_bytes(text.encode("utf-8"))
    run = lean(
        toolchain,
        ("--json", "-R", folder, source, "-o", olean),
        timeout_s=timeout_s,
        memory_bytes=memory_bytes,
        folder=toolchain.project or folder,  # `lake env` works inside the project only
    )
    if run.ended is not Ended.BY_ITSELF:
        return Undecided(f"compilation did not finish: {run.ended.value}")
    if error := first_error(run.diagnostics):
        words = " ".join(error.message.split())[:200]
        return Rejected(RejectReason.DOES_NOT_COMPILE, f"{error.start}: {words}")
    if run.exit_code != 0 or not olean.is_file():
        words = " ".join((run.stderr or run.stdout).split())[:200]
        return Rejected(RejectReason.DOES_NOT_COMPILE, words or f"exit code {run.exit_code}")
    return Compiled(olean, tuple(_open_examples(text, run.diagnostics)))


def _open_examples(text: str, diagnostics: Iterable[Diagnostic]) -> Iterator[Position]:
    lines = text.split("\n")
    for found in diagnostics:
        if found.kind == _HAS_SORRY and found.start.line == found.end.line <= len(lines):
            line = lines[found.start.line - 1]
            if line[found.start.column : found.end.column] == "example":
                yield found.start
