def claim : { n : Nat // n = n } := by
  sorry
