"""Input of a size that no finder masters ends in time, with a reason."""

import contextlib
import time

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.errors import GaveUpError
from prover.evidence.finders.goals import find
from prover.evidence.nodes.combinations import LinearCombination
from tests.unit.evidence.statements import sequent

pytestmark = pytest.mark.slow


LIMIT_S = 2.0
ALLOWED_S = 60.0  # the machine may be slow and busy; without bounds it would take days

DEGREE = "theorem t (x y z : ℝ) (h : x ^ 50 + y ^ 49 * z = 1) (k : y ^ 50 + z ^ 49 * x = 2)" + (
    " (m : z ^ 50 - x ^ 25 * y ^ 25 = 3) : x * y * z ≤ 100"
)
MANY = [f"x{i}" for i in range(30)]
VARIABLES = (
    f"theorem t ({' '.join(MANY)} : ℝ) (h : {' + '.join(f'{x} ^ 2' for x in MANY)} = 1)"
    f" : {' * '.join(MANY)} ≤ 1"
)
DIGITS = f"theorem t (x y : ℝ) (h : {'7' * 1000} * x ^ 2 + {'3' * 999} * y = {'1' * 1000})" + (
    f" (k : {'9' * 1000} * x * y = {'2' * 998}) : x + y ≤ {'5' * 1000}"
)
POWERS = "theorem t (x y z : ℝ) : (x + y + z) ^ 60 = (x + z + y) ^ 60 + 1"


@pytest.mark.parametrize("text", [DEGREE, VARIABLES, POWERS])
def test_too_large_for_the_finders(text: str) -> None:
    started_at = time.monotonic()
    with pytest.raises(GaveUpError) as reason:
        find(sequent(text), LIMIT_S)
    assert str(reason.value)
    assert time.monotonic() - started_at < ALLOWED_S


def test_too_large_for_the_check() -> None:
    judgement = check(LinearCombination(()), sequent(POWERS))
    assert isinstance(judgement, Wrong)
    assert "too large" in judgement.why


def test_long_coefficients_end_in_time() -> None:
    at = sequent(DIGITS)
    started_at = time.monotonic()
    with contextlib.suppress(GaveUpError):
        assert check(find(at, LIMIT_S), at) == Checked()
    assert time.monotonic() - started_at < ALLOWED_S


def test_long_coefficients_are_no_obstacle_where_little_is_to_do() -> None:
    n = "7" * 1000
    at = sequent(f"theorem t (x : ℝ) (h : {n} * x = {n}) : x = 1")
    assert check(find(at, 60.0), at) == Checked()
