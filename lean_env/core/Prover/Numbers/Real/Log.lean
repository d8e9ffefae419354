import Prover.Numbers.Real.Exp

/-!
# Logarithms

`log x` is the real number whose exponential is `|x|`; `log 0 = 0`.
-/

set_option linter.all false
open Prover

namespace Real
variable {x y b : ℝ}

theorem exists_exp_eq (h : 0 < y) : ∃ s, exp s = y := by
  obtain ⟨s, h1, h2⟩ := exists_least_upper_bound (S := fun x => exp x ≤ y)
    ⟨-(y⁻¹), by
      have h3 := add_one_le_exp y⁻¹
      have h4 := mul_inv_cancel₀ h.ne'
      rw [exp_neg]
      have h5 := mul_inv_cancel₀ (exp_ne_zero y⁻¹)
      refine le_of_mul_le_mul_left ?_ (exp_pos y⁻¹)
      rw [h5]
      have := mul_le_mul_of_nonneg_right h3 h.le
      grind⟩
    ⟨y, fun x hx => by have := add_one_le_exp x; grind⟩
  refine ⟨s, ?_⟩
  have hs := exp_pos s
  rcases lt_trichotomy (exp s) y with k | k | k
  · have hc : 0 < 1 - exp s / y := sub_pos.2 (by rw [div_lt_iff₀ h, one_mul]; exact k)
    have h3 := h1 (s + (1 - exp s / y)) (by
      have h4 := add_one_le_exp (-(1 - exp s / y))
      have h5 := exp_add (s + (1 - exp s / y)) (-(1 - exp s / y))
      rw [add_assoc, add_neg_cancel, add_zero] at h5
      have h6 := mul_le_mul_of_nonneg_left h4 (exp_pos (s + (1 - exp s / y))).le
      rw [← h5, show -(1 - exp s / y) + 1 = exp s / y by grobner, ← mul_div_assoc, div_le_iff₀ h,
        mul_comm (exp s)] at h6
      exact le_of_mul_le_mul_right h6 hs)
    grind
  · exact k
  · have hc : 0 < 1 - y / exp s := sub_pos.2 (by rw [div_lt_iff₀ hs, one_mul]; exact k)
    have h3 := h2 (s - (1 - y / exp s)) fun x hx => exp_le_exp.1 (le_trans hx (by
      have h4 := add_one_le_exp (-(1 - y / exp s))
      have h5 := mul_le_mul_of_nonneg_left h4 hs.le
      rw [sub_eq_add_neg, exp_add]
      refine le_trans ?_ h5
      rw [show -(1 - y / exp s) + 1 = y / exp s by grobner, mul_comm, div_mul_cancel₀ y hs.ne']
      exact le_rfl))
    grind

open Classical in
/-- The natural logarithm of `|x|`; it is 0 for `x = 0`. -/
noncomputable def log (x : ℝ) : ℝ := if h : x ≠ 0 then choose (exists_exp_eq (abs_pos.2 h)) else 0

theorem exp_log_eq_abs (h : x ≠ 0) : exp (log x) = |x| := by
  unfold log; rw [dif_pos h]; exact Classical.choose_spec (exists_exp_eq (abs_pos.2 h))
theorem exp_log (h : 0 < x) : exp (log x) = x := by rw [exp_log_eq_abs h.ne', abs_of_pos h]
theorem log_exp (x : ℝ) : log (exp x) = x := exp_injective (exp_log (exp_pos x))
theorem log_zero : log 0 = 0 := by unfold log; rw [dif_neg (fun h => h rfl)]
theorem log_one : log 1 = 0 := by rw [← exp_zero, log_exp]
theorem log_abs (x : ℝ) : log |x| = log x := by
  by_cases h : x = 0
  · rw [h, abs_zero]
  · exact exp_injective (by rw [exp_log (abs_pos.2 h), exp_log_eq_abs h])
theorem log_neg_eq_log (x : ℝ) : log (-x) = log x := by rw [← log_abs x, ← log_abs (-x), abs_neg]
theorem log_mul (hx : x ≠ 0) (hy : y ≠ 0) : log (x * y) = log x + log y :=
  exp_injective (by
    rw [exp_add, exp_log_eq_abs (mul_ne_zero hx hy), exp_log_eq_abs hx, exp_log_eq_abs hy, abs_mul])
theorem log_inv (x : ℝ) : log x⁻¹ = -log x := by
  by_cases h : x = 0
  · rw [h, inv_zero, log_zero, neg_zero]
  · have h1 := log_mul h (inv_ne_zero h)
    rw [mul_inv_cancel₀ h, log_one] at h1
    grind
theorem log_div (hx : x ≠ 0) (hy : y ≠ 0) : log (x / y) = log x - log y := by
  rw [div_eq_mul_inv, log_mul hx (inv_ne_zero hy), log_inv, sub_eq_add_neg]
theorem log_pow (n : Nat) (x : ℝ) : log (x ^ n) = n * log x := by
  by_cases h : x = 0
  · cases n with
    | zero => rw [pow_zero, log_one, Nat.cast_zero, zero_mul]
    | succ n => rw [h, zero_pow (Nat.succ_ne_zero n), log_zero, mul_zero]
  · induction n with
    | zero => rw [pow_zero, log_one, Nat.cast_zero, zero_mul]
    | succ n ih => rw [pow_succ, log_mul (pow_ne_zero n h) h, ih, Nat.cast_succ, add_mul, one_mul]
theorem log_lt_log (hx : 0 < x) (h : x < y) : log x < log y := by
  rw [← exp_lt_exp, exp_log hx, exp_log (lt_trans hx h)]; exact h
theorem log_lt_log_iff (hx : 0 < x) (hy : 0 < y) : log x < log y ↔ x < y := by
  rw [← exp_lt_exp, exp_log hx, exp_log hy]
theorem log_le_log_iff (hx : 0 < x) (hy : 0 < y) : log x ≤ log y ↔ x ≤ y := by
  rw [← exp_le_exp, exp_log hx, exp_log hy]
theorem log_le_log (hx : 0 < x) (h : x ≤ y) : log x ≤ log y :=
  (log_le_log_iff hx (lt_of_lt_of_le hx h)).2 h
theorem log_pos (h : 1 < x) : 0 < log x := by rw [← log_one]; exact log_lt_log one_pos h
theorem log_neg (h0 : 0 < x) (h : x < 1) : log x < 0 := by rw [← log_one]; exact log_lt_log h0 h
theorem log_nonneg (h : 1 ≤ x) : 0 ≤ log x := by rw [← log_one]; exact log_le_log one_pos h
theorem _root_.Prover.log_injective_of_pos (hx : 0 < x) (hy : 0 < y) (h : log x = log y) : x = y := by
  rw [← exp_log hx, h, exp_log hy]
theorem log_ne_zero_of_pos_of_ne_one (hx : 0 < x) (h : x ≠ 1) : log x ≠ 0 := fun k =>
  h (log_injective_of_pos hx one_pos (k.trans log_one.symm))
theorem log_le_sub_one_of_pos (h : 0 < x) : log x ≤ x - 1 := by
  have := add_one_le_exp (log x); rw [exp_log h] at this; grind

/-- The logarithm to the base `b`. -/
noncomputable def logb (b x : ℝ) : ℝ := log x / log b

theorem log_div_log : log x / log b = logb b x := rfl
theorem logb_zero : logb b 0 = 0 := by rw [logb, log_zero, zero_div]
theorem logb_one : logb b 1 = 0 := by rw [logb, log_one, zero_div]
theorem logb_mul (hx : x ≠ 0) (hy : y ≠ 0) : logb b (x * y) = logb b x + logb b y := by
  rw [logb, logb, logb, log_mul hx hy, add_div]
theorem logb_div (hx : x ≠ 0) (hy : y ≠ 0) : logb b (x / y) = logb b x - logb b y := by
  rw [logb, logb, logb, log_div hx hy, sub_div]
theorem logb_pow (b x : ℝ) (n : Nat) : logb b (x ^ n) = n * logb b x := by
  rw [logb, logb, log_pow, mul_div_assoc]
theorem logb_self_eq_one (h : 1 < b) : logb b b = 1 := div_self (log_pos h).ne'

end Real
