exact ⟨7, rfl⟩
