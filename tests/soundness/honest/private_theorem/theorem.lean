private theorem claim : 1 + 1 = 2 := by
  sorry
