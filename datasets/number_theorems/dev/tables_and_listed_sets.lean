import Prover.Numbers

open Real Nat

/-! Finite sets that a condition lists, and claims about all values in a range. -/

-- difficulty 2
theorem divisors_by_a_condition (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ n ∣ 45) : ∑ k ∈ s, k = 78 := by
  sorry

-- difficulty 3
theorem integers_near_a_point (s : Finset ℤ) (h : ∀ n, n ∈ s ↔ |n - 3| < 5) : s.card = 9 := by
  sorry

-- difficulty 3
theorem common_residues (s : Finset ℕ) (h : ∀ n, n ∈ s ↔ 1 < n ∧ 75 ≡ 27 [MOD n]) : s.card = 9 := by
  sorry

-- difficulty 3
theorem product_and_sum (x y : ℕ) (h : x * y + x + y = 34) (k : x < y) (l : 0 < x) : x = 4 ∧ y = 6 := by
  sorry

-- difficulty 3
theorem small_sum_of_multiples (a b : ℤ) (h : 0 < a ∧ 0 < b) (k : 13 ∣ a ^ 2 + 4 * b ^ 2 + 2) : 3 ≤ a + b := by
  sorry

-- difficulty 3
theorem hundreds_of_steps (f : ℕ → ℤ) (h : f 0 = 1) (k : f 1 = 4) (l : ∀ n, f (n + 2) = f (n + 1) - f n) :
    f 300 + f 301 = 5 := by
  sorry

-- difficulty 2
theorem greatest_power_in_a_factorial : IsGreatest {n : ℕ | 6 ^ n ∣ 60 !} 28 := by
  sorry

-- difficulty 3
theorem reduced_fraction (n : ℕ) : Nat.gcd (5 * n + 3) (3 * n + 2) = 1 := by
  sorry

-- difficulty 3
theorem sum_of_factorials (n : ℕ) : ∑ k ∈ Finset.range (n + 1), k * k ! + 1 = (n + 1)! := by
  sorry
