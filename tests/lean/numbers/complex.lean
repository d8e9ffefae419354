import Prover.Numbers

/-! Complex numbers: `grind` knows the field; parts, the imaginary unit, casts. -/

set_option linter.unusedVariables false

section field
variable (z w : ℂ)
example (h : z = 2 + Complex.I) (hi : Complex.I ^ 2 = -1) : z ^ 2 = 3 + 4 * Complex.I := by grind
example (h : z * w = 0) (hz : z ≠ 0) : w = 0 := by grind
example (h : z ≠ 0) : z / z = 1 := by grind
example (h₀ : 2 * z + w = 5) (h₁ : z - w = 1) : z = 2 := by grind
example : (3 : ℂ) ≠ 0 := by grind
end field

section parts
open Complex
example : (3 + 4 * I).re = 3 := by simp
example : (3 + 4 * I).im = 4 := by simp
example (z w : ℂ) (h : z.re = w.re) (h' : z.im = w.im) : z = w := Complex.ext_iff.2 ⟨h, h'⟩
example (x y : ℝ) (h : (x : ℂ) + y * I = 1 + 2 * I) : x = 1 := by
  have := congrArg re h
  simp at this; grind
example : I * I = -1 := by simp
example (n : ℕ) : ((n : ℝ) : ℂ) = n := by simp
end parts
