import Prover.Numbers

/-! Finite sets, sums and products: evaluation by `decide`, `rfl` and `simp`, and proofs by induction. -/

section evaluation
example : ∑ i ∈ Finset.range 10, i = 45 := by decide
example : ∑ i in Finset.range 10, i = 45 := rfl
example : ∑ i ∈ Finset.range 10, i = 45 := by simp [Finset.sum_range_succ]
example : ∑ i ∈ Finset.range 10, (i : ℤ) ^ 2 = 285 := by simp [Finset.sum_range_succ]
example : ∏ i ∈ Finset.Icc 1 5, i = 120 := by decide
example : ∑ i ∈ Finset.Icc (-3 : ℤ) 10, (i + 1) = 63 := by decide
example : (∑ k ∈ Finset.Icc 1 9, 11 ^ k) % 100 = 59 := by decide
example : ∑ k ∈ Finset.range 20 with k % 8 = 5, k = 18 := by decide
example : (Finset.filter (fun n => 3 ∣ 4 * ↑n - (2 : ℤ)) (Finset.range 60)).card = 20 := by decide
example : ∑ i : Fin 4, i.val = 6 := by decide
example : Finset.card (Finset.filter (fun x => x % 19 = 7) (Finset.Icc 100 999)) = 48 := by decide +kernel
example : ∑ i ∈ Finset.range 4, ∑ j ∈ Finset.range i, (i + j) = 18 := by decide
example : ∏ x ∈ ({2, 3, 7} : Finset ℤ), (x - 1) = 12 := by decide
end evaluation

section sets
example : ({1, 2, 2, 3} : Finset ℕ) = {3, 2, 1} := by decide
example : ({1, 2, 2, 3} : Finset ℕ).card = 3 := by decide
example : ({1, 2} : Finset ℕ) ⊆ {1, 2, 4} := by decide
example : Finset.image (· % 3) (Finset.range 10) = {0, 1, 2} := by decide
example : (Finset.range 5 ∩ Finset.Ioc 2 8) ∪ {7} \ {3} = {3, 4, 7} := by decide
example : ∀ n ∈ Finset.range 20, n * n % 4 < 2 := by decide
example : ∃ n ∈ Finset.range 20, n * n = 169 := by decide
example : ∀ a b : Fin 5, a + b = b + a := by decide
example (S : Finset ℕ) (h : ∀ n, n ∈ S ↔ 2 < n ∧ n < 7) : S.card = 4 := by
  rw [show S = Finset.Ioo 2 7 by ext n; simp [h]]
  rfl
example (S : Finset ℤ) (h : ∀ n, n ∈ S ↔ -3 ≤ n ∧ n ≤ 3 ∧ n % 2 = 0) : ∑ k ∈ S, k = 0 := by
  rw [show S = (Finset.Icc (-3) 3).filter fun n => n % 2 = 0 by ext n; simp [h, and_assoc]]
  decide
example (s t : Finset ℕ) : s ∩ (s ∪ t) = s := by ext; simp; exact fun h => .inl h
example (S : Finset ℕ) (h : S = {n ∈ Finset.Icc 1 10 | n % 3 = 0}) : S.card = 3 := by subst h; decide
example : ({x ∈ Finset.range 10 | x > 3}).card = 6 := by decide
example (s : Set ℕ) : {x ∈ s | x > 3} = {x | x ∈ s ∧ x > 3} := rfl
example : Set.ncard {n : ℕ | n ∈ Finset.range 10 ∧ n % 3 = 0} = 4 :=
  (Prover.Set.ncard_eq (t := {n ∈ Finset.range 10 | n % 3 = 0}) (by simp)).trans (by decide)
example : {n : ℕ | n % 3 = 1}.Infinite :=
  Prover.Set.infinite_of_unbounded fun n => ⟨3 * n + 1, by simp, by omega⟩
example (s : Finset ℕ) (n : ℕ) (h : n ∈ (s : Set ℕ)) : n ∈ s := by simpa using h
end sets

section numbers
example : (2 : ℝ) < 3 ∧ (0 : ℝ) ≤ 1 ∧ (3 : ℂ) ≠ 4 ∧ (2 : ℤ) < 3 ∧ (2 : ℚ) ≠ 0 ∧ ¬(5 : ℝ) ≤ 4 := by simp
example (x : ℝ) (h : x * 1 + 0 = 0 / 3) : x = 0 := by simpa using h
example : ∑ i ∈ Finset.range 3, (i : ℝ) = 3 := by simp [Finset.sum_range_succ]; grind
example (S : Finset ℝ) (h : ∀ y, y ∈ S ↔ y = 1 ∨ y = 2) : ∑ y ∈ S, y = 3 := by
  rw [show S = {1, 2} by ext; simp [h]]
  simp
  grind
example (f : ℝ → ℝ) (hf : ∀ x, f x = 2 * x + 1) (_ : Fintype (f ⁻¹' {7})) : ∑ y ∈ (f ⁻¹' {7}).toFinset, y = 3 := by
  rw [show (f ⁻¹' {7}).toFinset = {3} by ext y; simp [hf]; grind]
  simp
example : (Finset.Icc (-3 : ℤ) 10).card = 14 ∧ Finset.Icc 3 2 = (∅ : Finset ℕ) := by simp
end numbers

section laws
example (n : ℕ) : ∑ _k ∈ Finset.range n, 3 = 3 * n := by simp; omega
example (f g : ℕ → ℤ) (h : ∀ n, f n ≤ g n) (n : ℕ) : ∑ k ∈ Finset.range n, f k ≤ ∑ k ∈ Finset.range n, g k :=
  Finset.sum_le_sum fun k _ => h k
example (f : ℕ → ℕ) : f 3 ≤ ∑ k ∈ Finset.range 7, f k :=
  Finset.single_le_sum (fun k _ => Nat.zero_le _) (by decide)
example (f : ℕ → ℕ) (n : ℕ) : ((∑ k ∈ Finset.range n, f k : ℕ) : ℤ) = ∑ k ∈ Finset.range n, (f k : ℤ) := by simp
example : ∑ k ∈ Finset.range 2003, (k : ℤ) = 2005003 := by
  have := Finset.sum_range_id_mul_two 2003
  rw [← Nat.cast_sum]
  omega
example : (Finset.Icc 3 1000).card = 998 := by simp
example (s : Finset ℤ) : s.card = ∑ _k ∈ s, 1 := Finset.card_eq_sum_ones s
end laws

section induction_on_the_bound
example (n : ℕ) : ∑ k ∈ Finset.range n, (2 * k + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Finset.sum_range_succ, ih]; grind
example (n : ℕ) : ∏ _k ∈ Finset.range n, 2 = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Finset.prod_range_succ, ih, Nat.pow_succ]
example (u : ℕ → ℤ) (h : ∀ n, u (n + 1) = u n + 3) (n : ℕ) : u n = u 0 + ∑ _k ∈ Finset.range n, 3 := by
  induction n with
  | zero => simp
  | succ n ih => rw [Finset.sum_range_succ, h, ih]; omega
example (n : ℕ) (f : ℕ → ℤ) : ∑ k ∈ Finset.range n, (f k + 2 * f k) = 3 * ∑ k ∈ Finset.range n, f k := by
  rw [Finset.sum_add_distrib, ← Finset.mul_sum]
  omega
example (f : ℕ → ℤ) (n : ℕ) (hn : 1 ≤ n) : ∑ k ∈ Finset.Icc 1 (n + 1), f k = ∑ k ∈ Finset.Icc 1 n, f k + f (n + 1) :=
  Finset.sum_Icc_succ_top (by omega) f
end induction_on_the_bound
