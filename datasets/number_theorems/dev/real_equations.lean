import Prover.Numbers

open Real Nat

/-! Equations over the real numbers. -/

-- difficulty 1
theorem reciprocal_of_shifted (x : ℝ) (h : x ≠ 1) (k : 3 / (x - 1) = 6) : x = 3 / 2 := by
  sorry

-- difficulty 1
theorem linear_pair (x y : ℝ) (h : 5 * x - 2 * y = 11) (k : x + 4 * y = 11) : x = 3 ∧ y = 2 := by
  sorry

-- difficulty 2
theorem sum_of_cubes_from_sum_and_product (x y : ℝ) (h : x + y = 5) (k : x * y = 3) : x ^ 3 + y ^ 3 = 80 := by
  sorry

-- difficulty 2
theorem two_roots (x : ℝ) (h : x ^ 2 - 9 * x + 20 = 0) : x = 4 ∨ x = 5 := by
  sorry

-- difficulty 3
theorem three_variables_cyclic (x y z : ℝ) (h : x + y = 3) (k : y + z = 5) (l : z + x = 4) :
    x * y * z = 6 := by
  sorry

-- difficulty 2
theorem difference_of_reciprocals (a b : ℝ) (ha : a ≠ 0) (hb : b ≠ 0) (h : a - b = 2 * a * b) :
    1 / b - 1 / a = 2 := by
  sorry

-- difficulty 3
theorem integer_powers (b : ℝ) (h : b ≠ 0) : (2 * b ^ 2) ^ 3 * (4 * b ^ 3) ^ (-(2 : ℤ)) = 1 / 2 := by
  sorry

-- difficulty 3
theorem equal_by_squares (x y z : ℝ) (h : x ^ 2 + y ^ 2 + z ^ 2 = x * y + y * z + z * x) : x = z := by
  sorry
