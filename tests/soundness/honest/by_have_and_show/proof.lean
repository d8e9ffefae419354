have step : b + a = a + b := Nat.add_comm b a
show a + b = b + a
exact step.symm
