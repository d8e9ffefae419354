axiom wish : 1 = 2
theorem one : 1 = 2 := wish
theorem two : 1 = 2 := one

theorem claim : 1 = 2 := by
  sorry
