import Prover.Numbers

open Real Nat

/-! Sets of numbers, intervals, least and greatest elements. -/

-- difficulty 2
theorem intersection_of_intervals (x : ℝ) : x ∈ Set.Icc (0 : ℝ) 5 ∩ Set.Ioc 3 8 ↔ 3 < x ∧ x ≤ 5 := by
  sorry

-- difficulty 2
theorem least_multiple : IsLeast {n : ℕ | 0 < n ∧ 12 ∣ n ∧ 18 ∣ n} 36 := by
  sorry

-- difficulty 2
theorem greatest_below_a_bound : IsGreatest {n : ℕ | n ^ 3 < 200} 5 := by
  sorry

-- difficulty 3
theorem least_value_of_a_quadratic : IsLeast {y : ℝ | ∃ x : ℝ, y = x ^ 2 - 6 * x + 13} 4 := by
  sorry

-- difficulty 3
theorem solution_set : {x : ℝ | x ^ 2 = x} = {0, 1} := by
  sorry

-- difficulty 3
theorem solutions_of_an_inequality : {x : ℝ | x ^ 2 - 4 * x + 3 ≤ 0} = Set.Icc 1 3 := by
  sorry

-- difficulty 2
theorem complement_of_a_ray (x : ℝ) : x ∈ (Set.Iic (2 : ℝ))ᶜ ↔ 2 < x := by
  sorry
