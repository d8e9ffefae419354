import Prover.Numbers

open Real Nat

/-! Finite sets that a condition lists, and claims about all values in a range. -/

-- difficulty 3
theorem squares_below_a_bound (s : Finset ℤ) (h : ∀ n, n ∈ s ↔ n ^ 2 < 30) : s.card = 11 := by
  sorry

-- difficulty 3
theorem primes_two_apart (p : ℕ) (h : Nat.Prime p) (k : Nat.Prime (p + 7)) : p = 2 := by
  sorry

-- difficulty 4
theorem factorial_outgrows_powers (n : ℕ) (h : 7 ≤ n) : 3 ^ n < n ! := by
  sorry
