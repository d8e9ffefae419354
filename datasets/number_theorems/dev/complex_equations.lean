import Prover.Numbers

open Real Nat

/-! Equations between complex numbers, and their parts. -/

-- difficulty 2
theorem product_of_complex_numbers : (1 + 2 * Complex.I) * (3 - Complex.I) = 5 + 5 * Complex.I := by
  sorry

-- difficulty 2
theorem real_part_of_a_product (z : ℂ) (h : z = 2 - 3 * Complex.I) : (z * z).re = -5 := by
  sorry

-- difficulty 3
theorem cube_root_of_unity (w : ℂ) (h : w ^ 2 + w + 1 = 0) : w ^ 3 = 1 := by
  sorry

-- difficulty 3
theorem sixth_power (z : ℂ) (h : z ^ 2 - z + 1 = 0) : z ^ 6 = 1 := by
  sorry

-- difficulty 3
theorem linear_complex_equation (z : ℂ) (h : (1 + Complex.I) * z = 2) : z = 1 - Complex.I := by
  sorry

-- difficulty 2
theorem inverse_of_i : 1 / Complex.I = -Complex.I := by
  sorry
