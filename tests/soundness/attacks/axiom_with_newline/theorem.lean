axiom «x
done» : 1 = 2
theorem wish : 1 = 2 := «x
done»

theorem claim : 1 = 2 := by
  sorry
