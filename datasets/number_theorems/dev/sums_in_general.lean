import Prover.Numbers

open Real Nat

/-! Sums and products with a variable bound, or over the real numbers. -/

-- difficulty 2
theorem telescoping_sum (n : ℕ) : ∑ i ∈ Finset.range n, ((1 : ℝ) / (i + 1) - 1 / (i + 2)) = 1 - 1 / (n + 1) := by
  sorry

-- difficulty 3
theorem geometric_sum (n : ℕ) : ∑ i ∈ Finset.range n, 3 ^ i = (3 ^ n - 1) / 2 := by
  sorry

-- difficulty 3
theorem sum_of_products (n : ℕ) : 3 * ∑ i ∈ Finset.range n, i * (i + 1) = (n - 1) * n * (n + 1) := by
  sorry

-- difficulty 2
theorem sum_of_a_linear_expression (n : ℕ) : ∑ i ∈ Finset.range n, (2 * (i : ℝ) + 1) = (n : ℝ) ^ 2 := by
  sorry

-- difficulty 2
theorem sum_of_reals : ∑ i ∈ Finset.range 4, (1 / 2 : ℝ) ^ i = 15 / 8 := by
  sorry

-- difficulty 2
theorem product_of_fractions : ∏ i ∈ Finset.Icc (1 : ℕ) 9, ((i : ℝ) + 1) / i = 10 := by
  sorry

-- difficulty 3
theorem sum_is_linear (f g : ℕ → ℝ) (n : ℕ) (h : ∑ i ∈ Finset.range n, f i = 4) (k : ∑ i ∈ Finset.range n, g i = 3) :
    ∑ i ∈ Finset.range n, (2 * f i - g i) = 5 := by
  sorry

-- difficulty 3
theorem termwise_bound (f : ℕ → ℝ) (n : ℕ) (h : ∀ i, f i ≤ 2) : ∑ i ∈ Finset.range n, f i ≤ 2 * n := by
  sorry
