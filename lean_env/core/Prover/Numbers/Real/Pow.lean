import Prover.Numbers.Real.Log
import Prover.Numbers.Real.TrigValues

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
theorem rpow_natCast (x : ℝ) (n : Nat) : x ^ (n : ℝ) = x ^ n := by
  rcases lt_trichotomy x 0 with h | rfl | h
  · rw [rpow_def_of_neg h, mul_comm (log x), exp_nat_mul, exp_log_eq_abs h.ne, abs_of_neg h, cos_nat_mul_pi, ← mul_pow]
    congr 1; grind
  · cases n with
    | zero => rw [Nat.cast_zero, rpow_zero, pow_zero]
    | succ n => rw [zero_rpow (Nat.cast_ne_zero.2 (Nat.succ_ne_zero n)), zero_pow (Nat.succ_ne_zero n)]
  · exact rpow_natCast_of_pos h n
theorem rpow_ofNat (x : ℝ) (n : Nat) : x ^ (no_index (OfNat.ofNat n) : ℝ) = x ^ (OfNat.ofNat n : Nat) := rpow_natCast x n
theorem rpow_one (x : ℝ) : x ^ (1 : ℝ) = x := (rpow_natCast x 1).trans (pow_one x)
theorem rpow_two (x : ℝ) : x ^ (2 : ℝ) = x ^ 2 := rpow_natCast x 2
theorem rpow_neg (hx : 0 ≤ x) (y : ℝ) : x ^ (-y) = (x ^ y)⁻¹ := by
  rcases lt_or_eq_of_le hx with h | rfl
  · rw [rpow_def_of_pos h, rpow_def_of_pos h, mul_neg, exp_neg]
  · by_cases h : y = 0
    · rw [h, neg_zero, rpow_zero, inv_one]
    · rw [zero_rpow h, zero_rpow (fun k => h (neg_eq_zero.1 k)), inv_zero]
theorem rpow_sub (hx : 0 < x) (y z : ℝ) : x ^ (y - z) = x ^ y / x ^ z := by
  rw [sub_eq_add_neg, rpow_add hx, rpow_neg hx.le, div_eq_mul_inv]
theorem mul_rpow (hx : 0 ≤ x) (hy : 0 ≤ y) : (x * y) ^ z = x ^ z * y ^ z := by
  by_cases hz : z = 0
  · rw [hz, rpow_zero, rpow_zero, rpow_zero, mul_one]
  · rcases lt_or_eq_of_le hx with h | rfl
    · rcases lt_or_eq_of_le hy with k | rfl
      · exact mul_rpow_of_pos h k z
      · rw [mul_zero, zero_rpow hz, mul_zero]
    · rw [zero_mul, zero_rpow hz, zero_mul]
theorem rpow_mul (hx : 0 ≤ x) (y z : ℝ) : x ^ (y * z) = (x ^ y) ^ z := by
  rcases lt_or_eq_of_le hx with h | rfl
  · exact rpow_mul_of_pos h y z
  · by_cases hy : y = 0
    · rw [hy, zero_mul, rpow_zero, one_rpow]
    · rw [zero_rpow hy]
      by_cases hz : z = 0
      · rw [hz, mul_zero, rpow_zero]
      · rw [zero_rpow hz, zero_rpow (mul_ne_zero hy hz)]
theorem rpow_lt_rpow (hx : 0 ≤ x) (h : x < y) (hz : 0 < z) : x ^ z < y ^ z := by
  have hy := lt_of_le_of_lt hx h
  rcases lt_or_eq_of_le hx with k | rfl
  · rw [rpow_def_of_pos k, rpow_def_of_pos hy]
    exact exp_lt_exp.2 (mul_lt_mul_of_pos_right (log_lt_log k h) hz)
  · rw [zero_rpow hz.ne']; exact rpow_pos_of_pos hy z
theorem rpow_le_rpow (hx : 0 ≤ x) (h : x ≤ y) (hz : 0 ≤ z) : x ^ z ≤ y ^ z := by
  rcases lt_or_eq_of_le h with k | rfl
  · rcases lt_or_eq_of_le hz with l | rfl
    · exact (rpow_lt_rpow hx k l).le
    · rw [rpow_zero, rpow_zero]; exact le_rfl
  · exact le_rfl
theorem sqrt_eq_rpow (x : ℝ) : √x = x ^ (1 / 2 : ℝ) := by
  rcases le_total 0 x with h | h
  · refine sqrt_eq_of_mul_self_eq (rpow_nonneg h _) ?_
    rw [← pow_two, ← rpow_natCast, ← rpow_mul h, Nat.cast_ofNat, show (1 / 2 : ℝ) * 2 = 1 by grind, rpow_one]
  · rw [sqrt_eq_zero_of_nonpos h]
    rcases lt_or_eq_of_le h with k | rfl
    · rw [rpow_def_of_neg k, show 1 / 2 * pi = pi / 2 by grind, cos_pi_div_two, mul_zero]
    · exact (zero_rpow (by grind)).symm

end Real
