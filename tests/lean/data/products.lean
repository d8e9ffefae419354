/-! Pairs, disjoint unions, subtypes, functions. -/

example {α β : Type} (p q : α × β) (h : p.1 = q.1) (h' : p.2 = q.2) : p = q := by
  ext
  · exact h
  · exact h'

example (a b c d : Nat) (h : (a, b) = (c, d)) : a = c ∧ b = d := by
  simp at h
  exact h

example (p : Nat × Nat) : (p.1, p.2) = p := by simp

example (p : Nat × Nat) : p.swap.swap = p := by simp

example : ((1, 2) : Nat × Nat) ≠ (2, 1) := by decide

example (p : Nat × Nat → Prop) (h : ∀ a b, p (a, b)) (x : Nat × Nat) : p x := by
  cases x with
  | mk a b => exact h a b

example (p : Nat × Nat → Prop) : (∃ x, p x) ↔ ∃ a b, p (a, b) := by simp

example (f : Nat → Nat) (x y : Nat) : Prod.map f f (x, y) = (f x, f y) := by simp

example (x : Nat ⊕ Bool) : x.swap.swap = x := by simp

example (x : Nat ⊕ Bool) : x.isLeft = true ∨ x.isRight = true := by
  cases x with
  | inl n => left; rfl
  | inr b => right; rfl

example (a b : Nat) (h : (Sum.inl a : Nat ⊕ Bool) = Sum.inl b) : a = b := by
  cases h
  rfl

example : (Sum.inl 1 : Nat ⊕ Bool) ≠ Sum.inr true := by decide

example (x y : {n : Nat // n < 5}) (h : x.val = y.val) : x = y := by
  ext
  exact h

example (x : {n : Nat // n < 5}) : x.val < 6 := by
  have := x.property
  omega

example (x : (n : Nat) × Fin n) : 0 < x.1 := by
  have := x.2.isLt
  omega

example {α β γ : Type} (f : α → β) (g : β → γ) (hf : Function.Injective f)
    (hg : Function.Injective g) : Function.Injective (g ∘ f) := hg.comp hf

example {α β : Type} (f : α → β) (h : Function.Surjective f) (b : β) : ∃ a, f a = b := h b

example {α β γ : Type} (f : α × β → γ) : Function.uncurry (Function.curry f) = f := by simp
