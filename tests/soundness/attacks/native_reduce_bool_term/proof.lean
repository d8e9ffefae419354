exact of_decide_eq_true (Lean.reduceBool (decide (1 = 2)))
