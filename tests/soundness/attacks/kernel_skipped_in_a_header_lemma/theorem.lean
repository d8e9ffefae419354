set_option debug.skipKernelTC true in
theorem lemma_one : 1 = 2 := by decide +kernel

theorem claim : 1 = 2 := by
  sorry
