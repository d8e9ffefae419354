theorem claim (a b : Int) : a - b + b = a := by
  sorry
