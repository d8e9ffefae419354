rfl
theorem claim.more : 2 = 2 := rfl
