import pytest

from prover.core.proof_state import Goal, ProofState
from prover.policy.small_counterexamples import SmallCounterexamples, small_instances


def propose(*hypotheses: str, k: int = 1000) -> list[str]:
    state = ProofState((Goal(hypotheses, "False"),), 0)
    [found] = SmallCounterexamples().propose([state], k=k)
    return [candidate.text for candidate in found]


def test_the_claim_is_named_first():
    assert propose() == ["intro claim"]


def test_the_smallest_values_come_first():
    first, second, *_ = propose("claim : ∀ (a b : Nat), a - b + b = a")
    assert first == "exact absurd (@claim 0 0) (by decide)"
    assert second in (
        "exact absurd (@claim 0 1) (by decide)",
        "exact absurd (@claim 1 0) (by decide)",
    )


def test_a_claim_without_variables_is_decided_as_it_is():
    assert propose("claim : 1 = 2")[0] == "exact absurd claim (by decide)"


@pytest.mark.parametrize(
    ("claim", "n_values"),
    [
        ("∀ (x : Nat) (y : Int), P x y", 2),
        ("∀ (x y z : ℕ), x = y", 3),
        ("∀ {x : Nat}, 0 < x → x = 1", 1),
        ("∀ (x : Nat), 0 < x → ∀ (y : Nat), x = y", 1),
        ("∀ (x : Nat),\n  ∀ (y : ℤ), y = x", 2),
        ("∀ (α : Type u) (x : Nat), x = 0", 0),
        ("∀ (f : ℕ → ℕ) (n : ℕ), f n = n", 2),
        ("∀ x ∈ xs, x = 0", 0),
    ],
)
def test_the_variables_up_to_the_first_unknown_type_get_values(claim, n_values):
    assert {len(values) for values in small_instances(claim)} == {n_values}


def test_many_variables_do_not_make_millions_of_instances():
    names = " ".join(f"x{i}" for i in range(40))
    assert 1 < len(small_instances(f"∀ ({names} : Nat), x0 = x1")) <= 150


def test_log_probs_fall_and_k_is_kept():
    state = ProofState((Goal(("claim : ∀ (a : Nat), a = 0",), "False"),), 0)
    [found] = SmallCounterexamples().propose([state], k=5)
    assert len(found) == 5
    assert [c.log_prob for c in found] == sorted((c.log_prob for c in found), reverse=True)
    assert all(c.log_prob <= 0 for c in found)
