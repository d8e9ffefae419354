"""What decisions become: training pairs, negative pairs, proofs for the corpus, the history."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any, Final

from prover.core.errors import UnverifiedProofError
from prover.core.theorem import Theorem
from prover.core.verdict import Certificate, VerifiedProof
from prover.review.item import Candidate, ItemState, RejectionReason
from prover.review.review_item import ReviewItem
from prover.review.store import ReviewStore
from prover.smt.finding import FindingKind
from prover.smt.lint_case import LintCase

_TOGETHER: Final = 500
_FINDING_OF: Final = {
    RejectionReason.FALSE.value: FindingKind.FALSE,
    RejectionReason.VACUOUS.value: FindingKind.VACUOUS,
}
_NEVER_APPROVED: Final = frozenset(_FINDING_OF.values())  # or the finding was a false alarm


def pairs(store: ReviewStore) -> Iterator[dict[str, Any]]:
    """An object for each approved statement that was made from prose: the prose and the Lean."""
    for item in items_in(store, ItemState.APPROVED):
        if item.submission.informal.strip():
            header, statement = approved_statement(item)
            yield {
                **_named(item),
                "informal": item.submission.informal,
                "header": header,
                "formal_statement": statement,
                "edited": item.standing.edit is not None,
            }


def negatives(store: ReviewStore) -> Iterator[dict[str, Any]]:
    """An object for each statement that was turned down, and why.

    The candidates that were passed over for another one are negative as well.
    """
    for item in items_in(store, ItemState.REJECTED):
        decision = item.standing.decision
        assert decision is not None
        yield {
            **_named(item),
            "informal": item.submission.informal,
            "header": item.header,
            "formal_statement": item.statement,
            "reason": decision.reason,
            "remark": decision.text,
            "smt": item.submission.smt,
            "findings": list(item.submission.findings),
        }
    for item in items_in(store, ItemState.APPROVED):
        chosen = _chosen(item)
        for number, candidate in enumerate(item.submission.candidates):
            if number != chosen and candidate.statement != approved_statement(item)[1]:
                yield {
                    **_named(item),
                    "informal": item.submission.informal,
                    "header": candidate.header,
                    "formal_statement": candidate.statement,
                    "reason": "another candidate was chosen",
                    "remark": "",
                    "smt": "",
                    "findings": [],
                }


def verified_proof(item: ReviewItem) -> VerifiedProof | None:
    """The item's proof with its certificate; None if it has none that fits."""
    issued = item.certificate
    if issued is None or item.verdict != "proved" or not item.script.tactics:
        return None
    try:
        certificate = Certificate(
            theorem_sha256=issued["theorem_sha256"],
            proof_sha256=issued["proof_sha256"],
            lean_toolchain=issued["lean_toolchain"],
            library=issued["library"],
            axioms=frozenset(issued["axioms"]),
            checks=tuple(issued["checks"]),
        )
        return VerifiedProof(item.theorem, item.script, certificate)
    except (KeyError, TypeError, UnverifiedProofError):  # written by hand, or for another text
        return None


def proofs(store: ReviewStore) -> Iterator[dict[str, Any]]:
    """An object for each approved proof, with its certificate."""
    for item in items_in(store, ItemState.APPROVED):
        if (proof := verified_proof(item)) is not None:
            certificate = asdict(proof.certificate)
            yield {
                **_named(item),
                "theorem": asdict(proof.theorem),
                "proof": list(proof.proof.tactics),
                "certificate": {**certificate, "axioms": sorted(proof.certificate.axioms)},
            }


def events(store: ReviewStore) -> Iterator[dict[str, Any]]:
    """An object for each event, in order."""
    for event in store.events():
        yield {**asdict(event), "kind": event.kind.value}


def lint_cases(store: ReviewStore) -> Iterator[dict[str, Any]]:
    """An object for each statement on which reviewers have said what the linter should say.

    `prover lint FILE --cases` asks the linter about them, and says where it disagrees.
    """
    for item in items_in(store, ItemState.REJECTED):
        decision = item.standing.decision
        expected = _FINDING_OF.get(decision.reason) if decision is not None else None
        if expected is not None:
            case = LintCase(item.theorem, frozenset((expected,)), frozenset())
            yield {**_named(item), **case.as_data()}
    for item in items_in(store, ItemState.APPROVED):
        case = LintCase(approved_theorem(item), frozenset(), _NEVER_APPROVED)
        yield {**_named(item), **case.as_data()}


EXPORTS: Final[dict[str, Callable[[ReviewStore], Iterator[dict[str, Any]]]]] = {
    "pairs": pairs,
    "negatives": negatives,
    "proofs": proofs,
    "lint-cases": lint_cases,
    "events": events,
}


def approved_theorem(item: ReviewItem) -> Theorem:
    """The statement that was approved, as a theorem."""
    header, statement = approved_statement(item)
    return replace(item.theorem, header=header, statement=statement)


def approved_statement(item: ReviewItem) -> tuple[str, str]:
    """Header and statement that were approved: as edited, or the candidate that was chosen."""
    if item.standing.edit is not None:
        return item.header, item.statement
    candidate: Candidate = item.submission.candidates[_chosen(item)]
    return candidate.header, candidate.statement


def _chosen(item: ReviewItem) -> int:
    decision = item.standing.decision
    return int(decision.payload.get("candidate", 0)) if decision is not None else 0


def _named(item: ReviewItem) -> dict[str, Any]:
    decision = item.standing.decision
    return {
        "item": item.id,
        "name": item.submission.name,
        "kind": item.submission.kind.value,
        "source": item.submission.source,
        "family": item.submission.family,
        "reviewer": decision.who if decision else "",
        "at": decision.at if decision else 0.0,
    }


def items_in(store: ReviewStore, state: ItemState) -> Iterator[ReviewItem]:
    """The items in a state, by number; a few hundred at a time, so that memory stays small."""
    last = 0
    while True:
        with store.database.reading() as connection:
            rows = connection.execute(
                "SELECT id FROM item WHERE state = ? AND id > ? ORDER BY id LIMIT ?",
                (state.value, last, _TOGETHER),
            )
            ids = [row["id"] for row in rows]
        for item_id in ids:
            item = store.get(item_id)
            if item is not None and item.standing.state is state:
                yield item
        if not ids:
            return
        last = ids[-1]
