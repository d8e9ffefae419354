import Prover.Numbers

/-! `grind` on numbers: integer exponents, decimals, roots, ordered fields; natural numbers and integers. -/

set_option linter.unusedVariables false

section integer_exponents
variable (x y : ℝ) (n : ℤ)
example : (2 : ℝ) ^ (3 : ℤ) = 8 := by grind
example : (2 : ℚ) ^ (-3 : ℤ) = 1 / 8 := by grind
example (h : x ≠ 0) : x ^ (2 : ℤ) * x ^ (-2 : ℤ) = 1 := by grind
example (h : x ≠ 0) : x ^ (-1 : ℤ) = 1 / x := by grind
example (h : x ≠ 0) : x ^ (3 : ℤ) / x = x ^ 2 := by grind
example (h : x ≠ 0) : x ^ (n + 1) = x ^ n * x := by grind
example (h : x ≠ 0) (m : ℤ) : x ^ (m + n) = x ^ m * x ^ n := zpow_add₀ h m n
example : (x * y) ^ n = x ^ n * y ^ n := mul_zpow x y n
end integer_exponents

section ordered_fields
variable (x y : ℝ)
example (h : 0 < x) (h2 : x < y) : 0 < y - x := by grind
example (h : x / 2 < y / 3) : 3 * x < 2 * y := by grind
example (h : 2 * x + 3 * y < 5) (h2 : x > 1) (h3 : y > 1) : False := by grind
example (h : |x| < 1) : x < 1 := by grind
example (h : min x y = 3) : 3 ≤ x := by grind
example (h : x = 0.5) : 2 * x = 1 := by grind
example (q : ℚ) (h : q = 2.25) : 4 * q = 9 := by grind
example : √(x ^ 2) ≥ 0 := by grind
example (h : √x = 3) (h2 : 0 ≤ x) : x = 9 := by grind
example (h : √(x - 1) + √(y - 2) = 0) (h1 : 1 ≤ x) (h2 : 2 ≤ y) : x = 1 := by grind
example (h : Real.sin x = 1) : Real.cos x = 0 := by grind
end ordered_fields

section natural_numbers
variable (a b c n : ℕ)
example : a * b + c = c + b * a := by grind
example : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by grind
example (h : a ≤ b) : b - a + a = b := by grind
example (h : 2 ∣ a) : 2 ∣ a + 4 := by grind
example (h : a % 2 = 1) : (a + 1) % 2 = 0 := by grind
example (h : a % 3 = 2) : a / 3 * 3 + 2 = a := by grind
example (h : a * b < c) : b * a + 1 ≤ c := by grind
example : 2 ^ (n + 1) = 2 * 2 ^ n := by grind
example (h : a * a = 4) (h2 : a = b) : b * b = 4 := by grind -ac
example (h : a + c = b + c) : a * n = b * n := by grind -ac
example (f : ℕ → ℕ) (h : ∀ n, f (n + 1) = f n + n) : f 3 = f 0 + 3 := by grind
end natural_numbers

section integers
variable (a b c : ℤ)
example (h : 2 * a + 4 * b = 5) : False := by grind
example (h : a % 5 = 3) : (a + 2) % 5 = 0 := by grind
example (h : 6 ∣ a) : 3 ∣ a := by grind
example (h : a * b = 1) : b * a + 1 = 2 := by grind
example (h : a / 4 = 3) : 12 ≤ a := by grind
example (h : 0 < a) (h2 : a < 3) (h3 : a % 2 = 0) : a = 2 := by grind
end integers
