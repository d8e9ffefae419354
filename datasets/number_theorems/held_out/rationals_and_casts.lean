import Prover.Numbers

open Real Nat

/-! Rational numbers, and numbers of one kind in another. -/

-- difficulty 2
theorem integer_in_real (n : ℤ) (h : (n : ℝ) * 2 = 14) : n = 7 := by
  sorry
