import Prover.Numbers

open Real Nat

/-! Sequences given by their first members and a rule. -/

-- difficulty 2
theorem arithmetic_sequence (a : ℕ → ℚ) (h : ∀ n, a (n + 1) = a n + 5 / 2) (k : a 0 = 1) : a 6 = 16 := by
  sorry

-- difficulty 2
theorem geometric_sequence (a : ℕ → ℝ) (h : ∀ n, a (n + 1) = a n / 2) (k : a 1 = 48) : a 5 = 3 := by
  sorry

-- difficulty 2
theorem two_step_recurrence (u : ℕ → ℕ) (h0 : u 0 = 1) (h1 : u 1 = 3) (h : ∀ n, u (n + 2) = 2 * u (n + 1) + u n) :
    u 6 = 239 := by
  sorry

-- difficulty 3
theorem closed_form (u : ℕ → ℤ) (h0 : u 0 = 2) (h : ∀ n, u (n + 1) = 3 * u n - 2) : ∀ n, u n = 3 ^ n + 1 := by
  sorry

-- difficulty 3
theorem closed_form_of_a_sum (s : ℕ → ℕ) (h0 : s 0 = 0) (h : ∀ n, s (n + 1) = s n + 2 * n + 1) : ∀ n, s n = n ^ 2 := by
  sorry

-- difficulty 3
theorem stays_positive (x : ℕ → ℝ) (h0 : 0 < x 0) (h : ∀ n, x (n + 1) = x n / (1 + x n)) : ∀ n, 0 < x n := by
  sorry

-- difficulty 4
theorem bounded_recurrence (x : ℕ → ℝ) (h0 : x 0 = 0) (h : ∀ n, x (n + 1) = (x n + 1) / 2) : ∀ n, x n < 1 := by
  sorry

-- difficulty 3
theorem period_three (x : ℕ → ℝ) (h : x 0 = 3) (k : ∀ n, x (n + 1) = 1 - 1 / x n) : x 700 = 2 / 3 := by
  sorry

-- difficulty 3
theorem reciprocals_of_odd_numbers (a : ℕ → ℝ) (h : a 0 = 2) (k : ∀ n, a (n + 1) = a n / (1 + a n)) : a 45 = 2 / 91 := by
  sorry

-- difficulty 3
theorem step_by_parity (f : ℕ → ℝ) (h : f 0 = 1) (k : ∀ n, 0 < n ∧ Odd n → f n = f (n - 1) + 3)
    (l : ∀ n, 0 < n ∧ Even n → f n = f (n - 2) + 5) : f 101 = 254 := by
  sorry

-- difficulty 3
theorem unknown_first_member (u : ℕ → ℚ) (h : ∀ n, u (n + 1) = u n + 4)
    (k : ∑ k ∈ Finset.Icc (1 : ℕ) 9, u k = 99) : u 3 = 3 := by
  sorry

-- difficulty 3
theorem telescoping_reciprocals : (∑ k ∈ Finset.range 80, (2 : ℝ) / ((k + 1) * (k + 2))) = 160 / 81 := by
  sorry
