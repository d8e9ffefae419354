import Prover.Numbers

open Real Nat

/-! Composition, inverses, fixed points, images and preimages. -/

-- difficulty 3
theorem image_of_an_interval : (fun x : ℝ => 2 * x + 1) '' Set.Icc 0 3 = Set.Icc 1 7 := by
  sorry

-- difficulty 3
theorem quotient_equation (f : ℝ → ℝ) (h : ∀ x, x ≠ 0 → f x + 2 * f (1 / x) = 3 * x) : f 2 = -1 := by
  sorry
