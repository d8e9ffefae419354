import Prover.Numbers

open Real Nat

/-! Inequalities between polynomials and quotients over the real numbers. -/

-- difficulty 1
theorem twice_product (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  sorry

-- difficulty 2
theorem product_from_sum (x y : ℝ) (h : x + y = 10) : x * y ≤ 25 := by
  sorry

-- difficulty 2
theorem sum_with_reciprocal (t : ℝ) (h : 0 < t) : 2 ≤ t + 1 / t := by
  sorry

-- difficulty 3
theorem cubes_of_positive (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : a ^ 2 * b + a * b ^ 2 ≤ a ^ 3 + b ^ 3 := by
  sorry

-- difficulty 2
theorem between_its_bounds (x : ℝ) (h : 1 ≤ x) (k : x ≤ 4) : x ^ 2 + 4 ≤ 5 * x := by
  sorry

-- difficulty 3
theorem pairwise_products (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) :
    6 * a * b * c ≤ a * b * (a + b) + b * c * (b + c) + c * a * (c + a) := by
  sorry

-- difficulty 2
theorem rearranged (a b c d : ℝ) (h : a ≤ b) (k : c ≤ d) : a * d + b * c ≤ a * c + b * d := by
  sorry

-- difficulty 2
theorem smaller_fraction (a b : ℝ) (ha : 0 < a) (h : a < b) : 1 / b < 1 / a := by
  sorry
