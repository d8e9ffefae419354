/-! Options: constructors, `map`, `bind`, `getD`, membership, `do`. -/

example (n : Nat) : some n ≠ none := by simp

example (a b : Nat) (h : some a = some b) : a = b := by
  cases h
  rfl

example (o : Option Nat) : (o.map (· + 1)).isSome = o.isSome := by simp

example (o : Option Nat) (b : Nat) (h : o.map (· + 1) = some b) : 0 < b := by
  simp at h
  obtain ⟨a, -, rfl⟩ := h
  exact Nat.succ_pos a

example (o : Option Nat) (f : Nat → Option Nat) (h : o = none) : o.bind f = none := by simp [h]

example (a d : Nat) : (some a).getD d = a := by simp

example (o : Option Nat) (h : o.isSome = true) : ∃ a, o = some a := by
  cases o with
  | none => contradiction
  | some a => exact ⟨a, rfl⟩

example {α β γ : Type} (f : α → β) (g : β → γ) (o : Option α) :
    (o.map f).map g = o.map (g ∘ f) := by simp

example {α : Type} (o₁ o₂ : Option α) (h : ∀ a, o₁ = some a ↔ o₂ = some a) : o₁ = o₂ := by
  ext a
  exact h a

example : (some 3 : Option Nat) = some 3 ∧ (some 3 : Option Nat) ≠ none := by decide

example : ∀ x ∈ (some 3 : Option Nat), x < 4 := by decide

example (o : Option Nat) : o.or none = o := by simp

example (p : Nat → Bool) (o : Option Nat) (a : Nat) (h : o.filter p = some a) : p a = true := by
  simp at h
  exact h.2

example (a b : Nat) : (some a == some b) = (a == b) := by simp

example (o : Option Nat) : o.isNone = true ↔ o = none := by simp
