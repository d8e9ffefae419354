theorem claim : (1 : Nat) = 2 := by
  sorry
