attribute [local reducible] Nat.add
def double (n : Nat) : Nat := n + n

theorem claim (n : Nat) : double n = 2 * n := by
  simp only [double]; omega
