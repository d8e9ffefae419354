import Prover.Numbers

open Real Nat

/-! Divisors, primes, remainders, factorials and digits. -/

-- difficulty 1
theorem remainder_of_a_power : 3 ^ 20 % 7 = 2 := by
  sorry

-- difficulty 2
theorem square_modulo_four (n : ℤ) : n ^ 2 % 4 = 0 ∨ n ^ 2 % 4 = 1 := by
  sorry

-- difficulty 3
theorem power_of_two_plus (n : ℕ) : 3 ∣ 4 ^ n + 2 := by
  sorry
