import Prover.Numbers

open Real Nat

/-! Quotients with positive denominators, sums of squares, powers with unknown exponents, bounds of π. -/

-- difficulty 3
theorem share_of_a_sum (a b s : ℝ) (ha : 0 < a) (hb : 0 < b) (h : s = a / (a + b)) : 0 < s ∧ s < 1 := by
  sorry

-- difficulty 3
theorem quartic_in_two_variables (x y : ℝ) : 0 ≤ 2 * x ^ 4 + 2 * x ^ 3 * y - x ^ 2 * y ^ 2 + 5 * y ^ 4 := by
  sorry

-- difficulty 3
theorem powers_of_fifteen (x : ℝ) (h : (15 : ℝ) ^ x * 225 ^ x = 15 ^ 6) : x = 2 := by
  sorry
