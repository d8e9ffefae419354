"""The exact check, node by node: names, types, sizes, and rows of tables."""

from fractions import Fraction

import pytest

from prover.evidence.arithmetic.algebra import read
from prover.evidence.check import Checked, Wrong, check
from prover.evidence.evidence import Evidence
from prover.evidence.nodes.combinations import (
    Cofactor,
    HypothesisFactor,
    LinearCombination,
    PositiveCombination,
    SquareFactor,
    WeightedProduct,
)
from prover.evidence.nodes.integers import BoundedEnumeration, Induction, ResidueTable
from prover.evidence.nodes.library import Fact, Law
from prover.evidence.nodes.logic import (
    Assumption,
    ByContradiction,
    Case,
    CaseSplit,
    ClosedEvaluation,
    Have,
    Introduction,
    SplitKind,
    Substitution,
    Witness,
)
from prover.evidence.nodes.numbers import ByLaw, Clearing, Denominator, Embedding, Known
from prover.evidence.rules.denominators import cleared
from prover.evidence.rules.transfers import embedded
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, num, var
from prover.smt.terms.term import Term
from prover.smt.terms.types import INT, NAT, REAL
from tests.unit.evidence.statements import sequent

ONE = Fraction(1)
X = var("x", REAL)
Y = var("y", REAL)


def real(n: int) -> Term:
    return num(n, REAL)


def refusal(evidence: Evidence, at: Sequent) -> str:
    judgement = check(evidence, at)
    assert isinstance(judgement, Wrong)
    return judgement.why


class TestNames:
    at = sequent("theorem t (x : ℝ) (h : x = 2) : x ^ 2 = 4")

    def test_an_unknown_hypothesis(self) -> None:
        assert "k is no hypothesis" in refusal(LinearCombination((Cofactor("k", X),)), self.at)

    def test_a_name_that_is_taken(self) -> None:
        assert "the name h is taken" in refusal(ByContradiction("h", Assumption("h")), self.at)

    def test_an_unknown_variable_in_a_claim(self) -> None:
        claim = sequent("theorem t (y : ℝ) : y = y").conclusion
        detour = Have("k", claim, LinearCombination(()), Assumption("k"))
        assert "unknown name" in refusal(detour, self.at)

    def test_where_it_is_wrong(self) -> None:
        judgement = check(ByContradiction("k", Assumption("h")), self.at)
        assert judgement == Wrong("then", "h does not say this")


class TestSigns:
    at = sequent("theorem t (x y : ℝ) (h : 0 ≤ x) (k : x < y) (m : y = 0) (n : x ≠ 0) : False")

    def test_the_sum_must_vanish(self) -> None:
        good = PositiveCombination(
            WeightedProduct(ONE, (HypothesisFactor("k"),)),
            (WeightedProduct(ONE, (HypothesisFactor("h"),)),),
            (Cofactor("m", real(-1)),),
        )
        assert check(good, self.at) == Checked()

    def test_what_is_strict_must_be_positive(self) -> None:
        weak = PositiveCombination(WeightedProduct(ONE, (HypothesisFactor("h"),)), (), ())
        assert "h is no hypothesis of the kind" in refusal(weak, self.at)
        square = PositiveCombination(WeightedProduct(ONE, (SquareFactor(X),)), (), ())
        assert "a square is not positive" in refusal(square, self.at)

    def test_weights_must_be_positive(self) -> None:
        term = WeightedProduct(Fraction(-1), ())
        bad = PositiveCombination(WeightedProduct(ONE, ()), (term,), (Cofactor("m", real(0)),))
        assert "a weight that is not positive" in refusal(bad, self.at)

    def test_complex_numbers_have_no_signs(self) -> None:
        at = sequent("theorem t (z : ℂ) (h : z ^ 2 + 1 = 0) : False")
        z = at.variables[0]
        square = WeightedProduct(ONE, (SquareFactor(var(*z)),))
        bad = PositiveCombination(WeightedProduct(ONE, ()), (square,), (Cofactor("h", real(-1)),))
        assert "not in an ordered ring" in refusal(bad, at)


class TestFacts:
    at = sequent("theorem t (x : ℝ) (h : x ≤ 0) : False")

    @pytest.mark.parametrize(
        "fact", [Fact.INVERSE, Fact.INVERSE_POSITIVE, Fact.ROOT_SQUARE, Fact.ABS_NONNEGATIVE]
    )
    @pytest.mark.parametrize("uses", ["h", None])
    def test_a_fact_needs_its_condition(self, fact: Fact, uses: str | None) -> None:
        why = refusal(Known("k", fact, X, uses, Assumption("h")), self.at)
        assert "its hypothesis does not say what it needs" in why


class TestLaws:
    at = sequent("theorem t (x y : ℝ) (n : ℤ) (h : 0 ≤ x) (k : 0 < y) (m : n < 3) : False")

    @pytest.mark.parametrize(
        ("law", "term", "uses", "why"),
        [
            (Law.LOG_REAL_POWER, Term("pow", (X, X), REAL), ("h",), "do not say what it needs"),
            (Law.LOG_REAL_POWER, Term("pow", (Y, X), REAL), (), "do not say what it needs"),
            (Law.LOG_PRODUCT, arith("add", X, Y), ("k", "k"), "not about"),
            (Law.LOG_NUMERAL, real(-8), (), "not about"),
            (Law.ROOT_VALUE, real(-4), (), "not about"),
            (Law.EXP_POSITIVE, var("z", REAL), (), "unknown name"),
            (Law.FLOOR_BELOW, X, (), "not about"),
        ],
    )
    def test_a_law_needs_its_term_and_conditions(
        self, law: Law, term: Term, uses: tuple[str, ...], why: str
    ) -> None:
        assert why in refusal(ByLaw("l", law, term, uses, Assumption("h")), self.at)

    def test_relations_in_another_ring(self) -> None:
        claim = embedded(self.at, "m", "ℝ")
        assert str(claim) == "↑n + 1 ≤ (3 : ℝ)"
        assert "no order" in refusal(Embedding("e", "m", "ℂ", Assumption("h")), self.at)
        assert "lie in ℚ" in refusal(Embedding("e", "k", "ℚ", Assumption("h")), self.at)


class TestIntegers:
    def test_a_table_of_remainders(self) -> None:
        at = sequent("theorem t (n : ℤ) : n ^ 2 % 4 = 0 ∨ n ^ 2 % 4 = 1")
        assert check(ResidueTable(4, ("n",)), at) == Checked()
        assert "nothing follows modulo 3" in refusal(ResidueTable(3, ("n",)), at)

    def test_a_table_with_hypotheses(self) -> None:
        at = sequent("theorem t (n : ℕ) (h : n % 3 = 2) : n ^ 2 % 3 = 1")
        assert check(ResidueTable(3, ("n",), ("h",)), at) == Checked()
        assert "nothing follows" in refusal(ResidueTable(3, ("n",)), at)

    def test_equal_remainders_do_not_make_equal_numbers(self) -> None:
        at = sequent("theorem t (n : ℤ) : n = n + 3")
        assert "nothing follows" in refusal(ResidueTable(3, ("n",)), at)

    def test_too_many_rows(self) -> None:
        at = sequent("theorem t (n : ℤ) : 2 ∣ n * (n + 1)")
        assert "out of range" in refusal(ResidueTable(10**9, ("n",)), at)

    def test_all_values_in_a_range(self) -> None:
        at = sequent("theorem t (n : ℕ) (h : n ≤ 2) : n ^ 2 ≤ 4")
        three = (ClosedEvaluation(),) * 3
        good = BoundedEnumeration("n", 0, 2, None, Assumption("h"), three)
        assert check(good, at) == Checked()
        short = BoundedEnumeration("n", 0, 1, None, Assumption("h"), three[:2])
        assert "h does not say this" in refusal(short, at)

    def test_induction(self) -> None:
        at = sequent("theorem t (f : ℕ → ℤ) (n : ℕ) (h : f 0 = 0) : f n = f n")
        good = Induction("n", 0, "ih", "le", None, LinearCombination(()), LinearCombination(()))
        assert check(good, at) == Checked()
        later = Induction("n", 3, "ih", "le", None, LinearCombination(()), LinearCombination(()))
        assert "no evidence for the start" in refusal(later, at)

    def test_a_witness_of_the_right_type(self) -> None:
        at = sequent("theorem t : ∃ n : ℤ, n ^ 2 = 9")
        assert check(Witness(num(-3, INT), ClosedEvaluation()), at) == Checked()
        assert "another type" in refusal(Witness(num(3, NAT), ClosedEvaluation()), at)

    def test_truncated_subtraction_is_no_difference(self) -> None:
        at = sequent("theorem t (m n : ℕ) : m - n + n = m")
        assert "the two sides differ" in refusal(LinearCombination(()), at)


class TestSplits:
    at = sequent("theorem t (x : ℝ) (h : x = 1 ∨ x = 2) : 0 < x")

    def test_a_disjunction_is_gone_in_its_cases(self) -> None:
        case = Case("h", ByContradiction("k", Assumption("h")))
        assert "does not say this" in refusal(
            CaseSplit(SplitKind.HYPOTHESIS, "h", (case, case)), self.at
        )

    def test_a_sign_needs_an_order(self) -> None:
        at = sequent("theorem t (z : ℂ) : z = z")
        case = Case("k", LinearCombination(()))
        split = CaseSplit(SplitKind.SIGN, var(*at.variables[0]), (case, case))
        assert "the term is not in an order" in refusal(split, at)


class TestSubstitution:
    def test_a_variable_in_its_own_value(self) -> None:
        at = sequent("theorem t (x : ℝ) (h : x = x + 0) : x = x")
        why = refusal(Substitution("h", LinearCombination(())), at)
        assert "gives no variable's value" in why

    def test_a_bound_variable_is_not_introduced_twice(self) -> None:
        at = sequent("theorem t (x : ℝ) : ∀ y : ℝ, y = x → x = y")
        assert "taken" in refusal(Introduction("x", Assumption("h")), at)


class TestDenominators:
    at = sequent("theorem t (x y : ℝ) (h : x ≠ 0) (k : y < 1 / x) (l : 0 < y) : y = 1")

    def cleared(self, power: int, uses: str) -> str:
        inside = Clearing("n", "k", (Denominator(X, power, uses),), ClosedEvaluation())
        return refusal(inside, self.at)

    def test_an_odd_power_of_unknown_sign(self) -> None:
        assert "sign" in self.cleared(1, "h")

    def test_an_even_power(self) -> None:
        assert "sign" not in self.cleared(2, "h")

    def test_a_hypothesis_about_something_else(self) -> None:
        assert "sign" in self.cleared(2, "l")

    def test_no_relation(self) -> None:
        node = Clearing("n", "h", (Denominator(X, 2, "h"),), ClosedEvaluation())
        assert "h is no" in refusal(node, self.at)

    def test_what_it_says(self) -> None:
        node = Clearing("n", "k", (Denominator(X, 2, "h"),), ClosedEvaluation())
        wanted = {((X, 1),): ONE, ((X, 2), (Y, 1)): -ONE}
        assert read(cleared(node, self.at).cleared) == wanted
