import Prover.Numbers.Algebra.MinMax
import Prover.Numbers.Algebra.Field
import Prover.Numbers.Real.Complete

/-!
# Square roots

`√x` is the real number that is not negative and has the square `x`; it is 0 for a negative `x`.
-/

set_option linter.all false
open Prover

instance : Std.LawfulOrderMax ℚ := lawfulOrderMax fun _ _ => rfl
instance : Std.LawfulOrderMin ℚ := lawfulOrderMin fun _ _ => rfl
instance : Std.LawfulOrderMax ℝ := lawfulOrderMax fun _ _ => rfl
instance : Std.LawfulOrderMin ℝ := lawfulOrderMin fun _ _ => rfl

namespace Real

theorem exists_sqrt {x : ℝ} (hx : 0 ≤ x) : ∃ s, 0 ≤ s ∧ s * s = x := by
  obtain ⟨s, h1, h2⟩ := exists_least_upper_bound (S := fun y => 0 ≤ y ∧ y * y ≤ x)
    ⟨0, le_rfl, by rw [zero_mul]; exact hx⟩
    ⟨x + 1, fun y h => le_of_not_gt fun k => by
      have := mul_self_lt_mul_self (by grind) k
      have := mul_self_nonneg x
      grind⟩
  have hs : 0 ≤ s := h1 0 ⟨le_rfl, by rw [zero_mul]; exact hx⟩
  refine ⟨s, hs, ?_⟩
  rcases lt_trichotomy (s * s) x with h | h | h
  · have hp : 0 < 2 * s + 1 := by grind
    have he := div_pos (sub_pos.2 h) hp
    have he' : (x - s * s) / (2 * s + 1) * (2 * s + 1) = x - s * s := div_mul_cancel₀ _ hp.ne'
    generalize (x - s * s) / (2 * s + 1) = e at *
    have hm : 0 < min e 1 := lt_min_iff.2 ⟨he, zero_lt_one⟩
    have m1 := min_le_left e 1
    have m2 := min_le_right e 1
    generalize min e 1 = d at *
    have h3 := mul_nonneg hp.le (sub_nonneg.2 m1)
    have h4 := mul_nonneg hm.le (sub_nonneg.2 m2)
    have := h1 (s + d) ⟨by grind, by grind⟩
    grind
  · exact h
  · have hp : 0 < s := hs.lt_of_ne fun k => by
      rw [← k, zero_mul] at h; exact not_lt_of_ge hx h
    have he := div_pos (sub_pos.2 h) (show 0 < 2 * s by grind)
    have he' : (s * s - x) / (2 * s) * (2 * s) = s * s - x := div_mul_cancel₀ _ (by grind)
    generalize (s * s - x) / (2 * s) = e at *
    have h3 : s ≤ s - e := h2 _ fun y hy => le_of_not_gt fun k => by
      have h5 : 0 ≤ s - e := le_of_not_gt fun l => by
        have := mul_pos hp (show 0 < e - s by grind); grind
      have := mul_self_lt_mul_self h5 k
      have := mul_pos he he
      have := hy.2
      grind
    grind

open Classical in
/-- The square root, which is 0 for a negative number. -/
noncomputable def sqrt (x : ℝ) : ℝ := if h : 0 ≤ x then choose (exists_sqrt h) else 0

/-- `√x` is the square root of `x`. -/
prefix:max "√" => Real.sqrt

variable {x y : ℝ}

theorem sqrt_nonneg (x : ℝ) : 0 ≤ √x := by
  unfold sqrt; split
  · exact (Classical.choose_spec (exists_sqrt ‹_›)).1
  · exact le_rfl
theorem mul_self_sqrt (h : 0 ≤ x) : √x * √x = x := by
  unfold sqrt; rw [dif_pos h]; exact (Classical.choose_spec (exists_sqrt h)).2
theorem sq_sqrt (h : 0 ≤ x) : √x ^ 2 = x := by rw [pow_two, mul_self_sqrt h]
theorem sqrt_eq_zero_of_nonpos (h : x ≤ 0) : √x = 0 := by
  rcases lt_or_eq_of_le h with k | k
  · unfold sqrt; rw [dif_neg (not_le.2 k)]
  · exact mul_self_eq_zero.1 ((mul_self_sqrt (ge_of_eq k)).trans k)
theorem sqrt_zero : √0 = 0 := sqrt_eq_zero_of_nonpos le_rfl
theorem sqrt_eq_of_mul_self_eq (hy : 0 ≤ y) (h : y * y = x) : √x = y := by
  have hx : 0 ≤ x := h ▸ mul_self_nonneg y
  rcases mul_self_eq_mul_self_iff.1 ((mul_self_sqrt hx).trans h.symm) with k | k
  · exact k
  · have := sqrt_nonneg x; grind
theorem sqrt_mul_self (h : 0 ≤ x) : √(x * x) = x := sqrt_eq_of_mul_self_eq h rfl
theorem sqrt_sq (h : 0 ≤ x) : √(x ^ 2) = x := by rw [pow_two, sqrt_mul_self h]
theorem sqrt_mul_self_eq_abs (x : ℝ) : √(x * x) = |x| := by
  rw [← abs_mul_abs_self, sqrt_mul_self (abs_nonneg x)]
theorem sqrt_sq_eq_abs (x : ℝ) : √(x ^ 2) = |x| := by rw [pow_two, sqrt_mul_self_eq_abs]
theorem sqrt_one : √1 = 1 := sqrt_eq_of_mul_self_eq zero_le_one (mul_one 1)
theorem sqrt_mul (hx : 0 ≤ x) (y : ℝ) : √(x * y) = √x * √y := by
  rcases le_total 0 y with hy | hy
  · refine sqrt_eq_of_mul_self_eq (mul_nonneg (sqrt_nonneg x) (sqrt_nonneg y)) ?_
    rw [mul_mul_mul_comm, mul_self_sqrt hx, mul_self_sqrt hy]
  · rw [sqrt_eq_zero_of_nonpos hy, mul_zero,
      sqrt_eq_zero_of_nonpos (mul_nonpos_of_nonneg_of_nonpos hx hy)]
theorem sqrt_le_sqrt (h : x ≤ y) : √x ≤ √y := by
  rcases le_or_gt 0 x with hx | hx
  · refine le_of_not_gt fun k => ?_
    have := mul_self_lt_mul_self (sqrt_nonneg y) k
    rw [mul_self_sqrt hx, mul_self_sqrt (le_trans hx h)] at this
    exact not_le_of_gt this h
  · rw [sqrt_eq_zero_of_nonpos hx.le]; exact sqrt_nonneg y
theorem sqrt_lt_sqrt (hx : 0 ≤ x) (h : x < y) : √x < √y := by
  refine (sqrt_le_sqrt h.le).lt_of_ne fun k => h.ne ?_
  rw [← mul_self_sqrt hx, k, mul_self_sqrt (le_trans hx h.le)]
theorem sqrt_pos : 0 < √x ↔ 0 < x :=
  ⟨fun h => lt_of_not_ge fun k => h.ne' (sqrt_eq_zero_of_nonpos k),
    fun h => by have := sqrt_lt_sqrt le_rfl h; rwa [sqrt_zero] at this⟩
theorem sqrt_eq_zero (h : 0 ≤ x) : √x = 0 ↔ x = 0 :=
  ⟨fun k => by rw [← mul_self_sqrt h, k, mul_zero], fun k => by rw [k, sqrt_zero]⟩
theorem sqrt_inj (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = √y ↔ x = y :=
  ⟨fun k => by rw [← mul_self_sqrt hx, k, mul_self_sqrt hy], fun k => by rw [k]⟩
theorem sqrt_le_left (hy : 0 ≤ y) : √x ≤ y ↔ x ≤ y ^ 2 :=
  ⟨fun h => le_of_not_gt fun k => by
      have := sqrt_lt_sqrt (sq_nonneg y) k
      rw [sqrt_sq hy] at this; exact not_le_of_gt this h,
    fun h => by have := sqrt_le_sqrt h; rwa [sqrt_sq hy] at this⟩
theorem le_sqrt' (hx : 0 < x) : x ≤ √y ↔ x ^ 2 ≤ y := by
  constructor
  · intro h
    have hy := sqrt_pos.1 (lt_of_lt_of_le hx h)
    have := pow_le_pow_left₀ hx.le h 2
    rwa [sq_sqrt hy.le] at this
  · intro h
    have := sqrt_le_sqrt h; rwa [sqrt_sq hx.le] at this

end Real
