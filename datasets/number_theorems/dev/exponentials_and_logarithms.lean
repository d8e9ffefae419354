import Prover.Numbers

open Real Nat

/-! Exponentials, logarithms and real exponents. -/

-- difficulty 1
theorem exponential_of_a_sum (x y : ℝ) (h : Real.exp x = 3) (k : Real.exp y = 5) : Real.exp (x + y) = 15 := by
  sorry

-- difficulty 2
theorem logarithm_of_a_product (x y : ℝ) (hx : 0 < x) (hy : 0 < y) (h : Real.log x = 2) (k : Real.log y = 7) :
    Real.log (x * y) = 9 := by
  sorry

-- difficulty 2
theorem logarithm_of_a_power (x : ℝ) (h : 0 < x) (k : Real.log x = 4) : Real.log (x ^ 3) = 12 := by
  sorry

-- difficulty 2
theorem logarithm_to_base_three : Real.logb 3 81 = 4 := by
  sorry

-- difficulty 3
theorem exponential_equation (x : ℝ) (h : Real.exp x * Real.exp x = Real.exp 6) : x = 3 := by
  sorry

-- difficulty 3
theorem exponential_is_above_its_tangent (x : ℝ) : 1 + x ≤ Real.exp x := by
  sorry

-- difficulty 2
theorem exponential_is_injective (x y : ℝ) (h : Real.exp (2 * x) = Real.exp (2 * y)) : x = y := by
  sorry

-- difficulty 3
theorem real_exponents_add (x a b : ℝ) (hx : 0 < x) (h : x ^ a = 2) (k : x ^ b = 9) : x ^ (a + b) = 18 := by
  sorry

-- difficulty 3
theorem logarithm_grows (x y : ℝ) (hx : 0 < x) (h : x < y) : Real.log x < Real.log y := by
  sorry
