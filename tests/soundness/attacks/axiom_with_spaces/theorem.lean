axiom «propext » : 1 = 2
theorem wish : 1 = 2 := «propext »

theorem claim : 1 = 2 := by
  sorry
