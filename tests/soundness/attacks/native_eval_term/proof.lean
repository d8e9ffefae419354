exact eval% (rfl : 1 = 1)
