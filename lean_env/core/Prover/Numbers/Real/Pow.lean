import Prover.Numbers.Real.Log
import Prover.Numbers.Real.Trigonometric

/-!
# Powers with real exponents

As in Mathlib, `x ^ y` is the real part of the complex power: `exp (log x * y)` for a positive `x`, and
`exp (log x * y) * cos (y * π)` for a negative one.
-/

set_option linter.all false

namespace Real
variable {x y z : ℝ}

open Classical in
/-- `x ^ y`. -/
noncomputable def rpow (x y : ℝ) : ℝ :=
  if x = 0 then if y = 0 then 1 else 0
  else if 0 < x then exp (log x * y) else exp (log x * y) * cos (y * pi)

noncomputable instance : Pow ℝ ℝ := ⟨rpow⟩

theorem rpow_def_of_pos (hx : 0 < x) (y : ℝ) : x ^ y = exp (log x * y) := by
  show rpow x y = _; unfold rpow; rw [if_neg hx.ne', if_pos hx]
theorem rpow_def_of_neg (hx : x < 0) (y : ℝ) : x ^ y = exp (log x * y) * cos (y * pi) := by
  show rpow x y = _; unfold rpow; rw [if_neg hx.ne, if_neg (lt_asymm hx)]
theorem zero_rpow (h : y ≠ 0) : (0 : ℝ) ^ y = 0 := by
  show rpow 0 y = _; unfold rpow; rw [if_pos rfl, if_neg h]
theorem rpow_zero (x : ℝ) : x ^ (0 : ℝ) = 1 := by
  show rpow x 0 = _; unfold rpow; split
  · rw [if_pos rfl]
  · split
    · rw [mul_zero, exp_zero]
    · rw [mul_zero, zero_mul, exp_zero, cos_zero, mul_one]
theorem one_rpow (y : ℝ) : (1 : ℝ) ^ y = 1 := by rw [rpow_def_of_pos one_pos, log_one, zero_mul, exp_zero]
theorem rpow_pos_of_pos (hx : 0 < x) (y : ℝ) : 0 < x ^ y := by rw [rpow_def_of_pos hx]; exact exp_pos _
theorem rpow_nonneg (hx : 0 ≤ x) (y : ℝ) : 0 ≤ x ^ y := by
  rcases lt_or_eq_of_le hx with h | rfl
  · exact (rpow_pos_of_pos h y).le
  · by_cases h : y = 0
    · rw [h, rpow_zero]; exact zero_le_one
    · rw [zero_rpow h]; exact le_rfl
theorem rpow_add (hx : 0 < x) (y z : ℝ) : x ^ (y + z) = x ^ y * x ^ z := by
  rw [rpow_def_of_pos hx, rpow_def_of_pos hx, rpow_def_of_pos hx, mul_add, exp_add]
theorem log_rpow (hx : 0 < x) (y : ℝ) : log (x ^ y) = y * log x := by
  rw [rpow_def_of_pos hx, log_exp, mul_comm]
theorem mul_rpow_of_pos (hx : 0 < x) (hy : 0 < y) (z : ℝ) : (x * y) ^ z = x ^ z * y ^ z := by
  rw [rpow_def_of_pos hx, rpow_def_of_pos hy, rpow_def_of_pos (mul_pos hx hy), log_mul hx.ne' hy.ne',
    add_mul, exp_add]
theorem rpow_mul_of_pos (hx : 0 < x) (y z : ℝ) : x ^ (y * z) = (x ^ y) ^ z := by
  rw [rpow_def_of_pos (rpow_pos_of_pos hx y), log_rpow hx, rpow_def_of_pos hx]
  congr 1; grind
theorem rpow_natCast_of_pos (hx : 0 < x) (n : Nat) : x ^ (n : ℝ) = x ^ n := by
  rw [rpow_def_of_pos hx, mul_comm, exp_nat_mul, exp_log hx]
theorem rpow_lt_rpow_of_exponent_lt (hx : 1 < x) (h : y < z) : x ^ y < x ^ z := by
  have h0 := lt_trans one_pos hx
  rw [rpow_def_of_pos h0, rpow_def_of_pos h0]
  exact exp_lt_exp.2 (mul_lt_mul_of_pos_left h (log_pos hx))

end Real
