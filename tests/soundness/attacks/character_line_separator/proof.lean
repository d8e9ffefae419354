rfl axiom cheat : 1 = 2
