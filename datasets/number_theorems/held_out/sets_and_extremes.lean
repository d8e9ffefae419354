import Prover.Numbers

open Real Nat

/-! Sets given by conditions, intervals, least and greatest elements. -/

-- difficulty 2
theorem greatest_solution : IsGreatest {n : ℕ | n ^ 2 ≤ 50} 7 := by
  sorry
