import Prover.Numbers.Complex.ExpLimit

/-!
# The complex exponential function: its laws
-/

set_option linter.all false
open Prover

namespace Complex
variable {z w : ℂ}

theorem mul_le_div_of_mul_eq_one {r t e K P E q : ℝ} (he : e * K = 1) (hK : 0 < K)
    (h : q * P ≤ r * e * (t * e) * E) : K * q * P ≤ r * t * E / K := by
  rw [le_div_iff₀ hK]
  have h1 := mul_le_mul_of_nonneg_right h (mul_pos hK hK).le
  have h2 : r * e * (t * e) * E * (K * K) = r * t * E * (e * K) * (e * K) := by grobner
  rw [h2, he, mul_one, mul_one] at h1
  grind

theorem size_expApprox_mul_sub_le (z w : ℂ) (n : Nat) :
    size (expApprox (z + w) n - expApprox z n * expApprox w n) ≤
      size z * size w * (Real.exp (size z) * Real.exp (size w)) / 2 ^ n := by
  have hp := Real.two_pow_pos n
  have hr := size_nonneg z
  have hs := size_nonneg w
  have hz := one_add_div_two_pow_le hr n
  have hw := one_add_div_two_pow_le hs n
  rw [show size z / 2 ^ n = size z * (1 / 2 ^ n) by rw [← mul_div_assoc, mul_one]] at hz
  rw [show size w / 2 ^ n = size w * (1 / 2 ^ n) by rw [← mul_div_assoc, mul_one]] at hw
  unfold expApprox
  rw [← mul_pow]
  have he : (1 : ℝ) / 2 ^ n * 2 ^ n = 1 := div_mul_cancel₀ 1 hp.ne'
  have he0 := (div_pos one_pos hp).le
  generalize (1 : ℝ) / 2 ^ n = e at *
  have hze := mul_nonneg hr he0
  have hwe := mul_nonneg hs he0
  have hzw := mul_nonneg hze hwe
  have s1 := size_mul_ofReal z he0
  have s2 := size_mul_ofReal w he0
  have s3 := size_mul_ofReal (z + w) he0
  have hM : 1 ≤ (1 + size z * e) * (1 + size w * e) := by grind
  have h1 : size (1 + (z + w) * (e : ℂ)) ≤ (1 + size z * e) * (1 + size w * e) := by
    refine le_trans (size_one_add_le (le_of_eq s3)) ?_
    have := mul_le_mul_of_nonneg_right (size_add_le z w) he0
    grind
  have h2 : size ((1 + z * (e : ℂ)) * (1 + w * e)) ≤ (1 + size z * e) * (1 + size w * e) :=
    le_trans (size_mul_le _ _) (mul_le_mul (size_one_add_le (le_of_eq s1)) (size_one_add_le (le_of_eq s2))
      (size_nonneg _) (by grind))
  have h3 := size_pow_sub_pow_le hM h1 h2 (2 ^ n)
  have h4 : 1 + (z + w) * (e : ℂ) - (1 + z * e) * (1 + w * e) = -(z * e * (w * e)) := by grobner
  have h5 := size_mul_le (z * (e : ℂ)) (w * e)
  rw [s1, s2] at h5
  rw [h4, size_neg, mul_pow (1 + size z * e), Nat.cast_pow, Nat.cast_ofNat] at h3
  have p1 := pow_nonneg (show 0 ≤ 1 + size z * e by grind) (2 ^ n)
  have p2 := pow_nonneg (show 0 ≤ 1 + size w * e by grind) (2 ^ n)
  have h6 := mul_le_mul hz hw p2 (Real.exp_pos (size z)).le
  have h7 := mul_le_mul h5 h6 (mul_nonneg p1 p2) hzw
  exact le_trans h3 (mul_le_div_of_mul_eq_one he hp h7)

theorem exp_add (z w : ℂ) : exp (z + w) = exp z * exp w := by
  refine (eq_exp_of_forall (D := size z * size w * (Real.exp (size z) * Real.exp (size w)) +
    (Real.exp (size z) * (2 * expError w) + 2 * expError z * size (exp w))) fun n => ?_).symm
  have h1 := size_expApprox_mul_sub_le z w n
  have h2 := size_mul_le (expApprox z n) (exp w - expApprox w n)
  have h3 := size_mul_le (exp z - expApprox z n) (exp w)
  have h4 := mul_le_mul (size_expApprox_le z n) (size_exp_sub_le w n) (size_nonneg _) (Real.exp_pos _).le
  have h5 := mul_le_mul_of_nonneg_right (size_exp_sub_le z n) (size_nonneg (exp w))
  rw [size_sub_comm] at h1
  have h6 := size_add_le (expApprox z n * expApprox w n - expApprox (z + w) n)
    (expApprox z n * (exp w - expApprox w n) + (exp z - expApprox z n) * exp w)
  have h7 := size_add_le (expApprox z n * (exp w - expApprox w n)) ((exp z - expApprox z n) * exp w)
  rw [show expApprox z n * expApprox w n - expApprox (z + w) n +
    (expApprox z n * (exp w - expApprox w n) + (exp z - expApprox z n) * exp w) =
    exp z * exp w - expApprox (z + w) n by grind] at h6
  rw [add_div, add_div, mul_div_assoc (Real.exp (size z)), ← div_mul_eq_mul_div (2 * expError z)]
  exact le_trans h6 (add_le_add h1 (le_trans h7 (add_le_add (le_trans h2 h4) (le_trans h3 h5))))

theorem exp_mul_exp_neg (z : ℂ) : exp z * exp (-z) = 1 := by rw [← exp_add, add_neg_cancel, exp_zero]

theorem exp_ne_zero (z : ℂ) : exp z ≠ 0 := fun h => by
  have := exp_mul_exp_neg z; rw [h, zero_mul] at this; exact zero_ne_one this

theorem conj_mul (z w : ℂ) : (z * w).conj = z.conj * w.conj := by
  apply Complex.ext
  · show z.re * w.re - z.im * w.im = z.re * w.re - -z.im * -w.im; grind
  · show -(z.re * w.im + z.im * w.re) = z.re * -w.im + -z.im * w.re; grind

theorem conj_pow (z : ℂ) : ∀ n : Nat, (z ^ n).conj = z.conj ^ n
  | 0 => by rw [pow_zero, pow_zero]; exact Complex.ext rfl neg_zero
  | n + 1 => by rw [pow_succ, pow_succ, conj_mul, conj_pow z n]

theorem conj_expApprox (z : ℂ) (n : Nat) : (expApprox z n).conj = expApprox z.conj n := by
  unfold expApprox
  rw [conj_pow]
  congr 1
  apply Complex.ext
  · show 1 + (z.re * (1 / 2 ^ n) - z.im * 0) = 1 + (z.re * (1 / 2 ^ n) - -z.im * 0); grind
  · show -((0 : ℝ) + (z.re * 0 + z.im * (1 / 2 ^ n))) = 0 + (z.re * 0 + -z.im * (1 / 2 ^ n)); grind

theorem exp_conj (z : ℂ) : exp z.conj = (exp z).conj := by
  refine (eq_exp_of_forall (D := 2 * expError z) fun n => ?_).symm
  refine le_trans (le_of_eq ?_) (size_exp_sub_le z n)
  rw [← conj_expApprox]
  show |(exp z).re - (expApprox z n).re| + |-(exp z).im - -(expApprox z n).im| = _
  rw [show -(exp z).im - -(expApprox z n).im = -((exp z).im - (expApprox z n).im) by grobner, abs_neg]
  rfl

end Complex
