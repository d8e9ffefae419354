repeat have step : 1 = 1 := rfl
