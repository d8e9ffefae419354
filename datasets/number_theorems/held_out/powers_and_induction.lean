import Prover.Numbers

open Real Nat

/-! Inequalities and divisibilities that hold for every exponent. -/

-- difficulty 3
theorem sum_of_three_powers (n : ℕ) : 7 ∣ 2 ^ (n + 2) + 3 ^ (2 * n + 1) := by
  sorry

-- difficulty 4
theorem even_power_of_a_sum (a b : ℝ) (n : ℕ) (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ n + b ^ n ≤ 2 * (a + b) ^ n := by
  sorry
