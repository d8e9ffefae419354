import Prover.Numbers

/-! Real numbers: `grind` knows the ordered field; casts, roots, absolute values, integer parts. -/

set_option linter.unusedVariables false

section field
variable (x y z : ℝ)
example (h₀ : x + y = 7) (h₁ : 3 * x + y = 45) : x ^ 2 - y ^ 2 = 217 := by grind
example (h₀ : x / 3 + y = 7) (h₁ : x + y = 45) : x = 57 := by grind
example (h₀ : x ≠ 0) (h : x * y = 1) : y = 1 / x := by grind
example (h : x * y = 0) : x = 0 ∨ y = 0 := by grind
example (h : x = 2 ∨ x = 3) : x ^ 2 - 5 * x + 6 = 0 := by grind
example (h : x ≠ 0) : x ^ (-1 : ℤ) = x⁻¹ := zpow_neg_one x
example (f : ℝ → ℝ) (h : ∀ x, f x = 2 * x + 3) : f 2 = 7 := by grind
example (h : 3 * x - 7 = 0.5) : x = 2.5 := by
  have h1 : (0.5 : ℝ) = 5 / 10 ^ 1 := Rat.cast_ofScientific_true 5 1
  have h2 : (2.5 : ℝ) = 25 / 10 ^ 1 := Rat.cast_ofScientific_true 25 1
  grind
end field

section order
variable (x y z : ℝ)
example (h₀ : x + y ≤ 7) (h₁ : 3 * x - y < 5) : x < 3 := by grind
example : 0 ≤ x - y ↔ y ≤ x := by grind
example : x ^ 2 + y ^ 2 ≥ 2 * x * y := two_mul_le_add_sq x y
example (h : 0 < x) (h' : 0 < y) : 0 < x / y := div_pos h h'
example (h : |x| ≤ 2) (h' : y = x + 1) : y ≤ 3 := by have := abs_le.1 h; grind
example : max x y + min x y = x + y := by rw [max_def, min_def]; grind
example (S : ℝ → Prop) (h : ∃ x, S x) (hb : ∃ b, ∀ x, S x → x ≤ b) :
    ∃ s, (∀ x, S x → x ≤ s) ∧ ∀ b, (∀ x, S x → x ≤ b) → s ≤ b :=
  Real.exists_least_upper_bound h hb
end order

section roots
example (x : ℝ) : Real.sqrt (x ^ 2) = |x| := Real.sqrt_sq_eq_abs x
example : √4 = 2 := Real.sqrt_eq_of_mul_self_eq (by grind) (by grind)
example (x : ℝ) (h : 0 ≤ x) : √x * √x = x := Real.mul_self_sqrt h
example : √(-1) = 0 := Real.sqrt_eq_zero_of_nonpos (by grind)
end roots

section casts
example (n : ℕ) (x : ℝ) (h : x = n) : x ^ 2 + 1 = (n ^ 2 + 1 : ℕ) := by grind
example (m n : ℤ) (h : (m : ℝ) + 1 = n) : m + 1 = n := by
  rw [← Int.cast_one, ← Int.cast_add] at h; exact Int.cast_inj.1 h
example (q : ℚ) (h : (q : ℝ) = 1 / 2) : q = 1 / 2 := by
  rw [show (1 : ℝ) / 2 = ((1 / 2 : ℚ) : ℝ) from (Rat.cast_div 1 2).symm] at h
  exact Rat.cast_inj.1 h
example (n : ℕ) : ((n : ℤ) : ℝ) = n := by simp
example (m n : ℕ) : ((m + n : ℕ) : ℝ) = m + n := by push_cast; rfl
end casts

section integer_parts
example (x : ℝ) (h : ⌊x⌋ = 3) : 3 ≤ x ∧ x < 4 := by
  have := Int.floor_eq_iff.1 h
  grind
example : ⌊(7 / 2 : ℚ)⌋ = 3 := by decide
example : ⌈(7 / 2 : ℚ)⌉ = 4 := by decide
example (x : ℝ) : 0 ≤ Int.fract x ∧ Int.fract x < 1 := ⟨Int.fract_nonneg x, Int.fract_lt_one x⟩
end integer_parts

section cases
variable (x y : ℝ) (m n : ℤ)
example (h : |x - y| = 3) (h2 : x < y) : y = x + 3 := by grind
example : |x - y| ≤ |x| + |y| := by grind
example : |m - n| ≤ |m| + |n| := by grind
example : max x y + min x y = x + y := by grind
example (f : ℝ → ℝ) (h : ∀ x, f x = |x - 1|) : f 0 + f 2 = 2 := by grind
end cases

open BigOperators Real Nat Topology Rat in
example (x : ℝ) (h : x * 2 = 1) : x = 1 / 2 := by grind
