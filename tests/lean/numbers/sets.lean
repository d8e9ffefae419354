import Prover.Numbers

/-! Sets: notation, membership by `simp`, the algebra of sets, least and greatest elements, functions. -/

section notation_means
example : ({x | 3 < x} : Set ℕ) = setOf fun x => 3 < x := rfl
example : {x : ℤ | 3 < x} = setOf fun x => 3 < x := rfl
example (s : Set ℕ) : {x ∈ s | 3 < x} = setOf fun x => x ∈ s ∧ 3 < x := rfl
example : ({x > 4 | x < 7} : Set ℕ) = Set.Ioo 4 7 := rfl
example : ({1, 2} : Set ℕ) = insert 1 {2} := rfl
example : {(x, y) : ℕ × ℕ | x < y} = fun p : ℕ × ℕ => p.1 < p.2 := rfl
example (f : ℕ → ℕ) : f ⁻¹' {7} = {x | f x = 7} := rfl
end notation_means

section membership
example (n : ℕ) : n ∈ ({1, 2, 3} : Set ℕ) ↔ n = 1 ∨ n = 2 ∨ n = 3 := by simp
example (s t : Set ℕ) (n : ℕ) : n ∈ s \ t ↔ n ∈ s ∩ tᶜ := by simp
example (n : ℤ) : n ∈ Set.Icc 1 3 ↔ n = 1 ∨ n = 2 ∨ n = 3 := by simp; omega
example : ¬(3 : ℕ) ∈ Set.Ioo 0 3 := by simp
example (f : ℕ → ℕ) (h : ∀ n, f n = n + 1) : f '' {n | n < 3} = {n | 0 < n ∧ n ≤ 3} := by
  ext n
  simp only [Set.mem_image, Set.mem_setOf_eq, h]
  exact ⟨fun ⟨k, hk, e⟩ => by omega, fun hn => ⟨n - 1, by omega, by omega⟩⟩
example (s t : Set ℕ) : s ∩ (s ∪ t) = s := by ext; simp; exact fun h => .inl h
example : (Set.univ : Set ℕ) ≠ ∅ := by simp [Set.eq_empty_iff_forall_notMem]
example (S : Set ℕ) (u : ℕ) (h : IsLeast S u) : ¬∃ v ∈ S, v < u := by
  rintro ⟨v, hv, h'⟩
  have := h.2 hv
  omega
end membership

section extremes
example : IsLeast {x : ℕ | 3 < x} 4 := by
  refine ⟨by simp, fun x hx => ?_⟩
  simp at hx
  omega
example : IsGreatest (Set.Icc (1 : ℤ) 5) 5 := ⟨by simp, fun x hx => hx.2⟩
example : ¬IsLeast {x : ℕ | 3 < x} 5 := fun h => absurd (h.2 (show (4 : ℕ) ∈ {x | 3 < x} by simp)) (by omega)
example : IsLeast {x : ℕ | 30 * x % 47 = 42} 39 := by decide
end extremes

section functions
example (σ : ℤ ≃ ℤ) (h : ∀ x, σ.1 x = x + 12) : σ.2 13 = 1 := by
  have := σ.left_inv 1
  rw [show σ.toFun 1 = 13 from h 1] at this
  exact this
example (σ : ℕ ≃ ℕ) (h : σ 2 = 5) : σ.symm 5 = 2 := by rw [← h, Equiv.symm_apply_apply]
example : StrictMono (fun n : ℕ => 2 * n) := fun a b h => by dsimp; omega
example : Function.Bijective (fun n : ℤ => n + 1) :=
  ⟨fun a b h => by dsimp at h; omega, fun b => ⟨b - 1, by dsimp; omega⟩⟩
end functions

section subtypes
example (s : Set ℕ) (x : s) : x.1 ∈ s := x.2
example (s : Set ℕ) (h : Fintype s) (n : ℕ) (hn : n ∈ s) : n ∈ s.toFinset := by simp [hn]
end subtypes
