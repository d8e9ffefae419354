import Prover.Numbers

open Real Nat

/-! Sums and products with a variable bound, or over the real numbers. -/

-- difficulty 3
theorem double_sum : ∑ i ∈ Finset.range 4, ∑ j ∈ Finset.range (i + 1), i * j = 25 := by
  sorry

-- difficulty 4
theorem product_of_shifted_fractions (n : ℕ) : ∏ i ∈ Finset.range n, (1 + 1 / ((i : ℝ) + 1)) = n + 1 := by
  sorry
