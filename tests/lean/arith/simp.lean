/-! Literals, offsets and linear normal forms by `simp`. -/

section literals
example : (2 : Nat) + 3 = 5 := by simp
example : (2 : Nat) * 3 - 1 = 5 := by simp
example : (17 : Nat) / 3 = 5 := by simp
example : (17 : Nat) % 3 = 2 := by simp
example : (17 : Nat) ^ 3 = 4913 := by simp
example : Nat.gcd 12 18 = 6 := by simp
example : (17 : Nat) < 18 := by simp
example : ¬ (19 : Nat) ≤ 18 := by simp
example : (19 : Nat) ≠ 18 := by simp
example : 3 ∣ (18 : Nat) := by simp
example : ¬ 3 ∣ (19 : Nat) := by simp
example : 3 ∣ (18 : Int) := by simp
example : ¬ 3 ∣ (-19 : Int) := by simp
example : (-17 : Int) / 3 = -6 := by simp
example : (-17 : Int) % 3 = 1 := by simp
example : (-17 : Int) * 3 = -51 := by simp
example : (-17 : Int) - 3 = -20 := by simp
example : (-17 : Int) ^ 3 = -4913 := by simp
example : (-17 : Int) < 3 := by simp
example : (-17 : Int) ≤ 3 := by simp
example : (-17 : Int) ≠ 3 := by simp
example : (12 : Nat) &&& 10 = 8 := by simp
example : (12 : Nat) ||| 10 = 14 := by simp
example : (12 : Nat) ^^^ 10 = 6 := by simp
example : (3 : Nat) <<< 4 = 48 := by simp
example : (48 : Nat) >>> 4 = 3 := by simp
example : Nat.log2 1000 = 9 := by simp
end literals

section offsets
example (a b : Nat) (h : a + 2 = b + 2) : a = b := by simpa using h
example (a b : Nat) (h : a + 2 ≤ b + 5) : a ≤ b + 3 := by simpa using h
example (a : Nat) : a + 3 ≠ 2 := by simp
example (a : Nat) : (a + 5) - 3 = a + 2 := by simp
example (a : Nat) : 3 ≤ a + 4 := by simp
end offsets

section linear
example (a b : Nat) : a + b + 2 = b + a + 1 + 1 := by simp +arith
example (a b : Nat) : a + b + 2 ≤ b + a + 1 + 2 := by simp +arith
example (a b : Nat) : ¬ a + b + 2 ≤ b + a := by simp +arith
example (a b : Nat) (h : a + b + 1 ≤ b + 3) : a ≤ 2 := by simp +arith at h; exact h
example (a b : Int) : a + b + 2 = b + a + 1 + 1 := by simp +arith
example (a : Int) (h : 2 * a ≤ 5) : a ≤ 2 := by simp +arith at h; omega
end linear

section lemmas
example (a : Nat) : a * 0 + 1 * a = a := by simp
example (a b : Nat) : a + b - b = a := by simp
example (a : Nat) : a - a = 0 := by simp
example (a : Nat) : a % a = 0 := by simp
example (a b : Nat) : a * b % a = 0 := by simp
example (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := by simpa using h
example (a b : Nat) : a ∣ a * b := by simp
example (a : Int) : - -a = a := by simp
example (a : Int) : a - a = 0 := by simp
example (a : Nat) : Nat.gcd a a = a := by simp
example (a b : Nat) : min a a + max b b = a + b := by simp
end lemmas
