import Prover.Numbers

open Real Nat

/-! Sets given by conditions, intervals, least and greatest elements. -/

-- difficulty 1
theorem member_of_an_interval : (3 / 2 : ℝ) ∈ Set.Icc (1 : ℝ) 2 := by
  sorry

-- difficulty 2
theorem open_interval_is_smaller (x : ℝ) (h : x ∈ Set.Ioo (0 : ℝ) 1) : x ^ 2 < x := by
  sorry

-- difficulty 2
theorem least_solution : IsLeast {n : ℕ | 0 < n ∧ n % 4 = 3 ∧ n % 5 = 2} 7 := by
  sorry

-- difficulty 3
theorem membership_by_a_condition (x : ℝ) : x ∈ {y : ℝ | y ^ 2 = 9} ↔ x = 3 ∨ x = -3 := by
  sorry

-- difficulty 3
theorem second_least_of_a_named_set (S : Set ℕ) (a b : ℕ) (h : ∀ n, n ∈ S ↔ n % 7 = 3 ∧ 5 ∣ n + 1)
    (k : IsLeast S a) (l : IsLeast (S \ {a}) b) : b = a + 35 := by
  sorry

-- difficulty 2
theorem least_with_a_square (a : ℕ) (h : IsLeast {n : ℕ | 0 < n ∧ 12 ∣ n ^ 2} a) : a = 6 := by
  sorry

-- difficulty 2
theorem greatest_in_two_sets (u : ℕ) (h : IsGreatest (Set.Icc 3 20 ∩ {n : ℕ | n % 4 = 1}) u) : u = 17 := by
  sorry

-- difficulty 2
theorem least_integer_of_a_named_set (T : Set ℤ) (h : ∀ x, x ∈ T ↔ -5 < 2 * x) : IsLeast T (-2) := by
  sorry
