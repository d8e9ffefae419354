def tree : Nat → Nat → Nat
  | 0, a => a
  | n + 1, a => tree n (2 * a) + tree n (2 * a + 1)

theorem claim : tree 40 0 = 0 := by
  sorry
