rfl
attribute [simp] Nat.add_comm
