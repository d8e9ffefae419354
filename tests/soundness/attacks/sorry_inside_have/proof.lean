have step : 1 = 2 := by sorry
exact step
