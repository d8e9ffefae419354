import Prover.Numbers.Complex.Exp

/-!
# Sine, cosine, and π

They are the parts of `exp (x * I)`; `π` is twice the least upper bound of the intervals `[0, x]` on which
the cosine is positive.
-/

set_option linter.all false
open Prover

namespace Real
variable {x y : ℝ}

/-- The cosine. -/
noncomputable def cos (x : ℝ) : ℝ := (Complex.exp (x * Complex.I)).re

/-- The sine. -/
noncomputable def sin (x : ℝ) : ℝ := (Complex.exp (x * Complex.I)).im

/-- The tangent. -/
noncomputable def tan (x : ℝ) : ℝ := sin x / cos x

theorem cos_zero : cos 0 = 1 := by
  unfold cos; rw [Complex.ofReal_zero, zero_mul, Complex.exp_zero]; rfl
theorem sin_zero : sin 0 = 0 := by
  unfold sin; rw [Complex.ofReal_zero, zero_mul, Complex.exp_zero]; rfl
theorem cos_add (x y : ℝ) : cos (x + y) = cos x * cos y - sin x * sin y := by
  unfold cos sin; rw [Complex.ofReal_add, add_mul, Complex.exp_add, Complex.mul_re]
theorem sin_add (x y : ℝ) : sin (x + y) = sin x * cos y + cos x * sin y := by
  unfold cos sin; rw [Complex.ofReal_add, add_mul, Complex.exp_add, Complex.mul_im, add_comm]

theorem exp_neg_mul_I (x : ℝ) :
    Complex.exp (((-x : ℝ) : ℂ) * Complex.I) = (Complex.exp (x * Complex.I)).conj := by
  rw [← Complex.exp_conj]
  congr 1
  apply Complex.ext
  · rw [Complex.mul_re, Complex.ofReal_re, Complex.ofReal_im, Complex.I_re, Complex.I_im]
    show -x * 0 - 0 * 1 = x * 0 - 0 * 1; grobner
  · rw [Complex.mul_im, Complex.ofReal_re, Complex.ofReal_im, Complex.I_re, Complex.I_im]
    show -x * 1 + 0 * 0 = -(x * 1 + 0 * 0); grobner

theorem cos_neg (x : ℝ) : cos (-x) = cos x := by
  unfold cos; rw [exp_neg_mul_I]; rfl
theorem sin_neg (x : ℝ) : sin (-x) = -sin x := by
  unfold sin; rw [exp_neg_mul_I]; rfl
theorem sin_sq_add_cos_sq (x : ℝ) : sin x ^ 2 + cos x ^ 2 = 1 := by
  have := cos_add x (-x)
  rw [add_neg_cancel, cos_zero, cos_neg, sin_neg] at this; grobner
theorem cos_sq_add_sin_sq (x : ℝ) : cos x ^ 2 + sin x ^ 2 = 1 := by rw [add_comm, sin_sq_add_cos_sq]
theorem cos_sub (x y : ℝ) : cos (x - y) = cos x * cos y + sin x * sin y := by
  rw [sub_eq_add_neg, cos_add, cos_neg, sin_neg, mul_neg, sub_eq_add_neg, neg_neg]
theorem sin_sub (x y : ℝ) : sin (x - y) = sin x * cos y - cos x * sin y := by
  rw [sub_eq_add_neg, sin_add, cos_neg, sin_neg, mul_neg, ← sub_eq_add_neg]
theorem cos_two_mul (x : ℝ) : cos (2 * x) = 2 * cos x ^ 2 - 1 := by
  have := sin_sq_add_cos_sq x
  rw [two_mul, cos_add]; grobner
theorem sin_two_mul (x : ℝ) : sin (2 * x) = 2 * sin x * cos x := by
  rw [two_mul x, sin_add, mul_comm (cos x), ← two_mul, mul_assoc]
theorem _root_.Prover.Real.abs_le_one_of_sq_add_sq {s c : ℝ} (h : s ^ 2 + c ^ 2 = 1) : -1 ≤ c ∧ c ≤ 1 :=
  abs_le_of_sq_le_sq' (by
    have := add_le_add_right (sq_nonneg s) (c ^ 2)
    rwa [zero_add, h, ← one_pow 2] at this) zero_le_one
theorem cos_le_one (x : ℝ) : cos x ≤ 1 := (Prover.Real.abs_le_one_of_sq_add_sq (sin_sq_add_cos_sq x)).2
theorem sin_le_one (x : ℝ) : sin x ≤ 1 := (Prover.Real.abs_le_one_of_sq_add_sq (cos_sq_add_sin_sq x)).2
theorem neg_one_le_cos (x : ℝ) : -1 ≤ cos x := (Prover.Real.abs_le_one_of_sq_add_sq (sin_sq_add_cos_sq x)).1
theorem neg_one_le_sin (x : ℝ) : -1 ≤ sin x := (Prover.Real.abs_le_one_of_sq_add_sq (cos_sq_add_sin_sq x)).1

/-- The sine is close to its argument near 0. -/
theorem abs_sin_sub_le (h : 0 ≤ x) : |sin x - x| ≤ 4 * (x * x * exp x) := by
  have h1 := le_trans (Complex.abs_im_le_size _) (Complex.size_exp_sub_le (x * Complex.I) 0)
  have h2 : Complex.size (x * Complex.I) = x := by
    show |x * 0 - 0 * 1| + |x * 1 + 0 * 0| = x
    rw [show x * 0 - 0 * 1 = 0 by grobner, show x * 1 + 0 * 0 = x by grobner, abs_zero, zero_add,
      abs_of_nonneg h]
  have h3 : (Complex.expApprox (x * Complex.I) 0).im = x := by
    unfold Complex.expApprox
    rw [pow_zero, Nat.pow_zero, pow_one, div_one, Complex.ofReal_one, mul_one]
    show 0 + (x * 1 + 0 * 0) = x; grobner
  rw [Complex.sub_im, h3, Complex.expError, h2, pow_zero, div_one] at h1
  refine le_trans h1 (le_of_eq ?_)
  grobner

theorem sin_pos_of_small : 0 < sin (1 / 16) := by
  have h1 := (abs_le.1 (abs_sin_sub_le (show (0 : ℝ) ≤ 1 / 16 by grind))).1
  have h2 := add_one_le_exp (-(1 / 16))
  have h3 := exp_mul_exp_neg (1 / 16)
  have h4 := mul_le_mul_of_nonneg_left h2 (exp_pos (1 / 16)).le
  rw [h3] at h4
  generalize exp (1 / 16) = e at *
  generalize sin (1 / 16) = s at *
  grind

/-- The cosine does not stay positive: `1 - cos` at least doubles with the argument. -/
theorem exists_cos_nonpos : ∃ b, 0 ≤ b ∧ cos b ≤ 0 := by
  refine Classical.byContradiction fun hn => ?_
  have pos : ∀ b, 0 ≤ b → 0 < cos b := fun b hb => lt_of_not_ge fun h => hn ⟨b, hb, h⟩
  have key : ∀ n : Nat, (1 - cos (1 / 16)) * 2 ^ n ≤ 1 - cos (2 ^ n * (1 / 16)) := fun n => by
    induction n with
    | zero => rw [pow_zero, one_mul, mul_one]; exact le_rfl
    | succ n ih =>
      have h0 := pos (2 ^ n * (1 / 16)) (mul_nonneg (two_pow_pos n).le (by grind))
      have h1 := mul_nonneg (sub_nonneg.2 (cos_le_one (2 ^ n * (1 / 16)))) h0.le
      have h2 := cos_two_mul (2 ^ n * (1 / 16))
      rw [show (2 : ℝ) ^ (n + 1) * (1 / 16) = 2 * (2 ^ n * (1 / 16)) by rw [pow_succ]; grind, h2, pow_succ]
      generalize cos (2 ^ n * (1 / 16)) = c at *
      generalize cos (1 / 16) = d at *
      generalize (2 : ℝ) ^ n = K at *
      grind
  have h1 : 1 - cos (1 / 16) ≤ 0 := nonpos_of_le_div_two_pow (D := 1) fun n => by
    rw [le_div_iff₀ (two_pow_pos n)]
    have := pos (2 ^ n * (1 / 16)) (mul_nonneg (two_pow_pos n).le (by grind))
    exact le_trans (key n) (by generalize cos (2 ^ n * (1 / 16)) = c at *; grind)
  have h2 := sin_sq_add_cos_sq (1 / 16)
  have h3 := sq_pos_of_pos sin_pos_of_small
  have h4 := mul_self_le_mul_self zero_le_one (show 1 ≤ cos (1 / 16) by generalize cos (1 / 16) = c at *; grind)
  rw [pow_two (cos (1 / 16))] at h2
  generalize cos (1 / 16) = c at *
  generalize sin (1 / 16) ^ 2 = s at *
  grind

theorem exists_half_pi : ∃ s, (∀ x, (∀ y, 0 ≤ y → y ≤ x → 0 < cos y) → x ≤ s) ∧
    ∀ b, (∀ x, (∀ y, 0 ≤ y → y ≤ x → 0 < cos y) → x ≤ b) → s ≤ b :=
  exists_least_upper_bound
    ⟨0, fun y h0 h => by rw [le_antisymm h h0, cos_zero]; exact one_pos⟩
    (let ⟨b, hb, hc⟩ := exists_cos_nonpos
    ⟨b, fun x hx => le_of_not_gt fun k => not_lt_of_ge hc (hx b hb k.le)⟩)

/-- The circumference of a circle of diameter 1: twice the first zero of the cosine. -/
noncomputable def pi : ℝ := 2 * Classical.choose exists_half_pi

scoped notation "π" => Real.pi

theorem pi_nonneg : 0 ≤ pi :=
  mul_nonneg zero_le_two ((Classical.choose_spec exists_half_pi).1 0 fun y h0 h => by
    rw [le_antisymm h h0, cos_zero]; exact one_pos)

theorem cos_pos_of_lt_half_pi (h0 : 0 ≤ x) (h : x < pi / 2) : 0 < cos x := by
  refine lt_of_not_ge fun k => ?_
  have h1 : Classical.choose exists_half_pi ≤ x := (Classical.choose_spec exists_half_pi).2 x
    fun z hz => le_of_not_gt fun l => not_lt_of_ge k (hz x h0 l.le)
  rw [pi] at h
  generalize Classical.choose exists_half_pi = s at *
  grind

end Real
