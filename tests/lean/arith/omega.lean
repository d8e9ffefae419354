/-! Linear arithmetic by `omega`. -/

example (n : Nat) : 3 ∣ 3 * n := by omega
example (n : Nat) (h : 3 ∣ n) : 3 ∣ 2 * n := by omega
example (n : Nat) (h : ¬ 2 ∣ n) : n % 2 = 1 := by omega
example (n : Int) (h : 3 ∣ n) : 3 ∣ 2 * n := by omega
example (n : Int) (h : ¬ 2 ∣ n) : n % 2 = 1 := by omega
example (a b : Nat) (h : a - b = 3) : b < a := by omega
example (a b : Nat) (h : a < b) : a / 2 ≤ b / 2 := by omega
example (a b c : Nat) (h₁ : a ≤ b) (h₂ : b < c) : a + 1 ≤ c := by omega
example (a b : Int) (h : 2 * a + 1 = 2 * b) : False := by omega
example (a b : Nat) : min a b + max a b = a + b := by omega
example (a : Int) : a ≤ a.natAbs := by omega
example (a : Int) (h : a < 0) : a.toNat = 0 := by omega
example (a b : Nat) (h : a % 4 = 3) (h' : b = a + 1) : b % 4 = 0 := by omega
example (n : Fin 5) (h : n.val ≠ 3) (h2 : n.val < 4) : n.val < 3 := by omega
example (a b : Fin 5) (h : a ≠ b) : a < b ∨ b < a := by omega
example (x y : Nat) (h : x / 3 = y) (h' : x < 3) : y = 0 := by omega
example (p q : Prop) (a : Nat) (h : p ∧ a < 1 ∨ q ∧ a = 0) : a = 0 := by omega
example (x : Nat) (h : x <<< 3 = 40) : x = 5 := by omega
example (x : Nat) (h : x < 16) : x >>> 2 < 4 := by omega
