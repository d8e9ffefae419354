from prover.core.proof_state import Goal, ProofState
from prover.policy.file_names import FileDefinitions, defined_names, open_theorems
from tests.fakes import ScriptedPolicy

TEXT = """
namespace Shop
/-- not this: def ghost -/
structure Basket where
  apples : Nat
def Basket.size (b : Basket) : Nat := b.apples
section
@[simp] protected def twice (n : Nat) := 2 * n
end
end Shop
abbrev Pair := Nat × Nat
"""


def propose(target: str, k: int = 100) -> list[str]:
    policy = FileDefinitions(ScriptedPolicy(omega=-0.1, **{"simp [Pair]": -5.0}), TEXT)
    [found] = policy.propose([ProofState((Goal(("b : Basket",), target),), 0)], k=k)
    assert [c.log_prob for c in found] == sorted((c.log_prob for c in found), reverse=True)
    return [candidate.text for candidate in found]


def test_names_are_full_and_comments_are_skipped():
    assert defined_names(TEXT) == ["Shop.Basket.size", "Shop.twice", "Pair"]


def test_what_the_goal_uses_is_unfolded_however_lean_prints_it():
    assert "simp [Shop.Basket.size]" in propose("b.size = 3")
    assert "unfold Shop.Basket.size Shop.twice" in propose("twice b.size = 3")


def test_the_other_candidates_stay_and_the_better_of_two_counts():
    found = propose("p = (1, 2) ∧ Pair = Pair")
    assert found[0] == "omega"
    assert found.count("simp [Pair]") == 1
    assert found.index("simp [Pair]") == 1


def test_a_goal_without_them_is_left_alone():
    assert propose("1 = 1") == ["omega", "simp [Pair]"]


def test_k_is_kept():
    assert len(propose("b.size = 3", k=3)) == 3


def test_open_theorems_are_those_with_a_sorry_of_their_own():
    text = """
theorem done : 1 = 1 := rfl  -- no sorry
namespace A
theorem first : 1 = 1 := by
  sorry
@[simp] theorem second : 1 = 1 := by
  rfl
def data : Nat := sorry
end A
lemma last : 1 = 1 := sorry
"""
    assert open_theorems(text) == {"A.first", "last"}


def test_a_text_that_declares_nothing_is_fine():
    for text in ("", "import Prover.Notation\n", "end"):
        assert defined_names(text) == []
        assert open_theorems(text) == frozenset()


RECURSIVE = """
def insertSorted (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: xs => if a ≤ x then a :: x :: xs else x :: insertSorted a xs

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insertSorted x (sort xs)

def twice (n : Nat) := n + n
"""


def proposed(target: str, *hypotheses: str) -> list[str]:
    state = ProofState((Goal(hypotheses, target),), handle=0)
    policy = FileDefinitions(ScriptedPolicy(), RECURSIVE)
    return [candidate.text for candidate in policy.propose([state], k=60)[0]]


def test_induction_unfolds_what_the_definitions_use_in_turn():
    (induction,) = [
        text
        for text in proposed("(sort xs).length = xs.length", "xs : List Nat")
        if text.startswith("induction xs")
    ]
    assert "grind [sort, insertSorted]" in induction


def test_induction_along_calls_and_with_other_variables_generalised():
    texts = proposed("sort (insertSorted a xs) = xs", "a : Nat", "xs : List Nat")
    heads = {text.partition(" <;>")[0] for text in texts}
    assert "fun_induction insertSorted a xs" in heads
    assert not any(head.startswith("fun_induction sort") for head in heads)  # no variable there
    assert {"induction xs generalizing a", "induction xs"} <= heads


def test_what_does_not_recur_is_no_way_to_go_along():
    assert not any("fun_induction" in text for text in proposed("twice n = n + n", "n : Nat"))
