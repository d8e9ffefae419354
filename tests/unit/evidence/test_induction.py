"""Inductions on what a sum, product, power or factorial goes up to."""

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.finders.goals import find
from prover.evidence.nodes.functions import Successor
from prover.evidence.nodes.integers import Induction
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.printers.dialect import NUMBERS
from prover.evidence.printers.proof import proof_lines
from prover.evidence.rules.premises import premises
from prover.smt.terms.build import apply, var
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import NAT
from tests.unit.evidence.statements import sequent

TRUE = {
    "power_in_a_ring": "theorem t (n : ℕ) (y : ℝ) (h : 0 ≤ y) : 1 + n * y ≤ (1 + y) ^ n",
    "power_from_later": "theorem t (n : ℕ) (h : 5 ≤ n) : n ^ 2 < 2 ^ n",
    "factorial": "theorem t (n : ℕ) (h : 7 ≤ n) : 3 ^ n < Nat.factorial n",
    "sum_below": "theorem t (n : ℕ) (h : 0 < n) : "
    "∑ k ∈ Finset.Icc 1 n, (1 : ℝ) / (k * (k + 1)) ≤ 1 - 1 / (n + 1)",
    "sum_with_power": "theorem t (n : ℕ) : ∑ k ∈ Finset.range n, (3 : ℝ) ^ k = (3 ^ n - 1) / 2",
    "sum_of_factorials": "theorem t (n : ℕ) : "
    "∑ k ∈ Finset.range n, (k + 1) * Nat.factorial (k + 1) + 1 = Nat.factorial (n + 1)",
    "product": "theorem t (n : ℕ) : "
    "∏ k ∈ Finset.range n, (3 * k + 3) = 3 ^ n * Nat.factorial n",
    "sequence": "theorem t (a : ℕ → ℝ) (h : a 0 = 0) (k : ∀ n, a (n + 1) = (a n + 2) / 3) : "
    "∀ n, a n < 1",
}  # fmt: skip


@pytest.mark.parametrize("name", TRUE)
def test_true_statements_have_evidence(name: str) -> None:
    at = sequent(TRUE[name])
    assert check(find(at, 20.0), at) == Checked()


def _part(text: str, op: str) -> Term:
    return next(part for part in walk(sequent(text).conclusion) if part.op == op)


class TestSuccessor:
    @pytest.mark.parametrize(
        ("claim", "op"),
        [
            ("∑ k ∈ Finset.range (2 * n), k = m", "sum"),  # two terms more
            ("∑ k ∈ Finset.range n, n * k = m", "sum"),  # other terms
            ("∑ k ∈ Finset.Icc 3 n, k = m", "sum"),  # perhaps an empty interval
            ("n ^ n = m", "pow"),
            ("2 ^ (n ^ 2) = m", "pow"),
            ("Nat.factorial (2 * n) = m", "factorial"),
            ("n + 1 = m", "add"),
        ],
    )
    def test_it_says_nothing_of_other_terms(self, claim: str, op: str) -> None:
        text = f"theorem t (n m : ℕ) : {claim}"
        at = sequent(text)
        node = Successor("hs", _part(text, op), "n", ClosedEvaluation())
        assert isinstance(check(node, at), Wrong)

    def test_an_exponent_may_grow_by_more_than_one(self) -> None:
        text = "theorem t (n m : ℕ) : 5 ^ (2 * n + 1) = m"
        node = Successor("hs", _part(text, "pow"), "n", ClosedEvaluation())
        [(_, at, _)] = premises(node, sequent(text))
        claim = at.claim("hs")
        assert claim is not None
        assert "5 ^ 2" in repr(claim)

    def test_the_variable_has_to_be_one(self) -> None:
        at = sequent("theorem t (f : ℕ → ℕ) (n m : ℕ) : f n = m")
        f = next(v for v in at.variables if v.name == "f")
        for term, name in ((apply(var(*f), var("n", NAT)), "n"), (var("n", NAT), "x")):
            node = Successor("hs", term, name, ClosedEvaluation())
            assert isinstance(check(node, at), Wrong)


def test_what_is_known_of_the_variable_is_cleared_first() -> None:
    at = sequent("theorem t (n : ℕ) (h : 5 ≤ n) (k : n ≠ 7) : n ^ 2 < 2 ^ n")
    found = find(at, 20.0)
    assert isinstance(found, Induction)
    lines = proof_lines(found, at, NUMBERS)
    assert lines.index("clear h k") < next(i for i, x in enumerate(lines) if "induction" in x)
