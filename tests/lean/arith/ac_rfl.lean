/-! Rearrangements by `ac_rfl`. -/

example (a b c : Nat) : a + b + c = c + (b + a) := by ac_rfl
example (a b c d : Nat) : a * b * (c * d) = d * (c * b) * a := by ac_rfl
example (a b c : Int) : a + b + c = c + (b + a) := by ac_rfl
example (a b c : Int) : a * b * c = c * (b * a) := by ac_rfl
example (a b c : Nat) : max a (max b c) = max c (max b a) := by ac_rfl
example (a b c : Nat) : Nat.gcd a (Nat.gcd b c) = Nat.gcd c (Nat.gcd b a) := by ac_rfl
example (f : Nat → Nat) (a b c : Nat) : f (a + b + c) = f (c + b + a) := by ac_nf
