"""Proposals for what is defined by recursion, and for common divisors and primes."""

from prover.core.proof_state import Goal
from prover.policy.divisibility import (
    common_divisors,
    extremes,
    powers_that_divide,
    predecessors,
    prime_divisors,
    primes,
)
from prover.policy.proposals import Generator
from prover.policy.reading import Reading
from prover.policy.recursion import recursions
from prover.policy.residues import large_powers


def texts(generator: Generator, target: str, *hypotheses: str) -> list[str]:
    return [c.text for c in generator(Reading(Goal(hypotheses, target)))]


def test_a_sum_is_unfolded_by_one_step() -> None:
    [whole, _] = texts(recursions, "∑ k ∈ Finset.range n, (6 * k + 1) = 3 * n ^ 2 - 2 * n", "n : ℕ")
    assert whole.splitlines()[0] == "induction n with"
    assert "try rw [Finset.sum_range_succ]" in whole


def test_induction_begins_where_a_hypothesis_says() -> None:
    [whole, rest] = texts(recursions, "3 ^ n < n !", "n : ℕ", "h : 7 ≤ n")
    assert whole.startswith("induction n, h using Nat.le_induction with\n| base => ")
    assert rest.endswith("| succ n h ih => ?_\ntry simp only [Nat.factorial_succ, @Nat.pow_succ 3]")


def test_a_recursive_hypothesis_is_a_rule() -> None:
    hypotheses = ("n : ℕ", "a : ℕ → ℕ", "h : a 0 = 1", "k : ∀ (n : ℕ), a (n + 1) = 5 * a n + 4")
    [whole, _] = texts(recursions, "a n = 2 * 5 ^ n - 1", *hypotheses)
    assert "try rw [k]" in whole
    assert "Nat.lt_pow_self (n := n) (show 1 < 5 by decide)" in whole


def test_nothing_recursive_nothing_proposed() -> None:
    assert texts(recursions, "n + 0 = n", "n : ℕ") == []


def test_common_divisors_divide_a_constant() -> None:
    [direct, *_] = texts(common_divisors, "(5 * n + 3).gcd (3 * n + 2) = 1", "n : ℕ")
    assert "rw [show 5 * (3 * n + 2) - 3 * (5 * n + 3) = 1 by omega] at hd" in direct
    assert texts(common_divisors, "n.gcd m = 1", "n m : ℕ") == []


def test_primes_that_are_determined() -> None:
    [_, found] = texts(primes, "p = 3", "p : ℕ", "a : Nat.Prime p", "b : Nat.Prime (p + 2)",
                       "c : Nat.Prime (p + 4)")  # fmt: skip
    assert "obtain rfl : p = 3 := by\n" in found


def test_predecessors() -> None:
    [text] = texts(predecessors, "n.choose 2 = (n - 1).choose 2 + (n - 1)", "n : ℕ", "h : 0 < n")
    assert text.startswith("obtain ⟨n, rfl⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩\n")


def test_a_greatest_element_belongs_and_bounds() -> None:
    [text] = texts(extremes, "IsGreatest {n | 7 ^ n ∣ 100!} 16")
    assert text.splitlines()[-2:] == ["intro n hn", "simp only [Set.mem_setOf_eq] at hn"]
    [bound] = texts(powers_that_divide, "n ≤ 16", "n : ℕ", "hn : 7 ^ n ∣ 100!")
    assert "Nat.pow_dvd_pow 7 hk" in bound
    assert texts(powers_that_divide, "n ≤ 16", "n : ℕ", "hn : 7 ^ n ∣ n !") == []


def test_a_prime_divides_a_factor_and_a_base() -> None:
    [text] = texts(prime_divisors, "↑q ∣ n ^ 2", "n : ℤ", "q : ℕ", "h : Nat.Prime q", "k : ↑q ∣ n")
    assert text.startswith("have pow (a : ℤ) (k : ℕ) : (q : ℤ) ∣ a ^ (k + 1) ↔ (q : ℤ) ∣ a :=\n")
    assert "Int.Prime.dvd_mul' h" in text
    [text] = texts(prime_divisors, "q ∣ n", "n q : ℕ", "h : Nat.Prime q", "k : n ^ 3 % q = 0")
    assert "⟨Nat.Prime.dvd_of_dvd_pow h, " in text
    assert "simp only [← Nat.dvd_iff_mod_eq_zero, pow, mul] at *" in text
    assert texts(prime_divisors, "n = n", "n q : ℕ", "h : Nat.Prime q") == []


def test_the_prime_that_is_two_comes_first() -> None:
    hypotheses = ("p q : ℕ", "h : Nat.Prime p", "k : Nat.Prime q", "l : Nat.Prime (q - p)")
    assert len(texts(primes, "p < q", *hypotheses)) == 1  # several solutions
    [_, text] = texts(primes, "p < q", *hypotheses, "m : Nat.Prime (q + p)")
    assert "obtain rfl : p = 2 := by omega\n" in text
    assert "obtain rfl : q = 5 := by\n" in text


def test_a_large_power_is_computed_by_squaring() -> None:
    [text] = texts(large_powers, "(5 * 7 ^ n + 1) % 13 = 2", "n : ℕ", "h : n = 3 ^ 1000")
    assert text.splitlines()[1:] == ["rw [h]", "decide +kernel"]
    assert texts(large_powers, "(5 * 7 ^ n + 1) % 13 = 2", "n : ℕ", "h : n < 9") == []
