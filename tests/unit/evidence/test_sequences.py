"""Values of recursive sequences: found, checked, printed, and found out when wrong."""

from dataclasses import replace

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.nodes.integers import Iteration, LinearBounds
from prover.evidence.printers.dialect import CORE, MATHLIB, NUMBERS
from tests.unit.evidence.mutations import mutations
from tests.unit.evidence.samples import Samples, evidence, printed
from tests.unit.evidence.statements import sequent

pytestmark = pytest.mark.slow

TRUE = {
    "one_before": "theorem t (f : ℕ → ℤ) (h : f 3 = 1) (k : ∀ n, f (n + 1) = f n + 2) : f 90 = 175",
    "two_before": (
        "theorem t (f : ℕ → ℕ) (h : f 0 = 2) (k : f 1 = 1) (l : ∀ n, f (n + 2) = f n + f (n + 1))"
        " : f 40 % 10 = 7"
    ),
    "backwards": (
        "theorem t (a : ℕ → ℤ) (h : a 1 = 3) (k : a 2 = 5)"
        " (l : ∀ n ≥ 3, a n = a (n - 1) - a (n - 2)) : a 600 + a 601 = 1"
    ),
    "with_the_index": (
        "theorem t (f : ℕ → ℤ) (h : f 1 = 1) (k : ∀ n > 1, f n = f (n - 1) + 2 * n) : f 70 = 4969"
    ),
    "remainders": (
        "theorem t (f : ℕ → ℕ) (h : f 0 = 3) (k : ∀ n, f (n + 1) = (f n ^ 2 + n) % 17) : f 500 < 17"
    ),
}  # fmt: skip

FALSE = {
    "one_before": "theorem t (f : ℕ → ℤ) (h : f 3 = 1) (k : ∀ n, f (n + 1) = f n + 2) : f 90 = 177",
    "not_given": "theorem t (f : ℕ → ℤ) (h : f 3 = 1) (k : ∀ n, f (n + 2) = f n + 2) : f 90 = 175",
    "truncated": (
        "theorem t (f : ℕ → ℤ) (h : f 0 = 1) (k : ∀ n, f (n + 1) = f (n - 1) + 2) : f 5 = 5"
    ),
}


class TestValues(Samples):
    TRUE = TRUE
    FALSE = FALSE
    DIALECTS = (CORE, NUMBERS)


@pytest.mark.parametrize("name", TRUE)
def test_they_are_computed_by_the_recurrence(name: str) -> None:
    assert isinstance(evidence(TRUE[name]), Iteration)


@pytest.mark.parametrize("name", sorted(set(TRUE) - {"remainders"}))
def test_a_changed_number_is_found_out(name: str) -> None:
    """In the last statement every value is below 17, whichever is computed."""
    at = sequent(TRUE[name])
    for changed in mutations(evidence(TRUE[name])):
        assert isinstance(check(changed, at), Wrong), changed


def test_wrong_evidence() -> None:
    at = sequent(TRUE["two_before"])
    good = Iteration("l", 0, ("h", "k"), (40,), ("v",), LinearBounds())
    assert check(good, at) == Checked()
    for wrong in (
        replace(good, hypothesis="h"),
        replace(good, initial=("k", "h")),
        replace(good, initial=("h",)),
        replace(good, names=("h",)),
        replace(good, names=()),
        replace(good, arguments=(10**9,)),
        replace(good, least=-1),
    ):
        assert isinstance(check(wrong, at), Wrong)


def test_the_text_for_mathlib() -> None:
    assert printed(TRUE["one_before"], MATHLIB) == (
        "have key : ∀ n, f (n + 3) =\n"
        "    Nat.repeat (fun s : ℤ => s + 2) n 1 := by\n"
        "  intro n\n"
        "  induction n with\n"
        "  | zero => rw [h]; rfl\n"
        "  | succ n ih =>\n"
        "    rw [Nat.repeat, ← ih]\n"
        "    exact k (n + 3)\n"
        "have h90 : f 90 = 175 := (key 87).trans (by decide +kernel)\n"
        "omega"
    )
