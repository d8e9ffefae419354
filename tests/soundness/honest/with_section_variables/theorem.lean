section
variable (n : Nat)

theorem claim : n + 0 = n := by
  sorry

end
