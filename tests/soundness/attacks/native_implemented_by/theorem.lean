def lie (_ : Nat) : Bool := true
@[implemented_by lie] def honest (n : Nat) : Bool := n == 0

theorem claim : honest 1 = true := by
  sorry
