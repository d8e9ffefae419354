import Prover.Numbers

open Real Nat

/-! Square roots, absolute values, minima and maxima. -/

-- difficulty 2
theorem triangle_inequality (x y : ℝ) : |x + y| ≤ |x| + |y| := by
  sorry

-- difficulty 2
theorem square_root_is_monotone (x y : ℝ) (h : 0 ≤ x) (k : x ≤ y) : √x ≤ √y := by
  sorry
