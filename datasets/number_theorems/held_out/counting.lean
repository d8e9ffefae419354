import Prover.Numbers

open Real Nat

/-! Sizes of finite sets, and sums over what a condition selects. -/

-- difficulty 3
theorem product_over_divisors : ∏ d ∈ Nat.divisors 12, d = 1728 := by
  sorry
