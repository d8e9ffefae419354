theorem claim (p : Prop) : p ∨ ¬p := by
  sorry
