rfl
inductive Two | one | two
