/-! Booleans: `simp`, `decide`, `cases` as under official Lean. -/

example (p q : Bool) (h : p && q) : q := by
  simp at h
  exact h.2

example (p q r : Bool) : (p && (q || r)) = (p && q || p && r) := by
  revert p q r
  decide

example (p q : Bool) : (!(p && q)) = (!p || !q) := by simp

example (p q : Bool) (h : p ≠ q) : (p ^^ q) = true := by
  cases p <;> cases q <;> simp_all

example (b : Bool) (h : ¬b = true) : b = false := by simpa using h

example (n : Nat) (h : decide (n < 3) = true) : n < 5 := by
  simp at h
  omega

example (a b : Nat) (h : (a == b) = true) : b = a := by
  rw [beq_iff_eq] at h
  exact h.symm

example (a b : Nat) : (a != b) = true ↔ a ≠ b := by simp

example (a : Nat) : (a == a) = true := by simp

example {α : Type} (x y : α) (b : Bool) : cond (!b) x y = cond b y x := by simp

example : ∃ b : Bool, (b && true) = false := by decide

example : ∀ b : Bool, (b ^^ b) = false := by decide

example (f : Bool → Bool) (b : Bool) : f (f (f b)) = f b := by
  cases b <;> cases ht : f true <;> cases hf : f false <;> simp_all

example (p q : Prop) [Decidable p] [Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  simp

example (x y z : Bool) : (x || y || z) = (z || y || x) := by ac_rfl

example (a b : Bool) (h : a = true → b = true) (h' : b = true → a = true) : a = b := by
  ext
  exact ⟨h, h'⟩
