rfl
private theorem more : 2 = 2 := rfl
