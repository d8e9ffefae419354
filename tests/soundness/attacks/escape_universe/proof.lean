rfl
universe u
