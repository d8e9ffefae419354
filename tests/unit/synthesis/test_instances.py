"""Instances of proved theorems: what is put where, and which proofs come along."""

import random

import pytest

from prover.core.theorem import ProofScript, Theorem
from prover.synthesis.families.instances import Instances
from prover.synthesis.families.variations import Parent


def parent(signature: str, *tactics: str) -> Parent:
    return Parent(Theorem("p", "", f"theorem p {signature}"), ProofScript(tactics or ("simp",)))


def drafts(*parents: Parent, n_draws: int = 30) -> list[tuple[str, tuple[ProofScript, ...]]]:
    family = Instances(lambda rng, count: parents)
    found = []
    for seed in range(n_draws):
        for draft in family.draft(random.Random(seed), level=2, count=6).drafts:
            found.append((draft.signature, draft.proofs))
    return found


def test_a_value_takes_the_place_of_free_names_alone():
    general = parent("(f : Nat → Nat) (h : ∀ n, f n = n) (n m : Nat) (l : m ≤ n) : f m ≤ n", "go")
    made = drafts(general)
    assert len(made) > 20
    for signature, proofs in made:
        assert signature.startswith("(f : Nat → Nat) (h : ∀ n, f n = n) ")
        assert proofs[0].tactics == ("go",)
        lemma, use = proofs[-1].tactics
        assert lemma == (
            "have general : ∀ (n : Nat) (m : Nat) (l : m ≤ n), f m ≤ n := by\n  intro n m l\n  go"
        )
        assert use.startswith("exact general ")
        assert use.endswith(" l")
    assert any("(l : 2 * " in one or "(l : (2 * " in one for one, _ in made)


def test_two_instances_at_once_need_the_general_theorem():
    both = [
        (signature, proofs)
        for signature, proofs in drafts(parent("(xs : List Nat) : p xs"))
        if "∧" in signature
    ]
    assert both
    for _, proofs in both:
        [proof] = proofs
        assert proof.tactics[1].startswith("exact ⟨general ")


@pytest.mark.parametrize(
    "signature",
    [
        "(p q : Prop) (h : p) : p ∨ q",  # no number, no list
        "(m : Nat) : ∃ n, m < f n",  # a value could be caught by the quantifier
        "(n : Nat) (h : ∀ m, m ≤ n → q m) : q n",
        ": 1 = 1",
    ],
)
def test_what_could_be_caught_by_a_binder_is_left_alone(signature):
    assert drafts(parent(signature)) == []


def test_long_proofs_do_not_grow_longer():
    assert drafts(parent("(n : Nat) : f n = n", "x" * 701)) == []
