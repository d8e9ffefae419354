import Prover.Numbers

open Real Nat

/-! Largest integers below, smallest above, and what is left over. -/

-- difficulty 1
theorem floor_of_a_negative_fraction : ⌊(-7 : ℚ) / 2⌋ = -4 := by
  sorry

-- difficulty 2
theorem floor_of_a_real (x : ℝ) (h : 5 ≤ x) (k : x < 6) : ⌊x⌋ = 5 := by
  sorry

-- difficulty 2
theorem floor_is_below (x : ℝ) : (⌊x⌋ : ℝ) ≤ x := by
  sorry

-- difficulty 3
theorem floor_of_a_shifted_number (x : ℝ) : ⌊x + 3⌋ = ⌊x⌋ + 3 := by
  sorry

-- difficulty 2
theorem ceiling_from_bounds (x : ℝ) (h : 2 < x) (k : x ≤ 3) : ⌈x⌉ = 3 := by
  sorry

-- difficulty 3
theorem floors_of_a_sum (x y : ℝ) : ⌊x⌋ + ⌊y⌋ ≤ ⌊x + y⌋ := by
  sorry

-- difficulty 2
theorem floor_among_natural_numbers : ⌊(19 : ℝ) / 4⌋₊ = 4 := by
  sorry
