import Prover.Numbers

open Real Nat

/-! Inequalities with quotients, roots, absolute values and constraints. -/

-- difficulty 3
theorem harmonic_below_arithmetic (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : 2 / (1 / a + 1 / b) ≤ (a + b) / 2 := by
  sorry

-- difficulty 3
theorem sum_of_three_quotients (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : 3 ≤ a / b + b / c + c / a := by
  sorry

-- difficulty 2
theorem product_below_one (x y : ℝ) (hx : 0 ≤ x) (hy : 0 ≤ y) (h : x ^ 2 + y ^ 2 = 2) : x * y ≤ 1 := by
  sorry

-- difficulty 3
theorem root_of_a_sum (x y : ℝ) (hx : 0 ≤ x) (hy : 0 ≤ y) : √(x + y) ≤ √x + √y := by
  sorry

-- difficulty 2
theorem distance_is_symmetric (x y z : ℝ) : |x - z| ≤ |x - y| + |y - z| := by
  sorry

-- difficulty 3
theorem quartic_is_positive (x : ℝ) : 0 < x ^ 4 - x + 1 := by
  sorry

-- difficulty 3
theorem rational_function_is_bounded (x : ℝ) : 2 * x / (1 + x ^ 2) ≤ 1 := by
  sorry

-- difficulty 2
theorem absolute_value_bounds (x : ℝ) (h : |2 * x - 5| < 3) : 1 < x ∧ x < 4 := by
  sorry

-- difficulty 2
theorem largest_of_three (a b c : ℝ) : a + b + c ≤ 3 * max a (max b c) := by
  sorry
