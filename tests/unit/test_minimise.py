"""Minimisation of found proofs, on the toy logic of `tests.fakes`."""

from hypothesis import given
from hypothesis import strategies as st

from prover.core.theorem import ProofScript, Theorem
from search.minimise import minimise
from tests.fakes import CountdownEnvironment, FakeClock


def minimised(n: int, *tactics: str, wall_s: float = 1e6) -> tuple[str, ...]:
    clock = FakeClock()
    return minimise(
        Theorem("countdown", "", str(n)),
        ProofScript(tactics),
        environment=CountdownEnvironment(clock),
        wall_s=wall_s,
        now=clock,
    ).tactics


def test_tactics_that_do_nothing_are_dropped():
    assert minimised(2, "id", "dec", "id", "id", "dec") == ("dec", "dec")


def test_a_needed_tactic_stays():
    assert minimised(4, "half", "half", "dec") == ("half", "half", "dec")


def test_lemmas_that_are_not_needed_are_dropped():
    assert minimised(2, "simp [add_comm, sub, mul_comm]", "simp only [sub]") == (
        "simp [sub]",
        "simp only [sub]",
    )


def test_a_list_of_which_nothing_is_needed_is_dropped_with_its_brackets():
    assert minimised(1, "simp [add_comm] at sub") == ("simp at sub",)


def test_what_follows_the_closing_tactic_is_dropped():
    assert minimised(1, "dec", "dec", "no") == ("dec",)


def test_a_script_that_does_not_close_is_returned_as_it_is():
    assert minimised(3, "dec", "id") == ("dec", "id")


def test_without_time_the_proof_is_returned_as_it_is():
    assert minimised(1, "id", "dec", wall_s=0.0) == ("id", "dec")


@given(st.lists(st.sampled_from(["dec", "id", "half"]), max_size=8), st.integers(1, 6))
def test_the_minimised_script_still_closes(noise, n):
    tactics = minimised(n, *noise, *["dec"] * n)
    environment = CountdownEnvironment()
    state = environment.start(Theorem("countdown", "", str(n)))
    if "half" in noise and tactics == (*noise, *["dec"] * n):
        return  # `half` may not apply: then the script never closed and comes back untouched
    for tactic in tactics:
        [outcome] = environment.apply(state, [tactic], timeout_s=1.0)
        state = getattr(outcome, "state", state)
    assert "id" not in tactics
    assert type(outcome).__name__ == "GoalsClosed"
