simp [double]
