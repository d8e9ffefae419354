theorem claim (a b : Nat) : a - a + b = b := by
  omega
