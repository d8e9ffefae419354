"""Quotients of natural numbers without remainder, and common divisors with common multiples."""

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.finders.goals import find
from prover.evidence.nodes.library import Law
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.nodes.numbers import ByLaw
from prover.smt.terms.term import Term, walk
from tests.unit.evidence.statements import sequent

TRUE = {
    "triangular_numbers": "theorem t (m : ℕ) : ∑ i ∈ Finset.Icc 1 m, i = m * (m + 1) / 2",
    "quotient_of_a_product": "theorem t (m n : ℕ) (h : (m * (m + 3)) / 2 = n) : "
    "m ^ 2 + 3 * m = 2 * n",
    "product_from_gcd_and_lcm": "theorem t (m n : ℕ) (h : Nat.gcd m n = 4) "
    "(k : Nat.lcm m n = 60) : m * n = 240",
    "one_number_from_the_other": "theorem t (m n : ℕ) (h : Nat.gcd m n = 3) "
    "(k : Nat.lcm m n = 45) (l : n = 15) : m = 9",
}  # fmt: skip


@pytest.mark.parametrize("name", TRUE)
def test_true_statements_have_evidence(name: str) -> None:
    at = sequent(TRUE[name])
    assert check(find(at, 20.0), at) == Checked()


def _term(text: str, op: str) -> Term:
    return next(part for part in walk(sequent(text).conclusion) if part.op == op)


@pytest.mark.parametrize(
    ("law", "claim", "op"),
    [
        (Law.GCD_LCM, "Nat.lcm m n = 1", "lcm"),
        (Law.EXACT_QUOTIENT, "m / n = 1", "div"),
        (Law.EXACT_QUOTIENT, "m / 2 = 1", "div"),  # nothing says that m is even
    ],
)
def test_a_law_says_nothing_of_other_terms(law: Law, claim: str, op: str) -> None:
    text = f"theorem t (m n : ℕ) : {claim}"
    judgement = check(ByLaw("h", law, _term(text, op), (), ClosedEvaluation()), sequent(text))
    assert isinstance(judgement, Wrong)
    assert law.value in judgement.why
