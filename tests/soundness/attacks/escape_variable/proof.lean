rfl
variable (h : 1 = 2)
