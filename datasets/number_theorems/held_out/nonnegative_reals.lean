import Prover.Numbers

open Real Nat

/-! Real numbers that are not negative. -/

-- difficulty 3
theorem nonnegative_square_is_injective (x y : NNReal) (h : x ^ 2 = y ^ 2) : x = y := by
  sorry
