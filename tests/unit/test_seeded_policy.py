from prover.policy.seeded import SeededPolicy
from tests.fakes import ScriptedPolicy, number

TACTICS = {f"t{i}": -0.1 * i for i in range(20)}


def order(seed: int, state: int = 3) -> list[str]:
    [found] = SeededPolicy(ScriptedPolicy(**TACTICS), seed).propose([number(state)], k=20)
    assert [c.log_prob for c in found] == sorted((c.log_prob for c in found), reverse=True)
    assert all(c.log_prob <= 0 for c in found)
    return [c.text for c in found]


def test_seed_0_is_the_policy_itself():
    assert order(0) == list(TACTICS)


def test_a_seed_keeps_the_candidates_and_gives_one_order():
    assert order(7) == order(7)
    assert sorted(order(7)) == sorted(TACTICS)


def test_seeds_and_states_differ():
    assert len({tuple(order(seed)) for seed in range(5)}) == 5
    assert order(7, state=3) != order(7, state=4)
