import Prover.Numbers

open Real Nat

/-! Inequalities with quotients, roots, absolute values and constraints. -/

-- difficulty 3
theorem weighted_mean (x y : ℝ) (hx : 0 < x) (hy : 0 < y) (h : x + y = 1) : 9 ≤ 1 / x + 4 / y := by
  sorry

-- difficulty 3
theorem difference_of_absolute_values (x y : ℝ) : |x| - |y| ≤ |x - y| := by
  sorry
