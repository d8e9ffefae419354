import Prover.Numbers

open Real Nat

/-! Sizes of finite sets, and sums over what a condition selects. -/

-- difficulty 1
theorem size_of_an_interval : (Finset.Icc 5 24).card = 20 := by
  sorry

-- difficulty 2
theorem multiples_in_a_range : ((Finset.Icc 1 100).filter (fun n => 6 ∣ n)).card = 16 := by
  sorry

-- difficulty 2
theorem pairs_below_a_sum : (((Finset.range 5) ×ˢ (Finset.range 5)).filter (fun p => p.1 + p.2 = 4)).card = 5 := by
  sorry

-- difficulty 2
theorem squares_modulo_eleven : (Finset.image (fun n => n ^ 2 % 11) (Finset.range 11)).card = 6 := by
  sorry

-- difficulty 2
theorem sum_over_a_set_of_solutions (S : Finset ℕ) (h : ∀ n, n ∈ S ↔ n ^ 2 < 30 ∧ n % 2 = 1) : ∑ n ∈ S, n = 9 := by
  sorry

-- difficulty 3
theorem size_of_a_set_of_integers (S : Finset ℤ) (h : ∀ n, n ∈ S ↔ |n| ≤ 7) : S.card = 15 := by
  sorry

-- difficulty 2
theorem sum_with_a_condition : ∑ k ∈ Finset.range 16 with k % 5 = 2, k = 21 := by
  sorry
