exact rfl
