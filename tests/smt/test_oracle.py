"""The oracle's process: limits, crashes, and answers that survive the pipe."""

import pytest

from prover.core.smt_answer import Counterexample, Hints, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.theorem import Theorem
from prover.smt.answer_json import from_json, to_json
from prover.smt.oracle import Z3Oracle
from tests.smt.processor_time import within_limit

HARD = "theorem t (x y z : ℤ) (h : 0 < x ∧ 0 < y ∧ 0 < z) : x ^ 5 + y ^ 5 ≠ z ^ 5"


@pytest.mark.parametrize(
    "answer",
    [
        Valid("z3", ("h",), Hints((("x", "3"),), 7, "n", ("m",), ("omega",))),
        Valid("evaluation", ()),
        Counterexample((("x", "1 / 2"),)),
        Unknown("out of time"),
        OutOfFragment("the name 'foo'", "1:2"),
    ],
)
def test_answers_survive_json(answer: SmtAnswer):
    assert from_json(to_json(answer)) == answer


@pytest.mark.slow
def test_one_process_answers_many_questions_and_keeps_its_limits():
    with Z3Oracle(limit_s=2.0) as oracle:
        settled = oracle.check(Theorem("t", "", "theorem t (n : ℕ) (h : n < 1) : n = 0"))
        assert isinstance(settled, Valid)
        with within_limit(oracle, 2.0):
            assert isinstance(oracle.check(Theorem("t", "", HARD)), Unknown)
        refuted = oracle.check(Theorem("t", "", "theorem t (n : ℕ) : n = 0"))
        assert isinstance(refuted, Counterexample)


@pytest.mark.slow
def test_too_little_memory_is_an_answer():
    with Z3Oracle(limit_s=3.0, memory_bytes=2**20) as oracle:
        answer = oracle.check(Theorem("t", "", "theorem t (a b : ℝ) : a * b = b * a"))
        assert isinstance(answer, Unknown | Valid)
        assert isinstance(oracle.check(Theorem("t", "", "theorem t : 1 = 1 + х")), OutOfFragment)
