"""What decisions become, what the history says, and which texts Lean is given."""

import json

import pytest

from prover.batch.outcome import Attempt, Effort, NotProved, Proved, Refuted
from prover.core.smt_answer import Counterexample, Valid
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Certificate, VerifiedProof
from prover.review.event import EventKind
from prover.review.export import lint_cases, negatives, pairs, proofs
from prover.review.item import Candidate, ItemKind
from prover.review.sources import Origin, from_attempt, from_findings
from prover.review.statistics import statistics_of
from prover.smt.finding import Finding, FindingKind
from prover.smt.lint_case import LintCase
from prover.verify.untrusted_text import why_not_confined
from tests.unit.review.conftest import submission

ORIGIN = Origin("prove", "first.lean", {})
THEOREM = Theorem("two", "import Prover.Notation\n", "theorem two : 1 + 1 = 2")
PROOF = ProofScript(("rfl",))


def _verified() -> VerifiedProof:
    certificate = Certificate(
        THEOREM.sha256, PROOF.sha256, "Lean", "core", frozenset({"propext"}), ("compile",)
    )
    return VerifiedProof(THEOREM, PROOF, certificate)


def test_an_approved_statement_and_its_prose_are_a_pair(store):
    both = (Candidate("theorem a : 1 = 1", "h"), Candidate("theorem b : 2 = 2"))
    store.enqueue([submission(candidates=both, source="formalize")], who="me")
    assert list(pairs(store)) == []
    store.decide(1, EventKind.APPROVED, who="noether", version=0, candidate=1)
    [pair] = pairs(store)
    assert pair["informal"] == "Show that $a + b = b + a$."
    assert pair["formal_statement"] == "theorem b : 2 = 2"
    assert pair["reviewer"] == "noether"
    [passed_over] = negatives(store)
    assert passed_over["formal_statement"] == "theorem a : 1 = 1"
    json.dumps(pair)


def test_an_edited_statement_is_the_one_that_is_exported(store):
    store.enqueue([submission()], who="me")
    store.edit(1, who="me", version=0, statement="theorem better : True", proof="", header="")
    store.decide(1, EventKind.APPROVED, who="me", version=1)
    [pair] = pairs(store)
    assert (pair["formal_statement"], pair["edited"]) == ("theorem better : True", True)


def test_a_rejection_is_a_negative_pair_with_its_reason_until_it_is_undone(store):
    store.enqueue([submission(smt="false: n = 4")], who="me")
    store.decide(1, EventKind.REJECTED, who="me", version=0, reason="false", text="at n = 4")
    [negative] = negatives(store)
    assert (negative["reason"], negative["remark"]) == ("false", "at n = 4")
    store.undo(1, who="me", version=1)
    assert list(negatives(store)) == []


def test_an_approved_proof_is_exported_with_its_certificate(store):
    found = from_attempt(Attempt(THEOREM, Proved(_verified()), Effort()), ORIGIN)
    assert found is not None
    store.enqueue([found], who="me")
    assert list(proofs(store)) == []
    store.decide(1, EventKind.APPROVED, who="me", version=0)
    [exported] = proofs(store)
    assert exported["proof"] == ["rfl"]
    json.dumps(exported)


def test_what_reviewers_say_of_statements_is_a_case_for_the_linter(store):
    store.enqueue([submission(f"t{n}") for n in range(4)], who="me")
    for number, reason in ((1, "false"), (2, "vacuous"), (3, "wrong types")):
        store.decide(number, EventKind.REJECTED, who="me", version=0, reason=reason)
    store.decide(4, EventKind.APPROVED, who="me", version=0)
    cases = [LintCase.from_data(json.loads(json.dumps(row))) for row in lint_cases(store)]
    assert [case.theorem.name for case in cases] == ["t0", "t1", "t3"]  # no rule knows types
    false, vacuous, fine = cases
    false_alarm = Finding(FindingKind.FALSE, "statement", "fails for n = 4")
    assert list(false.disagreements([false_alarm])) == []
    assert list(false.disagreements([])) == ["not found: false"]
    assert list(vacuous.disagreements([false_alarm])) == ["not found: vacuous"]
    assert list(fine.disagreements([false_alarm])) == ["false alarm: false"]
    assert list(fine.disagreements([])) == []


def test_a_proof_that_was_edited_is_handed_to_nobody_before_it_is_verified(store):
    found = from_attempt(Attempt(THEOREM, Proved(_verified()), Effort()), ORIGIN)
    assert found is not None
    store.enqueue([found], who="me")
    texts = {"statement": THEOREM.statement, "header": THEOREM.header, "proof": "decide"}
    store.edit(1, who="me", version=0, **texts)
    store.decide(1, EventKind.APPROVED, who="me", version=1)
    assert list(proofs(store)) == []


def test_a_certificate_for_another_text_admits_nothing(store):
    found = from_attempt(Attempt(THEOREM, Proved(_verified()), Effort()), ORIGIN)
    assert found is not None
    data = json.loads(found.as_json())
    data["candidates"][0]["statement"] = "theorem two : 1 + 1 = 3"
    store.enqueue([type(found).from_data(data)], who="me")
    store.decide(1, EventKind.APPROVED, who="me", version=0)
    assert list(proofs(store)) == []


def test_what_attempts_hand_in():
    def kind(attempt: Attempt) -> ItemKind | None:
        found = from_attempt(attempt, ORIGIN)
        return None if found is None else found.kind

    none, false = NotProved("nothing left"), Counterexample((("n", "4"),))
    assert kind(Attempt(THEOREM, Proved(_verified()), Effort())) is ItemKind.PROOF
    assert kind(Attempt(THEOREM, Refuted(_verified()), Effort())) is ItemKind.LINT
    assert kind(Attempt(THEOREM, none, Effort(), smt=Valid("z3", ()))) is ItemKind.SMT
    assert kind(Attempt(THEOREM, none, Effort(), smt=false)) is ItemKind.LINT
    assert kind(Attempt(THEOREM, none, Effort())) is None
    refuted = from_attempt(Attempt(THEOREM, Refuted(_verified()), Effort()), ORIGIN)
    assert refuted is not None
    assert refuted.proof == ()  # it is one of the negation
    assert refuted.certificate is None


def test_what_the_linter_hands_in():
    assert from_findings(THEOREM, [], ORIGIN) is None
    false = Finding(FindingKind.FALSE, "statement", "fails for n = 4")
    found = from_findings(THEOREM, [false], ORIGIN)
    assert found is not None
    assert found.smt == "false: n = 4"
    assert found.kind is ItemKind.LINT


def test_statistics(store, clock):
    store.enqueue([submission(f"t{n}", source="formalize") for n in range(4)], who="me")
    for number, decision in enumerate((EventKind.APPROVED,) * 2 + (EventKind.REJECTED,), 1):
        reason = "false" if decision is EventKind.REJECTED else ""
        store.decide(number, decision, who="noether", version=0, reason=reason, took_s=10 * number)
    store.second_opinion(1, EventKind.APPROVED, who="hilbert")
    store.second_opinion(2, EventKind.REJECTED, who="hilbert", reason="trivial")
    clock.now += 30 * 86400
    store.decide(4, EventKind.APPROVED, who="hilbert", version=0)
    store.undo(4, who="noether", version=1)
    found = statistics_of(store)
    assert (found.items, found.decided, found.undone) == (4, 3, 1)
    assert found.sources["formalize"].precision == pytest.approx(2 / 3)
    assert (found.judged_twice, found.agreement) == (2, 0.5)
    assert found.seconds_per_item == 20
    assert found.decisions_this_week == 1
    assert found.reasons == {"false": 1}
    json.dumps(found.as_data())


@pytest.mark.parametrize(
    ("header", "statement", "proof"),
    [
        ("#eval 1\n", "theorem x : True", ""),
        ("run_cmd pure ()\n", "theorem x : True", ""),
        ("initialize pure ()\n", "theorem x : True", ""),
        ('elab "x" : term => unreachable!\n', "theorem x : True", ""),
        ("@[implemented_by f] def g := 1\n", "theorem x : True", ""),
        ("@[macro foo] def g := 1\n", "theorem x : True", ""),
        ("unsafe def g := 1\n", "theorem x : True", ""),
        ("set_option trace.profiler.output true\n", "theorem x : True", ""),
        ('/- " -/ #eval 1 /- " -/', "theorem x : True", ""),
        ("open Lean Elab in run_elab foo\n", "theorem x : True", ""),
        ("", "theorem x : True := trivial\n#eval 1", ""),
        ("", "theorem x : True := trivial\ntheorem y : True", ""),
        ("", "theorem x : by_elab foo", ""),
        ("", "axiom x : False", ""),
        ("", "#eval 1", ""),
        ("", "theorem x : True", "run_tac foo"),
        ("", "theorem x : True", "native_decide"),
        ("", "theorem x : True", "trivial\n#eval 1"),
        ("", "theorem x : True", "trivial " * 30_000),
    ],
)
def test_texts_that_run_something_are_not_given_to_lean(header, statement, proof):
    assert why_not_confined(header, statement, proof)


@pytest.mark.parametrize(
    "header",
    [
        "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\nopen Real Nat",
        "import Prover.Numbers\n\n/-- twice -/\n@[simp] def twice (n : ℕ) := 2 * n\n",
        "namespace A\nvariable {α : Type u} [Group α]\nsection\nstructure P where\n  x : Nat\n",
        "theorem earlier : 1 = 1 := by rfl\n\ninductive T\n  | leaf\n  deriving Repr\n",
    ],
)
def test_ordinary_headers_are_given_to_lean(header):
    assert why_not_confined(header, "theorem x (n : ℕ) : n = n", "rfl") is None
