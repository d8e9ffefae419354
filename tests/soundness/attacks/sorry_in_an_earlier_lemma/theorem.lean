theorem helper : 1 = 2 := by sorry

theorem claim : 1 = 2 := by
  sorry
