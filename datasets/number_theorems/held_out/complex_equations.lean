import Prover.Numbers

open Real Nat

/-! Equations between complex numbers, and their parts. -/

-- difficulty 3
theorem equal_parts (z : ℂ) (h : z.re = 3) (k : z.im = -4) : z ^ 2 = -7 - 24 * Complex.I := by
  sorry
