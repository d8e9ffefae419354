def double (n : Nat) : Nat := n + n

theorem claim (n : Nat) : double n = 3 * n := by
  sorry
