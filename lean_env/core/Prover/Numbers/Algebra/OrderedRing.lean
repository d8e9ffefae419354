import Prover.Numbers.Algebra.Ring

/-!
# Linearly ordered rings

Lemmas under Mathlib's names, over core Lean's classes: they hold in ℤ, ℚ and ℝ.
-/

set_option linter.all false
open Std
open Lean.Grind (CommRing OrderedAdd OrderedRing Semiring)

section order
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] {a b c : α}

theorem le_refl (a : α) : a ≤ a := IsPreorder.le_refl a
theorem le_rfl : a ≤ a := le_refl a
theorem le_trans (h : a ≤ b) (h' : b ≤ c) : a ≤ c := IsPreorder.le_trans _ _ _ h h'
theorem le_antisymm (h : a ≤ b) (h' : b ≤ a) : a = b := IsPartialOrder.le_antisymm _ _ h h'
theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := IsLinearPreorder.le_total a b
theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_refl a
theorem ge_of_eq (h : a = b) : b ≤ a := h ▸ le_refl a
theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨le_of_eq h, ge_of_eq h⟩, fun h => le_antisymm h.1 h.2⟩
theorem lt_iff_le_not_ge : a < b ↔ a ≤ b ∧ ¬ b ≤ a := LawfulOrderLT.lt_iff a b
theorem le_of_lt (h : a < b) : a ≤ b := (lt_iff_le_not_ge.1 h).1
theorem not_le_of_gt (h : a < b) : ¬ b ≤ a := (lt_iff_le_not_ge.1 h).2
theorem not_lt_of_ge (h : a ≤ b) : ¬ b < a := fun h' => not_le_of_gt h' h
theorem lt_irrefl (a : α) : ¬ a < a := fun h => not_le_of_gt h (le_refl a)
theorem lt_of_not_ge (h : ¬ b ≤ a) : a < b := lt_iff_le_not_ge.2 ⟨(le_total a b).resolve_right h, h⟩
theorem le_of_not_gt (h : ¬ b < a) : a ≤ b := Classical.byContradiction fun h' => h (lt_of_not_ge h')
theorem not_le : ¬ a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_gt⟩
theorem not_lt : ¬ a < b ↔ b ≤ a := ⟨le_of_not_gt, not_lt_of_ge⟩
theorem lt_of_lt_of_le (h : a < b) (h' : b ≤ c) : a < c :=
  lt_of_not_ge fun k => not_le_of_gt h (le_trans h' k)
theorem lt_of_le_of_lt (h : a ≤ b) (h' : b < c) : a < c :=
  lt_of_not_ge fun k => not_le_of_gt h' (le_trans k h)
theorem lt_trans (h : a < b) (h' : b < c) : a < c := lt_of_lt_of_le h (le_of_lt h')
theorem lt_asymm (h : a < b) : ¬ b < a := not_lt_of_ge (le_of_lt h)
theorem ne_of_lt (h : a < b) : a ≠ b := fun h' => lt_irrefl b (h' ▸ h)
theorem ne_of_gt (h : b < a) : a ≠ b := fun h' => lt_irrefl b (h' ▸ h)
theorem LT.lt.ne (h : a < b) : a ≠ b := ne_of_lt h
theorem LT.lt.ne' (h : a < b) : b ≠ a := ne_of_gt h
theorem LT.lt.le (h : a < b) : a ≤ b := le_of_lt h
theorem LE.le.trans (h : a ≤ b) (h' : b ≤ c) : a ≤ c := le_trans h h'
theorem LT.lt.trans (h : a < b) (h' : b < c) : a < c := lt_trans h h'
theorem LE.le.trans_lt (h : a ≤ b) (h' : b < c) : a < c := lt_of_le_of_lt h h'
theorem LT.lt.trans_le (h : a < b) (h' : b ≤ c) : a < c := lt_of_lt_of_le h h'
theorem LE.le.antisymm (h : a ≤ b) (h' : b ≤ a) : a = b := le_antisymm h h'
theorem LE.le.lt_of_ne (h : a ≤ b) (h' : a ≠ b) : a < b :=
  lt_of_not_ge fun k => h' (le_antisymm h k)
theorem lt_of_le_of_ne (h : a ≤ b) (h' : a ≠ b) : a < b := h.lt_of_ne h'
theorem lt_or_ge (a b : α) : a < b ∨ b ≤ a := (Classical.em (b ≤ a)).symm.imp_left lt_of_not_ge
theorem le_or_gt (a b : α) : a ≤ b ∨ b < a := (lt_or_ge b a).symm
theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Classical.em (a = b)).symm.imp_left h.lt_of_ne
theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨lt_or_eq_of_le, fun h => h.elim le_of_lt le_of_eq⟩
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).elim .inl fun h => .inr ((lt_or_eq_of_le h).symm.imp_left Eq.symm)
theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ b < a :=
  (lt_trichotomy a b).imp_right fun k => k.resolve_left h
theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a := ⟨lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩
theorem eq_of_le_of_not_lt (h : a ≤ b) (h' : ¬ a < b) : a = b := (lt_or_eq_of_le h).resolve_left h'
theorem le_imp_le_iff_lt_imp_lt {d : α} : (a ≤ b → c ≤ d) ↔ (d < c → b < a) :=
  ⟨fun h k => lt_of_not_ge fun l => not_le_of_gt k (h l),
    fun h k => le_of_not_gt fun l => not_lt_of_ge k (h l)⟩

end order

section ring
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]
  {a b c d : α}

theorem zero_lt_one : (0 : α) < 1 := OrderedRing.zero_lt_one
theorem one_pos : (0 : α) < 1 := OrderedRing.zero_lt_one
theorem zero_le_one : (0 : α) ≤ 1 := le_of_lt zero_lt_one
theorem two_pos : (0 : α) < 2 := by grind
theorem one_le_two : (1 : α) ≤ 2 := by grind
theorem zero_lt_two : (0 : α) < 2 := two_pos
theorem zero_le_two : (0 : α) ≤ 2 := le_of_lt two_pos
theorem add_le_add_right (h : b ≤ c) (a : α) : b + a ≤ c + a := (OrderedAdd.add_le_left_iff a).1 h
theorem add_le_add_left (h : b ≤ c) (a : α) : a + b ≤ a + c := by
  rw [add_comm a, add_comm a]; exact add_le_add_right h a
theorem add_le_add (h : a ≤ b) (h' : c ≤ d) : a + c ≤ b + d :=
  (add_le_add_right h c).trans (add_le_add_left h' b)
theorem add_lt_add_right (h : b < c) (a : α) : b + a < c + a :=
  lt_of_not_ge fun k => not_le_of_gt h ((OrderedAdd.add_le_left_iff a).2 k)
theorem add_lt_add_left (h : b < c) (a : α) : a + b < a + c := by
  rw [add_comm a, add_comm a]; exact add_lt_add_right h a
theorem add_lt_add (h : a < b) (h' : c < d) : a + c < b + d :=
  (add_lt_add_right h c).trans (add_lt_add_left h' b)
theorem add_lt_add_of_lt_of_le (h : a < b) (h' : c ≤ d) : a + c < b + d :=
  (add_lt_add_right h c).trans_le (add_le_add_left h' b)
theorem add_lt_add_of_le_of_lt (h : a ≤ b) (h' : c < d) : a + c < b + d :=
  (add_le_add_right h c).trans_lt (add_lt_add_left h' b)
theorem add_nonneg (h : 0 ≤ a) (h' : 0 ≤ b) : 0 ≤ a + b := by
  have := add_le_add h h'; rwa [add_zero] at this
theorem add_pos (h : 0 < a) (h' : 0 < b) : 0 < a + b := by
  have := add_lt_add h h'; rwa [add_zero] at this
theorem add_pos_of_pos_of_nonneg (h : 0 < a) (h' : 0 ≤ b) : 0 < a + b := by
  have := add_lt_add_of_lt_of_le h h'; rwa [add_zero] at this
theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (h' : 0 < b) : 0 < a + b := by
  have := add_lt_add_of_le_of_lt h h'; rwa [add_zero] at this
theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a :=
  (OrderedAdd.add_le_left_iff b).trans (by rw [zero_add, sub_add_cancel])
theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b :=
  (OrderedAdd.add_le_left_iff b).trans (by rw [zero_add, sub_add_cancel])
theorem sub_pos : 0 < a - b ↔ b < a := not_le.symm.trans ((not_congr sub_nonpos).trans not_le)
theorem sub_neg : a - b < 0 ↔ a < b := not_le.symm.trans ((not_congr sub_nonneg).trans not_le)
theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by rw [← zero_sub, sub_nonneg]
theorem neg_pos : 0 < -a ↔ a < 0 := by rw [← zero_sub, sub_pos]
theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := by rw [← zero_sub, sub_nonpos]
theorem neg_neg_iff_pos : -a < 0 ↔ 0 < a := by rw [← zero_sub, sub_neg]
theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := by
  rw [← sub_nonneg, sub_eq_add_neg, neg_neg, add_comm, ← sub_eq_add_neg]; exact sub_nonneg.2 h
theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => by have := neg_le_neg h; rwa [neg_neg, neg_neg] at this, neg_le_neg⟩
theorem neg_lt_neg_iff : -a < -b ↔ b < a :=
  not_le.symm.trans ((not_congr neg_le_neg_iff).trans not_le)
theorem neg_lt_neg (h : a < b) : -b < -a := neg_lt_neg_iff.2 h
theorem sub_le_sub (h : a ≤ b) (h' : c ≤ d) : a - d ≤ b - c := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_le_add h (neg_le_neg h')
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c :=
  (OrderedAdd.add_le_left_iff c).trans (by rw [sub_add_cancel])
theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c :=
  (OrderedAdd.add_le_left_iff b).trans (by rw [sub_add_cancel])
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c :=
  not_le.symm.trans ((not_congr le_sub_iff_add_le).trans not_le)
theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c :=
  not_le.symm.trans ((not_congr sub_le_iff_le_add).trans not_le)

theorem mul_pos (h : 0 < a) (h' : 0 < b) : 0 < a * b := by
  have := OrderedRing.mul_lt_mul_of_pos_left h' h
  rwa [Semiring.mul_zero] at this
theorem mul_nonneg (h : 0 ≤ a) (h' : 0 ≤ b) : 0 ≤ a * b := by
  rcases lt_or_eq_of_le h with h | h
  · rcases lt_or_eq_of_le h' with h' | h'
    · exact le_of_lt (mul_pos h h')
    · rw [← h', Semiring.mul_zero]; exact le_rfl
  · rw [← h, Semiring.zero_mul]; exact le_rfl
theorem mul_lt_mul_of_pos_left (h : b < c) (ha : 0 < a) : a * b < a * c :=
  OrderedRing.mul_lt_mul_of_pos_left h ha
theorem mul_lt_mul_of_pos_right (h : b < c) (ha : 0 < a) : b * a < c * a :=
  OrderedRing.mul_lt_mul_of_pos_right h ha
theorem mul_le_mul_of_nonneg_left (h : b ≤ c) (ha : 0 ≤ a) : a * b ≤ a * c := by
  have := mul_nonneg ha (sub_nonneg.2 h); rw [mul_sub] at this; exact sub_nonneg.1 this
theorem mul_le_mul_of_nonneg_right (h : b ≤ c) (ha : 0 ≤ a) : b * a ≤ c * a := by
  have := mul_nonneg (sub_nonneg.2 h) ha; rw [sub_mul] at this; exact sub_nonneg.1 this
theorem mul_le_mul (h : a ≤ b) (h' : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  (mul_le_mul_of_nonneg_right h hc).trans (mul_le_mul_of_nonneg_left h' hb)
theorem mul_lt_mul'' (h : a < c) (h' : b < d) (ha : 0 ≤ a) (hb : 0 ≤ b) : a * b < c * d :=
  (mul_le_mul_of_nonneg_left h'.le ha).trans_lt (mul_lt_mul_of_pos_right h (hb.trans_lt h'))
theorem mul_self_le_mul_self (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  mul_le_mul h2 h2 h1 (h1.trans h2)
theorem mul_self_lt_mul_self (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b := mul_lt_mul'' h2 h2 h1 h1
theorem mul_nonneg_of_nonpos_of_nonpos (h : a ≤ 0) (h' : b ≤ 0) : 0 ≤ a * b := by
  have := mul_nonneg (neg_nonneg.2 h) (neg_nonneg.2 h'); rwa [neg_mul_neg] at this
theorem mul_pos_of_neg_of_neg (h : a < 0) (h' : b < 0) : 0 < a * b := by
  have := mul_pos (neg_pos.2 h) (neg_pos.2 h'); rwa [neg_mul_neg] at this
theorem mul_nonpos_of_nonneg_of_nonpos (h : 0 ≤ a) (h' : b ≤ 0) : a * b ≤ 0 := by
  have := mul_nonneg h (neg_nonneg.2 h'); rw [mul_neg] at this; exact neg_nonneg.1 this
theorem mul_nonpos_of_nonpos_of_nonneg (h : a ≤ 0) (h' : 0 ≤ b) : a * b ≤ 0 := by
  have := mul_nonneg (neg_nonneg.2 h) h'; rw [neg_mul] at this; exact neg_nonneg.1 this
theorem mul_neg_of_pos_of_neg (h : 0 < a) (h' : b < 0) : a * b < 0 := by
  have := mul_pos h (neg_pos.2 h'); rw [mul_neg] at this; exact neg_pos.1 this
theorem mul_neg_of_neg_of_pos (h : a < 0) (h' : 0 < b) : a * b < 0 := by
  have := mul_pos (neg_pos.2 h) h'; rw [neg_mul] at this; exact neg_pos.1 this
theorem mul_self_nonneg (a : α) : 0 ≤ a * a :=
  (le_total 0 a).elim (fun h => mul_nonneg h h) fun h => mul_nonneg_of_nonpos_of_nonpos h h
theorem lt_of_mul_lt_mul_left (h : a * b < a * c) (ha : 0 ≤ a) : b < c :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_le_mul_of_nonneg_left k ha)
theorem lt_of_mul_lt_mul_right (h : b * a < c * a) (ha : 0 ≤ a) : b < c :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_le_mul_of_nonneg_right k ha)
theorem le_of_mul_le_mul_left (h : a * b ≤ a * c) (ha : 0 < a) : b ≤ c :=
  le_of_not_gt fun k => not_le_of_gt (mul_lt_mul_of_pos_left k ha) h
theorem le_of_mul_le_mul_right (h : b * a ≤ c * a) (ha : 0 < a) : b ≤ c :=
  le_of_not_gt fun k => not_le_of_gt (mul_lt_mul_of_pos_right k ha) h
theorem mul_le_mul_iff_right₀ (ha : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun h => le_of_mul_le_mul_left h ha, fun h => mul_le_mul_of_nonneg_left h ha.le⟩
theorem mul_lt_mul_iff_right₀ (ha : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨fun h => lt_of_mul_lt_mul_left h ha.le, fun h => mul_lt_mul_of_pos_left h ha⟩
theorem pos_of_mul_pos_of_pos_left (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b :=
  lt_of_not_ge fun k => not_le_of_gt h (mul_nonpos_of_nonneg_of_nonpos ha k)
instance : NoZeroDivisors α where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    refine Classical.byContradiction fun k => ?_
    have k := not_or.1 k
    rcases lt_or_gt_of_ne k.1 with ha | ha <;> rcases lt_or_gt_of_ne k.2 with hb | hb
    · exact (mul_pos_of_neg_of_neg ha hb).ne' h
    · exact (mul_neg_of_neg_of_pos ha hb).ne h
    · exact (mul_neg_of_pos_of_neg ha hb).ne h
    · exact (mul_pos ha hb).ne' h
theorem mul_self_pos : 0 < a * a ↔ a ≠ 0 :=
  ⟨fun h k => by rw [k, Semiring.mul_zero] at h; exact lt_irrefl _ h,
    fun h => (mul_self_nonneg a).lt_of_ne (Ne.symm (mul_ne_zero h h))⟩

theorem sq_nonneg (a : α) : 0 ≤ a ^ 2 := by rw [pow_two]; exact mul_self_nonneg a
theorem pow_two_nonneg (a : α) : 0 ≤ a ^ 2 := sq_nonneg a
theorem sq_pos_of_pos (h : 0 < a) : 0 < a ^ 2 := by rw [pow_two]; exact mul_pos h h
theorem sq_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := by rw [pow_two]; exact mul_self_pos.2 h
theorem sq_pos_iff : 0 < a ^ 2 ↔ a ≠ 0 := by rw [pow_two]; exact mul_self_pos
theorem pow_nonneg (h : 0 ≤ a) : ∀ n : Nat, 0 ≤ a ^ n
  | 0 => by rw [Semiring.pow_zero]; exact zero_le_one
  | n + 1 => by rw [Semiring.pow_succ]; exact mul_nonneg (pow_nonneg h n) h
theorem pow_pos (h : 0 < a) : ∀ n : Nat, 0 < a ^ n
  | 0 => by rw [Semiring.pow_zero]; exact zero_lt_one
  | n + 1 => by rw [Semiring.pow_succ]; exact mul_pos (pow_pos h n) h
theorem pow_le_pow_left₀ (ha : 0 ≤ a) (h : a ≤ b) : ∀ n : Nat, a ^ n ≤ b ^ n
  | 0 => by rw [Semiring.pow_zero, Semiring.pow_zero]; exact le_rfl
  | n + 1 => by
    rw [Semiring.pow_succ, Semiring.pow_succ]
    exact mul_le_mul (pow_le_pow_left₀ ha h n) h ha (pow_nonneg (ha.trans h) n)
theorem pow_lt_pow_left₀ (h : a < b) (ha : 0 ≤ a) : ∀ {n : Nat}, n ≠ 0 → a ^ n < b ^ n
  | 0, hn => absurd rfl hn
  | n + 1, _ => by
    rw [Semiring.pow_succ, Semiring.pow_succ]
    exact (mul_le_mul_of_nonneg_right (pow_le_pow_left₀ ha h.le n) ha).trans_lt
      (mul_lt_mul_of_pos_left h (pow_pos (ha.trans_lt h) n))
theorem pow_left_inj₀ {n : Nat} (ha : 0 ≤ a) (hb : 0 ≤ b) (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  rcases lt_trichotomy a b with k | k | k
  · exact absurd h (pow_lt_pow_left₀ k ha hn).ne
  · exact k
  · exact absurd h (pow_lt_pow_left₀ k hb hn).ne'
theorem one_le_pow₀ (h : 1 ≤ a) : ∀ {n : Nat}, 1 ≤ a ^ n
  | 0 => by rw [Semiring.pow_zero]; exact le_rfl
  | n + 1 => by
    have := mul_le_mul h (one_le_pow₀ h (n := n)) zero_le_one (zero_le_one.trans h)
    rwa [mul_one, ← pow_succ'] at this
theorem abs_le_of_sq_le_sq' (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : -b ≤ a ∧ a ≤ b := by
  constructor
  · refine le_of_not_gt fun k => ?_
    have := neg_lt_neg k
    rw [neg_neg] at this
    have := mul_self_lt_mul_self hb this
    rw [neg_mul_neg, ← pow_two, ← pow_two] at this; exact not_le_of_gt this h
  · refine le_of_not_gt fun k => ?_
    have := mul_self_lt_mul_self hb k
    rw [← pow_two, ← pow_two] at this; exact not_le_of_gt this h
theorem two_mul_le_add_sq (a b : α) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have := sq_nonneg (a - b)
  rw [sub_sq, sub_eq_add_neg, add_right_comm, ← sub_eq_add_neg] at this; exact sub_nonneg.1 this

end ring
