"""Statements written for Mathlib on the embedded core: what Lean takes, and what it lacks."""

from dataclasses import replace

import pytest

from prover.batch.restate import StatementReader, restated, why_not_stated
from prover.core.theorem import Theorem
from prover.lean.session import LeanSession

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


def test_a_session_that_stays_says_the_same_of_each_statement(toolchain):
    claims = ["(n : ℕ) : n = n", "(n : ℕ) : Nat.nowhere n = 1", "(z : ℤ) : z = z + 0"]
    with LeanSession(toolchain, n_documents=1) as session:
        reader = StatementReader(session)
        for claim in claims:
            assert reader.why_not_stated(asked(claim)) == why_not_stated(asked(claim), toolchain)
