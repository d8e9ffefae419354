import Prover.Numbers.Real.TrigValues

/-!
# Bounds of the sine, the cosine and π

`sin x` lies between `x - x ^ 3 / 6` and `x`, since halving the argument halves what is left; `sin (π / 6)` is known.
Names and statements are Mathlib's.
-/

set_option linter.all false
open Prover

namespace Real
variable {x : ℝ}

/-- What at most doubles with its argument, and is small of second order near 0, is not positive. -/
theorem _root_.Prover.Real.nonpos_of_le_two_mul {f : ℝ → ℝ} (hf : ∀ y, 0 ≤ y → f y ≤ 2 * f (y / 2))
    (hs : ∀ y, 0 ≤ y → f y ≤ 4 * (y * y * exp y)) (hx : 0 ≤ x) : f x ≤ 0 := by
  refine nonpos_of_le_div_two_pow (D := 4 * (x * x * exp x)) fun n => ?_
  have hn := two_pow_pos n
  have h1 : f x ≤ 2 ^ n * f (x / 2 ^ n) := by
    induction n with
    | zero => rw [pow_zero, one_mul, div_one]; exact le_rfl
    | succ n ih =>
      have h2 := ih (two_pow_pos n)
      have h3 := mul_le_mul_of_nonneg_left (hf (x / 2 ^ n) (div_nonneg hx (two_pow_pos n).le)) (two_pow_pos n).le
      rw [show x / 2 ^ (n + 1) = x / 2 ^ n / 2 by rw [pow_succ, div_div], pow_succ, mul_assoc]
      exact le_trans h2 h3
  have h4 := hs (x / 2 ^ n) (div_nonneg hx hn.le)
  have h5 : exp (x / 2 ^ n) ≤ exp x := exp_le_exp.2 (by
    have h6 := one_le_pow₀ (n := n) (show (1 : ℝ) ≤ 2 by grind)
    rw [div_le_iff₀ hn]
    have := mul_nonneg hx (sub_nonneg.2 h6)
    generalize (2 : ℝ) ^ n = K at *; grind)
  have h7 := mul_le_mul_of_nonneg_left h5 (mul_nonneg (div_nonneg hx hn.le) (div_nonneg hx hn.le))
  have h8 := mul_le_mul_of_nonneg_left (le_trans h4 (mul_le_mul_of_nonneg_left h7 (show (0 : ℝ) ≤ 4 by grind))) hn.le
  refine le_trans h1 (le_trans h8 (le_of_eq ?_))
  generalize exp x = e
  generalize (2 : ℝ) ^ n = K at *
  have := hn.ne'
  grind

theorem _root_.Prover.Real.abs_sin_le (h : 0 ≤ x) : |sin x| ≤ x := by
  have := Prover.Real.nonpos_of_le_two_mul (f := fun y => |sin y| - y) (x := x) (fun y hy => by
    have h1 := sin_two_mul (y / 2)
    have h2 := abs_le.2 ⟨neg_one_le_cos (y / 2), cos_le_one (y / 2)⟩
    have h3 := mul_nonneg (abs_nonneg (sin (y / 2))) (sub_nonneg.2 h2)
    rw [show 2 * (y / 2) = y by grind] at h1
    show |sin y| - y ≤ 2 * (|sin (y / 2)| - y / 2)
    rw [h1, abs_mul, abs_mul, abs_of_nonneg (show (0 : ℝ) ≤ 2 by grind)]
    generalize |sin (y / 2)| = s at *; generalize |cos (y / 2)| = c at *; grind) (fun y hy => by
    have h1 := abs_sin_sub_le hy
    have h2 := abs_add_le (sin y - y) y
    rw [show sin y - y + y = sin y by grind, abs_of_nonneg hy] at h2
    show |sin y| - y ≤ _
    generalize |sin y - y| = a at *; generalize |sin y| = b at *; grind) h
  exact sub_nonpos.1 this
theorem sin_le (h : 0 ≤ x) : sin x ≤ x := le_trans (le_abs_self _) (Prover.Real.abs_sin_le h)

theorem one_sub_sq_div_two_le_cos : 1 - x ^ 2 / 2 ≤ cos x := by
  have pos : ∀ y : ℝ, 0 ≤ y → 1 - y ^ 2 / 2 ≤ cos y := fun y hy => by
    have h1 := abs_le.1 (Prover.Real.abs_sin_le (x := y / 2) (by grind))
    have h2 := cos_two_mul (y / 2)
    have h3 := sin_sq_add_cos_sq (y / 2)
    rw [show 2 * (y / 2) = y by grind] at h2
    have h4 := mul_nonneg (sub_nonneg.2 h1.1) (sub_nonneg.2 h1.2)
    generalize sin (y / 2) = s at *; generalize cos (y / 2) = c at *; grind
  rcases le_total 0 x with h | h
  · exact pos x h
  · have := pos (-x) (by grind); rw [cos_neg, neg_sq] at this; exact this

theorem sin_lt (h : 0 < x) : sin x < x := by
  have h1 := abs_le.1 (Prover.Real.abs_sin_le (x := x / 2) (by grind))
  have h2 := sin_two_mul (x / 2)
  have h3 := sin_sq_add_cos_sq (x / 2)
  rw [show 2 * (x / 2) = x by grind] at h2
  refine lt_of_not_ge fun k => ?_
  generalize sin (x / 2) = s at *; generalize cos (x / 2) = c at *; generalize sin x = t at *
  -- `t = 2 * s * c ≥ x ≥ 2 * |s|` and `s ^ 2 + c ^ 2 = 1` leave only `s = 0`
  have h4 := mul_nonneg (sub_nonneg.2 h1.1) (sub_nonneg.2 h1.2)
  have h5 := mul_self_le_mul_self h.le k
  have h6 : t * t = 4 * (s * s) - 4 * (s * s * (s * s)) := by grind
  have h7 : s * s = 0 := Classical.byContradiction fun hs => by
    have := mul_self_pos.2 hs
    clear h1 h2 h3; grind
  rw [h2, mul_self_eq_zero.1 h7] at k; grind

theorem _root_.Prover.Real.sub_cube_le_sin (h : 0 ≤ x) : x - x ^ 3 / 6 ≤ sin x := by
  have := Prover.Real.nonpos_of_le_two_mul (f := fun y => y - y ^ 3 / 6 - sin y) (x := x) (fun y hy => by
    have h1 := sin_two_mul (y / 2)
    have h2 := sin_le (x := y / 2) (by grind)
    have h3 := cos_le_one (y / 2)
    have h4 := one_sub_sq_div_two_le_cos (x := y / 2)
    rw [show 2 * (y / 2) = y by grind] at h1
    show y - y ^ 3 / 6 - sin y ≤ 2 * (y / 2 - (y / 2) ^ 3 / 6 - sin (y / 2))
    have h5 := mul_nonneg (sub_nonneg.2 h2) (sub_nonneg.2 h3)
    have h6 := mul_nonneg hy (sub_nonneg.2 h4)
    generalize sin (y / 2) = s at *; generalize cos (y / 2) = c at *; grind) (fun y hy => by
    have h1 := (abs_le.1 (abs_sin_sub_le hy)).1
    have h2 := pow_nonneg hy 3
    show y - y ^ 3 / 6 - sin y ≤ _
    generalize sin y = s at *; generalize y * y * exp y = e at *; grind) h
  grind

theorem _root_.Prover.Real.cos_le (h : 0 ≤ x) (k : x ≤ 2) : cos x ≤ 1 - x ^ 2 / 2 + x ^ 4 / 24 := by
  have h1 := Prover.Real.sub_cube_le_sin (x := x / 2) (by grind)
  have h2 := cos_two_mul (x / 2)
  have h3 := sin_sq_add_cos_sq (x / 2)
  rw [show 2 * (x / 2) = x by grind] at h2
  have h4 : 0 ≤ x / 2 - (x / 2) ^ 3 / 6 := by
    have := mul_nonneg h (mul_nonneg (sub_nonneg.2 k) (show 0 ≤ 2 + x by grind)); grind
  have h5 := mul_self_le_mul_self h4 h1
  have h6 := pow_nonneg h 6
  generalize sin (x / 2) = s at *; generalize cos (x / 2) = c at *; grind

theorem pi_gt_three : 3 < pi := by
  have h := sin_lt (x := pi / 6) (by have := pi_pos; grind)
  rw [sin_pi_div_six] at h; grind

theorem pi_le_four : pi ≤ 4 := by
  refine le_of_not_gt fun k => ?_
  have h1 := cos_pos_of_lt_half_pi (x := 2) (by grind) (by grind)
  have h2 := Prover.Real.cos_le (x := 2) (by grind) (by grind)
  grind

theorem pi_lt_d2 : pi < 3.15 := by
  rw [Rat.cast_ofScientific_true, show ((315 : Nat) : ℝ) / 10 ^ 2 = 63 / 20 by rw [Nat.cast_ofNat]; grind]
  have h1 := pi_gt_three
  have h2 := pi_le_four
  have h3 := Prover.Real.sub_cube_le_sin (x := pi / 6) (by grind)
  rw [sin_pi_div_six] at h3
  refine lt_of_not_ge fun k => ?_
  have h4 := mul_nonneg (sub_nonneg.2 k) (sub_nonneg.2 h2)
  have h5 := mul_nonneg h4 (show 0 ≤ pi by grind)
  grind

end Real
