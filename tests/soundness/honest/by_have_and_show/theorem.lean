theorem claim (a b : Nat) : a + b = b + a := by
  sorry
