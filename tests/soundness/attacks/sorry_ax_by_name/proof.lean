exact sorryAx (1 = 2) false
