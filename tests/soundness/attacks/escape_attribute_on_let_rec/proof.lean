let rec @[simp] two : 1 + 1 = 2 := rfl
exact two
