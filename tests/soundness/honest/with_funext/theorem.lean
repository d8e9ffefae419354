theorem claim (f : Nat → Nat) (h : ∀ n, f n = n) : f = fun n => n := by
  sorry
