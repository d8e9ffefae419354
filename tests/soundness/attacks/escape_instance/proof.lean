rfl
instance : Inhabited Nat := ⟨7⟩
