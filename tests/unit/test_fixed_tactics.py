"""What the fixed-tactics policy proposes for goals of each shape."""

import pytest

from prover.core.proof_state import Goal, ProofState
from prover.lean.matching import match
from prover.lean.term_reader import read_term
from prover.policy.fixed_tactics import FixedTactics


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
        ("¬a = a + 1", ("a : ℕ",), "intro h"),
        ("a = a ∧ b = b ∧ c = c", ("a b c : ℕ",), "refine ⟨?_, ?_, ?_⟩"),
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


@pytest.mark.parametrize(
    ("target", "hypotheses", "tactic"),
    [
        (
            "x ^ 2 + x = 12",
            ("x y : ℕ", "h₀ : 2 * x ^ 2 + x = 21"),
            "have hx : x < 22 := by omega\nrevert h₀\nrevert x hx\ndecide +kernel",
        ),
        (
            "a + b = 3 ∨ a + b = 4",
            ("a b : ℤ", "h : 1 ≤ a", "h1 : a ≤ 2", "h2 : b = 2"),
            "rcases (by omega : a = 1 ∨ a = 2) with rfl | rfl <;> omega",
        ),
        ("b = 2", ("b : ℤ", "h : b < 3", "h1 : 1 < b"), "obtain rfl : b = 2 := by omega"),
        (
            "x = 26",
            ("x y : ℤ", "h₀ : 0 < y", "h₁ : y < x", "h₂ : x + y + x * y = 80"),
            "have h := Int.mul_pos (show 0 < x by omega) (show 0 < y by omega)",
        ),
        (
            "a ^ 2 % 3 = 0 ∨ a ^ 2 % 3 = 1",
            ("a : ℤ",),
            "rcases (by omega : a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2) with ha | ha | ha <;> "
            "simp [Int.pow_succ, Int.add_emod, Int.sub_emod, Int.mul_emod, ha]",
        ),
        ("∃ n, n * n = 49", (), "exact ⟨7, by omega⟩"),
        ("∃ m, n * (n + 1) = 2 * m", ("n : ℕ",), "refine ⟨(n * (n + 1)) / 2, ?_⟩"),
        ("∃ m, m > n", ("n : ℕ",), "refine ⟨n + 1, ?_⟩"),
    ],
)
def test_arithmetic_is_read_and_computed(target, hypotheses, tactic):
    assert tactic in proposed(target, *hypotheses)


def test_the_period_of_a_power_is_proved_by_induction():
    [best, *_] = [t for t in proposed("False", "n : ℕ", "h : 7 ∣ 2 ^ n + 1") if "∀ j" in t]
    assert "j % 3 = 2 ∧ 2 ^ (j) % 7 = 4" in best
    assert best.endswith("omega")


def test_a_factor_of_a_numeral_is_one_of_its_divisors():
    hypotheses = ("r s : ℕ", "h : r * s = 10", "h2 : (r + 1) * (s + 1) = 18")
    [best, *_] = [t for t in proposed("r + s = 7", *hypotheses) if "∣" in t]
    assert "d ∣ 10 → d = 1 ∨ d = 2 ∨ d = 5 ∨ d = 10" in best


def test_solutions_in_a_box_are_listed_for_lean_to_prove():
    equation, target = "h₁ : x * y + (x + y) = 11", "x ^ 2 + y ^ 2 = x ^ 2 + y * y"
    hypotheses = ("x y : ℕ", "h₀ : 0 < x", "h : 0 < y", equation)
    [best, *_] = [t for t in proposed(target, *hypotheses) if "key" in t]
    assert "have key : x = 1 ∧ y = 5 ∨ x = 2 ∧ y = 3 ∨ x = 3 ∧ y = 2 ∨ x = 5 ∧ y = 1" in best


def test_a_bounded_power_bounds_its_base():
    hypotheses = ("x y : ℕ", "h₀ : 0 < x", "h : 0 < y", "h₂ : x ^ 2 * y + x * y ^ 2 = 880")
    [bound, *_] = [t for t in proposed("f x = y", *hypotheses) if "have hx : x ≤ 29" in t]
    assert "have := Nat.pow_le_pow_left h 2" in bound
    assert "Nat.le_mul_of_pos_right (x ^ 2) (show 0 < y from by omega)" in bound


def test_a_bounded_exponent_gets_its_bound():
    tactics = proposed("x + y = 8", "x y : ℕ", "h₀ : 2 ^ x * 3 ^ y = 1296")
    assert [t for t in tactics if t.startswith("have hx : x ≤ 10 := by")]
    assert [t for t in tactics if t.startswith("have hy : y ≤ 6 := by")]


@pytest.mark.parametrize(
    ("target", "hypotheses"),
    [
        ("a = b", ("a b : ℕ",)),
        ("a - b + b = a", ("a b : ℕ",)),
        ("a / b * b = a", ("a b : ℤ", "h : b ≠ 0")),
        ("False", ("a : ℕ", "h : a % 2 = 1")),
        ("a ∣ b", ("a b : ℕ", "h : a ≤ b", "h2 : 0 < a")),
    ],
)
def test_a_goal_that_small_numbers_refute_gets_nothing(target, hypotheses):
    assert proposed(target, *hypotheses) == []


@pytest.mark.parametrize(
    ("target", "hypotheses"),
    [
        ("a = b", ("a b : ℕ", "h : f a b")),  # the hypothesis may exclude the counterexample
        ("a = b", ("a b : ℕ", "h✝ : a = b")),
        ("g a = 1", ("a : ℕ", "g : ℕ → ℕ")),
        ("a - b ≤ a", ("a b : ℕ",)),
        ("False", ("a : ℕ", "h : a % 2 = 3")),
        ("(-7) / 2 = -4", ("a : ℤ",)),
        ("(-7) % 2 = 1", ("a : ℤ",)),
    ],
)
def test_a_goal_that_may_hold_gets_tactics(target, hypotheses):
    assert proposed(target, *hypotheses)


def test_the_best_k_come_first():
    everything = proposed("a + b = b + a", "a b : ℕ")
    assert proposed("a + b = b + a", "a b : ℕ", k=3) == everything[:3]
    assert len(everything) == len(set(everything))


def test_where_a_move_loses_nothing_only_it_and_the_closers_are_tried():
    tactics = proposed("a + b = b + a", "a b : ℕ", "h : a = 1 ∧ b = 2")
    assert "obtain ⟨h1, h₁⟩ := h" in tactics or "obtain ⟨h₁, h₂⟩ := h" in tactics
    assert "omega" in tactics
    assert not [tactic for tactic in tactics if tactic.startswith("induction")]


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


def test_a_seed_changes_only_the_order_of_equals():
    state = ProofState((Goal(("a b : ℕ", "f : ℕ → ℕ"), "f a + b = b + f a"),), handle=0)
    by_seed = [FixedTactics(seed=seed).propose([state], k=1000)[0] for seed in (0, 1, 2, 1)]
    assert by_seed[1] == by_seed[3]
    assert by_seed[0] != by_seed[1] != by_seed[2]
    assert len({frozenset(candidates) for candidates in by_seed}) == 1
    assert len({tuple(c.log_prob for c in candidates) for candidates in by_seed}) == 1
