rfl ‮
