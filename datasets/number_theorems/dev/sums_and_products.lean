import Prover.Numbers

open Real Nat

/-! Finite sums and products. -/

-- difficulty 1
theorem sum_of_a_range : ∑ i ∈ Finset.range 11, i = 55 := by
  sorry

-- difficulty 2
theorem sum_of_squares : ∑ i ∈ Finset.Icc 1 6, i ^ 2 = 91 := by
  sorry

-- difficulty 2
theorem product_of_odd_numbers : ∏ i ∈ Finset.range 4, (2 * i + 1) = 105 := by
  sorry

-- difficulty 2
theorem sum_of_multiples_below : ∑ i ∈ Finset.filter (fun i => 7 ∣ i) (Finset.range 30), i = 70 := by
  sorry

-- difficulty 2
theorem count_of_even_squares : (Finset.filter (fun i => i ^ 2 % 2 = 0) (Finset.Icc 1 20)).card = 10 := by
  sorry

-- difficulty 3
theorem sum_of_cubes (n : ℕ) : 4 * ∑ i ∈ Finset.range (n + 1), i ^ 3 = n ^ 2 * (n + 1) ^ 2 := by
  sorry
