def double (n : Nat) : Nat := n + n

theorem claim (n : Nat) : double n = double n + 0 := by
  sorry
