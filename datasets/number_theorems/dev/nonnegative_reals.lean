import Prover.Numbers

open Real Nat

/-! Real numbers that are not negative. -/

-- difficulty 1
theorem nonnegative_sum (x y : NNReal) (h : x + y = 5) (k : y = 2) : x = 3 := by
  sorry

-- difficulty 2
theorem nonnegative_square_root (x : NNReal) (h : NNReal.sqrt x = 4) : x = 16 := by
  sorry

-- difficulty 2
theorem nonnegative_product_and_sum (x y : NNReal) (h : x + y = 6) : x * y ≤ 9 := by
  sorry

-- difficulty 2
theorem nonnegative_in_the_reals (x : NNReal) : (0 : ℝ) ≤ x ^ 3 + x := by
  sorry
