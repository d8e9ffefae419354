set_option maxHeartbeats 200

theorem claim : 1 = 2 := by
  sorry
