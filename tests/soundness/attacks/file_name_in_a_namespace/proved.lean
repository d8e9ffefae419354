namespace Other
def double (n : Nat) : Nat := n + n

theorem claim (n : Nat) : double n = n + n := by
  rfl
end Other
