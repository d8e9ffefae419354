local instance (priority := high) zeroAdd : HAdd Nat Nat Nat := ⟨fun _ _ => 0⟩

theorem claim (a b : Nat) : a + b = 0 := by
  rfl
