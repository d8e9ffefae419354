import Prover.Numbers

/-! Exponentials and logarithms: their laws. -/

set_option linter.unusedVariables false
open Real

example (x y : ℝ) : exp (x + y) = exp x * exp y := exp_add x y
example (x : ℝ) : 0 < exp x ∧ x + 1 ≤ exp x := ⟨exp_pos x, add_one_le_exp x⟩
example (x : ℝ) : exp (3 * x) = exp x ^ 3 := by have := exp_nat_mul x 3; simp at this; exact this
example (x y : ℝ) (h : x < y) : exp x < exp y := exp_lt_exp.2 h
example (x : ℝ) : log (exp x) = x := log_exp x
example (x y : ℝ) (hx : 0 < x) (hy : 0 < y) (h : log (x * y) = 3) (h' : log x = 1) : log y = 2 := by
  rw [log_mul hx.ne' hy.ne'] at h; grind
example : log 8 = 3 * log 2 := by
  have := log_pow 3 2
  rw [show (2 : ℝ) ^ 3 = 8 by grind] at this
  simp at this; exact this
example : logb 2 8 = 3 := by
  have h : logb (2 : ℝ) 2 = 1 := logb_self_eq_one (by grind)
  have := logb_pow 2 2 3
  rw [show (2 : ℝ) ^ 3 = 8 by grind, h] at this
  simp at this; grind
example : ¬ Irrational (1 / 2) := by
  have := Rat.not_irrational (1 / 2)
  rwa [Rat.cast_div] at this
