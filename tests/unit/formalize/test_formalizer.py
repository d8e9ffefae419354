"""Candidates are compared, the untrustworthy are turned away, and doubt is said."""

from dataclasses import dataclass

import pytest

from prover.core.smt_answer import Counterexample, SmtAnswer
from prover.core.theorem import Theorem
from prover.formalize.candidate import (
    HEADER,
    Abstained,
    Candidate,
    Formalized,
    statement_from,
)
from prover.formalize.compare import Sameness, sameness
from prover.formalize.formalizer import Formalizer, RuleSource
from prover.formalize.informal import InformalProblem
from prover.formalize.rules import NotTranslated
from tests.unit.formalize.judges import no_findings, no_opinion, states_all

pytestmark = pytest.mark.slow

_PROBLEM = InformalProblem("p", "whatever")


@dataclass
class Says:
    """A source that knows its answers by heart."""

    texts: tuple[str, ...]

    def candidates(self, problem: InformalProblem) -> list[Candidate] | NotTranslated:
        found = [statement_from(text, problem.name) for text in self.texts]
        return [Candidate(one, "model") for one in found if isinstance(one, Theorem)]


def _formalizer(*texts: str) -> Formalizer:
    return Formalizer([Says(texts)], states_all, no_opinion, no_findings)


def test_the_reading_that_most_samples_share_is_chosen():
    found = _formalizer(
        "theorem x (n : ℕ) (h : 0 < n) : n ≥ 1 := by sorry",
        "theorem y (k : ℕ) (hk : k > 0) : 1 ≤ k := by sorry",
        "theorem z (k : ℕ) : 2 ≤ k := by sorry",
    ).formalize(_PROBLEM)
    assert isinstance(found, Formalized)
    assert found.chosen.candidate.readings == 2
    assert found.confidence < 0.6


def test_candidates_that_all_differ_are_no_answer():
    texts = [f"theorem x (n : ℕ) (h : n % 7 = {i}) : n ≥ {i} := by sorry" for i in range(5)]
    assert isinstance(_formalizer(*texts).formalize(_PROBLEM), Abstained)


def test_a_statement_that_lean_refuses_is_no_answer():
    formalizer = Formalizer(
        [Says(("theorem x : foo = 1 := by sorry",))],
        lambda _: "unknown identifier 'foo'",
        no_opinion,
        no_findings,
    )
    found = formalizer.formalize(_PROBLEM)
    assert isinstance(found, Abstained)
    assert "foo" in found.why


def test_a_false_statement_is_doubted():
    def false(_: Theorem) -> SmtAnswer:
        return Counterexample((("n", "1"),))

    problem = InformalProblem("p", "Every integer is even.")
    sure = Formalizer([RuleSource()], states_all, no_opinion, no_findings).formalize(problem)
    doubted = Formalizer([RuleSource()], states_all, false, no_findings).formalize(problem)
    assert isinstance(sure, Formalized)
    assert isinstance(doubted, Formalized)
    assert doubted.confidence < sure.confidence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no Lean at all",
        "theorem x : True := trivial\ntheorem y : True := trivial",
        "theorem x : (by exact True) := by sorry",
        "theorem x : True ∧ (run_tac pure ()) := by sorry",
        "#eval 1\ntheorem x : (#eval 1) := by sorry",
        "theorem x : 1 = 1 " + " " * 20_000 + ":= by sorry",
    ],
)
def test_a_hostile_or_broken_candidate_is_turned_away(text: str):
    assert isinstance(statement_from(text, "p"), str)


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        ("(n : ℕ) : n < n + 1", "(k : ℕ) : k + 1 > k", Sameness.SAME),
        ("(a b : ℤ) (h : a < b) : a ≠ b", "(x y : ℤ) (h : y > x) : x ≠ y", Sameness.SAME),
        ("(a b : ℤ) (h : b < a) : a ≠ b", "(x y : ℤ) (h : y > x) : y ≠ x", Sameness.SAME),
        ("(n m : ℤ) (h : m = n + 1) : 2 ∣ n * m", "(n : ℤ) : 2 ∣ n * (n + 1)", Sameness.SAME),
        (": ∀ n : ℕ, 0 < n → n ≠ 0", "(n : ℕ) (h : 0 < n) : n ≠ 0", Sameness.SAME),
        ("(n : ℤ) (h : 0 < n) : n ≠ 0", "(n : ℤ) (h : 0 < n) : 0 ≤ n", Sameness.DIFFERENT),
        ("(n : ℤ) (h : 2 ∣ n) : 2 ∣ n", "(n : ℤ) (h : 3 ∣ n) : 3 ∣ n", Sameness.DIFFERENT),
        ("(n : ℕ) : n = n", "(n : ℤ) : n = n", Sameness.DIFFERENT),
        # Both hold, which says nothing about what they mean.
        ("(n : ℤ) : 2 ∣ n * (n + 1)", "(n : ℤ) : 3 ∣ n ^ 3 - n", Sameness.UNCLEAR),
    ],
)
def test_sameness_is_of_meaning_not_of_truth(first: str, second: str, how: Sameness):
    assert sameness(HEADER, f"theorem t {first}", f"theorem t {second}") is how
