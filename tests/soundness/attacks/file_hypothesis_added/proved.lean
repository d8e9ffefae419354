def double (n : Nat) : Nat := n + n

theorem claim (n : Nat) (h : 1 = 2) : double n = 3 * n := by
  exact absurd h (by decide)
