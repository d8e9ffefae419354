"""Tactics that share a text have the outcomes that they have alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prover.core.tactic import StateAdvanced, TacticOutcome, TacticRejected
from prover.core.theorem import Theorem
from prover.lean import packed_trials
from prover.lean.environment import LeanEnvironment
from prover.lean.session import LeanSession
from prover.lean.toolchain import embedded_toolchain
from tests.contract.odd_tactics import ODD, PLAIN, THEOREMS, UNSAID

pytestmark = pytest.mark.lean

# Nothing here may run out of time for its own sake: machines differ.
TIMEOUT_S = 60.0


@dataclass(frozen=True)
class Pair:
    """The same environment twice."""

    packed: LeanEnvironment
    unpacked: LeanEnvironment

    def both(
        self, theorem: Theorem, path: list[str], tactics: list[str]
    ) -> tuple[list[TacticOutcome], list[TacticOutcome]]:
        """The outcomes of `tactics` after those of `path`, in each environment."""
        outcomes = []
        for environment in (self.packed, self.unpacked):
            state = environment.start(theorem)
            for tactic in path:
                (advanced,) = environment.apply(state, [tactic], timeout_s=TIMEOUT_S)
                assert isinstance(advanced, StateAdvanced), advanced
                state = advanced.state
            outcomes.append(environment.apply(state, tactics, timeout_s=TIMEOUT_S))
        return outcomes[0], outcomes[1]


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    toolchain = embedded_toolchain()
    with (
        LeanEnvironment(LeanSession(toolchain)) as packed,
        LeanEnvironment(LeanSession(toolchain), largest_pack=1) as unpacked,
    ):
        yield Pair(packed, unpacked)


def comparable(outcome: TacticOutcome) -> TacticOutcome:
    """Without the numbers of metavariables, and without hints, which name a session's files."""
    if isinstance(outcome, TacticRejected):
        message = outcome.message.partition("\n\nHint:")[0]
        return TacticRejected(re.sub(r"\?([mu])\.\d+", r"?\1", message))
    return outcome


def assert_same(
    packed: list[TacticOutcome], unpacked: list[TacticOutcome], tactics: list[str]
) -> None:
    for tactic, one, other in zip(tactics, packed, unpacked, strict=True):
        assert comparable(one) == comparable(other), tactic


@pytest.mark.parametrize("where", THEOREMS)
def test_packed_and_unpacked_agree(pair, where):
    tactics = list(ODD)
    packed, unpacked = pair.both(THEOREMS[where], [], tactics)
    assert_same(packed, unpacked, tactics)


@pytest.mark.parametrize(
    "path",
    [
        ["constructor"],
        ["refine ⟨?l, ?r⟩", "case r => rfl"],
        ["apply Nat.le_antisymm"],
        ["apply Nat.le_trans"],
        ["by_cases h : n = 1"],
        ["induction n", "rfl"],
    ],
    ids=["two goals", "a named goal", "tagged goals", "metavariables", "by cases", "one case"],
)
def test_they_agree_in_later_states(pair, path):
    target = {"constructor": "n + 0 = n ∧ n = n", "refine ⟨?l, ?r⟩": "n + 0 = n ∧ n = n"}
    claim = target.get(path[0], "n + 0 ≤ n" if path == ["apply Nat.le_trans"] else "0 + n = n")
    theorem = Theorem("t", "", f"theorem t (n : Nat) : {claim}")
    tactics = [*ODD, "exact Nat.le_refl n", "simp at ih", "rw [← Nat.add_assoc]", "swap"]
    packed, unpacked = pair.both(theorem, path, tactics)
    assert_same(packed, unpacked, tactics)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(ODD), min_size=3, max_size=20))
def test_they_agree_in_any_company(pair, tactics):
    """What an ill-formed tactic does to its pack depends on where it stands."""
    packed, unpacked = pair.both(PLAIN, [], tactics)
    assert_same(packed, unpacked, tactics)


@pytest.mark.parametrize("where", ["plain", "in a section", "mutual", "by recursion"])
def test_what_lean_leaves_unsaid_closes_nothing(pair, where):
    tactics = ["exact nonsense", *UNSAID, "skip", *UNSAID]
    for tactic, one, other in zip(tactics, *pair.both(THEOREMS[where], [], tactics), strict=True):
        if isinstance(other, TacticRejected):  # the reason may be another one's
            assert isinstance(one, TacticRejected), tactic
        else:
            assert one == other, tactic


def test_what_the_kernel_refuses_closes_nothing(pair):
    theorem = Theorem("t", "unsafe def bad (p : Prop) : p := bad p\n\n", PLAIN.statement)
    tactics = ["exact nonsense", "exact bad _", "skip", "simp", "exact ⟨bad _, rfl⟩", "constructor"]
    packed, unpacked = pair.both(theorem, [], tactics)
    assert_same(packed, unpacked, tactics)
    assert isinstance(packed[1], TacticRejected)


def test_a_sorry_by_another_name_closes_nothing(pair):
    theorem = Theorem("t", 'macro "done_at_last" : tactic => `(tactic| sorry)\n\n', PLAIN.statement)
    tactics = ["exact nonsense", "done_at_last", "skip", "simp", "constructor <;> done_at_last"]
    packed, unpacked = pair.both(theorem, [], tactics)
    assert_same(packed, unpacked, tactics)
    assert isinstance(packed[1], TacticRejected)


def test_most_are_told_by_their_pack(pair, monkeypatch):
    """The other tests would hold if nothing were ever packed."""
    ran = []
    run = LeanSession.run

    def counted(session, texts, **options):
        ran.append(len(texts))
        return run(session, texts, **options)

    state = pair.packed.start(PLAIN)
    monkeypatch.setattr(packed_trials, "_LONGEST_SILENCE_S", TIMEOUT_S)
    monkeypatch.setattr(LeanSession, "run", counted)
    tactics = [*(f"have x{n} := {n}" for n in range(12)), *["exact nonsense"] * 12, *["simp"] * 8]
    pair.packed.apply(state, tactics, timeout_s=TIMEOUT_S)
    assert sum(ran) <= 2  # what closes the goal is told in the same text


def test_a_loop_costs_its_company_nothing(pair):
    tactics = ["constructor", "exact nonsense", "skip", "rfl", "simp"] * 2
    (alone, _) = pair.both(PLAIN, [], tactics)
    state = pair.packed.start(PLAIN)
    loop = "repeat (have h : True := True.intro; clear h)"
    outcomes = pair.packed.apply(state, [*tactics[:5], loop, *tactics[5:]], timeout_s=1.0)
    assert type(outcomes[5]).__name__ in ("TacticTimedOut", "TacticRejected")  # time or memory
    assert_same(outcomes[:5] + outcomes[6:], alone, tactics)


def test_what_eats_memory_costs_its_company_nothing(pair):
    tactics = ["constructor", "exact nonsense", "skip", "rfl", "simp"]
    (alone, _) = pair.both(PLAIN, [], tactics)
    big = "(Nat.rec (motive := fun _ => List Nat) [] (fun _ l => 0 :: (l ++ l)) 26).length"
    state = pair.packed.start(PLAIN)
    hog = f"have : {big} = 1 := by decide +kernel"
    outcomes = pair.packed.apply(state, [*tactics, hog, *tactics], timeout_s=TIMEOUT_S)
    assert_same(outcomes[:5] + outcomes[6:], alone * 2, tactics * 2)
    assert isinstance(outcomes[5], TacticRejected)
    assert "memory" in outcomes[5].message
