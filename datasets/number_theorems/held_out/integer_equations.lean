import Prover.Numbers

open Real Nat

/-! Equations whose unknowns are natural numbers or integers. -/

-- difficulty 3
theorem bounded_quadratic (n : ℤ) (h : n ^ 2 - 9 * n + 8 < 0) (k : n % 4 = 3) : n = 3 ∨ n = 7 := by
  sorry

-- difficulty 4
theorem infinite_descent_step (a b : ℤ) (h : a ^ 2 = 3 * b ^ 2) : 3 ∣ b := by
  sorry
