axiom bent : Decidable (1 = 2)
axiom wish : @decide (1 = 2) bent = true

theorem claim : 1 = 2 := by
  sorry
