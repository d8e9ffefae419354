"""Finite sets whose elements divide a number that their condition shows."""

from dataclasses import replace
from typing import ClassVar

import pytest

from prover.evidence.check import Wrong, check
from prover.evidence.evidence import Evidence
from prover.evidence.nodes.integers import DivisorSet
from prover.evidence.printers.dialect import MATHLIB, NUMBERS
from prover.evidence.rules.multiples import multiple_of
from prover.smt.elaborate.statement import elaborate
from prover.smt.terms.build import var
from prover.smt.terms.types import NAT
from tests.unit.evidence.samples import Samples, evidence
from tests.unit.evidence.statements import sequent


class TestDivisorSets(Samples):
    DIALECTS = (NUMBERS, MATHLIB)
    TRUE: ClassVar = {
        "gcd": (
            "theorem t (T : Finset ℕ) (h : ∀ n, n ∈ T ↔ 6 ∣ n ∧ Nat.gcd n 90000 = n) : T.card = 40"
        ),
        "lcm": (
            "theorem t (T : Finset ℕ) (h : ∀ n, n ∈ T ↔ Nat.lcm 45000 n = 45000 ∧ n % 2 = 1)"
            " : T.card = 15"
        ),
    }
    FALSE: ClassVar = {
        "gcd": (
            "theorem t (T : Finset ℕ) (h : ∀ n, n ∈ T ↔ 6 ∣ n ∧ Nat.gcd n 90000 = n) : T.card = 41"
        ),
        "no_multiple": (
            "theorem t (T : Finset ℕ) (h : ∀ n, n ∈ T ↔ Nat.gcd n 90000 = 6) : T.card = 15"
        ),
    }


@pytest.mark.parametrize(
    ("claim", "number"),
    [
        ("n ∣ 12", 12),
        ("5 ∣ n ∧ Nat.lcm 24 n = 5 * Nat.gcd 90 n", 450),
        ("n * m = 30", 30),
        ("n ∣ 12 ∧ n ∣ 8", 8),
        ("Nat.gcd n 12 = 3", None),
        ("n + 1 ∣ 12", None),
        ("n ∣ 0", None),
        ("n ∣ m", None),
    ],
)
def test_what_a_number_divides(claim: str, number: int | None) -> None:
    found = multiple_of(var("n", NAT), elaborate(f"theorem t (n m : ℕ) : {claim}").conclusion, "h")
    assert (found and found.number) == number


def test_wrong_evidence() -> None:
    at = sequent(TestDivisorSets.TRUE["gcd"])
    good: Evidence = evidence(TestDivisorSets.TRUE["gcd"])
    assert isinstance(good, DivisorSet)
    for wrong in (
        replace(good, hypothesis="k"),
        replace(good, element="T"),
        replace(good, condition="h"),
        replace(good, condition=good.element),
    ):
        assert isinstance(check(wrong, at), Wrong)
