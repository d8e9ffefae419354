letI bent : Decidable (1 = 2) := .isTrue sorry
exact @of_decide_eq_true _ bent rfl
