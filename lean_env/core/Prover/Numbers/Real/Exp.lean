import Prover.Numbers.Real.Sqrt

/-!
# The exponential function

`exp x` is the least upper bound of `(1 + x / 2 ^ n) ^ 2 ^ n`, over the `n` with `0 < 1 + x / 2 ^ n`.
-/

set_option linter.all false
open Prover

/-- Bernoulli's inequality. -/
theorem one_add_mul_le_pow {a : ℝ} (h : -1 ≤ a) (n : Nat) : 1 + n * a ≤ (1 + a) ^ n := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, pow_zero, add_zero]; exact le_rfl
  | succ n ih =>
    have h1 := mul_le_mul_of_nonneg_right ih (show 0 ≤ 1 + a by grind)
    have h2 := mul_nonneg (Nat.cast_nonneg (α := ℝ) n) (mul_self_nonneg a)
    rw [pow_succ, Nat.cast_succ]
    generalize (1 + a) ^ n = p at *
    generalize (n : ℝ) = m at *
    grind

namespace Real
variable {x y z : ℝ}

/-- `(1 + x / 2 ^ n) ^ 2 ^ n`. -/
noncomputable def expApprox (x : ℝ) (n : Nat) : ℝ := (1 + x / 2 ^ n) ^ (2 ^ n)

theorem two_pow_pos (n : Nat) : (0 : ℝ) < 2 ^ n := pow_pos two_pos n

theorem nat_lt_two_pow (n : Nat) : (n : ℝ) < 2 ^ n := by
  have h := one_add_mul_le_pow (a := 1) (by grind) n
  rw [show (1 : ℝ) + 1 = 2 by grobner, mul_one] at h
  grind

/-- Late members are defined: `2 ^ n` grows beyond every bound. -/
theorem exists_forall_neg_lt_two_pow (x : ℝ) : ∃ N : Nat, ∀ n, N ≤ n → -(2 ^ n) < x := by
  obtain ⟨N, hN⟩ := exists_nat_gt (-x)
  refine ⟨N, fun n hn => ?_⟩
  have := nat_lt_two_pow n
  have := Nat.cast_le_of_le (α := ℝ) hn
  grind

theorem one_add_div_pos {n : Nat} (h : -(2 ^ n) < x) : 0 < 1 + x / 2 ^ n := by
  have h0 := add_lt_add_right h (2 ^ n)
  rw [neg_add_cancel] at h0
  have h1 := div_pos h0 (two_pow_pos n)
  rwa [add_div, div_self (two_pow_pos n).ne', add_comm] at h1

theorem expApprox_pos {n : Nat} (h : -(2 ^ n) < x) : 0 < expApprox x n := pow_pos (one_add_div_pos h) _

theorem expApprox_le_succ {n : Nat} (h : -(2 ^ n) < x) : expApprox x n ≤ expApprox x (n + 1) := by
  unfold expApprox
  rw [Nat.pow_succ, Nat.mul_comm, pow_mul]
  refine pow_le_pow_left₀ (one_add_div_pos h).le ?_ _
  have h1 : x / 2 ^ n = 2 * (x / 2 ^ (n + 1)) := by
    have := (two_pow_pos n).ne'; rw [pow_succ]; grind
  have := mul_self_nonneg (x / 2 ^ (n + 1))
  rw [h1, pow_two]
  generalize x / 2 ^ (n + 1) = u at *
  grind

theorem expApprox_mono {m n : Nat} (h : -(2 ^ m) < x) (hmn : m ≤ n) : expApprox x m ≤ expApprox x n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le hmn
  clear hmn
  induction k with
  | zero => exact le_rfl
  | succ k ih =>
    refine le_trans ih (expApprox_le_succ (lt_of_le_of_lt ?_ h))
    have := mul_le_mul_of_nonneg_left (one_le_pow₀ (one_le_two (α := ℝ)) (n := k)) (two_pow_pos m).le
    rw [mul_one] at this; rw [pow_add]; exact neg_le_neg this

theorem expApprox_mul_neg_le_one {n : Nat} (h : -(2 ^ n) < x) (h' : -(2 ^ n) < -x) :
    expApprox x n * expApprox (-x) n ≤ 1 := by
  unfold expApprox
  have h1 : (1 + x / 2 ^ n) * (1 + -x / 2 ^ n) ≤ 1 := by
    have := mul_self_nonneg (x / 2 ^ n)
    rw [neg_div]
    generalize x / 2 ^ n = u at *
    grind
  have h2 := pow_le_pow_left₀ (mul_pos (one_add_div_pos h) (one_add_div_pos h')).le h1 (2 ^ n)
  rw [one_pow, mul_pow] at h2
  exact h2

/-- The values of which `exp x` is the least upper bound. -/
def ExpValue (x v : ℝ) : Prop := ∃ n : Nat, -(2 ^ n) < x ∧ v = expApprox x n

theorem exists_expValue (x : ℝ) : ∃ v, ExpValue x v :=
  let ⟨N, h⟩ := exists_forall_neg_lt_two_pow x
  ⟨_, N, h N (Nat.le_refl N), rfl⟩

theorem expValue_le (x : ℝ) : ∃ b, ∀ v, ExpValue x v → v ≤ b := by
  obtain ⟨N, hN⟩ := exists_forall_neg_lt_two_pow (-x)
  have hp := expApprox_pos (hN N (Nat.le_refl N))
  refine ⟨(expApprox (-x) N)⁻¹, fun v ⟨n, hn, hv⟩ => ?_⟩
  have h1 := expApprox_mono hn (Nat.le_add_left n N)
  have h2 := expApprox_mono (hN N (Nat.le_refl N)) (Nat.le_add_right N n)
  have hn' : -(2 ^ (N + n)) < x := by
    refine lt_of_le_of_lt ?_ hn
    have := mul_le_mul_of_nonneg_right (one_le_pow₀ (one_le_two (α := ℝ)) (n := N)) (two_pow_pos n).le
    rw [one_mul] at this; rw [pow_add]; exact neg_le_neg this
  have h3 := expApprox_mul_neg_le_one hn' (hN (N + n) (Nat.le_add_right N n))
  have h4 := mul_le_mul_of_nonneg_left h2 (expApprox_pos hn').le
  rw [hv]
  refine le_trans h1 (le_of_mul_le_mul_right ?_ hp)
  rw [inv_mul_cancel₀ hp.ne']
  exact le_trans h4 h3

theorem exists_exp (x : ℝ) : ∃ s, (∀ v, ExpValue x v → v ≤ s) ∧ ∀ b, (∀ v, ExpValue x v → v ≤ b) → s ≤ b :=
  exists_least_upper_bound (exists_expValue x) (expValue_le x)

/-- The exponential function. -/
noncomputable def exp (x : ℝ) : ℝ := Classical.choose (exists_exp x)

theorem expApprox_le_exp {n : Nat} (h : -(2 ^ n) < x) : expApprox x n ≤ exp x :=
  (Classical.choose_spec (exists_exp x)).1 _ ⟨n, h, rfl⟩

theorem exp_le_of_forall {b : ℝ} (h : ∀ n, -(2 ^ n) < x → expApprox x n ≤ b) : exp x ≤ b :=
  (Classical.choose_spec (exists_exp x)).2 _ fun v ⟨n, hn, hv⟩ => hv ▸ h n hn

theorem exp_le_of_eventually {b : ℝ} {N : Nat} (h : ∀ n, N ≤ n → -(2 ^ n) < x → expApprox x n ≤ b) :
    exp x ≤ b :=
  exp_le_of_forall fun n hn => le_trans (expApprox_mono hn (Nat.le_add_left n N))
    (h _ (Nat.le_add_right N n) (lt_of_le_of_lt (by
      have := mul_le_mul_of_nonneg_right (one_le_pow₀ (one_le_two (α := ℝ)) (n := N)) (two_pow_pos n).le
      rw [one_mul] at this; rw [pow_add]; exact neg_le_neg this) hn))

theorem exp_pos (x : ℝ) : 0 < exp x :=
  let ⟨N, h⟩ := exists_forall_neg_lt_two_pow x
  lt_of_lt_of_le (expApprox_pos (h N (Nat.le_refl N))) (expApprox_le_exp (h N (Nat.le_refl N)))

theorem exp_ne_zero (x : ℝ) : exp x ≠ 0 := (exp_pos x).ne'

theorem exp_zero : exp 0 = 1 := by
  have h : ∀ n, expApprox 0 n = 1 := fun n => by unfold expApprox; rw [zero_div, add_zero, one_pow]
  refine le_antisymm (exp_le_of_forall fun n _ => (h n).symm ▸ le_rfl) ?_
  have := expApprox_le_exp (x := 0) (n := 0) (by rw [pow_zero]; exact neg_neg_iff_pos.2 one_pos)
  rwa [h] at this

theorem add_one_le_exp (x : ℝ) : x + 1 ≤ exp x := by
  rcases le_or_gt x (-1) with h | h
  · have := exp_pos x; grind
  · have := expApprox_le_exp (x := x) (n := 0) (by rw [pow_zero]; exact h)
    unfold expApprox at this
    rw [pow_zero, div_one, Nat.pow_zero, pow_one] at this
    grind

theorem expApprox_mul_le {n : Nat} (hx : -(2 ^ n) < x) (hy : -(2 ^ n) < y) {c : ℝ}
    (hc : x * y ≤ c * 2 ^ n) : expApprox x n * expApprox y n ≤ expApprox (x + y + c) n := by
  unfold expApprox
  rw [← mul_pow]
  refine pow_le_pow_left₀ (mul_pos (one_add_div_pos hx) (one_add_div_pos hy)).le ?_ _
  have hp := two_pow_pos n
  have h1 : x / 2 ^ n * (y / 2 ^ n) ≤ c / 2 ^ n := by
    rw [div_mul_div_comm, div_le_div_iff_of_pos (mul_pos hp hp) hp]
    have := mul_le_mul_of_nonneg_right hc hp.le
    rwa [mul_assoc c] at this
  rw [add_div, add_div]
  generalize x / 2 ^ n = u at *
  generalize y / 2 ^ n = v at *
  generalize c / 2 ^ n = w at *
  grind

theorem expApprox_neg_le_mul {n : Nat} {c : ℝ} (h : -(2 ^ n) < -c) (hc : x * x ≤ c * 2 ^ n) :
    expApprox (-c) n ≤ expApprox x n * expApprox (-x) n := by
  unfold expApprox
  rw [← mul_pow]
  refine pow_le_pow_left₀ (one_add_div_pos h).le ?_ _
  have hp := two_pow_pos n
  have h1 : x / 2 ^ n * (x / 2 ^ n) ≤ c / 2 ^ n := by
    rw [div_mul_div_comm, div_le_div_iff_of_pos (mul_pos hp hp) hp]
    have := mul_le_mul_of_nonneg_right hc hp.le
    rwa [mul_assoc c] at this
  rw [neg_div, neg_div]
  generalize x / 2 ^ n = u at *
  generalize c / 2 ^ n = w at *
  grind

/-- An inequality that holds up to a factor `1 - c`, for all small `c`, holds. -/
theorem le_of_forall_mul_one_sub_le {p q : ℝ} (hp : 0 ≤ p)
    (h : ∀ c : ℝ, 0 < c → c < 1 → p * (1 - c) ≤ q) : p ≤ q := by
  refine le_of_not_gt fun k => ?_
  have hp1 := add_pos_of_nonneg_of_pos hp one_pos
  have hd : 0 < min ((p - q) / (p + 1)) (1 / 2) := lt_min_iff.2 ⟨div_pos (sub_pos.2 k) hp1, half_pos one_pos⟩
  have h1 := min_le_left ((p - q) / (p + 1)) (1 / 2)
  have h2 := min_le_right ((p - q) / (p + 1)) (1 / 2)
  have h3 := div_mul_cancel₀ (p - q) hp1.ne'
  generalize (p - q) / (p + 1) = e at *
  generalize min e (1 / 2) = d at *
  have h4 := h d hd (lt_of_le_of_lt h2 (half_lt_self one_pos))
  have h5 := mul_le_mul_of_nonneg_right h1 hp1.le
  grind

theorem exp_mul_exp_le_add (x y : ℝ) {c : ℝ} (hc : 0 < c) : exp x * exp y ≤ exp (x + y + c) := by
  have hx := exp_pos x
  have hy := exp_pos y
  obtain ⟨N, hN⟩ := exists_nat_gt (x * y / c)
  obtain ⟨M, hM⟩ := exists_forall_neg_lt_two_pow x
  obtain ⟨L, hL⟩ := exists_forall_neg_lt_two_pow y
  obtain ⟨K, hK⟩ := exists_forall_neg_lt_two_pow (x + y + c)
  have key : ∀ n, N + M + L + K ≤ n → expApprox x n * expApprox y n ≤ exp (x + y + c) := fun n hn => by
    have h1 := nat_lt_two_pow n
    have h2 := Nat.cast_le_of_le (α := ℝ) (show N ≤ n by omega)
    have h3 := mul_le_mul_of_nonneg_right (hN.le.trans (h2.trans h1.le)) hc.le
    rw [div_mul_cancel₀ _ hc.ne'] at h3
    exact le_trans (expApprox_mul_le (hM n (by omega)) (hL n (by omega)) (by rwa [mul_comm c]))
      (expApprox_le_exp (hK n (by omega)))
  rw [← le_div_iff₀ hy]
  refine exp_le_of_eventually (N := N + M + L + K) fun m hm hmx => ?_
  rw [le_div_iff₀ hy, mul_comm, ← le_div_iff₀ (expApprox_pos hmx)]
  refine exp_le_of_eventually (N := m) fun n hn hny => ?_
  rw [le_div_iff₀ (expApprox_pos hmx)]
  refine le_trans ?_ (key n (Nat.le_trans hm hn))
  rw [mul_comm]
  exact mul_le_mul_of_nonneg_right (expApprox_mono hmx hn) (expApprox_pos hny).le

theorem exp_mul_exp_le (x y : ℝ) : exp x * exp y ≤ exp (x + y) := by
  refine le_of_forall_mul_one_sub_le (mul_pos (exp_pos x) (exp_pos y)).le fun c hc hc1 => ?_
  have h1 := exp_mul_exp_le_add x y (half_pos hc)
  have h2 := exp_mul_exp_le_add (x + y + c / 2) (-c) (half_pos hc)
  rw [show x + y + c / 2 + -c + c / 2 = x + y by grobner] at h2
  have h3 := add_one_le_exp (-c)
  have h4 := mul_le_mul_of_nonneg_left h3 (exp_pos (x + y + c / 2)).le
  have h5 := mul_le_mul_of_nonneg_right h1 (sub_nonneg.2 hc1.le)
  grind

theorem exp_mul_exp_neg (x : ℝ) : exp x * exp (-x) = 1 := by
  refine le_antisymm ?_ (le_of_forall_mul_one_sub_le zero_le_one fun c hc h1 => ?_)
  · have := exp_mul_exp_le x (-x)
    rwa [add_neg_cancel, exp_zero] at this
  · obtain ⟨N, hN⟩ := exists_nat_gt (x * x / c)
    obtain ⟨M, hM⟩ := exists_forall_neg_lt_two_pow x
    obtain ⟨L, hL⟩ := exists_forall_neg_lt_two_pow (-x)
    have h2 := Nat.cast_le_of_le (α := ℝ) (show N ≤ N + M + L by omega)
    have h3 := nat_lt_two_pow (N + M + L)
    have h4 := mul_le_mul_of_nonneg_right (hN.le.trans (h2.trans h3.le)) hc.le
    rw [div_mul_cancel₀ _ hc.ne'] at h4
    have hp : -(2 ^ 0) < -c := by rw [pow_zero]; exact neg_lt_neg h1
    have h5 := expApprox_mono hp (Nat.zero_le (N + M + L))
    have h6 := expApprox_neg_le_mul (n := N + M + L) (c := c) (x := x)
      (lt_of_le_of_lt (by rw [pow_zero]; exact neg_le_neg (one_le_pow₀ one_le_two)) hp) (by rwa [mul_comm c])
    have h7 := mul_le_mul (expApprox_le_exp (hM (N + M + L) (by omega)))
      (expApprox_le_exp (hL (N + M + L) (by omega))) (expApprox_pos (hL (N + M + L) (by omega))).le
      (exp_pos x).le
    have h8 : expApprox (-c) 0 = 1 - c := by
      unfold expApprox; rw [pow_zero, div_one, Nat.pow_zero, pow_one, ← sub_eq_add_neg]
    rw [one_mul, ← h8]; exact h5.trans (h6.trans h7)

theorem exp_neg (x : ℝ) : exp (-x) = (exp x)⁻¹ := Lean.Grind.Field.eq_inv_of_mul_eq_one (exp_mul_exp_neg x)

theorem exp_add (x y : ℝ) : exp (x + y) = exp x * exp y := by
  refine le_antisymm ?_ (exp_mul_exp_le x y)
  have h := mul_le_mul_of_nonneg_right (exp_mul_exp_le (x + y) (-y)) (exp_pos y).le
  have h1 := exp_mul_exp_neg y
  rw [show x + y + -y = x by grobner] at h
  rw [show exp (x + y) * exp (-y) * exp y = exp (x + y) by grobner] at h
  exact h

theorem exp_sub (x y : ℝ) : exp (x - y) = exp x / exp y := by
  rw [sub_eq_add_neg, exp_add, exp_neg, div_eq_mul_inv]

theorem exp_lt_exp_of_lt (h : x < y) : exp x < exp y := by
  have h1 := exp_add x (y - x)
  have h2 := add_one_le_exp (y - x)
  have h3 := mul_pos (exp_pos x) (show 0 < exp (y - x) - 1 by grind)
  rw [show x + (y - x) = y by grobner] at h1
  grind

theorem exp_lt_exp : exp x < exp y ↔ x < y :=
  ⟨fun h => lt_of_not_ge fun k => (lt_or_eq_of_le k).elim (fun l => lt_asymm h (exp_lt_exp_of_lt l))
    fun l => h.ne (l ▸ rfl), exp_lt_exp_of_lt⟩
theorem exp_le_exp : exp x ≤ exp y ↔ x ≤ y := by rw [← not_lt, exp_lt_exp, not_lt]
theorem exp_injective (h : exp x = exp y) : x = y :=
  le_antisymm (exp_le_exp.1 (le_of_eq h)) (exp_le_exp.1 (ge_of_eq h))
theorem exp_eq_exp : exp x = exp y ↔ x = y := ⟨exp_injective, fun h => h ▸ rfl⟩
theorem exp_nat_mul (x : ℝ) : ∀ n : Nat, exp (n * x) = exp x ^ n
  | 0 => by rw [Nat.cast_zero, zero_mul, exp_zero, pow_zero]
  | n + 1 => by rw [Nat.cast_succ, add_mul, one_mul, exp_add, exp_nat_mul x n, pow_succ]

end Real
