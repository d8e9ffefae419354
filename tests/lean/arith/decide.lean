/-! Decidable propositions by evaluation. -/

example : Nat.gcd 12 18 = 6 := by decide
example : Nat.lcm 4 6 = 12 := by decide
example : (-17 : Int) ^ 3 = -4913 := by decide
example : (-17 : Int) % 3 = 1 := by decide
example : 7 ∣ 91 := by decide
example : ¬ (7 : Int) ∣ 92 := by decide
example : Nat.Coprime 9 10 := by decide
example : ∀ k, k < 10 → k * k < 100 := by decide
example : ∀ k < 10, k * k < 100 := by decide
example : ∃ k, k < 10 ∧ k * k = 81 := by decide
example : ∃ k < 10, k * k = 81 := by decide
example : ∀ k, k ≤ 10 → k * k < 121 := by decide
example : ∃ k, k ≤ 10 ∧ k * k = 81 := by decide
example : ¬ ∃ k < 10, k * k = 82 := by decide
example : ∀ k : Fin 10, k.val * k.val < 100 := by decide
example : ∃ k : Fin 10, k.val * k.val = 81 := by decide
example : ∀ a : Fin 5, ∀ b : Fin 5, a + b = b + a := by decide
example : (3 : Fin 5) + 4 = 2 := by decide
example : (3 : Fin 5) * 4 = 2 := by decide
example : ∀ a < 8, ∀ b < 8, (a * b) % 2 = 1 → a % 2 = 1 := by decide
example : Int.tdiv (-7) 2 = -3 ∧ Int.tmod (-7) 2 = -1 := by decide
example : Int.fdiv (-7) 2 = -4 ∧ Int.fmod 7 (-2) = -1 := by decide
example : Int.bdiv 7 4 = 2 ∧ Int.bmod 7 4 = -1 := by decide
