import Prover.Numbers

open Real Nat

/-! Sine, cosine and π. -/

-- difficulty 3
theorem sum_of_sine_and_cosine_squared (x : ℝ) (h : Real.sin x + Real.cos x = 6 / 5) :
    Real.sin x * Real.cos x = 11 / 50 := by
  sorry

-- difficulty 2
theorem full_turn : Real.sin (2 * Real.pi) = 0 := by
  sorry
