set_option linter.unusedVariables false
/-! `grind`: linear integers and natural numbers, divisibility, commutative rings. -/

section natural_numbers
example (a b : Nat) (h : a < b) (h2 : b < a + 2) : b = a + 1 := by grind
example (a b : Nat) (h : a < b) : ¬ b ≤ a := by grind
example (a b : Nat) (h : a * 2 = b * 2) : a = b := by grind
example (a b : Nat) (h : a - b = 3) : b < a := by grind
example (a b : Nat) (h : 4 ∣ a) (h2 : a = b) : 2 ∣ b := by grind
example (a b : Nat) (h : a % 2 = 1) (h2 : b = 2 * a) : b % 2 = 0 := by grind
example (x : Nat) : (x + 1) ^ 2 = x ^ 2 + 2 * x + 1 := by grind
example (a b c : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by grind
end natural_numbers

section integers
example (a b : Int) (h : a < b) (h2 : b < a + 2) : b = a + 1 := by grind
example (a b : Int) (h : 2 ∣ a) (h2 : a % 2 = 1) : False := by grind
example (a : Int) (h : 4 ∣ a) : 2 ∣ a := by grind
example (a : Int) (h : 4 ∣ 2 * a + 1) : False := by grind
example (a : Int) (h : 4 ∣ a) (h3 : 1 ≤ a) : 4 ≤ a := by grind
example (a b : Int) (h : a = 4 * b) (h3 : 1 ≤ a) : 4 ≤ a := by grind
example (a b : Int) (h : 3 * a + 5 * b = 1) (h3 : 0 ≤ a) (h4 : a ≤ 1) : False := by grind
example (a b : Int) : (a + b) * (a - b) = a ^ 2 - b ^ 2 := by grind
example (a b : Int) (h : a + b = 5) (h' : a - b = 1) : a = 3 := by grind
end integers

section logic
example (p q : Prop) (h : p ∨ q) (h' : ¬ p) : q := by grind
example (a b : Bool) (h : (a && b) = true) : a = true := by grind
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by grind
end logic

section cooper
example (a : Int) (h : 4 ∣ a) (h3 : 6 ∣ a) : 12 ∣ a := by grind
example (a : Nat) (h : 4 ∣ a) (h3 : 6 ∣ a) : 12 ∣ a := by grind
example (n : Nat) (h : n % 6 = 5) : n % 3 = 2 := by grind
example (n : Int) (h : 2 * n < 7) (h2 : 5 < 2 * n) : n = 3 := by grind
example (x y : Int) (h : 27 ≤ 11 * x + 13 * y) (h2 : 11 * x + 13 * y ≤ 45)
    (h3 : -10 ≤ 7 * x - 9 * y) (h4 : 7 * x - 9 * y ≤ 4) : False := by grind
end cooper

section cases_and_products
variable (a b c x y z : Int)
example (h : a = 1 ∨ a = 2) : a * a = 3 * a - 2 := by grind
example (h : a = 2) (h' : b * a * c = 6) (hb : b = 3) : c = 1 := by grind
example (h : a = 0) (h' : b * a * c = 6) : False := by grind
example (h : x = 2 * z) (hy : y = 3) (hz : z = 2) : x * y = 6 * z := by grind
example (hy : y = 3) (h : x * y ≤ 7) : 3 * x ≤ 7 := by grind
example (hy : y = 2) : x * y ^ 3 = 8 * x := by grind
end cases_and_products

section attributes
def Twice (x : Int) : Int := x + x
@[grind =] theorem Twice_eq (x : Int) : Twice x = 2 * x := by grind [Twice]
example (x : Int) (h : Twice x = 6) : x = 3 := by grind
end attributes

section powers
example (x : Int) (n : Nat) : x ^ (n + 1) = x * x ^ n := by grind
example (x : Int) (n : Nat) (h : x = 2) : x ^ (n + 2) = 4 * x ^ n := by grind
end powers

section definitions_of_terms
example (n : Nat) : (n + 1) ^ 2 - 1 + (2 * n + 3) = (n + 1 + 1) ^ 2 - 1 := by grind
example (n : Nat) : n * n + 2 * n ≤ (n + 1) * (n + 1) - 1 := by grind
example (n : Nat) (h : n + 1 < 2 ^ (n + 1)) :
    2 * (2 ^ (n + 1) - (n + 2)) + (n + 1) = 2 ^ (n + 1 + 1) - (n + 1 + 2) := by grind
end definitions_of_terms
