import Prover.Numbers.Real.Trigonometric

/-!
# Sine and cosine at fractions of π

The cosine is continuous, so its first zero is `π / 2`; the rest follows from the addition theorems. Names and
statements are Mathlib's.
-/

set_option linter.all false
open Prover

namespace Real
variable {x y : ℝ}

theorem _root_.Prover.Real.abs_sin_le_of_small (h0 : 0 ≤ x) (h : x ≤ 1 / 16) : |sin x| ≤ 2 * x := by
  have h1 := abs_sin_sub_le h0
  have h2 := add_one_le_exp (-x)
  have h3 := exp_mul_exp_neg x
  have h4 := mul_le_mul_of_nonneg_left h2 (exp_pos x).le
  have h5 := mul_nonneg (exp_pos x).le (sub_nonneg.2 h)
  have h6 : exp x ≤ 2 := by generalize exp x = e at *; generalize exp (-x) = f at *; grind
  have h7 := mul_le_mul_of_nonneg_left h6 (mul_nonneg h0 h0)
  have h8 := mul_nonneg h0 (sub_nonneg.2 h)
  have h9 := abs_le.1 h1
  rw [abs_le]
  generalize exp x = e at *
  generalize sin x = s at *
  constructor <;> grind

/-- The cosine moves by at most three times its argument's step, if that is small. -/
theorem _root_.Prover.Real.cos_step (x : ℝ) {d : ℝ} (h0 : 0 ≤ d) (h : d ≤ 1 / 16) :
    cos x - 3 * d ≤ cos (x + d) ∧ cos (x + d) ≤ cos x + 3 * d := by
  have h1 := abs_le.1 (Prover.Real.abs_sin_le_of_small h0 h)
  have h2 := abs_le.1 (Prover.Real.abs_sin_le_of_small (x := d / 2) (by grind) (by grind))
  have h3 : cos d = 1 - 2 * sin (d / 2) ^ 2 := by
    have e := cos_two_mul (d / 2)
    have f := sin_sq_add_cos_sq (d / 2)
    rw [show 2 * (d / 2) = d by grind] at e
    generalize cos (d / 2) = c at *; generalize sin (d / 2) = s at *; grind
  have h4 := cos_add x d
  have h5 := cos_le_one x
  have h6 := neg_one_le_cos x
  have h7 := sin_le_one x
  have h8 := neg_one_le_sin x
  have h9 : sin (d / 2) ^ 2 ≤ d / 16 := by
    have := mul_nonneg (show 0 ≤ d - sin (d / 2) by grind) (show 0 ≤ d + sin (d / 2) by grind)
    have := mul_nonneg h0 (sub_nonneg.2 h)
    generalize sin (d / 2) = s at *; grind
  have h10 := sq_nonneg (sin (d / 2))
  rw [h4, h3]
  generalize sin (d / 2) ^ 2 = q at *
  generalize cos x = c at *
  generalize sin x = s at *
  generalize sin d = t at *
  have a1 := mul_nonneg (show 0 ≤ 1 - c by grind) h10
  have a2 := mul_nonneg (show 0 ≤ 1 + c by grind) h10
  have a3 := mul_nonneg (show 0 ≤ 1 - s by grind) (show 0 ≤ 2 * d - t by grind)
  have a4 := mul_nonneg (show 0 ≤ 1 + s by grind) (show 0 ≤ 2 * d - t by grind)
  have a5 := mul_nonneg (show 0 ≤ 1 - s by grind) (show 0 ≤ 2 * d + t by grind)
  have a6 := mul_nonneg (show 0 ≤ 1 + s by grind) (show 0 ≤ 2 * d + t by grind)
  constructor <;> grind

theorem cos_pi_div_two : cos (pi / 2) = 0 := by
  have hp := pi_nonneg
  rcases lt_trichotomy (cos (pi / 2)) 0 with h | h | h
  · have hb : 1 / 16 ≤ pi / 2 := le_of_not_gt fun k => by
      have := (Prover.Real.cos_step 0 (d := pi / 2) (by grind) k.le).1
      rw [cos_zero, zero_add] at this; grind
    have hd : 0 < min (1 / 16) (-cos (pi / 2) / 4) := lt_min_iff.2 ⟨by grind, by grind⟩
    have d1 := min_le_left (1 / 16) (-cos (pi / 2) / 4)
    have d2 := min_le_right (1 / 16) (-cos (pi / 2) / 4)
    generalize min (1 / 16) (-cos (pi / 2) / 4) = d at *
    have h1 := cos_pos_of_lt_half_pi (x := pi / 2 - d) (by grind) (by grind)
    have h2 := (Prover.Real.cos_step (pi / 2 - d) hd.le d1).1
    rw [show pi / 2 - d + d = pi / 2 by grind] at h2
    grind
  · exact h
  · have hd : 0 < min (1 / 16) (cos (pi / 2) / 4) := lt_min_iff.2 ⟨by grind, by grind⟩
    have d1 := min_le_left (1 / 16) (cos (pi / 2) / 4)
    have d2 := min_le_right (1 / 16) (cos (pi / 2) / 4)
    generalize min (1 / 16) (cos (pi / 2) / 4) = d at *
    have e : pi / 2 = Classical.choose exists_half_pi := by rw [pi]; grind
    have h1 := (Classical.choose_spec exists_half_pi).1 (pi / 2 + d) fun y h0 hy => by
      rcases lt_or_ge y (pi / 2) with k | k
      · exact cos_pos_of_lt_half_pi h0 k
      · have h2 := (Prover.Real.cos_step (pi / 2) (d := y - pi / 2) (by grind) (by grind)).1
        rw [show pi / 2 + (y - pi / 2) = y by grind] at h2
        grind
    rw [← e] at h1; grind

theorem pi_pos : 0 < pi := lt_of_le_of_ne pi_nonneg fun h => by
  have := cos_pi_div_two
  rw [← h, zero_div, cos_zero] at this; exact one_ne_zero this
theorem pi_ne_zero : pi ≠ 0 := pi_pos.ne'

/-- The sine is positive on the first quarter, since halves of an argument become small. -/
theorem _root_.Prover.Real.sin_pos_of_lt_half_pi (h0 : 0 < x) (h : x < pi / 2) : 0 < sin x := by
  have small : ∀ y, 0 < y → y ≤ 1 / 16 → 0 < sin y := fun y k0 k => by
    have h1 := (abs_le.1 (abs_sin_sub_le k0.le)).1
    have h2 := add_one_le_exp (-y)
    have h3 := exp_mul_exp_neg y
    have h4 := mul_le_mul_of_nonneg_left h2 (exp_pos y).le
    have h5 := mul_nonneg (exp_pos y).le (sub_nonneg.2 k)
    have h6 : exp y ≤ 2 := by generalize exp y = e at *; generalize exp (-y) = f at *; grind
    have h7 := mul_le_mul_of_nonneg_left h6 (mul_nonneg k0.le k0.le)
    have h8 := mul_nonneg k0.le (sub_nonneg.2 k)
    generalize exp y = e at *; generalize sin y = s at *; grind
  have step : ∀ n : Nat, ∀ y, 0 < y → y < pi / 2 → y ≤ 1 / 16 * 2 ^ n → 0 < sin y := fun n => by
    induction n with
    | zero => intro y k0 _ k; exact small y k0 (by rw [pow_zero, mul_one] at k; exact k)
    | succ n ih =>
      intro y k0 k1 k2
      rw [pow_succ] at k2
      have h1 := ih (y / 2) (by grind) (by grind) (by generalize (2 : ℝ) ^ n = K at *; grind)
      have h2 := cos_pos_of_lt_half_pi (x := y / 2) (by grind) (by grind)
      have h3 := sin_two_mul (y / 2)
      rw [show 2 * (y / 2) = y by grind] at h3
      have h4 := mul_pos h1 h2
      generalize sin (y / 2) = s at *; generalize cos (y / 2) = c at *; grind
  obtain ⟨n, hn⟩ := exists_nat_gt (16 * x)
  have hn : (n : ℝ) ≤ 2 ^ n := by
    have := Nat.cast_le_of_le (α := ℝ) (Nat.le_of_lt (Nat.lt_two_pow_self (n := n)))
    rwa [Nat.cast_pow, Nat.cast_ofNat] at this
  exact step n x h0 h (by generalize (2 : ℝ) ^ n = K at *; grind)

theorem sin_pi_div_two : sin (pi / 2) = 1 := by
  have h1 := sin_sq_add_cos_sq (pi / 2)
  have h2 := Prover.Real.sin_pos_of_lt_half_pi (x := pi / 2 / 2) (by have := pi_pos; grind) (by have := pi_pos; grind)
  have h3 := cos_pos_of_lt_half_pi (x := pi / 2 / 2) (by have := pi_pos; grind) (by have := pi_pos; grind)
  have h4 := sin_two_mul (pi / 2 / 2)
  rw [show 2 * (pi / 2 / 2) = pi / 2 by grind] at h4
  have h5 := mul_pos h2 h3
  rw [cos_pi_div_two] at h1
  generalize sin (pi / 2 / 2) = a at *; generalize cos (pi / 2 / 2) = b at *; generalize sin (pi / 2) = s at *
  have : (s - 1) * (s + 1) = 0 := by grind
  rcases mul_eq_zero.1 this with k | k <;> grind

@[simp] theorem cos_pi : cos pi = -1 := by
  have h := cos_two_mul (pi / 2)
  rw [cos_pi_div_two, show 2 * (pi / 2) = pi by grind] at h; rw [h]; grind
@[simp] theorem sin_pi : sin pi = 0 := by
  have h := sin_two_mul (pi / 2)
  rw [cos_pi_div_two, show 2 * (pi / 2) = pi by grind] at h; rw [h]; grind
@[simp] theorem cos_two_pi : cos (2 * pi) = 1 := by rw [cos_two_mul, cos_pi]; grind
@[simp] theorem sin_two_pi : sin (2 * pi) = 0 := by rw [sin_two_mul, sin_pi]; grind
theorem cos_add_pi (x : ℝ) : cos (x + pi) = -cos x := by rw [cos_add, cos_pi, sin_pi]; grind
theorem sin_add_pi (x : ℝ) : sin (x + pi) = -sin x := by rw [sin_add, cos_pi, sin_pi]; grind
theorem cos_pi_sub (x : ℝ) : cos (pi - x) = -cos x := by rw [cos_sub, cos_pi, sin_pi]; grind
theorem sin_pi_sub (x : ℝ) : sin (pi - x) = sin x := by rw [sin_sub, cos_pi, sin_pi]; grind
theorem cos_add_two_pi (x : ℝ) : cos (x + 2 * pi) = cos x := by rw [cos_add, cos_two_pi, sin_two_pi]; grind
theorem sin_add_two_pi (x : ℝ) : sin (x + 2 * pi) = sin x := by rw [sin_add, cos_two_pi, sin_two_pi]; grind
theorem cos_pi_div_two_sub (x : ℝ) : cos (pi / 2 - x) = sin x := by
  rw [cos_sub, cos_pi_div_two, sin_pi_div_two]; grind
theorem sin_pi_div_two_sub (x : ℝ) : sin (pi / 2 - x) = cos x := by
  rw [sin_sub, cos_pi_div_two, sin_pi_div_two]; grind

theorem cos_pos_of_mem_Ioo' (h : -(pi / 2) < x) (k : x < pi / 2) : 0 < cos x := by
  rcases le_total 0 x with h0 | h0
  · exact cos_pos_of_lt_half_pi h0 k
  · rw [← cos_neg]; exact cos_pos_of_lt_half_pi (by grind) (by grind)
theorem sin_pos_of_pos_of_lt_pi (h : 0 < x) (k : x < pi) : 0 < sin x := by
  rw [← cos_pi_div_two_sub]; exact cos_pos_of_mem_Ioo' (by grind) (by grind)

theorem cos_three_mul (x : ℝ) : cos (3 * x) = 4 * cos x ^ 3 - 3 * cos x := by
  have h1 := sin_sq_add_cos_sq x
  rw [show 3 * x = 2 * x + x by grind, cos_add, cos_two_mul, sin_two_mul]; grind
theorem sin_three_mul (x : ℝ) : sin (3 * x) = 3 * sin x - 4 * sin x ^ 3 := by
  have h1 := sin_sq_add_cos_sq x
  rw [show 3 * x = 2 * x + x by grind, sin_add, cos_two_mul, sin_two_mul]; grind

theorem cos_pi_div_three : cos (pi / 3) = 1 / 2 := by
  have hp := pi_pos
  have h := cos_three_mul (pi / 3)
  have h0 := cos_pos_of_lt_half_pi (x := pi / 3) (by grind) (by grind)
  rw [show 3 * (pi / 3) = pi by grind, cos_pi] at h
  generalize cos (pi / 3) = c at *
  have : (c + 1) * (2 * c - 1) ^ 2 = 0 := by grind
  rcases mul_eq_zero.1 this with k | k
  · grind
  · have := sq_eq_zero_iff.1 k; grind
theorem sin_pi_div_six : sin (pi / 6) = 1 / 2 := by
  rw [← cos_pi_div_two_sub, show pi / 2 - pi / 6 = pi / 3 by grind, cos_pi_div_three]
theorem sin_pi_div_three : sin (pi / 3) = √3 / 2 := by
  have hp := pi_pos
  have h0 := sin_pos_of_pos_of_lt_pi (x := pi / 3) (by grind) (by grind)
  have h := sin_sq_add_cos_sq (pi / 3)
  rw [cos_pi_div_three] at h
  have : √3 = 2 * sin (pi / 3) := sqrt_eq_of_mul_self_eq (by grind) (by grind)
  grind
theorem cos_pi_div_six : cos (pi / 6) = √3 / 2 := by
  rw [← sin_pi_div_two_sub, show pi / 2 - pi / 6 = pi / 3 by grind, sin_pi_div_three]
theorem cos_pi_div_four : cos (pi / 4) = √2 / 2 := by
  have hp := pi_pos
  have h0 := cos_pos_of_lt_half_pi (x := pi / 4) (by grind) (by grind)
  have h := cos_two_mul (pi / 4)
  rw [show 2 * (pi / 4) = pi / 2 by grind, cos_pi_div_two] at h
  have : √2 = 2 * cos (pi / 4) := sqrt_eq_of_mul_self_eq (by grind) (by grind)
  grind
theorem sin_pi_div_four : sin (pi / 4) = √2 / 2 := by
  rw [← cos_pi_div_two_sub, show pi / 2 - pi / 4 = pi / 4 by grind, cos_pi_div_four]

theorem tan_eq_sin_div_cos (x : ℝ) : tan x = sin x / cos x := rfl
theorem tan_pi_div_four : tan (pi / 4) = 1 := by
  rw [tan, sin_pi_div_four, cos_pi_div_four, div_self]
  have := sqrt_pos.2 (show (0 : ℝ) < 2 by grind); grind
theorem tan_mul_cos (h : cos x ≠ 0) : tan x * cos x = sin x := div_mul_cancel₀ _ h

theorem cos_int_mul_pi_sq (n : Int) : cos (n * pi) ^ 2 = 1 ∧ sin (n * pi) = 0 := by
  have nat : ∀ k : Nat, cos (k * pi) ^ 2 = 1 ∧ sin (k * pi) = 0 := fun k => by
    induction k with
    | zero => rw [Nat.cast_zero, zero_mul, cos_zero, sin_zero]; exact ⟨by grind, rfl⟩
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
  | succ n ih => rw [Nat.cast_succ, add_mul, one_mul, cos_add_pi, ih, pow_succ]; grind

end Real
