import Prover.Numbers

open Real Nat

/-! Complex numbers. -/

-- difficulty 1
theorem power_of_i : Complex.I ^ 6 = -1 := by
  sorry

-- difficulty 2
theorem square_of_a_sum : (2 + 3 * Complex.I) ^ 2 = -5 + 12 * Complex.I := by
  sorry

-- difficulty 2
theorem roots_of_a_quadratic (z : ℂ) (h : z ^ 2 + 25 = 0) : z = 5 * Complex.I ∨ z = -5 * Complex.I := by
  sorry

-- difficulty 3
theorem from_sum_and_product (u v : ℂ) (h : u + v = 4) (k : u * v = 13) : u ^ 2 + v ^ 2 = -10 := by
  sorry
