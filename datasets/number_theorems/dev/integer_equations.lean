import Prover.Numbers

open Real Nat

/-! Equations whose unknowns are natural numbers or integers. -/

-- difficulty 2
theorem two_unknown_integers (x y : ℤ) (h : 7 * x + 3 * y = 5) (k : x - y = 5) : x = 2 := by
  sorry

-- difficulty 3
theorem product_of_shifted (x y : ℕ) (h : (x + 2) * (y + 3) = 21) : x = 1 ∧ y = 4 ∨ x = 5 ∧ y = 0 := by
  sorry

-- difficulty 3
theorem difference_of_squares_is_prime (a b : ℕ) (h : a ^ 2 = b ^ 2 + 13) : a = 7 := by
  sorry

-- difficulty 3
theorem no_solution_modulo_eight (x y z : ℤ) : x ^ 2 + y ^ 2 + z ^ 2 ≠ 8 * (x + y + z) + 7 := by
  sorry

-- difficulty 2
theorem a_sum_of_consecutive_numbers (n : ℕ) (h : n + (n + 1) + (n + 2) + (n + 3) = 70) : n = 16 := by
  sorry

-- difficulty 3
theorem smallest_of_a_pythagorean_triple (c : ℕ) (h : 20 ^ 2 + 21 ^ 2 = c ^ 2) : c = 29 := by
  sorry

-- difficulty 2
theorem coins (a b : ℕ) (h : 5 * a + 8 * b = 23) : a = 3 ∧ b = 1 := by
  sorry

-- difficulty 3
theorem square_between (n : ℕ) (h : 30 < n ^ 2) (k : n ^ 2 < 40) : n = 6 := by
  sorry
