import Prover.Numbers

open Real Nat

/-! Square roots, absolute values, minima and maxima. -/

-- difficulty 1
theorem root_of_a_square : √(49 : ℝ) = 7 := by
  sorry

-- difficulty 2
theorem equation_with_a_root (x : ℝ) (h : 0 ≤ x) (k : √x = 6) : x = 36 := by
  sorry

-- difficulty 2
theorem product_of_roots : √(2 : ℝ) * √(8 : ℝ) = 4 := by
  sorry

-- difficulty 1
theorem absolute_value_of_a_difference (a b : ℝ) : |a - b| = |b - a| := by
  sorry

-- difficulty 2
theorem solutions_of_an_absolute_equation (x : ℝ) (h : |x - 3| = 5) : x = 8 ∨ x = -2 := by
  sorry

-- difficulty 2
theorem maximum_and_minimum (a b : ℝ) : max a b + min a b = a + b := by
  sorry

-- difficulty 3
theorem geometric_below_arithmetic (a b : ℝ) (ha : 0 ≤ a) (hb : 0 ≤ b) : √(a * b) ≤ (a + b) / 2 := by
  sorry

-- difficulty 1
theorem root_without_squares : √(50 : ℝ) = 5 * √(2 : ℝ) := by
  sorry

-- difficulty 2
theorem roots_over_a_root : (√(12 : ℝ) + √27) / √3 = 5 := by
  sorry

-- difficulty 2
theorem root_at_a_value (x : ℝ) (h : x = 5) : √(x ^ 2 - 3 ^ 2) = 4 := by
  sorry
