"""Formulas for sequences and sums: found, checked, printed, and found out when wrong."""

from dataclasses import replace

import pytest

from prover.evidence.arithmetic.indexed_conditions import holds_always
from prover.evidence.arithmetic.quotients import QuotientReader, never_zero, reciprocal
from prover.evidence.check import Wrong, check
from prover.evidence.nodes.functions import ClosedForm
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.printers.dialect import MATHLIB, NUMBERS
from prover.evidence.printers.proof import proof_text
from prover.evidence.rules.progressions import linear
from prover.smt.terms.build import arith, lt, num, prop
from prover.smt.terms.types import NAT, REAL
from tests.unit.evidence.mutations import mutations
from tests.unit.evidence.samples import Samples, evidence
from tests.unit.evidence.statements import sequent

TRUE = {
    "periodic": (
        "theorem t (x : ℕ → ℝ) (h : x 0 = 3) (k : ∀ n, x (n + 1) = 1 - 1 / x n) : x 700 = 2 / 3"
    ),
    "periodic_with_roots": (
        "theorem t (s : ℕ → ℝ) (h : s 1 = √5) (k : ∀ n ≥ 1, s (n + 1) = 10 / s n) : s 62 = 2 * √5"
    ),
    "period_in_the_complex_numbers": (
        "theorem t (z : ℕ → ℂ) (h : z 0 = 2) (k : ∀ n, z (n + 1) = Complex.I * z n) : z 43 ="
        " -2 * Complex.I"
    ),
    "arithmetic": (
        "theorem t (u : ℕ → ℚ) (h : ∀ n, u (n + 1) = u n + 3) (k : u 2 + u 10 = 40) : u 7 = 23"
    ),
    "polynomial": (
        "theorem t (a : ℕ → ℝ) (h : a 0 = 1) (k : ∀ n, a (n + 1) = a n + 2 * n + 3) : a 60 = 3721"
    ),
    "power": (
        "theorem t (a : ℕ → ℝ) (h : a 1 = 5) (k : ∀ n, a (n + 2) = 3 * a (n + 1) - 4) : a 6 = 731"
    ),
    "quotient": (
        "theorem t (a : ℕ → ℝ) (h : a 0 = 2) (k : ∀ n, a (n + 1) = a n / (1 + a n)) : a 45 = 2 / 91"
    ),
    "by_remainder": (
        "theorem t (f : ℕ → ℝ) (h : f 0 = 1) (k : ∀ n, 0 < n ∧ Odd n → f n = f (n - 1) + 3)"
        " (l : ∀ n, 0 < n ∧ Even n → f n = f (n - 2) + 5) : f 101 = 254"
    ),
    "with_a_parameter": (
        "theorem t (a : ℕ → ℝ) (c : ℝ) (h : a 0 = c) (k : ∀ n, a (n + 1) = 3 - a n) : a 77 = 3 - c"
    ),
    "telescoping_sum": (
        "theorem t : (∑ k ∈ Finset.range 80, (2 : ℝ) / ((k + 1) * (k + 2))) = 160 / 81"
    ),
    "telescoping_product": (
        "theorem t : (∏ k ∈ Finset.Icc (1 : ℕ) 300, (1 + 1 / (k : ℝ))) = 301"
    ),
    "sum_with_a_parameter": (
        "theorem t (x : ℝ) (h : ∑ k ∈ Finset.range 40, (x + 2 * k) = 1680) : x = 3"
    ),
    "geometric_sum": "theorem t : (∑ k ∈ Finset.range 12, (1 / 3 : ℝ) ^ k) = 265720 / 177147",
}  # fmt: skip

FALSE = {
    "another_value": (
        "theorem t (x : ℕ → ℝ) (h : x 0 = 3) (k : ∀ n, x (n + 1) = 1 - 1 / x n) : x 700 = 3"
    ),
    "no_start": "theorem t (a : ℕ → ℝ) (k : ∀ n, a (n + 1) = 2 * a n) : a 10 = 1024",
    "only_from_five_on": (
        "theorem t (a : ℕ → ℝ) (h : a 0 = 1) (k : ∀ n ≥ 5, a (n + 1) = 2 * a n) : a 10 = 1024"
    ),
    "divides_by_zero": (
        "theorem t (a : ℕ → ℝ) (h : a 0 = 1) (k : ∀ n, a (n + 1) = 1 / (a n - n - 1)) : a 40 = 1"
    ),
    "even_arguments_only": (
        "theorem t (a : ℕ → ℝ) (h : a 0 = 1) (k : ∀ n, Even n → a (n + 1) = a n) : a 3 = 1"
    ),
    "truncated": (
        "theorem t (a : ℕ → ℝ) (h : a 0 = 1) (k : ∀ n, a (n - 1 + 2) = a (n - 1 + 1) + 1) : a 9 = 0"
    ),
}  # fmt: skip


class TestFormulas(Samples):
    TRUE = TRUE
    FALSE = FALSE


@pytest.mark.parametrize("name", TRUE)
def test_they_come_from_the_first_values(name: str) -> None:
    assert "ClosedForm" in str(evidence(TRUE[name]))


@pytest.mark.parametrize("name", TRUE)
def test_a_changed_number_is_found_out(name: str) -> None:
    at, found = sequent(TRUE[name]), evidence(TRUE[name])
    assert isinstance(found, ClosedForm)
    for changed in mutations(replace(found, then=ClosedEvaluation())):
        if found.total and changed.formulas == found.formulas:
            continue  # they fit every sum, however long, and the check computes sums as well
        wrong = replace(changed, then=found.then)
        assert isinstance(check(wrong, at), Wrong), changed


def test_rules_that_are_not_there_are_refused() -> None:
    at, found = sequent(TRUE["power"]), evidence(TRUE["power"])
    assert isinstance(found, ClosedForm)
    for wrong in (
        replace(found, rules=("h",)),
        replace(found, rules=()),
        replace(found, initial=()),
        replace(found, initial=("k",)),
        replace(found, names=("h",)),
        replace(found, names=()),
        replace(found, formulas=(num(5, REAL),)),
    ):
        assert isinstance(check(wrong, at), Wrong)


def test_what_is_known_of_the_index() -> None:
    even, odd = linear(2, 4), linear(2, 1)
    assert holds_always(prop("even", even))
    assert not holds_always(prop("even", odd))
    assert not holds_always(prop("even", linear(3, 0)))
    assert holds_always(lt(num(0, NAT), odd))
    assert not holds_always(lt(num(1, NAT), odd))
    assert holds_always(prop("dvd", num(2, NAT), even))
    assert not holds_always(prop("not", prop("eq", odd, num(3, NAT))))


def test_a_number_with_roots_has_an_inverse() -> None:
    root = sequent("theorem t : √2 + √3 = 0").conclusion.args[0]
    p = QuotientReader().read(root).numerator
    inverse = reciprocal(p)
    assert inverse is not None
    assert never_zero(p)
    q = QuotientReader().read(arith("sub", root, root)).numerator
    assert reciprocal(q) is None


def test_text_for_both_libraries() -> None:
    at, found = sequent(TRUE["arithmetic"]), evidence(TRUE["arithmetic"])
    for dialect in (NUMBERS, MATHLIB):
        text = proof_text(found, at, dialect)
        assert "have step : ∀ k' : ℕ, u k' = u 0 + 3 * (k' : ℚ) →" in text
        assert "induction k' with" in text
