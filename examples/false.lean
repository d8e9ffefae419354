/-! Not everything that is written down is true: `prove` says so, with a proof of the negation. -/

theorem sub_add_cancel_wrong (a b : Nat) : a - b + b = a := by
  sorry
