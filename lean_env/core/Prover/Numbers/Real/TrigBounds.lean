import Prover.Numbers.Real.Trigonometric

/-!
# Bounds of the sine and the cosine

`sin x` lies between `x - x ^ 3 / 6` and `x`, since halving the argument halves what is left.
Names and statements are Mathlib's.
-/

set_option linter.all false
open Prover

namespace Real
variable {x : ℝ}

theorem _root_.Prover.Real.two_mul_half (x : ℝ) : 2 * (x / 2) = x := by
  rw [mul_comm, div_mul_cancel₀ x two_pos.ne']
theorem _root_.Prover.Real.sin_eq_two_mul_half (x : ℝ) : sin x = 2 * sin (x / 2) * cos (x / 2) := by
  rw [← sin_two_mul, Prover.Real.two_mul_half]
theorem _root_.Prover.Real.cos_eq_one_sub_half (x : ℝ) : cos x = 1 - 2 * sin (x / 2) ^ 2 := by
  have h1 := cos_two_mul (x / 2)
  have h2 := sin_sq_add_cos_sq (x / 2)
  rw [Prover.Real.two_mul_half] at h1
  grobner

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
    have h6 := one_le_pow₀ (n := n) (one_le_two (α := ℝ))
    have h7 := mul_le_mul_of_nonneg_left h6 hx
    rwa [mul_one, ← div_le_iff₀ hn] at h7)
  have h7 := mul_le_mul_of_nonneg_left h5 (mul_nonneg (div_nonneg hx hn.le) (div_nonneg hx hn.le))
  have h8 := mul_le_mul_of_nonneg_left (le_trans h4 (mul_le_mul_of_nonneg_left h7 (show (0 : ℝ) ≤ 4 by grind))) hn.le
  refine le_trans h1 (le_trans h8 (le_of_eq ?_))
  generalize exp x = e
  generalize (2 : ℝ) ^ n = K at *
  have := hn.ne'
  grobner

theorem _root_.Prover.Real.abs_sin_le (h : 0 ≤ x) : |sin x| ≤ x := by
  have := Prover.Real.nonpos_of_le_two_mul (f := fun y => |sin y| - y) (x := x) (fun y hy => by
    have h2 := abs_le.2 ⟨neg_one_le_cos (y / 2), cos_le_one (y / 2)⟩
    have h3 := mul_nonneg (abs_nonneg (sin (y / 2))) (sub_nonneg.2 h2)
    show |sin y| - y ≤ 2 * (|sin (y / 2)| - y / 2)
    rw [Prover.Real.sin_eq_two_mul_half, abs_mul, abs_mul, abs_of_nonneg zero_le_two]
    generalize |sin (y / 2)| = s at *; generalize |cos (y / 2)| = c at *; grind) (fun y hy => by
    have h1 := abs_sin_sub_le hy
    have h2 := abs_add_le (sin y - y) y
    rw [sub_add_cancel, abs_of_nonneg hy] at h2
    exact le_trans (sub_le_iff_le_add.2 h2) h1) h
  exact sub_nonpos.1 this
theorem sin_le (h : 0 ≤ x) : sin x ≤ x := le_trans (le_abs_self _) (Prover.Real.abs_sin_le h)

theorem one_sub_sq_div_two_le_cos : 1 - x ^ 2 / 2 ≤ cos x := by
  have pos : ∀ y : ℝ, 0 ≤ y → 1 - y ^ 2 / 2 ≤ cos y := fun y hy => by
    have h1 := abs_le.1 (Prover.Real.abs_sin_le (div_nonneg hy zero_le_two))
    have h4 := mul_nonneg (sub_nonneg.2 h1.1) (sub_nonneg.2 h1.2)
    rw [Prover.Real.cos_eq_one_sub_half]
    generalize sin (y / 2) = s at *; grind
  rcases le_total 0 x with h | h
  · exact pos x h
  · have := pos (-x) (neg_nonneg.2 h); rw [cos_neg, neg_sq] at this; exact this

theorem sin_lt (h : 0 < x) : sin x < x := by
  have h1 := abs_le.1 (Prover.Real.abs_sin_le (half_pos h).le)
  have h2 := Prover.Real.sin_eq_two_mul_half x
  have h3 := sin_sq_add_cos_sq (x / 2)
  refine lt_of_not_ge fun k => ?_
  generalize sin (x / 2) = s at *; generalize cos (x / 2) = c at *; generalize sin x = t at *
  -- `t = 2 * s * c ≥ x ≥ 2 * |s|` and `s ^ 2 + c ^ 2 = 1` leave only `s = 0`
  have h4 := mul_nonneg (sub_nonneg.2 h1.1) (sub_nonneg.2 h1.2)
  have h5 := mul_self_le_mul_self h.le k
  have h6 : t * t = 4 * (s * s) - 4 * (s * s * (s * s)) := by grobner
  have h7 : s * s = 0 := Classical.byContradiction fun hs => by
    have := mul_self_pos.2 hs
    clear h1 h2 h3; grind
  rw [h2, mul_self_eq_zero.1 h7, mul_zero, zero_mul] at k; exact not_le_of_gt h k

theorem _root_.Prover.Real.sub_cube_le_sin (h : 0 ≤ x) : x - x ^ 3 / 6 ≤ sin x := by
  have := Prover.Real.nonpos_of_le_two_mul (f := fun y => y - y ^ 3 / 6 - sin y) (x := x) (fun y hy => by
    have h2 := sin_le (div_nonneg hy zero_le_two)
    have h3 := cos_le_one (y / 2)
    have h4 := one_sub_sq_div_two_le_cos (x := y / 2)
    show y - y ^ 3 / 6 - sin y ≤ 2 * (y / 2 - (y / 2) ^ 3 / 6 - sin (y / 2))
    rw [Prover.Real.sin_eq_two_mul_half]
    have h5 := mul_nonneg (sub_nonneg.2 h2) (sub_nonneg.2 h3)
    have h6 := mul_nonneg hy (sub_nonneg.2 h4)
    generalize sin (y / 2) = s at *; generalize cos (y / 2) = c at *; grind) (fun y hy => by
    have h1 := (abs_le.1 (abs_sin_sub_le hy)).1
    have h2 := pow_nonneg hy 3
    show y - y ^ 3 / 6 - sin y ≤ _
    generalize sin y = s at *; generalize y * y * exp y = e at *; grind) h
  exact sub_nonpos.1 this

theorem _root_.Prover.Real.cos_le (h : 0 ≤ x) (k : x ≤ 2) : cos x ≤ 1 - x ^ 2 / 2 + x ^ 4 / 24 := by
  have h1 := Prover.Real.sub_cube_le_sin (div_nonneg h zero_le_two)
  have h4 : 0 ≤ x / 2 - (x / 2) ^ 3 / 6 := by
    have := mul_nonneg h (mul_nonneg (sub_nonneg.2 k) (add_nonneg zero_le_two h)); grind
  have h5 := mul_self_le_mul_self h4 h1
  have h6 := pow_nonneg h 6
  rw [Prover.Real.cos_eq_one_sub_half]
  generalize sin (x / 2) = s at *; grind

theorem sin_pos_of_pos_of_le_two (h : 0 < x) (k : x ≤ 2) : 0 < sin x := by
  have h1 := Prover.Real.sub_cube_le_sin h.le
  have h2 := mul_nonneg h.le (mul_nonneg (sub_nonneg.2 k) (add_nonneg zero_le_two h.le))
  grind

theorem pi_le_four : pi ≤ 4 := by
  refine le_of_not_gt fun k => ?_
  have h1 := cos_pos_of_lt_half_pi (x := 2) zero_le_two (by grind)
  have h2 := Prover.Real.cos_le (x := 2) zero_le_two le_rfl
  grind

end Real
