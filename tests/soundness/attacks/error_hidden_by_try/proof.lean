try exact (rfl : 1 = 3)
