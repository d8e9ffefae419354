"""What pipelines hand in: an attempt or a lint that a person should look at, as a submission."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, assert_never

from prover.batch.outcome import Attempt, Proved
from prover.batch.records import Record, Status, record_of
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Certificate
from prover.formalize.candidate import Abstained, Formalization, Formalized
from prover.review.item import Candidate, ItemKind, Submission
from prover.smt.answer_words import in_words, it_fails, it_holds
from prover.smt.finding import Finding, FindingKind
from prover.synthesis.corpus import Entry
from prover.synthesis.held_out import is_held_out_key
from prover.synthesis.lot import LotResult
from prover.synthesis.normal_form import statement_key

# What is most likely wrong comes first.
_FALSE: Final = 30
_QUESTIONABLE: Final = 20
_SMT_ALONE: Final = 10
_OPEN_CONJECTURE: Final = 5
_WORTH_A_LOOK: Final = 2  # conjectures of a lot, open and proved each
_SURE: Final = 0.7  # of a translation


@dataclass(frozen=True, slots=True)
class Origin:
    """Which command hands in, and what it was asked about."""

    source: str  # e.g. "prove"
    family: str  # the set's or file's name
    provenance: Mapping[str, str]


def from_attempt(attempt: Attempt, origin: Origin) -> Submission | None:
    """What is to be looked at after an attempt; None if there is nothing to decide."""
    record = record_of(attempt, run_sha256="")
    theorem = attempt.theorem
    if isinstance(attempt.outcome, Proved):
        theorem = attempt.outcome.verified.theorem  # the one that the certificate names
    return from_record(record, theorem, origin)


def from_record(record: Record, theorem: Theorem, origin: Origin) -> Submission | None:
    """The same, from an attempt's record."""
    findings: tuple[str, ...] = ()
    match record.status, record.smt:
        case Status.PROVED, _:
            kind, priority = ItemKind.PROOF, 0
        case Status.REFUTED, _:
            kind, priority = ItemKind.LINT, _FALSE
            findings = ("Lean proves the negation: " + "; ".join(record.proof),)
        case _, "false":
            kind, priority = ItemKind.LINT, _FALSE
        case Status.SMT, _:
            kind, priority = ItemKind.SMT, _SMT_ALONE
        case _:
            return None
    proved = record.status is Status.PROVED
    return Submission(
        kind=kind,
        name=theorem.name,
        candidates=(Candidate(theorem.statement, theorem.header),),
        proof=record.proof if proved else (),
        verdict=record.status.value,
        certificate=_certificate(record, theorem) if proved else None,
        opening=theorem.opening,
        closing=theorem.closing,
        smt=_smt_words(record),
        findings=findings,
        source=origin.source,
        family=origin.family,
        provenance=origin.provenance,
        priority=priority,
    )


def from_findings(
    theorem: Theorem, findings: Sequence[Finding], origin: Origin
) -> Submission | None:
    """A statement that the linter finds questionable; None where it finds nothing."""
    if not findings:
        return None
    false = [found for found in findings if found.kind is FindingKind.FALSE]
    return Submission(
        kind=ItemKind.LINT,
        name=theorem.name,
        candidates=(Candidate(theorem.statement, theorem.header),),
        opening=theorem.opening,
        closing=theorem.closing,
        smt=it_fails(false[0].detail.removeprefix("fails for ")) if false else "",
        findings=tuple(f"{found.kind.value} ({found.where}): {found.detail}" for found in findings),
        source=origin.source,
        family=origin.family,
        provenance=origin.provenance,
        priority=_FALSE if false else _QUESTIONABLE,
    )


def from_formalization(found: Formalization, origin: Origin) -> Submission | None:
    """A statement made from prose, with the others that it may mean; None if there is none.

    What we are least sure of comes first: there a person adds most.
    """
    match found:
        case Formalized(_, chosen, confidence, others):
            judged, note = (chosen, *others), ""
            scores: list[float | None] = [confidence, *(None for _ in others)]
        case Abstained(_, why, candidates):
            judged, scores, note = candidates, [None for _ in candidates], why
        case _:
            assert_never(found)
    if not judged:
        return None
    best = judged[0]
    return Submission(
        kind=ItemKind.TRANSLATION,
        name=found.problem.name,
        informal=found.problem.text,
        candidates=tuple(
            Candidate(
                one.candidate.theorem.statement,
                one.candidate.theorem.header,
                score,
                "; ".join(filter(None, (one.candidate.source, one.lean_error, note))),
            )
            for one, score in zip(judged, scores, strict=True)
        ),
        smt=in_words(best.smt),
        findings=tuple(f"{f.kind.value} ({f.where}): {f.detail}" for f in best.findings),
        source=origin.source,
        family=origin.family,
        provenance=origin.provenance,
        priority=_QUESTIONABLE if scores[0] is None or scores[0] < _SURE else 0,
    )


def from_lot(result: LotResult, origin: Origin) -> list[Submission]:
    """The conjectures of a lot that are worth a look: the shortest, a few of each sort.

    One that is open has survived its family's tests, Z3 and the whole budget of the search. One
    that is proved took more than a single tactic. What is held out for evaluation nobody sees.
    """
    still_open = [
        _conjecture(theorem, None, result, origin)
        for theorem in _shortest(result.open)
        if not is_held_out_key(statement_key(theorem))
    ]
    entries = {entry.verified.theorem: entry for entry in result.entries}
    proved = [
        _conjecture(theorem, entries[theorem], result, origin)
        for theorem in _shortest([theorem for theorem, entry in entries.items() if _is_deep(entry)])
    ]
    return [*still_open, *proved]


def _shortest(theorems: Sequence[Theorem]) -> list[Theorem]:
    found = sorted(theorems, key=lambda theorem: (len(theorem.statement), theorem.statement))
    return found[:_WORTH_A_LOOK]


def _is_deep(entry: Entry) -> bool:
    """Whether the proof is longer than the statement: little is said, much had to be done."""
    verified = entry.verified
    proof = " ".join(" ".join(verified.proof.tactics).split())
    claim = verified.theorem.statement.partition(verified.theorem.name)[2]
    return not entry.origin.one_tactic and len(proof) >= len(claim.strip())


def _conjecture(
    theorem: Theorem, entry: Entry | None, result: LotResult, origin: Origin
) -> Submission:
    proof = entry.verified.proof.tactics if entry else ()
    made = {"level": str(result.task.level), "lot": str(result.task.number)}
    return Submission(
        kind=ItemKind.CONJECTURE,
        name=theorem.name,
        candidates=(Candidate(theorem.statement, theorem.header),),
        proof=proof,
        verdict="proved" if entry else "not proved",
        certificate=certificate_data(entry.verified.certificate) if entry else None,
        opening=theorem.opening,
        closing=theorem.closing,
        source=origin.source,
        family=result.task.family,
        provenance={**origin.provenance, **made},
        priority=0 if entry else _OPEN_CONJECTURE,
    )


def certificate_data(certificate: Certificate) -> dict[str, Any]:
    """A certificate as a submission or an event has it."""
    return {
        "theorem_sha256": certificate.theorem_sha256,
        "proof_sha256": certificate.proof_sha256,
        "lean_toolchain": certificate.lean_toolchain,
        "library": certificate.library,
        "axioms": sorted(certificate.axioms),
        "checks": list(certificate.checks),
    }


def _smt_words(record: Record) -> str:
    match record.smt:
        case "valid":
            return it_holds(record.smt_detail)
        case "false":
            return it_fails(record.smt_detail)
        case _:
            return ""


def _certificate(record: Record, theorem: Theorem) -> dict[str, Any]:
    return {
        "theorem_sha256": theorem.sha256,
        "proof_sha256": ProofScript(record.proof).sha256,
        "lean_toolchain": record.lean_toolchain,
        "library": record.library,
        "axioms": list(record.axioms),
        "checks": list(record.checks),
    }
