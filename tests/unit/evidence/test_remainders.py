"""Tables of remainders with hypotheses: parity, divisors, equations, truncated differences."""

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.finders.goals import find
from prover.evidence.finders.remainders import residue_table
from prover.evidence.nodes.integers import ResidueTable
from prover.smt.clock import Clock
from tests.unit.evidence.statements import sequent

TRUE = {
    "variables_of_a_hypothesis": "theorem t (x y z : ℤ) (h : x ^ 2 + y ^ 2 = 7 * z ^ 2) : 7 ∣ x",
    "two_squares": "theorem t (m n : ℕ) (h : 11 ∣ m ^ 2 + n ^ 2) : 11 ∣ m",
    "odd_in_a_hypothesis": "theorem t (n : ℤ) (h : Odd n) : 8 ∣ n ^ 2 + 7",
    "even_conclusion": "theorem t (m : ℕ) : Even (m ^ 2 + m)",
    "odd_conclusion": "theorem t (m : ℤ) (h : Even m) : Odd (m ^ 3 + 3 * m + 5)",
    "truncated_difference": "theorem t (m : ℕ) : 5 ∣ m ^ 5 - m",
    "truncated_and_odd": "theorem t (m : ℕ) (h : Odd m) : 16 ∣ m ^ 4 - 1",
    "contradiction": "theorem t (x y : ℤ) (h : x ^ 2 = 5 * y + 3) : False",
}  # fmt: skip


@pytest.mark.parametrize("name", TRUE)
def test_a_table_shows_it(name: str) -> None:
    at = sequent(TRUE[name])
    table = residue_table(at, Clock(20.0))
    assert table is not None
    assert check(table, at) == Checked()
    assert find(at, 20.0) == table


@pytest.mark.parametrize(
    ("text", "table"),
    [
        # A truncated difference is no difference: 0 - 1 is 0.
        ("theorem t (n : ℕ) (h : Even n) : ¬ 4 ∣ n - 1", ResidueTable(4, ("n",), ("h",))),
        ("theorem t (n : ℕ) : 3 ∣ n - 1", ResidueTable(3, ("n",))),
        # The modulus does not say which numbers are even.
        ("theorem t (n : ℕ) (h : Odd n) : 9 ∣ n ^ 2 + 8", ResidueTable(9, ("n",), ("h",))),
        ("theorem t (x : ℤ) (h : x ^ 2 = 5 * x + 4) : False", ResidueTable(5, ("x",), ("h",))),
    ],
)  # fmt: skip
def test_others_do_not(text: str, table: ResidueTable) -> None:
    assert isinstance(check(table, sequent(text)), Wrong)
