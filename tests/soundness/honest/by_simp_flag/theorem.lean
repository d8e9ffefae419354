theorem claim (p : Prop) (h : p) : (2 < 3) ∧ p := by
  sorry
