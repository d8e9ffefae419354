import Prover.Numbers

open Real Nat

/-! Inequalities between polynomials and quotients over the real numbers. -/

-- difficulty 3
theorem fourth_powers (a b c : ℝ) : a * b * c * (a + b + c) ≤ a ^ 4 + b ^ 4 + c ^ 4 := by
  sorry

-- difficulty 3
theorem cauchy_schwarz_two (a b c d : ℝ) : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by
  sorry
