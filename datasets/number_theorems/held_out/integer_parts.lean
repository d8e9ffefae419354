import Prover.Numbers

open Real Nat

/-! Largest integers below, smallest above, and what is left over. -/

-- difficulty 2
theorem fractional_part (x : ℝ) (h : ⌊x⌋ = 4) (k : x = 17 / 4) : Int.fract x = 1 / 4 := by
  sorry
