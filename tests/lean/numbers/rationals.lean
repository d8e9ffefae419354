import Prover.Numbers

/-! Rational numbers: arithmetic computes, and `grind` knows the ordered field. -/

set_option linter.unusedVariables false

section evaluation
example : (1 : ℚ) / 3 + 1 / 6 = 1 / 2 := by decide
example : (2 : ℚ) / 4 = 1 / 2 := by decide
example : (-3 : ℚ) / 6 < -1 / 3 := by decide
example : (1 : ℚ) / 0 = 0 := by decide
example : (2 / 3 : ℚ) ^ 3 = 8 / 27 := by decide
example : (2 / 3 : ℚ) ^ (-2 : ℤ) = 9 / 4 := by decide
example : ((6 : ℚ) / 4).num = 3 ∧ ((6 : ℚ) / 4).den = 2 := by decide
end evaluation

section field
variable (x y z : ℚ)
example (h₀ : x + y = 7) (h₁ : 3 * x + y = 45) : x ^ 2 - y ^ 2 = 217 := by grind
example (h₀ : x / 3 + y = 7) (h₁ : x + y = 45) : x = 57 := by grind
example (h₀ : x ≠ 0) (h : x * y = 1) : y = 1 / x := by grind
example (h₀ : x ≠ 0) : (x + y) / x = 1 + y / x := by grind
example (h : x * y = 0) : x = 0 ∨ y = 0 := by grind
example : (x * y)⁻¹ = x⁻¹ * y⁻¹ := by grind
example : (1 : ℚ) / 3 + 1 / 6 = 1 / 2 := by grind
example (h : x ^ 2 = 2) : x ^ 4 = 4 := by grind
end field

section order
variable (x y z : ℚ)
example (h₀ : x + y ≤ 7) (h₁ : 3 * x - y < 5) : x < 3 := by grind
example (h : 0 < x) : 0 < x / 2 := by grind
example (h : x ≤ y) (h' : y ≤ x) : x ^ 2 = y ^ 2 := by grind
example (h : x < y) (h' : y < z) : (x + z) / 2 < z := by grind
end order
