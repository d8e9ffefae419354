import Prover.Numbers

open Real Nat

/-! Functions as variables, and equivalences. -/

-- difficulty 3
theorem functional_equation (f : ℝ → ℝ) (h : ∀ x y, f (x + y) = f x + f y) (k : f 1 = 3) : f 4 = 12 := by
  sorry
