exact absurd "rfl
