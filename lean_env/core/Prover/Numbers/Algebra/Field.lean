import Prover.Numbers.Algebra.OrderedRing

/-!
# Fields and linearly ordered fields

Lemmas under Mathlib's names, over core Lean's classes: they hold in ℚ, ℝ and, without order, in ℂ.
-/

set_option linter.all false
open Std
open Lean.Grind (Semiring Field OrderedRing)

section
variable {α : Type u} [Field α] {a b c d : α}

theorem mul_inv_cancel₀ (h : a ≠ 0) : a * a⁻¹ = 1 := Field.mul_inv_cancel h
theorem inv_mul_cancel₀ (h : a ≠ 0) : a⁻¹ * a = 1 := by rw [mul_comm]; exact mul_inv_cancel₀ h
theorem inv_zero : (0 : α)⁻¹ = 0 := Field.inv_zero
theorem inv_one : (1 : α)⁻¹ = 1 := Field.inv_one
theorem inv_inv (a : α) : a⁻¹⁻¹ = a := Field.inv_inv a
theorem inv_neg (a : α) : (-a)⁻¹ = -a⁻¹ := Field.inv_neg a
theorem div_eq_mul_inv (a b : α) : a / b = a * b⁻¹ := Field.div_eq_mul_inv a b
theorem one_div (a : α) : 1 / a = a⁻¹ := by rw [div_eq_mul_inv, one_mul]
theorem div_zero (a : α) : a / 0 = 0 := by rw [div_eq_mul_inv, inv_zero, mul_zero]
theorem zero_div (a : α) : 0 / a = 0 := by rw [div_eq_mul_inv, zero_mul]
theorem div_one (a : α) : a / 1 = a := by rw [div_eq_mul_inv, inv_one, mul_one]
theorem zero_ne_one : (0 : α) ≠ 1 := Field.zero_ne_one
theorem one_ne_zero : (1 : α) ≠ 0 := Ne.symm Field.zero_ne_one

instance (priority := 50) : NoZeroDivisors α where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    refine (Classical.em (a = 0)).imp_right fun ha => ?_
    rw [← one_mul b, ← inv_mul_cancel₀ ha, mul_assoc, h, mul_zero]

theorem inv_ne_zero (h : a ≠ 0) : a⁻¹ ≠ 0 := fun k => by
  have := mul_inv_cancel₀ h
  rw [k, mul_zero] at this; exact zero_ne_one this
theorem inv_eq_zero : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h => Classical.byContradiction fun k => inv_ne_zero k h, fun h => by rw [h, inv_zero]⟩
theorem mul_inv (a b : α) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by grind
theorem div_self (h : a ≠ 0) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel₀ h]
theorem div_mul_cancel₀ (a : α) (h : b ≠ 0) : a / b * b = a := by
  rw [div_eq_mul_inv, mul_assoc, inv_mul_cancel₀ h, mul_one]
theorem mul_div_cancel_right₀ (a : α) (h : b ≠ 0) : a * b / b = a := by
  rw [div_eq_mul_inv, mul_assoc, mul_inv_cancel₀ h, mul_one]
theorem mul_div_cancel_left₀ (b : α) (h : a ≠ 0) : a * b / a = b := by
  rw [mul_comm, mul_div_cancel_right₀ b h]
theorem div_eq_iff (h : b ≠ 0) : a / b = c ↔ a = c * b :=
  ⟨fun k => by rw [← k, div_mul_cancel₀ a h], fun k => by rw [k, mul_div_cancel_right₀ c h]⟩
theorem eq_div_iff (h : c ≠ 0) : a = b / c ↔ a * c = b := by
  rw [eq_comm, div_eq_iff h, eq_comm]
theorem div_eq_zero_iff : a / b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [div_eq_mul_inv, mul_eq_zero, inv_eq_zero]
theorem div_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a / b ≠ 0 := fun h =>
  (div_eq_zero_iff.1 h).elim ha hb
theorem div_eq_one_iff_eq (h : b ≠ 0) : a / b = 1 ↔ a = b := by rw [div_eq_iff h, one_mul]
theorem add_div (a b c : α) : (a + b) / c = a / c + b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, add_mul]
theorem sub_div (a b c : α) : (a - b) / c = a / c - b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, sub_mul]
theorem div_add_div_same (a b c : α) : a / c + b / c = (a + b) / c := (add_div a b c).symm
theorem div_sub_div_same (a b c : α) : a / c - b / c = (a - b) / c := (sub_div a b c).symm
theorem neg_div (a b : α) : -b / a = -(b / a) := by rw [div_eq_mul_inv, div_eq_mul_inv, neg_mul]
theorem mul_div_assoc (a b c : α) : a * b / c = a * (b / c) := by rw [div_eq_mul_inv, div_eq_mul_inv, mul_assoc]
theorem div_mul_eq_mul_div (a b c : α) : a / b * c = a * c / b := by rw [div_eq_mul_inv, div_eq_mul_inv, mul_right_comm]
theorem div_div (a b c : α) : a / b / c = a / (b * c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_assoc]
theorem div_mul_div_comm (a b c d : α) : a / b * (c / d) = a * c / (b * d) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_mul_mul_comm]
theorem div_div_eq_mul_div (a b c : α) : a / (b / c) = a * c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, inv_inv, mul_comm b⁻¹, mul_assoc]
theorem div_eq_div_iff (hb : b ≠ 0) (hd : d ≠ 0) : a / b = c / d ↔ a * d = c * b := by
  rw [div_eq_iff hb, div_mul_eq_mul_div, eq_div_iff hd]
theorem div_add_div (a : α) (c : α) (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b + c / d = (a * d + b * c) / (b * d) := by
  rw [eq_div_iff (mul_ne_zero hb hd), add_mul, ← mul_assoc, div_mul_cancel₀ a hb, mul_comm b d,
    ← mul_assoc, div_mul_cancel₀ c hd, mul_comm c b]
theorem inv_pow (a : α) : ∀ n : Nat, a⁻¹ ^ n = (a ^ n)⁻¹
  | 0 => by rw [pow_zero, pow_zero, inv_one]
  | n + 1 => by rw [pow_succ, pow_succ, inv_pow a n, mul_inv]
theorem div_pow (a b : α) (n : Nat) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_pow, inv_pow, div_eq_mul_inv]

theorem zpow_zero (a : α) : a ^ (0 : Int) = 1 := Field.zpow_zero a
theorem zpow_neg (a : α) (n : Int) : a ^ (-n) = (a ^ n)⁻¹ := Field.zpow_neg a n
theorem zpow_natCast (a : α) : ∀ n : Nat, a ^ (n : Int) = a ^ n
  | 0 => by rw [pow_zero]; exact zpow_zero a
  | n + 1 => by
    rw [pow_succ, ← zpow_natCast a n, Int.natCast_add]; exact Field.zpow_succ a n
@[grind norm] theorem zpow_ofNat (a : α) (n : Nat) : a ^ (no_index (OfNat.ofNat n) : Int) = a ^ (OfNat.ofNat n : Nat) :=
  zpow_natCast a n
theorem zpow_one (a : α) : a ^ (1 : Int) = a := (zpow_natCast a 1).trans (pow_one a)
theorem zpow_neg_one (a : α) : a ^ (-1 : Int) = a⁻¹ := by rw [zpow_neg, zpow_one]
@[grind norm] theorem zpow_neg_ofNat (a : α) (n : Nat) :
    a ^ (-(no_index (OfNat.ofNat n) : Int)) = (a ^ (OfNat.ofNat n : Nat))⁻¹ := by rw [zpow_neg, zpow_ofNat]
theorem zpow_add_one₀ (h : a ≠ 0) (n : Int) : a ^ (n + 1) = a ^ n * a := by
  rcases Int.natAbs_eq n with e | e
  · rw [e]; exact Field.zpow_succ a _
  · cases k : n.natAbs with
    | zero => rw [e, k]; exact Field.zpow_succ a 0
    | succ m =>
      have h1 : n + 1 = -(m : Int) := by omega
      have h2 := zpow_natCast a (m + 1)
      rw [h1, e, k, zpow_neg, zpow_neg, zpow_natCast, h2, pow_succ, mul_inv, mul_assoc, inv_mul_cancel₀ h, mul_one]
theorem zpow_sub_one₀ (h : a ≠ 0) (n : Int) : a ^ (n - 1) = a ^ n * a⁻¹ := by
  have := zpow_add_one₀ h (n - 1)
  rw [Int.sub_add_cancel] at this
  rw [this, mul_assoc, mul_inv_cancel₀ h, mul_one]
theorem zpow_add₀ (h : a ≠ 0) (m n : Int) : a ^ (m + n) = a ^ m * a ^ n := by
  have nat : ∀ k : Nat, a ^ (m + k) = a ^ m * a ^ (k : Int) := fun k => by
    induction k with
    | zero => rw [Int.natCast_zero, Int.add_zero, zpow_zero, mul_one]
    | succ k ih => rw [Int.natCast_succ, ← Int.add_assoc, zpow_add_one₀ h, ih, zpow_add_one₀ h, mul_assoc]
  have neg : ∀ k : Nat, a ^ (m - k) = a ^ m * a ^ (-(k : Int)) := fun k => by
    induction k with
    | zero => rw [Int.natCast_zero, Int.sub_zero, Int.neg_zero, zpow_zero, mul_one]
    | succ k ih =>
      rw [Int.natCast_succ, show m - ((k : Int) + 1) = m - k - 1 by omega, show -((k : Int) + 1) = -k - 1 by omega,
        zpow_sub_one₀ h, ih, zpow_sub_one₀ h, mul_assoc]
  rcases Int.natAbs_eq n with e | e <;> rw [e]
  · exact nat _
  · exact neg _
theorem zpow_sub₀ (h : a ≠ 0) (m n : Int) : a ^ (m - n) = a ^ m / a ^ n := by
  rw [Int.sub_eq_add_neg, zpow_add₀ h, zpow_neg, div_eq_mul_inv]
theorem mul_zpow (a b : α) (n : Int) : (a * b) ^ n = a ^ n * b ^ n := by
  rcases Int.natAbs_eq n with e | e <;> rw [e]
  · rw [zpow_natCast, zpow_natCast, zpow_natCast, mul_pow]
  · rw [zpow_neg, zpow_neg, zpow_neg, zpow_natCast, zpow_natCast, zpow_natCast, mul_pow, mul_inv]
theorem inv_zpow (a : α) (n : Int) : a⁻¹ ^ n = (a ^ n)⁻¹ := by
  rcases Int.natAbs_eq n with e | e <;> rw [e]
  · rw [zpow_natCast, zpow_natCast, inv_pow]
  · rw [zpow_neg, zpow_neg, zpow_natCast, zpow_natCast, inv_pow]
theorem div_zpow (a b : α) (n : Int) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_zpow, inv_zpow, div_eq_mul_inv]
theorem zpow_ne_zero (n : Int) (h : a ≠ 0) : a ^ n ≠ 0 := by
  rcases Int.natAbs_eq n with e | e <;> rw [e]
  · rw [zpow_natCast]; exact pow_ne_zero _ h
  · rw [zpow_neg, zpow_natCast]; exact inv_ne_zero (pow_ne_zero _ h)

end

section
variable {α : Type u} [Field α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]
  {a b c d : α}

theorem inv_pos_of_pos (h : 0 < a) : 0 < a⁻¹ := by
  have := mul_inv_cancel₀ h.ne'
  exact pos_of_mul_pos_of_pos_left (by rw [this]; exact zero_lt_one) h.le
theorem inv_pos : 0 < a⁻¹ ↔ 0 < a :=
  ⟨fun h => inv_inv a ▸ inv_pos_of_pos h, inv_pos_of_pos⟩
theorem inv_nonneg : 0 ≤ a⁻¹ ↔ 0 ≤ a := by
  rw [le_iff_lt_or_eq, le_iff_lt_or_eq, inv_pos, eq_comm, inv_eq_zero, eq_comm (a := a)]
theorem div_pos (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by
  rw [div_eq_mul_inv]; exact mul_pos ha (inv_pos_of_pos hb)
theorem div_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]; exact mul_nonneg ha (inv_nonneg.2 hb)
theorem one_div_pos : 0 < 1 / a ↔ 0 < a := by rw [one_div, inv_pos]
theorem div_le_iff₀ (hc : 0 < c) : a / c ≤ b ↔ a ≤ b * c := by
  constructor <;> intro h
  · have := mul_le_mul_of_nonneg_right h hc.le; rwa [div_mul_cancel₀ a hc.ne'] at this
  · refine le_of_mul_le_mul_right ?_ hc; rwa [div_mul_cancel₀ a hc.ne']
theorem le_div_iff₀ (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  constructor <;> intro h
  · have := mul_le_mul_of_nonneg_right h hc.le; rwa [div_mul_cancel₀ b hc.ne'] at this
  · refine le_of_mul_le_mul_right ?_ hc; rwa [div_mul_cancel₀ b hc.ne']
theorem div_lt_iff₀ (hc : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← not_le, le_div_iff₀ hc, not_le]
theorem lt_div_iff₀ (hc : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← not_le, div_le_iff₀ hc, not_le]
theorem div_le_div_iff_of_pos (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b := by
  rw [div_le_iff₀ hb, div_mul_eq_mul_div, le_div_iff₀ hd]
theorem div_lt_div_iff₀ (hb : 0 < b) (hd : 0 < d) : a / b < c / d ↔ a * d < c * b := by
  rw [div_lt_iff₀ hb, div_mul_eq_mul_div, lt_div_iff₀ hd]
theorem one_div_le_one_div_of_le (ha : 0 < a) (h : a ≤ b) : 1 / b ≤ 1 / a := by
  rw [div_le_div_iff_of_pos (lt_of_lt_of_le ha h) ha, one_mul, one_mul]; exact h
theorem one_div_lt_one_div_of_lt (ha : 0 < a) (h : a < b) : 1 / b < 1 / a := by
  rw [div_lt_div_iff₀ (lt_trans ha h) ha, one_mul, one_mul]; exact h
theorem half_pos (h : 0 < a) : 0 < a / 2 := div_pos h two_pos
theorem half_lt_self (h : 0 < a) : a / 2 < a := by
  have := add_lt_add_left h a
  rwa [add_zero, ← two_mul, mul_comm, ← div_lt_iff₀ two_pos] at this
theorem exists_between (h : a < b) : ∃ c, a < c ∧ c < b := ⟨(a + b) / 2, by grind, by grind⟩
theorem zpow_pos (h : 0 < a) : ∀ n : Int, 0 < a ^ n
  | .ofNat n => by rw [Int.ofNat_eq_natCast, zpow_natCast]; exact pow_pos h n
  | .negSucc n => by
    rw [Int.negSucc_eq, ← Int.natCast_one, ← Int.natCast_add, zpow_neg, zpow_natCast]
    exact inv_pos_of_pos (pow_pos h _)
theorem zpow_nonneg (h : 0 ≤ a) : ∀ n : Int, 0 ≤ a ^ n
  | .ofNat n => by rw [Int.ofNat_eq_natCast, zpow_natCast]; exact pow_nonneg h n
  | .negSucc n => by
    rw [Int.negSucc_eq, ← Int.natCast_one, ← Int.natCast_add, zpow_neg, zpow_natCast]
    exact inv_nonneg.2 (pow_nonneg h _)

end
