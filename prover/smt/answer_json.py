"""Answers as JSON, for records and for the pipe to the worker."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from prover.core.smt_answer import (
    Counterexample,
    Hints,
    OutOfFragment,
    SmtAnswer,
    Unknown,
    Valid,
)
from prover.smt.finding import Finding, FindingKind


def to_json(answer: SmtAnswer) -> dict[str, Any]:
    """The answer's fields, with its class under "answer"."""
    return {"answer": type(answer).__name__, **asdict(answer)}


def from_json(record: dict[str, Any]) -> SmtAnswer:
    """The answer that `to_json` wrote.

    Raises:
        ValueError: the record is none.
    """
    match record:
        case {"answer": "Valid", "method": method, "premises": premises, "evidence": evidence}:
            return Valid(method, tuple(premises), None if evidence is None else _hints(evidence))
        case {"answer": "Counterexample", "model": model}:
            return Counterexample(tuple((name, value) for name, value in model))
        case {"answer": "Unknown", "why": why}:
            return Unknown(why)
        case {"answer": "OutOfFragment", "construct": construct, "place": place}:
            return OutOfFragment(construct, place)
    raise ValueError(f"no answer of the oracle: {record!r}")


def findings_to_json(findings: Sequence[Finding]) -> list[dict[str, str]]:
    """Findings of the linter."""
    return [{"kind": f.kind.value, "where": f.where, "detail": f.detail} for f in findings]


def findings_from_json(records: Sequence[dict[str, str]]) -> tuple[Finding, ...]:
    """What `findings_to_json` wrote."""
    return tuple(Finding(FindingKind(r["kind"]), r["where"], r["detail"]) for r in records)


def _hints(record: dict[str, Any]) -> Hints:
    return Hints(
        witnesses=tuple((name, value) for name, value in record["witnesses"]),
        modulus=record["modulus"],
        induction_on=record["induction_on"],
        cases=tuple(record["cases"]),
        tactics=tuple(record["tactics"]),
    )
