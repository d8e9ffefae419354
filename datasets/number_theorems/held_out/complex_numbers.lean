import Prover.Numbers

open Real Nat

/-! Complex numbers. -/

-- difficulty 2
theorem division (z : ℂ) (h : z = 5 / (1 + 2 * Complex.I)) : z = 1 - 2 * Complex.I := by
  sorry
