import Prover.Numbers

open Real Nat

/-! Quotients with positive denominators, sums of squares, powers with unknown exponents, bounds of π. -/

-- difficulty 3
theorem squares_over_the_other (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : a + b ≤ a ^ 2 / b + b ^ 2 / a := by
  sorry

-- difficulty 3
theorem four_over_a_sum (x y : ℝ) (hx : 0 < x) (hy : 0 < y) : 4 / (x + y) ≤ 1 / x + 1 / y := by
  sorry

-- difficulty 4
theorem cyclic_shares (x y z : ℝ) (h : 0 < x ∧ 0 < y ∧ 0 < z) :
    1 < x / (x + y) + y / (y + z) + z / (z + x) := by
  sorry

-- difficulty 3
theorem sine_over_sine (x : ℝ) (h : 0 < x ∧ x < Real.pi) : 6 ≤ (9 * Real.sin x ^ 2 + 1) / Real.sin x := by
  sorry

-- difficulty 4
theorem sextic_is_positive (x : ℝ) : 0 < x ^ 6 - 3 * x ^ 5 + 5 * x ^ 4 - 3 * x ^ 3 + 2 * x ^ 2 - x + 1 := by
  sorry

-- difficulty 3
theorem four_fourth_powers (a b c d : ℝ) : 4 * a * b * c * d ≤ a ^ 4 + b ^ 4 + c ^ 4 + d ^ 4 := by
  sorry

-- difficulty 4
theorem product_of_three_roots (a b c : ℝ) (h1 : a ≠ b) (h2 : b ≠ c) (h3 : a ≠ c) (ha : a ^ 3 = 2 * a + 5)
    (hb : b ^ 3 = 2 * b + 5) (hc : c ^ 3 = 2 * c + 5) : a * b * c = 5 := by
  sorry

-- difficulty 3
theorem powers_of_six (x : ℝ) (h : (6 : ℝ) ^ x * 36 ^ (2 * x) = 36 ^ 5) : x = 2 := by
  sorry

-- difficulty 2
theorem square_of_pi : 9 < Real.pi ^ 2 ∧ Real.pi ^ 2 < 10 := by
  sorry

-- difficulty 2
theorem sine_of_three : 0 < Real.sin 3 := by
  sorry
