theorem claim : 1 + 1 = 2 ∧ 3 = 3 := by
  constructor
  · sorry
  /- the second half -/
  rfl
