/-! Three theorems without proofs. Run: `make prove FILE=examples/first.lean`. -/

theorem swap_and (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry

theorem sum_of_two (a b c : Nat) (h : a < b) : a + c < b + c := by
  sorry

theorem length_append_comm (xs ys : List Nat) :
    (xs ++ ys).length = (ys ++ xs).length := by
  sorry
