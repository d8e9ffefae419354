import Prover.Numbers

open Real Nat

/-! Sets given by conditions, intervals, least and greatest elements. -/

-- difficulty 1
theorem member_of_an_interval : (3 / 2 : ℝ) ∈ Set.Icc (1 : ℝ) 2 := by
  sorry

-- difficulty 2
theorem open_interval_is_smaller (x : ℝ) (h : x ∈ Set.Ioo (0 : ℝ) 1) : x ^ 2 < x := by
  sorry

-- difficulty 2
theorem least_solution : IsLeast {n : ℕ | 0 < n ∧ n % 4 = 3 ∧ n % 5 = 2} 7 := by
  sorry

-- difficulty 3
theorem membership_by_a_condition (x : ℝ) : x ∈ {y : ℝ | y ^ 2 = 9} ↔ x = 3 ∨ x = -3 := by
  sorry
