import Prover.Numbers

/-! Numerals in fields: `grind` evaluates closed expressions, also under an inverse, and the kernel agrees. -/

section rationals
variable (x y : ℚ)
example : ((1 : ℚ) + 1)⁻¹ = 1 / 2 := by grind
example : (3 - 5 : ℚ)⁻¹ + 2⁻¹ = 0 := by grind
example : (2 / 3 / (4 / 5) : ℚ) = 5 / 6 := by grind
example (h : x = 5 / (1 + 1)) : x * 2 = 5 := by grind
example (h : x + 1 / (1 + 1 / 2) = 1) : x = 1 / 3 := by grind
end rationals

section reals
variable (x y : ℝ)
example : (2 : ℝ)⁻¹ + 2⁻¹ = 1 := by grind
example : (1 : ℝ) / 3 + 1 / 6 = 1 / 2 := by grind
example : (0 : ℝ) / (0 + 1) = 0 := by grind
example : (2 * 5 / 3 : ℝ)⁻¹ = 3 / 10 := by grind
example : (-3 : ℝ)⁻¹ = -1 / 3 := by grind
example : ((2 : ℝ) ^ 3)⁻¹ = 1 / 8 := by grind
example : ((2 : ℝ) ^ (3 : ℤ))⁻¹ = 1 / 8 := by grind
example : ((2 : ℝ) ^ (-3 : ℤ))⁻¹ = 8 := by grind
example : (((3 : ℕ) : ℝ) + 1)⁻¹ = 1 / 4 := by grind
example : (((-3 : ℤ) : ℝ) + 1)⁻¹ = -1 / 2 := by grind
example : (1 / (1 - 1) : ℝ) = 0 := by grind
example : ((355 - 22 / 7) : ℝ)⁻¹ = 7 / 2463 := by grind
example : x / 2 + x / 2 = x := by grind
example (h : x = 1 / 2) : 2 * x = 1 := by grind
example (h : x / (1 + 1 / 3) = 6) : x = 8 := by grind
example (h : x < 1 / (2 + 2)) : 4 * x < 1 := by grind
example (f : ℝ → ℝ) (h : ∀ x, f x = 1 / (x + 1)) : f 1 + f 2 = 5 / 6 := by grind
end reals

section complexes
variable (z : ℂ)
example : ((1 : ℂ) + 1)⁻¹ = 1 / 2 := by grind
example (h : z = 3 / (2 + 4)) : 2 * z = 1 := by grind
example (h : z * (1 + 1)⁻¹ = 3) : z = 6 := by grind
end complexes

/-! Any field of characteristic 0 will do. -/
example {K : Type} [Lean.Grind.Field K] [Lean.Grind.IsCharP K 0] (a : K) (h : a * (3 - 1)⁻¹ = 1) : a = 2 := by
  grind
