import Prover.Numbers

open Real Nat

/-! Inequalities and divisibilities that hold for every exponent. -/

-- difficulty 3
theorem power_above_its_tangent (n : ℕ) (a : ℝ) (h : 0 ≤ a) : 1 + n * (a - 1) ≤ a ^ n := by
  sorry

-- difficulty 2
theorem powers_grow (n : ℕ) : n < 3 ^ n := by
  sorry

-- difficulty 3
theorem difference_of_powers (n : ℕ) : 5 ∣ 8 ^ n - 3 ^ n := by
  sorry

-- difficulty 3
theorem nine_divides (n : ℕ) : 9 ∣ 4 ^ n + 15 * n - 1 := by
  sorry

-- difficulty 3
theorem power_against_square (n : ℕ) (h : 5 ≤ n) : n ^ 2 < 2 ^ n := by
  sorry

-- difficulty 2
theorem odd_powers_keep_the_order (x y : ℝ) (h : x ≤ y) : x ^ 3 ≤ y ^ 3 := by
  sorry
