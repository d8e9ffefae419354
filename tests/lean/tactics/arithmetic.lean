/-! The decision procedures. -/

example (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega

example (a b c : Int) (h₁ : 2 * a + 3 * b = c) (h₂ : c < 5) (h₃ : 0 ≤ b) : 2 * a < 5 := by omega

example (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega

example (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := by omega

example (a b : Nat) : min a b ≤ a ∧ a ≤ max a b := by omega

example (a b c : Nat) : a * b * c = c * (b * a) := by ac_rfl

example (p q r : Prop) (h₁ : p → q) (h₂ : q → r) (h : p) : r := by grind

example (a b c : Nat) (f : Nat → Nat) (h₁ : a = b) (h₂ : b = c) : f a = f c := by grind

example (x y : Int) (h : x + y = 3) : x * x + x * y = 3 * x := by grind

example : ∃ x y : Int, x * x - 2 * y * y = 1 ∧ y > 0 := ⟨3, 2, by decide⟩

example : 1000003 % 17 = 1000003 - 17 * 58823 := by decide

example (a b : Nat) (h : a ∣ b) (hb : 0 < b) : a ≤ b := Nat.le_of_dvd hb h
