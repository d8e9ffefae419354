import Prover.Numbers

open Real Nat

/-! Sine, cosine and π. -/

-- difficulty 1
theorem cosine_at_zero : Real.cos 0 + Real.sin 0 = 1 := by
  sorry

-- difficulty 1
theorem sum_of_squares_is_one (x : ℝ) : Real.sin x ^ 2 + Real.cos x ^ 2 = 1 := by
  sorry

-- difficulty 2
theorem double_angle (x : ℝ) : Real.sin (2 * x) = 2 * Real.sin x * Real.cos x := by
  sorry

-- difficulty 2
theorem cosine_of_a_double_angle (x : ℝ) (h : Real.cos x = 3 / 5) : Real.cos (2 * x) = -7 / 25 := by
  sorry

-- difficulty 2
theorem at_most_one (x : ℝ) : Real.sin x * Real.cos x ≤ 1 / 2 := by
  sorry

-- difficulty 3
theorem sine_of_a_sum_and_a_difference (x y : ℝ) :
    Real.sin (x + y) * Real.sin (x - y) = Real.sin x ^ 2 - Real.sin y ^ 2 := by
  sorry

-- difficulty 2
theorem bounded_combination (x : ℝ) : 3 * Real.sin x + 4 * Real.cos x ≤ 5 := by
  sorry

-- difficulty 2
theorem tangent_of_an_angle (x : ℝ) (h : Real.cos x ≠ 0) : Real.tan x * Real.cos x = Real.sin x := by
  sorry

-- difficulty 3
theorem triple_angle (x : ℝ) : Real.cos (3 * x) = 4 * Real.cos x ^ 3 - 3 * Real.cos x := by
  sorry

-- difficulty 2
theorem half_turn : Real.cos Real.pi = -1 := by
  sorry
