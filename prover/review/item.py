"""What waits for a reviewer: a submission as a pipeline handed it in, and the item made of it.

A submission never changes. What reviewers make of it is a list of events (`event.py`), and an
item is the two together.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import Enum
from typing import Any, Self

from prover.core.errors import ConfigError

MAX_TEXT_CHARACTERS = 6_000_000  # of one field
MAX_CANDIDATES = 50


class ItemKind(Enum):
    """Why a person has to look."""

    TRANSLATION = "translation"  # a statement made from prose: does it say what was meant?
    LINT = "lint"  # a statement that is false, vacuous or otherwise questionable
    SMT = "smt"  # Z3 vouches for it, Lean has no proof
    CONJECTURE = "conjecture"  # found by synthesis; is it interesting?
    PROOF = "proof"  # verified; is it fit to be seen?


class ItemState(Enum):
    """Where an item stands."""

    OPEN = "open"
    CLAIMED = "claimed"  # open, and somebody is looking at it
    NEEDS_WORK = "needs work"
    APPROVED = "approved"
    REJECTED = "rejected"


class RejectionReason(Enum):
    """Why a reviewer turned an item down."""

    NOT_WHAT_WAS_MEANT = "says something else"
    FALSE = "false"
    VACUOUS = "vacuous"
    TRIVIAL = "trivial"
    MISSING_HYPOTHESIS = "a hypothesis is missing"
    WRONG_TYPES = "wrong types"
    DUPLICATE = "duplicate"
    UNREADABLE_PROOF = "proof hard to read"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One Lean statement that may be what the informal text means."""

    statement: str  # "theorem NAME : TYPE", without ":= proof"
    header: str = ""
    score: float | None = None  # the source's own confidence, 0 to 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """What a pipeline hands in. Two with one `key` are the same item."""

    kind: ItemKind
    name: str
    candidates: tuple[Candidate, ...]
    informal: str = ""
    proof: tuple[str, ...] = ()  # the tactics, as in `core.theorem.ProofScript`
    verdict: str = ""  # "proved", "refuted", "smt", "not proved", "undecided"; "" if nobody asked
    certificate: Mapping[str, Any] | None = None  # the fields of `core.verdict.Certificate`
    opening: str = " := by\n  "  # as in `core.theorem.Theorem`
    closing: str = "\n"
    smt: str = ""  # what Z3 says of the statement, in words
    findings: tuple[str, ...] = ()  # what the linter says, in words
    source: str = ""  # which pipeline, e.g. "prove"
    family: str = ""  # which set or file
    provenance: Mapping[str, str] = field(default_factory=dict)
    priority: int = 0  # higher comes first

    @property
    def key(self) -> str:
        """Hash of what is to be judged; priority and provenance are no part of it."""
        judged = asdict(replace(self, provenance={}, priority=0))
        judged["kind"] = self.kind.value
        text = json.dumps(judged, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def as_json(self) -> str:
        """One line of JSON."""
        return json.dumps({**asdict(self), "kind": self.kind.value}, ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Self:
        """Read what `as_json` wrote, or what somebody else's program wrote in its manner.

        Raises:
            ConfigError: it is not a submission; the message says why.
        """
        try:
            data = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ConfigError(f"not JSON: {error}") from error
        return cls.from_data(data)

    @classmethod
    def stored(cls, line: str) -> Self:
        """Read what `as_json` wrote and a queue has kept: it was looked at when it came."""
        return cls._from_object(json.loads(line))

    @classmethod
    def from_data(cls, data: object) -> Self:
        """Read a JSON value.

        Raises:
            ConfigError: it is not a submission; the message says why.
        """
        if not isinstance(data, dict):
            raise ConfigError("not a JSON object")
        submission = cls._from_object(data)
        submission.require_storable()
        return submission

    @classmethod
    def _from_object(cls, data: dict[str, Any]) -> Self:
        kinds = ", ".join(kind.value for kind in ItemKind)
        try:
            kind = ItemKind(data.get("kind"))
        except ValueError as error:
            raise ConfigError(f'"kind" is none of {kinds}') from error
        listed = data.get("candidates")
        if listed is None and "statement" in data:
            listed = [{"statement": data["statement"], "header": data.get("header", "")}]
        if not isinstance(listed, list) or not listed:
            raise ConfigError('there is neither "statement" nor a list "candidates"')
        certificate = data.get("certificate")
        if certificate is not None and not isinstance(certificate, dict):
            raise ConfigError('"certificate" is not an object')
        candidates = tuple(_candidate(entry) for entry in listed)
        return cls(
            kind=kind,
            name=_text(data, "name") or _first_name(candidates[0].statement),
            candidates=candidates,
            informal=_text(data, "informal"),
            proof=_texts(data, "proof"),
            verdict=_text(data, "verdict"),
            certificate=certificate,
            opening=_text(data, "opening") or " := by\n  ",
            closing=_text(data, "closing") or "\n",
            smt=_text(data, "smt"),
            findings=_texts(data, "findings"),
            source=_text(data, "source"),
            family=_text(data, "family"),
            provenance=_provenance(data.get("provenance", {})),
            priority=_priority(data.get("priority", 0)),
        )

    def require_storable(self) -> None:
        """Return if every text is Unicode that can be written, and none is beyond all measure.

        Raises:
            ConfigError: the message says which is not.
        """
        if len(self.candidates) > MAX_CANDIDATES:
            raise ConfigError(f"more than {MAX_CANDIDATES} candidates")
        for name, text in (
            ("name", self.name),
            ("informal", self.informal),
            ("proof", "\n".join(self.proof)),
            ("smt", self.smt),
            *((f"finding {n}", finding) for n, finding in enumerate(self.findings, 1)),
            *((f"candidate {n}", c.header + c.statement) for n, c in enumerate(self.candidates, 1)),
        ):
            require_text(text, name)
        require_text(self.as_json(), "the item")


def require_text(text: str, what: str) -> None:
    """Return if `text` can be stored.

    Raises:
        ConfigError: it is too long, or has half of a surrogate pair, which no UTF-8 has.
    """
    if len(text) > MAX_TEXT_CHARACTERS:
        raise ConfigError(f"{what} has {len(text)} characters; {MAX_TEXT_CHARACTERS} are the most")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ConfigError(f"{what} is not valid Unicode (character {error.start})") from error


def _candidate(entry: object) -> Candidate:
    if not isinstance(entry, dict):
        raise ConfigError("a candidate is not an object")
    statement = _text(entry, "statement")
    if not statement.strip():
        raise ConfigError("a candidate has no statement")
    score = entry.get("score")
    if score is not None and (isinstance(score, bool) or not isinstance(score, int | float)):
        raise ConfigError("a candidate's score is no number")
    return Candidate(statement, _text(entry, "header"), score, _text(entry, "note"))


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name, "")
    if not isinstance(value, str):
        raise ConfigError(f'"{name}" is not a text')
    return value


def _texts(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = data.get(name, [])
    if isinstance(value, str):
        return (value,) if value else ()
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ConfigError(f'"{name}" is not a list of texts')
    return tuple(value)


def _provenance(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ConfigError('"provenance" is not an object')
    return {str(name): str(text) for name, text in value.items()}


def _priority(value: object) -> int:
    if not isinstance(value, int) or not -1_000_000 <= value <= 1_000_000:
        raise ConfigError('"priority" is not a whole number up to a million')
    return int(value)


def _first_name(statement: str) -> str:
    words = statement.split(maxsplit=2)
    return words[1].rstrip(":") if len(words) > 1 else "unnamed"
