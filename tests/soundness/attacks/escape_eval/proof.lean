rfl
#eval 1
