def claim_ : Nat := 3

theorem claim_pos : claim_ > 2 := by decide

def claim : { n : Nat // n > 2 } :=
  ⟨claim_, by
    sorry⟩
