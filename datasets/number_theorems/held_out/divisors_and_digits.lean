import Prover.Numbers

open Real Nat

/-! Divisors, common divisors, primes, factorials, binomial coefficients, digits. -/

-- difficulty 3
theorem prime_divides_a_product (p a b : ℕ) (hp : Nat.Prime p) (h : p ∣ a * b) : p ∣ a ∨ p ∣ b := by
  sorry

-- difficulty 3
theorem factorial_grows (n : ℕ) (h : 4 ≤ n) : 2 ^ n ≤ Nat.factorial n := by
  sorry
