import Prover.Numbers

open Real Nat

/-! Logarithms, exponentials, real powers, sine and cosine. -/

-- difficulty 1
theorem log_of_a_square (b : ℝ) (h : Real.log b = 3) : Real.log (b ^ 2) = 6 := by
  sorry

-- difficulty 2
theorem log_from_product_and_quotient (x y : ℝ) (hx : 0 < x) (hy : 0 < y) (h : Real.log (x * y) = 5)
    (k : Real.log (x / y) = 1) : Real.log x = 3 := by
  sorry

-- difficulty 2
theorem logarithm_to_a_power (x : ℝ) (h : x = Real.logb (2 ^ 3) (2 ^ 12)) : x = 4 := by
  sorry

-- difficulty 2
theorem exponent_from_a_power (x : ℝ) (h : (9 : ℝ) ^ x + 3 = 30) : x = 3 / 2 := by
  sorry

-- difficulty 3
theorem equal_powers_of_two_bases (x : ℝ) (h : (4 : ℝ) ^ x = 8 ^ (x - 1)) : x = 3 := by
  sorry

-- difficulty 2
theorem base_from_its_logarithm (b : ℝ) (h : 0 < b) (k : Real.log b = 2 * Real.log 3) : b = 9 := by
  sorry

-- difficulty 2
theorem double_angle_from_a_sine (x : ℝ) (h : Real.sin x = 3 / 5) : Real.cos (2 * x) = 7 / 25 := by
  sorry

-- difficulty 1
theorem difference_of_fourth_powers_of_angles (x : ℝ) :
    Real.sin x ^ 4 - Real.cos x ^ 4 = Real.sin x ^ 2 - Real.cos x ^ 2 := by
  sorry

-- difficulty 2
theorem sine_of_a_sum_and_difference (x y : ℝ) :
    Real.sin (x + y) + Real.sin (x - y) = 2 * Real.sin x * Real.cos y := by
  sorry
