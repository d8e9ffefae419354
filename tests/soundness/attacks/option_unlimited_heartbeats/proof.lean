set_option maxHeartbeats 0 in
rfl
