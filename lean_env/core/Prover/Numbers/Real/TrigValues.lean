import Prover.Numbers.Real.TrigBounds

/-!
# Sine and cosine at fractions of π, and bounds of π

The cosine is continuous, so its first zero is `π / 2`; the rest follows from the addition theorems. `sin (π / 6)` bounds π. Names and
statements are Mathlib's.
-/

set_option linter.all false
open Prover

namespace Real
variable {x y : ℝ}

/-- The cosine moves by no more than its argument. -/
theorem _root_.Prover.Real.abs_cos_add_sub_le (x : ℝ) {d : ℝ} (h : 0 ≤ d) : |cos (x + d) - cos x| ≤ d := by
  have h1 := cos_add (x + d / 2) (d / 2)
  have h2 := cos_sub (x + d / 2) (d / 2)
  rw [show x + d / 2 + d / 2 = x + d by grobner] at h1
  rw [add_sub_cancel_right] at h2
  have h3 := mul_le_mul (abs_le.2 ⟨neg_one_le_sin (x + d / 2), sin_le_one _⟩)
    (Prover.Real.abs_sin_le (div_nonneg h zero_le_two)) (abs_nonneg _) zero_le_one
  have h4 := mul_le_mul_of_nonneg_left h3 zero_le_two
  rw [one_mul, Prover.Real.two_mul_half, ← abs_mul] at h4
  rw [h1, h2, show ∀ p q : ℝ, p - q - (p + q) = -(2 * q) by intros; grobner, abs_neg, abs_mul,
    abs_of_nonneg zero_le_two]
  exact h4

theorem cos_pi_div_two : cos (pi / 2) = 0 := by
  rcases lt_trichotomy (cos (pi / 2)) 0 with h | h | h
  · have hp : 0 < pi / 2 := lt_of_le_of_ne (div_nonneg pi_nonneg zero_le_two) fun e => by
      rw [← e, cos_zero] at h; exact lt_asymm h one_pos
    have hd := lt_min_iff.2 ⟨hp, neg_pos.2 h⟩
    have d1 := min_le_left (pi / 2) (-cos (pi / 2))
    have d2 := min_le_right (pi / 2) (-cos (pi / 2))
    generalize min (pi / 2) (-cos (pi / 2)) = d at *
    have h1 := cos_pos_of_lt_half_pi (sub_nonneg.2 d1) (sub_lt_iff_lt_add.2 (by grind))
    have h2 := (abs_le.1 (Prover.Real.abs_cos_add_sub_le (pi / 2 - d) hd.le)).1
    rw [sub_add_cancel] at h2
    grind
  · exact h
  · have e : Classical.choose exists_half_pi = pi / 2 := by rw [pi]; grobner
    have h1 := (Classical.choose_spec exists_half_pi).1 (pi / 2 + cos (pi / 2) / 2) fun y h0 hy => by
      rcases lt_or_ge y (pi / 2) with k | k
      · exact cos_pos_of_lt_half_pi h0 k
      · have h2 := (abs_le.1 (Prover.Real.abs_cos_add_sub_le (pi / 2) (sub_nonneg.2 k))).1
        rw [add_comm, sub_add_cancel] at h2
        grind
    rw [e] at h1
    exact absurd h1 (not_le_of_gt (by have := add_lt_add_left (half_pos h) (pi / 2); rwa [add_zero] at this))

theorem pi_pos : 0 < pi := lt_of_le_of_ne pi_nonneg fun h => by
  have := cos_pi_div_two
  rw [← h, zero_div, cos_zero] at this; exact one_ne_zero this
theorem pi_ne_zero : pi ≠ 0 := pi_pos.ne'

theorem _root_.Prover.Real.sin_pos_of_lt_half_pi (h0 : 0 < x) (h : x < pi / 2) : 0 < sin x :=
  sin_pos_of_pos_of_le_two h0 (by have := pi_le_four; grind)

theorem sin_pi_div_two : sin (pi / 2) = 1 := by
  have h1 := sin_sq_add_cos_sq (pi / 2)
  have h2 := sin_pos_of_pos_of_le_two (half_pos pi_pos) (by have := pi_le_four; grind)
  rw [cos_pi_div_two, zero_pow (by decide), add_zero, ← one_pow 2, sq_eq_sq_iff_eq_or_eq_neg] at h1
  exact h1.resolve_right fun k => not_lt_of_ge (neg_nonpos.2 zero_le_one) (k ▸ h2)

@[simp] theorem cos_pi : cos pi = -1 := by
  have h := cos_two_mul (pi / 2)
  rw [cos_pi_div_two, Prover.Real.two_mul_half, zero_pow (by decide), mul_zero, zero_sub] at h; exact h
@[simp] theorem sin_pi : sin pi = 0 := by
  have h := sin_two_mul (pi / 2)
  rw [cos_pi_div_two, Prover.Real.two_mul_half, mul_zero] at h; exact h
@[simp] theorem cos_two_pi : cos (2 * pi) = 1 := by rw [cos_two_mul, cos_pi]; grobner
@[simp] theorem sin_two_pi : sin (2 * pi) = 0 := by rw [sin_two_mul, sin_pi, mul_zero, zero_mul]
theorem cos_add_pi (x : ℝ) : cos (x + pi) = -cos x := by
  rw [cos_add, cos_pi, sin_pi, mul_neg, mul_one, mul_zero, sub_zero]
theorem sin_add_pi (x : ℝ) : sin (x + pi) = -sin x := by
  rw [sin_add, cos_pi, sin_pi, mul_neg, mul_one, mul_zero, add_zero]
theorem cos_pi_sub (x : ℝ) : cos (pi - x) = -cos x := by
  rw [cos_sub, cos_pi, sin_pi, neg_mul, one_mul, zero_mul, add_zero]
theorem sin_pi_sub (x : ℝ) : sin (pi - x) = sin x := by
  rw [sin_sub, cos_pi, sin_pi, zero_mul, neg_mul, one_mul, zero_sub, neg_neg]
theorem cos_add_two_pi (x : ℝ) : cos (x + 2 * pi) = cos x := by
  rw [cos_add, cos_two_pi, sin_two_pi, mul_one, mul_zero, sub_zero]
theorem sin_add_two_pi (x : ℝ) : sin (x + 2 * pi) = sin x := by
  rw [sin_add, cos_two_pi, sin_two_pi, mul_one, mul_zero, add_zero]
theorem cos_pi_div_two_sub (x : ℝ) : cos (pi / 2 - x) = sin x := by
  rw [cos_sub, cos_pi_div_two, sin_pi_div_two, zero_mul, one_mul, zero_add]
theorem sin_pi_div_two_sub (x : ℝ) : sin (pi / 2 - x) = cos x := by
  rw [sin_sub, cos_pi_div_two, sin_pi_div_two, one_mul, zero_mul, sub_zero]

theorem cos_pos_of_mem_Ioo' (h : -(pi / 2) < x) (k : x < pi / 2) : 0 < cos x := by
  rcases le_total 0 x with h0 | h0
  · exact cos_pos_of_lt_half_pi h0 k
  · rw [← cos_neg]; exact cos_pos_of_lt_half_pi (neg_nonneg.2 h0) (by rwa [← neg_neg (pi / 2), neg_lt_neg_iff])
theorem sin_pos_of_pos_of_lt_pi (h : 0 < x) (k : x < pi) : 0 < sin x := by
  rw [← cos_pi_div_two_sub]; exact cos_pos_of_mem_Ioo' (by grind) (by grind)

theorem cos_three_mul (x : ℝ) : cos (3 * x) = 4 * cos x ^ 3 - 3 * cos x := by
  have h1 := sin_sq_add_cos_sq x
  rw [show 3 * x = 2 * x + x by grobner, cos_add, cos_two_mul, sin_two_mul]; grobner
theorem sin_three_mul (x : ℝ) : sin (3 * x) = 3 * sin x - 4 * sin x ^ 3 := by
  have h1 := sin_sq_add_cos_sq x
  rw [show 3 * x = 2 * x + x by grobner, sin_add, cos_two_mul, sin_two_mul]; grobner

theorem cos_pi_div_three : cos (pi / 3) = 1 / 2 := by
  have hp := pi_pos
  have h := cos_three_mul (pi / 3)
  have h0 := cos_pos_of_lt_half_pi (x := pi / 3) (by grind) (by grind)
  rw [show 3 * (pi / 3) = pi by grobner, cos_pi] at h
  generalize cos (pi / 3) = c at *
  have : (c + 1) * (2 * c - 1) ^ 2 = 0 := by grobner
  rcases mul_eq_zero.1 this with k | k
  · grind
  · have := sq_eq_zero_iff.1 k; grobner
theorem sin_pi_div_six : sin (pi / 6) = 1 / 2 := by
  rw [← cos_pi_div_two_sub, show pi / 2 - pi / 6 = pi / 3 by grobner, cos_pi_div_three]
theorem sin_pi_div_three : sin (pi / 3) = √3 / 2 := by
  have hp := pi_pos
  have h0 := sin_pos_of_pos_of_lt_pi (x := pi / 3) (by grind) (by grind)
  have h := sin_sq_add_cos_sq (pi / 3)
  rw [cos_pi_div_three] at h
  have : √3 = 2 * sin (pi / 3) :=
    sqrt_eq_of_mul_self_eq (mul_pos two_pos h0).le (by clear hp h0; grobner)
  grobner
theorem cos_pi_div_six : cos (pi / 6) = √3 / 2 := by
  rw [← sin_pi_div_two_sub, show pi / 2 - pi / 6 = pi / 3 by grobner, sin_pi_div_three]
theorem cos_pi_div_four : cos (pi / 4) = √2 / 2 := by
  have hp := pi_pos
  have h0 := cos_pos_of_lt_half_pi (x := pi / 4) (by grind) (by grind)
  have h := cos_two_mul (pi / 4)
  rw [show 2 * (pi / 4) = pi / 2 by grobner, cos_pi_div_two] at h
  have : √2 = 2 * cos (pi / 4) :=
    sqrt_eq_of_mul_self_eq (mul_pos two_pos h0).le (by clear hp h0; grobner)
  grobner
theorem sin_pi_div_four : sin (pi / 4) = √2 / 2 := by
  rw [← cos_pi_div_two_sub, show pi / 2 - pi / 4 = pi / 4 by grobner, cos_pi_div_four]

theorem tan_eq_sin_div_cos (x : ℝ) : tan x = sin x / cos x := rfl
theorem tan_pi_div_four : tan (pi / 4) = 1 := by
  rw [tan, sin_pi_div_four, cos_pi_div_four, div_self (half_pos (sqrt_pos.2 two_pos)).ne']
theorem tan_mul_cos (h : cos x ≠ 0) : tan x * cos x = sin x := div_mul_cancel₀ _ h

theorem cos_int_mul_pi_sq (n : Int) : cos (n * pi) ^ 2 = 1 ∧ sin (n * pi) = 0 := by
  have nat : ∀ k : Nat, cos (k * pi) ^ 2 = 1 ∧ sin (k * pi) = 0 := fun k => by
    induction k with
    | zero => rw [Nat.cast_zero, zero_mul, cos_zero, sin_zero]; exact ⟨one_pow 2, rfl⟩
    | succ k ih =>
      rw [Nat.cast_succ, add_mul, one_mul, cos_add_pi, sin_add_pi, ih.2, neg_sq]
      exact ⟨ih.1, neg_zero⟩
  rcases Int.natAbs_eq n with h | h <;> rw [h]
  · rw [Int.cast_natCast]; exact nat _
  · rw [Int.cast_neg, Int.cast_natCast, neg_mul, cos_neg, sin_neg, (nat _).2]; exact ⟨(nat _).1, neg_zero⟩
theorem sin_int_mul_pi (n : Int) : sin (n * pi) = 0 := (cos_int_mul_pi_sq n).2
theorem sin_nat_mul_pi (n : Nat) : sin (n * pi) = 0 := by
  have := sin_int_mul_pi n; rwa [Int.cast_natCast] at this
theorem cos_nat_mul_pi (n : Nat) : cos (n * pi) = (-1) ^ n := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, cos_zero, pow_zero]
  | succ n ih => rw [Nat.cast_succ, add_mul, one_mul, cos_add_pi, ih, pow_succ, mul_neg, mul_one]

theorem pi_gt_three : 3 < pi := by
  have h := sin_lt (x := pi / 6) (by have := pi_pos; grind)
  rw [sin_pi_div_six] at h; grind

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
