"""Statements written for Mathlib on the embedded core: what Lean takes, and what it lacks."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from prover.batch.restate import StatementReader, restated
from prover.core.theorem import Theorem
from prover.lean.session import LeanSession

pytestmark = pytest.mark.lean


@pytest.fixture(scope="module")
def reader(toolchain) -> Iterator[StatementReader]:
    with LeanSession(toolchain, n_documents=1) as session:
        yield StatementReader(session)


def asked(claim: str) -> Theorem:
    return restated(Theorem("t", "import Mathlib\nopen Nat Real\n", f"theorem t {claim}"))


def test_what_the_core_can_state(reader):
    claim = "(n : ℕ) (z : ℤ) : ∃! k : ℤ, k = z + n"
    assert reader.why_not_stated(asked(claim)) is None


@pytest.mark.parametrize(
    ("claim", "needs"),
    [
        (": ∏ k ∈ Nat.nowhere 3, k = 6", "∏"),
        ("(s : Nowhere ℕ) : s = s", "Nowhere"),
        ("(n : ℕ) : Nat.nowhere n = 1", "Nat.nowhere"),
        ("(n : ℕ) : n ‼ = 1", "‼"),
    ],
)
def test_what_it_lacks_is_named(reader, claim: str, needs: str):
    without_numbers = replace(asked(claim), header=asked(": 1 = 1").header)
    refusal = reader.why_not_stated(without_numbers)
    assert refusal is not None
    assert refusal.needs == needs


def test_statements_that_are_refused_leave_the_others_alone(reader):
    claims = ["(n : ℕ) : n = n", "(n : ℕ) : Nat.nowhere n = 1", "(z : ℤ) : z = z + 0"]
    refusals = [reader.why_not_stated(asked(claim)) for claim in claims]
    assert [refusal is None for refusal in refusals] == [True, False, True]
