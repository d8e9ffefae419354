import Prover.Numbers.Complex.Basic
import Prover.Numbers.Real.Exp

/-!
# The complex exponential function: its definition

`exp z` is the limit of `(1 + z / 2 ^ n) ^ 2 ^ n`. Distances are sums of the distances of the parts.
-/

set_option linter.all false
open Prover

namespace Prover

/-- Sequences whose tails shrink like `2 ^ -n` converge, and as fast. -/
theorem exists_limit {a : Nat → ℝ} {D : ℝ} (h : ∀ n j, |a (n + j) - a n| ≤ D / 2 ^ n) :
    ∃ l, ∀ n, |l - a n| ≤ D / 2 ^ n := by
  have hD : ∀ n, 0 ≤ D / 2 ^ n := fun n => le_trans (abs_nonneg _) (h n 0)
  have key : ∀ m n, a m - D / 2 ^ m ≤ a n + D / 2 ^ n := fun m n => by
    have hm := hD m
    have hn := hD n
    rcases Nat.le_total m n with k | k
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le k
      have := add_le_add (le_sub_iff_add_le.1 (abs_le.1 (h m j)).1) hn
      rwa [add_zero, add_comm (-_), ← sub_eq_add_neg] at this
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le k
      have := add_le_add (sub_le_iff_le_add.1 (abs_le.1 (h n j)).2) hm
      rw [add_zero, add_comm (D / 2 ^ n)] at this
      exact sub_le_iff_le_add.2 this
  obtain ⟨l, h1, h2⟩ := Real.exists_least_upper_bound (S := fun x => ∃ n, x = a n - D / 2 ^ n)
    ⟨_, 0, rfl⟩ ⟨a 0 + D / 2 ^ 0, fun x ⟨n, hx⟩ => hx ▸ key n 0⟩
  refine ⟨l, fun n => abs_le.2 ?_⟩
  have h3 := h1 _ ⟨n, rfl⟩
  have h4 := h2 (a n + D / 2 ^ n) fun x ⟨m, hx⟩ => hx ▸ key m n
  exact ⟨le_sub_iff_add_le.2 (by rwa [add_comm, ← sub_eq_add_neg]),
    sub_le_iff_le_add.2 (by rwa [add_comm])⟩

/-- A number below every `D / 2 ^ n` is not positive. -/
theorem nonpos_of_le_div_two_pow {x D : ℝ} (h : ∀ n : Nat, x ≤ D / 2 ^ n) : x ≤ 0 := by
  refine le_of_not_gt fun k => ?_
  obtain ⟨n, hn⟩ := Real.exists_nat_gt (D / x)
  have h1 := h n
  rw [le_div_iff₀ (Real.two_pow_pos n)] at h1
  rw [div_lt_iff₀ k] at hn
  have := mul_lt_mul_of_pos_right (Real.nat_lt_two_pow n) k
  grind

end Prover

namespace Complex
variable {z w v : ℂ}

/-- The sum of the absolute values of the parts. -/
noncomputable def size (z : ℂ) : ℝ := |z.re| + |z.im|

theorem size_nonneg (z : ℂ) : 0 ≤ size z := add_nonneg (abs_nonneg _) (abs_nonneg _)

theorem size_add_le (z w : ℂ) : size (z + w) ≤ size z + size w := by
  have h1 := abs_add_le z.re w.re
  have h2 := abs_add_le z.im w.im
  show |z.re + w.re| + |z.im + w.im| ≤ |z.re| + |z.im| + (|w.re| + |w.im|)
  grind -splitImp

theorem size_mul_le (z w : ℂ) : size (z * w) ≤ size z * size w := by
  have h1 := abs_add_le (z.re * w.re) (-(z.im * w.im))
  have h2 := abs_add_le (z.re * w.im) (z.im * w.re)
  rw [← sub_eq_add_neg, abs_neg, abs_mul, abs_mul] at h1
  rw [abs_mul, abs_mul] at h2
  show |z.re * w.re - z.im * w.im| + |z.re * w.im + z.im * w.re| ≤ (|z.re| + |z.im|) * (|w.re| + |w.im|)
  generalize |z.re * w.re - z.im * w.im| = p at *
  generalize |z.re * w.im + z.im * w.re| = q at *
  generalize |z.re| = a at *
  generalize |z.im| = b at *
  generalize |w.re| = c at *
  generalize |w.im| = d at *
  grind

theorem size_neg (z : ℂ) : size (-z) = size z := by
  show |-z.re| + |-z.im| = _; rw [abs_neg, abs_neg]; rfl

theorem size_sub_comm (z w : ℂ) : size (z - w) = size (w - z) := by rw [← size_neg, neg_sub]

theorem size_one : size 1 = 1 := by
  show |(1 : ℝ)| + |(0 : ℝ)| = 1; rw [abs_one, abs_zero, add_zero]

theorem size_eq_zero (h : size z ≤ 0) : z = 0 := by
  have h1 := abs_nonneg z.re
  have h2 := abs_nonneg z.im
  have h : |z.re| + |z.im| ≤ 0 := h
  refine Complex.ext (abs_eq_zero.1 (le_antisymm ?_ h1)) (abs_eq_zero.1 (le_antisymm ?_ h2))
  · exact le_trans (by generalize |z.re| = a at *; generalize |z.im| = b at *; grind) h
  · exact le_trans (by generalize |z.re| = a at *; generalize |z.im| = b at *; grind) h

theorem abs_re_le_size (z : ℂ) : |z.re| ≤ size z := by
  have := abs_nonneg z.im
  show |z.re| ≤ |z.re| + |z.im|
  generalize |z.re| = a at *; generalize |z.im| = b at *; grind

theorem abs_im_le_size (z : ℂ) : |z.im| ≤ size z := by
  have := abs_nonneg z.re
  show |z.im| ≤ |z.re| + |z.im|
  generalize |z.re| = a at *; generalize |z.im| = b at *; grind

theorem size_pow_le {M : ℝ} (h : size z ≤ M) : ∀ n : Nat, size (z ^ n) ≤ M ^ n
  | 0 => by rw [pow_zero, pow_zero, size_one]; exact le_rfl
  | n + 1 => by
    rw [pow_succ, pow_succ]
    exact le_trans (size_mul_le _ _) (mul_le_mul (size_pow_le h n) h (size_nonneg z)
      (pow_nonneg (le_trans (size_nonneg z) h) n))

theorem size_pow_sub_pow_le {M : ℝ} (hM : 1 ≤ M) (hz : size z ≤ M) (hw : size w ≤ M) :
    ∀ n : Nat, size (z ^ n - w ^ n) ≤ n * size (z - w) * M ^ n
  | 0 => by
    rw [pow_zero, pow_zero, sub_self, Nat.cast_zero, zero_mul, zero_mul]
    show |(0 : ℝ)| + |(0 : ℝ)| ≤ 0; rw [abs_zero, add_zero]; exact le_rfl
  | n + 1 => by
    have h1 : z ^ (n + 1) - w ^ (n + 1) = z ^ n * (z - w) + (z ^ n - w ^ n) * w := by
      rw [pow_succ, pow_succ]; grobner
    have hd := size_nonneg (z - w)
    have hMn := pow_nonneg (le_trans zero_le_one hM) n
    have h2 := le_trans (size_mul_le (z ^ n) (z - w)) (mul_le_mul_of_nonneg_right (size_pow_le hz n) hd)
    have h3 := le_trans (size_mul_le (z ^ n - w ^ n) w) (mul_le_mul (size_pow_sub_pow_le hM hz hw n) hw
      (size_nonneg w) (mul_nonneg (mul_nonneg (Nat.cast_nonneg n) hd) hMn))
    have h4 := mul_nonneg (mul_nonneg hMn hd) (sub_nonneg.2 hM)
    rw [h1]
    refine le_trans (size_add_le _ _) (le_trans (add_le_add h2 h3) ?_)
    rw [Nat.cast_succ, pow_succ]
    generalize M ^ n = p at *
    generalize size (z - w) = d at *
    generalize (n : ℝ) = m at *
    grind

/-- `(1 + z / 2 ^ n) ^ 2 ^ n`. -/
noncomputable def expApprox (z : ℂ) (n : Nat) : ℂ := (1 + z * ((1 / 2 ^ n : ℝ) : ℂ)) ^ (2 ^ n)

theorem size_mul_ofReal (z : ℂ) {r : ℝ} (h : 0 ≤ r) : size (z * r) = size z * r := by
  have h1 : (z * (r : ℂ)).re = z.re * r := by rw [mul_re, ofReal_re, ofReal_im]; grind
  have h2 : (z * (r : ℂ)).im = z.im * r := by rw [mul_im, ofReal_re, ofReal_im]; grind
  show |(z * (r : ℂ)).re| + |(z * (r : ℂ)).im| = (|z.re| + |z.im|) * r
  rw [h1, h2, abs_mul, abs_mul, abs_of_nonneg h, add_mul]

theorem size_one_add_le {u : ℝ} (h : size z ≤ u) : size (1 + z) ≤ 1 + u := by
  have := size_add_le 1 z; rw [size_one] at this; exact le_trans this (add_le_add le_rfl h)

theorem one_add_div_two_pow_le {r : ℝ} (h : 0 ≤ r) (n : Nat) : (1 + r / 2 ^ n) ^ (2 ^ n) ≤ Real.exp r :=
  Real.expApprox_le_exp (lt_of_lt_of_le (neg_neg_iff_pos.2 (Real.two_pow_pos n)) h)

theorem size_expApprox_sub_le (z : ℂ) (n : Nat) :
    size (expApprox z (n + 1) - expApprox z n) ≤ size z * size z * Real.exp (size z) / 2 ^ n := by
  have hp := Real.two_pow_pos n
  have hr := size_nonneg z
  obtain ⟨e, he⟩ : ∃ e : ℝ, e = 1 / 2 ^ (n + 1) := ⟨_, rfl⟩
  have hk : e * 2 ^ n = 1 / 2 := by rw [he, pow_succ]; have := hp.ne'; grind
  have he2 : (1 : ℝ) / 2 ^ n = 2 * e := by rw [he, pow_succ]; have := hp.ne'; grind
  have he0 : 0 ≤ e := by rw [he]; exact (div_pos one_pos (Real.two_pow_pos _)).le
  have hre : size z / 2 ^ (n + 1) = size z * e := by rw [he, ← mul_div_assoc, mul_one]
  have hM := one_add_div_two_pow_le hr (n + 1)
  rw [hre, Nat.pow_succ, Nat.mul_comm, pow_mul] at hM
  unfold expApprox
  rw [Nat.pow_succ, Nat.mul_comm (2 ^ n), pow_mul, ← he, he2]
  have h0 := mul_nonneg hr he0
  have h1 : 1 ≤ (1 + size z * e) ^ 2 := one_le_pow₀ (by have := add_le_add_left h0 1; rwa [add_zero] at this)
  have hs := size_mul_ofReal z he0
  have hs2 := size_mul_ofReal z (mul_nonneg zero_le_two he0)
  have h2 : size ((1 + z * (e : ℂ)) ^ 2) ≤ (1 + size z * e) ^ 2 :=
    size_pow_le (size_one_add_le (le_of_eq hs)) 2
  have h3 : size (1 + z * ((2 * e : ℝ) : ℂ)) ≤ (1 + size z * e) ^ 2 := by
    refine le_trans (size_one_add_le (le_of_eq hs2)) ?_
    have := mul_self_nonneg (size z * e); rw [pow_two]; clear hM; grind
  have h4 := size_pow_sub_pow_le h1 h2 h3 (2 ^ n)
  have h5 : (1 + z * (e : ℂ)) ^ 2 - (1 + z * ((2 * e : ℝ) : ℂ)) = z * e * (z * e) := by
    rw [ofReal_mul, ofReal_ofNat]; grobner
  have h6 := size_mul_le (z * (e : ℂ)) (z * e)
  rw [hs] at h6
  rw [h5, Nat.cast_pow, Nat.cast_ofNat] at h4
  refine le_trans h4 ?_
  rw [le_div_iff₀ hp]
  have h7 := mul_le_mul_of_nonneg_right h6 (mul_pos hp hp).le
  have h8 : size z * e * (size z * e) * (2 ^ n * 2 ^ n) = size z * size z * (1 / 4) := by grobner
  have h9 := pow_nonneg (le_trans zero_le_one h1) (2 ^ n)
  have h10 := mul_le_mul_of_nonneg_right h7 h9
  have h11 := mul_le_mul_of_nonneg_left hM (mul_nonneg hr hr)
  have h12 := mul_nonneg (mul_nonneg hr hr) h9
  rw [h8] at h10
  generalize ((1 + size z * e) ^ 2) ^ 2 ^ n = p at *
  generalize size (z * e * (z * e)) = q at *
  grind

/-- How far the approximations are from their limit, times `2 ^ n`. -/
noncomputable def expError (z : ℂ) : ℝ := 2 * (size z * size z * Real.exp (size z))

theorem expError_nonneg (z : ℂ) : 0 ≤ expError z :=
  mul_nonneg zero_le_two (mul_nonneg (mul_nonneg (size_nonneg z) (size_nonneg z)) (Real.exp_pos _).le)

theorem size_sub_self (z : ℂ) : size (z - z) = 0 := by
  rw [sub_self]; show |(0 : ℝ)| + |(0 : ℝ)| = 0; rw [abs_zero, add_zero]

theorem size_expApprox_add_sub_le (z : ℂ) (n : Nat) :
    ∀ j, size (expApprox z (n + j) - expApprox z n) ≤ expError z / 2 ^ n - expError z / 2 ^ (n + j)
  | 0 => by rw [Nat.add_zero, size_sub_self, sub_self]; exact le_rfl
  | j + 1 => by
    have h1 := size_expApprox_add_sub_le z n j
    have h2 := size_expApprox_sub_le z (n + j)
    have h3 := size_add_le (expApprox z (n + j + 1) - expApprox z (n + j))
      (expApprox z (n + j) - expApprox z n)
    rw [show expApprox z (n + j + 1) - expApprox z (n + j) + (expApprox z (n + j) - expApprox z n) =
      expApprox z (n + (j + 1)) - expApprox z n by rw [← Nat.add_assoc]; grobner] at h3
    have h4 : size z * size z * Real.exp (size z) / 2 ^ (n + j) = expError z / 2 ^ (n + (j + 1)) := by
      rw [← Nat.add_assoc, pow_succ, expError, ← div_div, mul_div_assoc (2 : ℝ), mul_comm (2 : ℝ),
        mul_div_cancel_right₀ _ two_pos.ne']
    have h5 : expError z / 2 ^ (n + j) = 2 * (expError z / 2 ^ (n + (j + 1))) := by
      rw [← Nat.add_assoc, pow_succ, ← div_div, mul_comm (2 : ℝ), div_mul_cancel₀ _ two_pos.ne']
    rw [h4] at h2
    rw [h5] at h1
    generalize expError z / 2 ^ (n + (j + 1)) = e at *
    grind

theorem exists_exp (z : ℂ) : ∃ l : ℂ, ∀ n, size (l - expApprox z n) ≤ 2 * expError z / 2 ^ n := by
  have h : ∀ n j, size (expApprox z (n + j) - expApprox z n) ≤ expError z / 2 ^ n := fun n j => by
    have := size_expApprox_add_sub_le z n j
    have := div_nonneg (expError_nonneg z) (Real.two_pow_pos (n + j)).le
    grind
  obtain ⟨x, hx⟩ := exists_limit (a := fun n => (expApprox z n).re) fun n j =>
    le_trans (abs_re_le_size (expApprox z (n + j) - expApprox z n)) (h n j)
  obtain ⟨y, hy⟩ := exists_limit (a := fun n => (expApprox z n).im) fun n j =>
    le_trans (abs_im_le_size (expApprox z (n + j) - expApprox z n)) (h n j)
  refine ⟨⟨x, y⟩, fun n => le_trans (add_le_add (hx n) (hy n)) ?_⟩
  rw [mul_div_assoc]
  grind

/-- The complex exponential function. -/
noncomputable def exp (z : ℂ) : ℂ := Classical.choose (exists_exp z)

theorem size_exp_sub_le (z : ℂ) (n : Nat) : size (exp z - expApprox z n) ≤ 2 * expError z / 2 ^ n :=
  Classical.choose_spec (exists_exp z) n

theorem eq_of_forall_size_sub_le {D : ℝ} (h : ∀ n : Nat, size (z - w) ≤ D / 2 ^ n) : z = w :=
  sub_eq_zero.1 (size_eq_zero (nonpos_of_le_div_two_pow h))

/-- The limit of the approximations is unique. -/
theorem eq_exp_of_forall {D : ℝ} (h : ∀ n : Nat, size (w - expApprox z n) ≤ D / 2 ^ n) : w = exp z := by
  refine eq_of_forall_size_sub_le (D := D + 2 * expError z) fun n => ?_
  have h1 := size_add_le (w - expApprox z n) (expApprox z n - exp z)
  have h2 := size_exp_sub_le z n
  rw [size_sub_comm] at h2
  rw [show w - expApprox z n + (expApprox z n - exp z) = w - exp z by grobner] at h1
  rw [add_div]
  exact le_trans h1 (add_le_add (h n) h2)

theorem exp_zero : exp 0 = 1 := by
  refine (eq_exp_of_forall (D := 0) fun n => ?_).symm
  unfold expApprox
  rw [zero_mul, add_zero, one_pow, size_sub_self, zero_div]; exact le_rfl

theorem size_expApprox_le (z : ℂ) (n : Nat) : size (expApprox z n) ≤ Real.exp (size z) := by
  have hp := Real.two_pow_pos n
  have h := size_pow_le (size_one_add_le (le_of_eq (size_mul_ofReal z (div_pos one_pos hp).le))) (2 ^ n)
  rw [← mul_div_assoc, mul_one] at h
  exact le_trans h (one_add_div_two_pow_le (size_nonneg z) n)

end Complex
