import Prover.Numbers

open Real Nat

/-! Rational numbers, and numbers of one kind in another. -/

-- difficulty 1
theorem rational_sum : (1 / 3 : ℚ) + 1 / 6 = 1 / 2 := by
  sorry

-- difficulty 2
theorem rational_unknown (q : ℚ) (h : q / 3 - q / 5 = 4) : q = 30 := by
  sorry

-- difficulty 2
theorem natural_in_rational (n : ℕ) (h : (3 : ℚ) / 4 * n = 12) : n = 16 := by
  sorry

-- difficulty 3
theorem cast_of_a_product (m n : ℕ) (h : m * n = 12) (k : (m : ℝ) + n = 7) :
    (m : ℝ) ^ 2 + (n : ℝ) ^ 2 = 25 := by
  sorry

-- difficulty 2
theorem floor_of_a_fraction : ⌊(17 : ℚ) / 5⌋ = 3 := by
  sorry

-- difficulty 2
theorem ceiling_of_a_fraction : ⌈(17 : ℚ) / 5⌉ = 4 := by
  sorry

-- difficulty 1
theorem continued_fraction : 2 + 1 / (2 + 1 / (2 + 1 / 2)) = (29 : ℚ) / 12 := by
  sorry

-- difficulty 2
theorem floor_between_bounds (x : ℝ) (h : 2 < x) (k : 2 * x < 5) : ⌊2 * x⌋ = 4 := by
  sorry

-- difficulty 2
theorem ceiling_of_a_root : ⌈√(7 : ℝ)⌉ = 3 := by
  sorry

-- difficulty 2
theorem rational_found_among_reals (m : ℚ) (x : ℝ) (h : 4 * x = 1) (k : x = m) : m = 1 / 4 := by
  sorry
