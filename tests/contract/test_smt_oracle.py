"""What every `SmtOracle` promises; run on the real one."""

from collections.abc import Iterator

import pytest

from prover.core.protocols import SmtOracle
from prover.core.smt_answer import Counterexample, OutOfFragment, Unknown, Valid
from prover.core.theorem import Theorem
from prover.smt.oracle import Z3Oracle


@pytest.fixture(scope="module")
def oracle() -> Iterator[SmtOracle]:
    with Z3Oracle(limit_s=3.0) as started:
        yield started


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("theorem t (a b : ℕ) : a + b = b + a", Valid),
        ("theorem t (a b : ℕ) : a - b = b - a", Counterexample),
        ("theorem t (x : ℕ+) : x = x", OutOfFragment),
        ("theorem t (a b c : ℕ) (h : 0 < a * b * c) : a ^ 7 + b ^ 7 ≠ c ^ 7", Unknown),
        ("nothing of the kind", OutOfFragment),
    ],
)
def test_each_kind_of_answer(oracle: SmtOracle, statement: str, kind: type):
    assert isinstance(oracle.check(Theorem("t", "", statement)), kind)


def test_the_same_question_has_the_same_answer(oracle: SmtOracle):
    theorem = Theorem("t", "", "theorem t (a b : ℕ) : a - b = b - a")
    assert oracle.check(theorem) == oracle.check(theorem)
