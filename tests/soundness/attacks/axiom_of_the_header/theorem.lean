axiom wish : 1 = 2

theorem claim : 1 = 2 := by
  sorry
