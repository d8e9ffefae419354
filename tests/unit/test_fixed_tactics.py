"""What the fixed-tactics policy proposes for goals of each shape."""

import pytest

from prover.core.proof_state import Goal, ProofState
from prover.policy.fixed_tactics import FixedTactics
from prover.policy.instantiation import match
from prover.policy.terms import read_term


def proposed(target: str, *hypotheses: str, k: int = 1000) -> list[str]:
    state = ProofState((Goal(hypotheses, target),), handle=0)
    [candidates] = FixedTactics().propose([state], k=k)
    return [candidate.text for candidate in candidates]


@pytest.mark.parametrize(
    ("target", "hypotheses", "tactic"),
    [
        ("∀ (n : ℕ), n ≥ 5 → n > 2", (), "intro n h"),
        ("∀ n ≥ 5, n > 2", (), "intro n hn"),
        ("∀ n, n = n", ("n : ℕ",), "intro n1"),
        ("¬a = b", ("a b : ℕ",), "intro h"),
        ("a = 1 ∧ b = 2 ∧ c = 3", ("a b c : ℕ",), "refine ⟨?_, ?_, ?_⟩"),
        ("p ∨ q", ("p q : Prop",), "left"),
        ("p ↔ q", ("p q : Prop",), "constructor"),
        ("r", ("p q r : Prop", "h : p ∨ q"), "rcases h with h | h"),
        ("r", ("p q r : Prop", "h : p ∧ q"), "obtain ⟨h₁, h₂⟩ := h"),
        ("q", ("p q : Prop", "hp : p", "h : p → q"), "apply h"),
        ("2 ^ 8 % 5 = 1", (), "decide"),
        ("n + 0 = n", ("n : ℕ",), "omega"),
        ("n + 0 = n", ("n : ℕ",), "induction n with\n| zero => ?_\n| succ n ih => ?_"),
        (
            "go n acc = acc + n",
            ("n acc : Nat",),
            "induction n generalizing acc with\n| zero => ?_\n| succ n ih => ?_",
        ),
        (
            "l ++ [] = l",
            ("α : Type", "l : List α"),
            "induction l with\n| nil => ?_\n| cons a l ih => ?_",
        ),
        ("o = none ∨ o = o", ("o : Option ℕ",), "cases o with\n| none => ?_\n| some o => ?_"),
        ("p.1 = p.1", ("p : ℕ × ℕ",), "obtain ⟨p₁, p₂⟩ := p"),
        ("a = c", ("a b c : ℕ", "h : a = b", "h2 : b = c"), "rw [h]"),
        ("a = c", ("a b c : ℕ", "h : a = b", "h2 : b = c"), "subst h"),
        ("double n = n + n", ("n : ℕ",), "simp [double]"),
        ("f 3 = 5", ("f : ℕ → ℕ", "h : ∀ n, f (n + 1) = f n + 1"), "have h1 := h 2"),
        ("n✝ = n✝", ("n✝ : ℕ",), "rename_i n"),
        ("(if a = b then 1 else 2) > 0", ("a b : ℕ",), "split"),
    ],
)
def test_a_goal_gets_the_tactic_that_fits(target, hypotheses, tactic):
    assert tactic in proposed(target, *hypotheses)


def test_the_best_k_come_first():
    everything = proposed("a + b = b + a", "a b : ℕ")
    assert proposed("a + b = b + a", "a b : ℕ", k=3) == everything[:3]
    assert len(everything) == len(set(everything))


def test_log_probs_are_sorted_and_at_most_zero():
    state = ProofState((Goal(("n : ℕ", "h : n > 3 ∧ n < 5"), "n = 4"),), handle=0)
    [candidates] = FixedTactics().propose([state], k=1000)
    log_probs = [candidate.log_prob for candidate in candidates]
    assert log_probs == sorted(log_probs, reverse=True)
    assert log_probs[0] <= 0


def test_a_closed_state_gets_nothing():
    assert FixedTactics().propose([ProofState((), 0)], k=5) == [[]]


def test_hidden_names_are_never_written():
    assert not [t for t in proposed("x✝ = y", "x✝ y : ℕ", "h✝ : x✝ = y") if "✝" in t]


@pytest.mark.parametrize(
    ("pattern", "term", "values"),
    [
        ("f (n + 1)", "f 4", {"n": "3"}),
        ("f (n + 1)", "f (a + 1)", {"n": "a"}),
        ("f n n", "f a b", None),
        ("f (n + 5)", "f 4", None),
        ("f n (g m)", "f 1 (g (x + y))", {"n": "1", "m": "(x + y)"}),
    ],
)
def test_matching(pattern, term, values):
    found = match(read_term(pattern), read_term(term), frozenset({"n", "m"}), {})
    texts = None if found is None else {name: value.text for name, value in found.items()}
    assert texts == values
