induction n with
| zero => rfl
| succ k ih => rw [← Nat.add_assoc, ih]
