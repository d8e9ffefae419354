simp +decide only [h]
try trivial
