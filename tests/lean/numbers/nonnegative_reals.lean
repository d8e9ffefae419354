import Prover.Numbers

/-! Real numbers that are not negative: statements move into ℝ, where `grind` knows the field. -/

set_option linter.unusedVariables false
open NNReal

section statements
variable (x y z : ℝ≥0)
example (h : x + y = 3) (k : x = 1) : y = 2 := by
  rw [NNReal.eq_iff] at *; push_cast at *; grind
example : 2 * (x * y) ≤ x ^ 2 + y ^ 2 := by
  rw [← NNReal.coe_le_coe]; push_cast; have := two_mul_le_add_sq (x : ℝ) y; grind
example (h : x ≤ y) : x / 2 ≤ y / 2 := by
  rw [← NNReal.coe_le_coe] at *; push_cast; grind
example : x + y = y + x := add_comm x y
example : (x + y) * z = x * z + y * z := add_mul x y z
example : x ≤ x + y := by rw [← NNReal.coe_le_coe]; push_cast; have := y.coe_nonneg; grind
example : 0 ≤ x ∧ (0 : ℝ) ≤ x := by simp [NNReal.zero_le]
example (h : x ≠ 0) : 0 < x := NNReal.pos_iff_ne_zero.2 h
end statements

section what_is_special
example : (2 : ℝ≥0) - 3 = 0 := NNReal.sub_eq_zero (by rw [← NNReal.coe_le_coe]; simp)
example : (3 : ℝ≥0) - 2 = 1 := by
  rw [NNReal.eq_iff, NNReal.coe_sub (by rw [← NNReal.coe_le_coe]; simp)]; push_cast; grind
example (r : ℝ) (h : r ≤ 0) : r.toNNReal = 0 := Real.toNNReal_of_nonpos h
example (r : ℝ) (h : 0 ≤ r) : (r.toNNReal : ℝ) = r := by simp [h]
example (x : ℝ≥0) (h : NNReal.sqrt x = 3) : x = 9 := by
  rw [NNReal.sqrt_eq_iff_eq_sq.1 h, NNReal.eq_iff]; clear h; push_cast; grind
example (x : ℝ≥0) : √(x : ℝ) = NNReal.sqrt x := by push_cast; rfl
example (x : ℝ≥0) (y : ℝ) : ((x ^ y : ℝ≥0) : ℝ) = (x : ℝ) ^ y := by simp
example (x y : ℝ≥0) : ((max x y : ℝ≥0) : ℝ) = max (x : ℝ) y := by simp
end what_is_special

section sums
example (a : ℕ → ℝ≥0) (n : ℕ) : (∑ i ∈ Finset.range n, a i : ℝ≥0) = ∑ i ∈ Finset.range n, (a i : ℝ) := by simp
example (a : ℕ → ℝ≥0) : ∑ i ∈ Finset.range 3, a i = a 0 + a 1 + a 2 := by simp [Finset.sum_range_succ]
example (a : ℕ → ℝ≥0) (h : ∏ i ∈ Finset.range 2, a i = 6) : a 0 * a 1 = 6 := by
  simpa [Finset.prod_range_succ] using h
end sums
