def double (n : Nat) : Nat := 3 * n

theorem claim (n : Nat) : double n = 3 * n := by
  rfl
