local instance (n : Nat) : OfNat Nat n := ⟨0⟩

theorem claim : (1 : Nat) = 2 := by
  rfl
