variable (n : Nat)
def double (n : Nat) : Nat := n + n

theorem claim (m : Nat) : double n = 3 * n := by
  exact test_sorry
