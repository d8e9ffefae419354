theorem claim (p : Nat → Prop) (h : ∃ n, p n ∧ n > 3) : ∃ n, p n := by
  sorry
