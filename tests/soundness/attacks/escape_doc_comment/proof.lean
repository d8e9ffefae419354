rfl
/-- x -/
theorem other : 2 = 2 := rfl
