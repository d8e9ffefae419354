namespace X
axiom propext : 1 = 2
end X

theorem claim : 1 = 2 := by
  sorry
