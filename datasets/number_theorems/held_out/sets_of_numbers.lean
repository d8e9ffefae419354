import Prover.Numbers

open Real Nat

/-! Sets of numbers, intervals, least and greatest elements. -/

-- difficulty 3
theorem union_of_rays (x : ℝ) : x ∈ {y : ℝ | y ^ 2 > 4} ↔ x < -2 ∨ 2 < x := by
  sorry

-- difficulty 4
theorem greatest_value_on_an_interval : IsGreatest {y : ℝ | ∃ x ∈ Set.Icc (0 : ℝ) 2, y = x * (2 - x)} 1 := by
  sorry
