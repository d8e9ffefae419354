def double (n : Nat) : Nat := n + n

private theorem claim (n : Nat) : double n = n + n := by
  rfl
