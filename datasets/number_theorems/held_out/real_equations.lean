import Prover.Numbers

open Real Nat

/-! Equations over the real numbers. -/

-- difficulty 2
theorem positive_root_of_a_quadratic (x : ℝ) (h : 0 < x) (k : 2 * x ^ 2 + 5 * x = 12) : x = 3 / 2 := by
  sorry

-- difficulty 3
theorem square_sum_zero (x y : ℝ) (h : (x - 2) ^ 2 + (y + 7) ^ 2 = 0) : x + y = -5 := by
  sorry
