"""What the SMT oracle says of many statements: worker, records and run. None of it is a proof."""

import hashlib
import importlib.metadata
import json
import time
from dataclasses import dataclass
from typing import Any, Final, assert_never

from prover.batch.line_file import LineFile, RecordKey
from prover.batch.runner import ResumableRun, lost
from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.theorem import Theorem
from prover.smt.answer_json import from_json, to_json
from prover.smt.answer_words import detail_of
from prover.smt.oracle import Z3Oracle
from search.ray_workers import Done, Lost

_SOLVERS: Final = ("z3-solver", "cvc5", "sympy", "python-flint")
VALID, REFUTED, UNKNOWN, REFUSED = "valid", "refuted", "unknown", "refused"


@dataclass(frozen=True, slots=True)
class SmtCheck:
    """One answer, and how long it took."""

    answer: SmtAnswer
    wall_s: float


class SmtWorker:
    """Asks an oracle of its own, whose process lives as long as this worker."""

    def __init__(self, limit_s: float) -> None:
        """Prepare; the oracle's process starts at the first theorem."""
        self._oracle = Z3Oracle(limit_s=limit_s)

    def __call__(self, theorem: Theorem) -> SmtCheck:
        """Ask about one theorem."""
        started_at = time.monotonic()
        answer = self._oracle.check(theorem)
        return SmtCheck(answer, time.monotonic() - started_at)


@dataclass(frozen=True, slots=True)
class SmtRecord:
    """The oracle's answer to one statement."""

    name: str
    theorem_sha256: str
    run_sha256: str
    answer: SmtAnswer
    wall_s: float = 0.0
    retries: int = 0  # how many workers were lost on it

    @property
    def key(self) -> RecordKey:
        """What makes this record the only one of its kind."""
        return self.theorem_sha256, self.run_sha256

    @property
    def end(self) -> str:
        """The answer in a word."""
        match self.answer:
            case Valid():
                return VALID
            case Counterexample():
                return REFUTED
            case Unknown():
                return UNKNOWN
            case OutOfFragment():
                return REFUSED
            case _ as never:
                assert_never(never)

    @property
    def summary(self) -> str:
        """What the answer rests on, or why there is none."""
        return detail_of(self.answer)

    def as_json(self) -> str:
        """One line of JSON, without its end."""
        fields = {
            "name": self.name,
            "theorem_sha256": self.theorem_sha256,
            "run_sha256": self.run_sha256,
            "label": "smt",
            **to_json(self.answer),
            "wall_s": self.wall_s,
            "retries": self.retries,
        }
        return json.dumps(fields, ensure_ascii=False)


class SmtFile(LineFile[SmtRecord]):
    """The oracle's answers, one a line."""

    def parse(self, line: str) -> SmtRecord:
        """The record in a line."""
        data: dict[str, Any] = json.loads(line)
        try:
            return SmtRecord(
                name=data["name"],
                theorem_sha256=data["theorem_sha256"],
                run_sha256=data["run_sha256"],
                answer=from_json(data),
                wall_s=data["wall_s"],
                retries=data["retries"],
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a record: {error}") from error


class SmtRun(ResumableRun[SmtCheck, SmtRecord]):
    """A run that asks the oracle."""

    def record(self, theorem: Theorem, end: Done[SmtCheck] | Lost) -> SmtRecord:
        """The record of an answer, or of a statement that took its workers with it."""
        match end:
            case Done(_, check, retries):
                answer, wall_s = check.answer, check.wall_s
            case Lost(_, retries):
                answer, wall_s = Unknown(lost(retries)), 0.0
            case _ as never:
                assert_never(never)
        return SmtRecord(
            theorem.name, theorem.sha256, self.run_sha256, answer, round(wall_s, 3), retries
        )


def smt_run_sha256(limit_s: float) -> str:
    """Key of a run: the time limit and the solvers' versions."""
    versions = {name: importlib.metadata.version(name) for name in _SOLVERS}
    text = json.dumps(["smt", limit_s, versions], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
