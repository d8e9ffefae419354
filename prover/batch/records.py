"""The record of one attempt, and the file that keeps the records of a run.

The file is append-only JSON lines. A record is keyed by (theorem, run), so that writing one
twice is harmless; a line cut short by a crash is skipped and its theorem is tried again.
"""

import json
from dataclasses import asdict, dataclass, fields
from enum import Enum
from typing import Any, Self, assert_never

from prover.batch.consultation import Advice
from prover.batch.line_file import LineFile, RecordKey
from prover.batch.outcome import Attempt, NotProved, Proved, Refuted
from prover.core.smt_answer import Counterexample, Valid
from prover.core.verdict import Certificate, Undecided


class Status(Enum):
    """The ends of an attempt, as records and reports name them."""

    PROVED = "proved"
    REFUTED = "refuted"
    SMT = "smt"  # not proved, and valid by the SMT oracle's word alone
    NOT_PROVED = "not proved"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Record:
    """One attempt, as plain data."""

    name: str
    theorem_sha256: str
    run_sha256: str
    status: Status
    detail: str = ""  # why it is not proved or not decided
    proof: tuple[str, ...] = ()  # the tactics; for a refuted theorem, those of its negation
    lean_toolchain: str = ""
    library: str = ""
    axioms: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    smt: str = ""  # "valid" or "false" by the SMT oracle's word, whatever Lean says
    smt_detail: str = ""  # its method, or the values of its counterexample
    wall_s: float = 0.0
    search_s: float = 0.0
    verify_s: float = 0.0
    expansions: int = 0
    tactics_tried: int = 0
    pruned: int = 0  # states left alone since the SMT oracle refuted a goal of theirs
    retries: int = 0  # how many workers were lost before this attempt ended

    @property
    def key(self) -> RecordKey:
        """What makes this record the only one of its kind."""
        return self.theorem_sha256, self.run_sha256

    @property
    def end(self) -> str:
        """How the attempt ended, in a word or two."""
        return self.status.value

    @property
    def summary(self) -> str:
        """The proof, or why there is none."""
        return "; ".join(self.proof) or self.detail

    @property
    def smt_word(self) -> str:
        """The SMT oracle's word in a sentence; empty where Lean's stands in its place."""
        match self.smt, self.status:
            case ("", _) | ("valid", Status.PROVED):
                return ""
            case "false", Status.REFUTED:
                return f"the values are Z3's: {self.smt_detail}" if self.smt_detail else ""
            case "valid", Status.SMT:
                return f"smt: it holds by Z3's word ({self.smt_detail}); not checked by Lean"
            case "valid", _:
                return f"smt: Z3 says that it holds ({self.smt_detail})"
            case _:
                return f"smt: Z3 finds {self.smt_detail or 'it false'}; not checked by Lean"

    def as_json(self) -> str:
        """One line of JSON, without its end."""
        return json.dumps({**asdict(self), "status": self.status.value}, ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Self:
        """Read a line that `as_json` wrote; fields of a newer version are ignored.

        Raises:
            ValueError: the line is not a record.
        """
        known = {field.name for field in fields(cls)}
        try:
            values: dict[str, Any] = {
                name: tuple(value) if isinstance(value, list) else value
                for name, value in json.loads(line).items()
                if name in known
            }
            values["status"] = Status(values["status"])
            return cls(**values)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"not a record: {error}") from error


def record_of(attempt: Attempt, *, run_sha256: str, retries: int = 0) -> Record:
    """The record that an attempt leaves."""
    status, detail, proof, certificate = _end_of(attempt)
    smt, smt_detail = _word_of(attempt.smt)
    used = attempt.effort
    return Record(
        name=attempt.theorem.name,
        theorem_sha256=attempt.theorem.sha256,
        run_sha256=run_sha256,
        status=status,
        detail=detail,
        proof=proof,
        lean_toolchain=certificate.lean_toolchain if certificate else "",
        library=certificate.library if certificate else "",
        axioms=tuple(sorted(certificate.axioms)) if certificate else (),
        checks=certificate.checks if certificate else (),
        smt=smt,
        smt_detail=smt_detail,
        wall_s=round(used.wall_s, 3),
        search_s=round(used.search_s, 3),
        verify_s=round(used.verify_s, 3),
        expansions=used.expansions,
        tactics_tried=used.tactics_tried,
        pruned=used.pruned,
        retries=retries,
    )


def _end_of(attempt: Attempt) -> tuple[Status, str, tuple[str, ...], Certificate | None]:
    """Status, detail, tactics and certificate of an attempt."""
    match attempt.outcome:
        case Proved(verified):
            return Status.PROVED, "", verified.proof.tactics, verified.certificate
        case Refuted(negation):
            return Status.REFUTED, "", negation.proof.tactics, negation.certificate
        case NotProved(reason):
            by_smt = isinstance(attempt.smt, Valid)
            return Status.SMT if by_smt else Status.NOT_PROVED, reason, (), None
        case Undecided(cause):
            return Status.UNDECIDED, cause, (), None
        case _ as never:
            assert_never(never)


def _word_of(answer: Advice | None) -> tuple[str, str]:
    """The SMT oracle's word and what it rests on."""
    match answer:
        case None:
            return "", ""
        case Valid(method):
            return "valid", method
        case Counterexample(model):
            return "false", ", ".join(f"{name} = {value}" for name, value in model)
        case _ as never:
            assert_never(never)


class RecordFile(LineFile[Record]):
    """The records of attempts."""

    def parse(self, line: str) -> Record:
        """The record in a line."""
        return Record.from_json(line)
