import Prover.Numbers

open Real Nat

/-! Finite sums and products. -/

-- difficulty 3
theorem sum_of_odd_numbers (n : ℕ) : ∑ i ∈ Finset.range n, (2 * i + 1) = n ^ 2 := by
  sorry
