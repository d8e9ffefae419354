"""The search with the fixed tactics on the embedded Lean: a theorem for each kind of reasoning."""

import pytest

from prover.core.theorem import Theorem
from prover.lean.environment import LeanEnvironment
from prover.lean.session import LeanSession
from prover.policy.fixed_tactics import FixedTactics
from prover.premises.index import library_index
from prover.premises.retriever import Retriever
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.minimise import minimise

pytestmark = pytest.mark.lean

STATEMENTS = {
    "remainders": "theorem t (n : Int) : n ^ 2 % 5 = 0 ∨ n ^ 2 % 5 = 1 ∨ n ^ 2 % 5 = 4",
    "period_of_a_power": "theorem t (n : Nat) : 5 ∣ 6 ^ n - 1",
    "enumeration": "theorem t (x : Nat) (h : x ^ 2 + 3 * x = 54) : x = 6",
    "divisors": "theorem t (a b : Nat) (h : a * b = 21) (h2 : (a + 2) * (b + 1) = 40) : a = 3",
    "witness": "theorem t (n : Nat) : ∃ m, n < m ∧ m % 3 = 1",
    "induction": "theorem t (f : Nat → Nat) (h0 : f 0 = 1) (h : ∀ n, f (n + 1) = f n + 2) "
    "(n : Nat) : f n = 2 * n + 1",
    "lists": "theorem t (α : Type) (a b c : List α) : (a ++ (b ++ c)).length = c.length + "
    "b.length + a.length",
    "logic": "theorem t (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r)",
}


@pytest.fixture(scope="module")
def environment(toolchain):
    with LeanEnvironment(LeanSession(toolchain)) as environment:
        yield environment


@pytest.fixture(scope="module")
def policy(toolchain, tmp_path_factory):
    index = library_index(toolchain, tmp_path_factory.mktemp("lemmas"))
    assert len(index.lemmas) > 1000
    assert "Nat.add_comm" in {lemma.name for lemma in index.lemmas}
    return FixedTactics(lemmas=Retriever(index))


@pytest.mark.parametrize("kind", STATEMENTS)
def test_a_theorem_of_each_kind_is_closed(environment, policy, kind):
    theorem = Theorem("t", "", STATEMENTS[kind])
    result = best_first_search(
        theorem, environment=environment, policy=policy, budget=SearchBudget(wall_s=60.0)
    )
    assert result.proof is not None, kind
    shorter = minimise(theorem, result.proof, environment=environment)
    assert len(shorter.tactics) <= len(result.proof.tactics)
