rfl
section
