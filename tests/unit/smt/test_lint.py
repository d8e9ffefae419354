"""What the linter finds, and what it leaves alone."""

import pytest

from prover.smt.elaborate.statement import elaborate
from prover.smt.finding import FindingKind
from prover.smt.lint import lint

K = FindingKind


def kinds(text: str) -> set[FindingKind]:
    return {finding.kind for finding in lint(elaborate(f"theorem t {text}"), limit_s=6)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(n : ℕ) (h : 0 < n) : n = 1", {K.FALSE}),
        ("(n : ℕ) (h : n < 3) (g : 5 < n) : n = 7", {K.VACUOUS}),
        ("(n : ℕ) (h : n = 2) (g : 0 < n) : n + n = 4", {K.UNNEEDED_HYPOTHESIS}),
        ("(n : ℕ) (h : n - 1 = 2) : n = 3", {K.TRUNCATED_SUBTRACTION}),
        ("(n : ℕ) (g : 0 < n) (h : n - 1 = 2) : n = 3", {K.UNNEEDED_HYPOTHESIS}),
        ("(x : ℝ) (h : x ^ (1 / 3) = 1) : x = x", {K.INTEGER_DIVISION, K.UNNEEDED_HYPOTHESIS}),
        ("(x y : ℝ) (h : x / y = 1) : x = y", {K.DIVISION_BY_ZERO}),
        ("(x y : ℝ) (g : 0 < y) (h : x / y = 1) : x = y", {K.UNNEEDED_HYPOTHESIS}),
        ("(n : ℕ) (h : n = 1) (h : n < 9) : n = 1", {K.SHADOWED_NAME, K.UNNEEDED_HYPOTHESIS}),
        (": ∀ n : ℕ, 2 ≤ n → n - 2 + 2 = n", set()),
        ("(n : ℕ) : ∑ k ∈ Finset.Icc 1 n, (k - 1) < n + n * n + 1", set()),
        ("(n : ℕ) : 2 ∣ n → n / 2 * 2 = n", set()),
    ],
)
def test_findings(text: str, expected: set[FindingKind]):
    assert kinds(text) == expected


def test_details_name_the_place():
    (finding, *_) = lint(elaborate("theorem t (a b : ℕ) (h : a - b = 0) : a ≤ b"), limit_s=4)
    assert finding.where == "h"
    assert "a - b" in finding.detail
