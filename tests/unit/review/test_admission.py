"""Approved proofs on their way into a corpus: nothing but the verifier's word lets them in."""

from dataclasses import asdict, dataclass, field

import pytest

from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected, RejectReason, Undecided, Verdict
from prover.review.admission import admit_approved
from prover.review.event import EventKind
from prover.review.export import items_in
from prover.review.item import Candidate, ItemKind, ItemState
from prover.synthesis.corpus import Admission
from tests.fakes import CountdownEnvironment
from tests.unit.review.conftest import submission
from tests.unit.synthesis.verified import open_corpus, verified


class NumberEnvironment(CountdownEnvironment):
    """The toy logic for statements `theorem NAME : NUMBER`."""

    def start(self, theorem: Theorem):
        return super().start(Theorem("t", "", theorem.statement.rpartition(" ")[2]))


@dataclass
class Verifier:
    """Says the same of every proof, and remembers what it was asked."""

    refusal: Rejected | Undecided | None = None
    asked: list[ProofScript] = field(default_factory=list)

    def verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        self.asked.append(proof)
        return self.refusal or Accepted(verified(theorem, *proof.tactics).certificate)


@pytest.fixture
def corpus(tmp_path):
    with open_corpus(tmp_path) as made:
        yield made


def _approved(store, proof, *, edit="", **changes):
    own = {"kind": ItemKind.PROOF, "candidates": (Candidate("theorem t : 4"),), "proof": proof}
    store.enqueue([submission("t", **{**own, **changes})], who="me")
    if edit:
        store.edit(1, who="me", version=0, statement="theorem t : 4", proof=edit, header="")
    store.decide(1, EventKind.APPROVED, who="me", version=1 if edit else 0)
    return items_in(store, ItemState.APPROVED)


def test_an_approved_proof_is_traced_verified_and_admitted(store, corpus):
    verifier = Verifier()
    items = _approved(store, ("half", "dec", "dec", "id"), family="mine")
    [handed] = admit_approved(items, corpus, verifier, NumberEnvironment())
    assert handed.admission is Admission.ADMITTED
    [entry] = corpus.entries()
    assert entry.states == ("⊢ 4", "⊢ 2", "⊢ 1")
    assert entry.verified.proof == ProofScript(("half", "dec", "dec"))  # what ran after is no part
    assert verifier.asked == [entry.verified.proof]
    assert (entry.origin.family, entry.origin.found_by) == ("mine", "review")
    again = items_in(store, ItemState.APPROVED)
    [handed] = admit_approved(again, corpus, verifier, NumberEnvironment())
    assert handed.admission is Admission.KNOWN


def test_an_edited_proof_is_cut_into_its_tactics(store, corpus):
    items = _approved(store, ("id",), edit="half\ndec\ndec")
    [handed] = admit_approved(items, corpus, Verifier(), NumberEnvironment())
    assert handed.admission is Admission.ADMITTED
    [entry] = corpus.entries()
    assert entry.verified.proof.tactics == ("half", "dec", "dec")


@pytest.mark.parametrize(
    "refusal", [Rejected(RejectReason.DOES_NOT_COMPILE, "no"), Undecided("no time")]
)
def test_a_certificate_that_somebody_wrote_admits_nothing(store, corpus, refusal):
    proof = ("half", "dec", "dec")
    claimed = asdict(verified(Theorem("t", "", "theorem t : 4"), *proof).certificate)
    claimed["axioms"] = []
    items = _approved(store, proof, verdict="proved", certificate=claimed)
    [handed] = admit_approved(items, corpus, Verifier(refusal), NumberEnvironment())
    assert handed.admission is None
    assert handed.why
    assert len(corpus) == 0


@pytest.mark.parametrize(
    ("tactic", "why"), [("dec", "the proof does not run"), ("run_tac foo", "not given to Lean")]
)
def test_what_does_not_run_or_would_run_more_is_not_verified_at_all(store, corpus, tactic, why):
    verifier = Verifier()
    environment = NumberEnvironment()
    [handed] = admit_approved(_approved(store, (tactic,)), corpus, verifier, environment)
    assert handed.admission is None
    assert handed.why.startswith(why)
    assert verifier.asked == []
    assert (tactic in [ran for _, ran in environment.calls]) == (tactic == "dec")


def test_statements_without_a_proof_are_left_out(store, corpus):
    items = _approved(store, ())
    assert list(admit_approved(items, corpus, Verifier(), NumberEnvironment())) == []
