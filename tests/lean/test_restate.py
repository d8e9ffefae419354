"""Statements written for Mathlib on the embedded core: what Lean takes, and what it lacks."""

from dataclasses import replace

import pytest

from prover.batch.restate import restated, why_not_stated
from prover.core.theorem import Theorem

pytestmark = pytest.mark.lean


def asked(claim: str) -> Theorem:
    return restated(Theorem("t", "import Mathlib\nopen Nat Real\n", f"theorem t {claim}"))


def test_what_the_core_can_state(toolchain):
    claim = "(n : ℕ) (z : ℤ) : ∃! k : ℤ, k = z + n"
    assert why_not_stated(asked(claim), toolchain) is None


@pytest.mark.parametrize(
    ("claim", "needs"),
    [
        (": ∏ k ∈ Nat.nowhere 3, k = 6", "∏"),
        ("(s : Nowhere ℕ) : s = s", "Nowhere"),
        ("(n : ℕ) : Nat.nowhere n = 1", "Nat.nowhere"),
        ("(n : ℕ) : n ‼ = 1", "‼"),
    ],
)
def test_what_it_lacks_is_named(toolchain, claim: str, needs: str):
    without_numbers = replace(asked(claim), header=asked(": 1 = 1").header)
    refusal = why_not_stated(without_numbers, toolchain)
    assert refusal is not None
    assert refusal.needs == needs
