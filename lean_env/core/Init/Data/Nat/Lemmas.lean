prelude
import Init.Omega

/-!
# Natural numbers: order, addition, truncated subtraction

The linear facts, nearly all proved directly: `omega` costs more to find and to check. Names and statements are those of official Lean.
-/

set_option linter.all false
universe u

namespace Nat

/-! ## Successors and order -/

theorem lt_succ_self (n : Nat) : n < succ n := Nat.le_refl _
theorem lt_succ_iff {m n : Nat} : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
@[simp] protected theorem lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := lt_succ_iff
protected theorem add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := Iff.rfl
theorem succ_le {n m : Nat} : succ n ≤ m ↔ n < m := Iff.rfl
theorem le_of_lt_add_one {n m : Nat} : n < m + 1 → n ≤ m := le_of_lt_succ
theorem lt_add_one_of_le {n m : Nat} : n ≤ m → n < m + 1 := lt_succ_of_le
theorem lt_add_one_of_lt {a b : Nat} (h : a < b) : a < b + 1 := Nat.le_step h
theorem lt_succ_of_lt {a b : Nat} (h : a < b) : a < succ b := Nat.le_step h
theorem lt_of_succ_lt {n m : Nat} (h : succ n < m) : n < m := Nat.le_of_succ_le h
theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := h
theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := h
theorem lt_of_succ_lt_succ {n m : Nat} (h : succ n < succ m) : n < m := le_of_succ_le_succ h
theorem succ_lt_succ {n m : Nat} (h : n < m) : succ n < succ m := succ_le_succ h
theorem succ_le_succ_iff {a b : Nat} : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_lt_succ_iff {a b : Nat} : succ a < succ b ↔ a < b := ⟨lt_of_succ_lt_succ, succ_lt_succ⟩
theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := ⟨succ.inj, congrArg _⟩
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg _⟩
theorem add_one_ne (n : Nat) : n + 1 ≠ n := Nat.ne_of_gt (Nat.lt_add_one n)
theorem succ_ne_self (n : Nat) : succ n ≠ n := Nat.ne_of_gt (Nat.lt_add_one n)
theorem exists_eq_succ_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = succ k
  | 0, h => absurd rfl h
  | k + 1, _ => ⟨k, rfl⟩
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h

@[simp] theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨fun h => Nat.le_antisymm h (Nat.zero_le a), Nat.le_of_eq⟩
protected theorem le_zero {i : Nat} : i ≤ 0 ↔ i = 0 := ⟨fun h => Nat.le_antisymm h (Nat.zero_le _), Nat.le_of_eq⟩
protected theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (Nat.zero_le _)
protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := ⟨Nat.ne_of_gt, Nat.pos_of_ne_zero⟩
theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := ⟨Nat.ne_of_gt, Nat.pos_of_ne_zero⟩
theorem ne_zero_of_lt {a b : Nat} (h : b < a) : a ≠ 0 := Nat.ne_of_gt (Nat.lt_of_le_of_lt (Nat.zero_le _) h)
theorem ne_zero_iff_zero_lt {n : Nat} : n ≠ 0 ↔ 0 < n := ⟨Nat.pos_of_ne_zero, Nat.ne_of_gt⟩
protected theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n := match n with
  | 0 => .inl rfl
  | _ + 1 => .inr (Nat.succ_pos _)
@[simp] protected theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 :=
  ⟨fun h => Nat.le_antisymm (Nat.le_of_lt_succ h) (Nat.zero_le _), fun h => h ▸ Nat.lt_add_one 0⟩
protected theorem zero_lt_one : 0 < (1 : Nat) := Nat.succ_pos 0
protected theorem one_pos : 0 < 1 := Nat.zero_lt_one
protected theorem two_pos : 0 < 2 := Nat.succ_pos 1
protected theorem zero_lt_two : 0 < 2 := Nat.succ_pos 1
protected theorem one_lt_two : 1 < 2 := Nat.le_refl 2
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := fun h => nomatch h
protected theorem zero_ne_one : 0 ≠ (1 : Nat) := fun h => nomatch h

protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m := (Nat.eq_or_lt_of_le h).symm
protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨fun h => (Nat.eq_or_lt_of_le h).symm, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩
protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => Nat.lt_of_not_le h.2⟩
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).imp_right fun h => (Nat.eq_or_lt_of_le h).imp_left Eq.symm
protected theorem lt_asymm {n m : Nat} (h : n < m) : ¬ m < n := fun h₂ => Nat.lt_irrefl _ (Nat.lt_trans h h₂)
protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim Nat.ne_of_lt Nat.ne_of_gt⟩
protected theorem ge_of_not_lt {a b : Nat} (h : ¬ a < b) : a ≥ b := Nat.le_of_not_lt h
protected theorem gt_of_not_le {n m : Nat} (h : ¬ n ≤ m) : n > m := Nat.lt_of_not_le h
protected theorem le_of_not_le {a b : Nat} (h : ¬ b ≤ a) : a ≤ b := Nat.le_of_lt (Nat.lt_of_not_le h)
protected theorem le_of_not_ge {a b : Nat} (h : ¬ a ≥ b) : a ≤ b := Nat.le_of_lt (Nat.lt_of_not_le h)
protected theorem not_lt_of_le {n m : Nat} (h : n ≤ m) : ¬ m < n := Nat.not_lt_of_ge h
protected theorem not_le_of_lt {n m : Nat} (h : n < m) : ¬ m ≤ n := Nat.not_le_of_gt h
protected theorem ne_of_lt' {a b : Nat} (h : b < a) : a ≠ b := Nat.ne_of_gt h
protected theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n :=
  Nat.le_antisymm (Nat.le_of_lt_succ h₂) h₁
protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩
protected theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le _) h
protected theorem pos_of_lt {a b : Nat} (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le _) h
protected theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
protected theorem eq_zero_of_not_pos {n : Nat} (h : ¬ 0 < n) : n = 0 :=
  Nat.le_antisymm (Nat.le_of_not_lt h) (Nat.zero_le _)

/-! ## Addition -/

protected theorem two_mul (n : Nat) : 2 * n = n + n := (Nat.mul_comm 2 n).trans (congrArg (· + n) (Nat.mul_one n))
protected theorem mul_two (n : Nat) : n * 2 = n + n := congrArg (· + n) (Nat.mul_one n)
theorem add_add_add_comm (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) := by
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm b]
protected theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_le_add_left h₂ a) (Nat.add_le_add_right (Nat.le_of_lt h₁) d)
protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m := Nat.add_le_add_left h k
protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k :=
  Nat.le_trans (Nat.le_of_eq (Nat.succ_add n k).symm) (Nat.add_le_add_right h k)
protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  show a + (c + 1) ≤ b + d from Nat.add_le_add h₁ h₂
protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  Nat.le_trans (Nat.le_of_eq (Nat.succ_add a c).symm) (Nat.add_le_add h₁ h₂)
theorem lt_add_right {a b : Nat} (c : Nat) (h : a < b) : a < b + c := Nat.lt_of_lt_of_le h (Nat.le_add_right b c)
theorem lt_add_left {a b : Nat} (c : Nat) (h : a < b) : a < c + b := Nat.lt_of_lt_of_le h (Nat.le_add_left b c)
protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k := Nat.add_le_add_left h n
protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n := Nat.add_comm k n ▸ Nat.add_le_add_left h n
theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k := Nat.le_trans h (Nat.le_add_right m k)
theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (Nat.le_add_left m k)
@[simp] protected theorem add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, (Nat.add_le_add_left · n)⟩
@[simp] protected theorem add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨fun h => Nat.le_of_not_lt fun g => Nat.not_le_of_gt (Nat.add_lt_add_right g n) h, (Nat.add_le_add_right · n)⟩
@[simp] protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m :=
  ⟨fun h => Nat.le_of_add_le_add_left (a := k) (b := n + 1) h, (Nat.add_le_add_left (n := n + 1) · k)⟩
@[simp] protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m :=
  ⟨fun h => Nat.lt_of_not_le fun g => Nat.not_le_of_gt h (Nat.add_le_add_right g k), (Nat.add_lt_add_right · k)⟩
protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c :=
  Nat.le_of_add_le_add_left (Nat.add_comm a b ▸ Nat.add_comm c b ▸ h)
protected theorem lt_of_add_lt_add_left {n k m : Nat} (h : n + k < n + m) : k < m := Nat.le_of_add_le_add_left h
protected theorem lt_of_add_lt_add_right {a b c : Nat} (h : a + b < c + b) : a < c :=
  Nat.lt_of_not_le fun h₂ => Nat.not_le_of_gt h (Nat.add_le_add_right h₂ b)
@[simp] protected theorem add_eq_zero_iff {m n : Nat} : m + n = 0 ↔ m = 0 ∧ n = 0 :=
  ⟨fun h => ⟨Nat.le_antisymm (h ▸ Nat.le_add_right m n) (Nat.zero_le _), Nat.le_antisymm (h ▸ Nat.le_add_left n m) (Nat.zero_le _)⟩,
    fun ⟨h₁, h₂⟩ => h₁ ▸ h₂ ▸ rfl⟩
theorem eq_zero_of_add_eq_zero {m n : Nat} (h : m + n = 0) : m = 0 ∧ n = 0 :=
  ⟨Nat.le_antisymm (h ▸ Nat.le_add_right m n) (Nat.zero_le _), Nat.le_antisymm (h ▸ Nat.le_add_left n m) (Nat.zero_le _)⟩
protected theorem eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 :=
  Nat.le_antisymm (h ▸ Nat.le_add_right n m) (Nat.zero_le _)
protected theorem eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 :=
  Nat.le_antisymm (h ▸ Nat.le_add_left m n) (Nat.zero_le _)
@[simp] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 :=
  ⟨fun h => Nat.add_right_cancel (h.trans (Nat.zero_add b).symm), fun h => h ▸ Nat.zero_add b⟩
@[simp] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 :=
  ⟨fun h => Nat.add_left_cancel (m := b) (k := 0) h, fun h => h ▸ rfl⟩
@[simp] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 :=
  ⟨fun h => Nat.add_left_cancel (m := b) (k := 0) h.symm, fun h => h ▸ rfl⟩
@[simp] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 :=
  ⟨fun h => Nat.add_right_cancel (h.symm.trans (Nat.zero_add b).symm), fun h => h ▸ (Nat.zero_add b).symm⟩
@[simp] protected theorem add_le_left_iff {a b : Nat} : a + b ≤ a ↔ b = 0 :=
  ⟨fun h => Nat.le_antisymm (Nat.le_of_add_le_add_left (c := 0) h) (Nat.zero_le _), fun h => h ▸ Nat.le_refl a⟩
@[simp] protected theorem add_le_right_iff {a b : Nat} : a + b ≤ b ↔ a = 0 := Nat.add_comm b a ▸ Nat.add_le_left_iff
@[simp] protected theorem lt_add_left_iff_pos {a b : Nat} : a < b + a ↔ 0 < b := by omega
@[simp] protected theorem lt_add_right_iff_pos {a b : Nat} : a < a + b ↔ 0 < b :=
  ⟨fun h => Nat.le_of_add_le_add_left (a := a) (b := 1) h, (Nat.add_le_add_left (n := 1) · a)⟩
protected theorem add_pos_left {m : Nat} (h : 0 < m) (n : Nat) : 0 < m + n :=
  Nat.lt_of_lt_of_le h (Nat.le_add_right m n)
protected theorem add_pos_right {n : Nat} (m : Nat) (h : 0 < n) : 0 < m + n :=
  Nat.lt_of_lt_of_le h (Nat.le_add_left n m)
@[simp] protected theorem add_pos_iff_pos_or_pos {a b : Nat} : 0 < a + b ↔ 0 < a ∨ 0 < b :=
  ⟨fun h => (Nat.eq_zero_or_pos a).elim (fun e => .inr (by rwa [e, Nat.zero_add] at h)) .inl,
    fun h => h.elim (fun g => Nat.lt_of_lt_of_le g (Nat.le_add_right a b)) fun g => Nat.lt_of_lt_of_le g (Nat.le_add_left b a)⟩
protected theorem add_self_ne_one (n : Nat) : n + n ≠ 1 := by omega
theorem le_iff_exists_add {a b : Nat} : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨fun h => ⟨b - a, (Nat.add_sub_of_le h).symm⟩, fun ⟨c, hc⟩ => hc ▸ Nat.le_add_right a c⟩
protected theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  ⟨n - m, (Nat.add_sub_of_le h).symm⟩
protected theorem exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m :=
  ⟨n - m, (Nat.sub_add_cancel h).symm⟩
protected theorem exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  let ⟨k, e⟩ := Nat.le.dest h
  ⟨k, e.symm.trans (Nat.succ_add m k)⟩

/-! ## Truncated subtraction and predecessor -/

@[simp] protected theorem sub_le (n m : Nat) : n - m ≤ n :=
  (Nat.le_total m n).elim (fun h => Nat.le.intro (Nat.sub_add_cancel h))
    fun h => Nat.le_trans (Nat.le_of_eq (Nat.sub_eq_zero_of_le h)) (Nat.zero_le n)
protected theorem sub_lt {n m : Nat} (h₁ : 0 < n) (h₂ : 0 < m) : n - m < n := match n, m, h₁, h₂ with
  | n+1, m+1, _, _ => Nat.lt_succ_of_le (Nat.le_trans (Nat.le_of_eq (Nat.succ_sub_succ_eq_sub n m)) (Nat.sub_le n m))
theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := match n, h with
  | _ + 1, _ => Nat.lt_add_one _
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := match n, h with
  | _ + 1, _ => Nat.lt_add_one _
theorem pred_eq_sub_one (n : Nat) : pred n = n - 1 := rfl
theorem pred_le (n : Nat) : pred n ≤ n := by cases n <;> simp
theorem pred_lt : {n : Nat} → n ≠ 0 → pred n < n
  | 0, h => absurd rfl h
  | _ + 1, _ => Nat.le_refl _
theorem succ_pred {n : Nat} (h : n ≠ 0) : succ (pred n) = n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rfl
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (Nat.ne_of_gt h)
protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg pred ih
protected theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n :=
  (Nat.sub_sub m n k).trans ((congrArg (m - ·) (Nat.add_comm n k)).trans (Nat.sub_sub m k n).symm)
protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  (congrArg (· - (n - m)) (Nat.add_sub_of_le h)).symm.trans Nat.add_sub_cancel
@[simp] protected theorem add_sub_cancel_right (n m : Nat) : n + m - m = n := Nat.add_sub_cancel
protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := Nat.add_sub_of_le h
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  obtain ⟨j, rfl⟩ := Nat.le.dest h
  rw [Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  obtain ⟨j, rfl⟩ := Nat.le.dest h
  rw [Nat.add_sub_cancel_left, Nat.add_assoc, Nat.add_sub_cancel_left]
@[simp] protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m :=
  Nat.add_comm n k ▸ Nat.add_comm m k ▸ Nat.add_sub_add_right n k m
protected theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c :=
  (Nat.lt_or_ge a b).elim (fun l => Nat.le_trans (Nat.le_of_eq (Nat.sub_eq_zero_of_le (Nat.le_of_lt l))) (Nat.zero_le c))
    fun g => Nat.le_of_add_le_add_left (a := b)
      (Nat.le_trans (Nat.le_of_eq (Nat.add_sub_of_le g)) (Nat.le_trans h (Nat.le_of_eq (Nat.add_comm c b))))
protected theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b :=
  (Nat.lt_or_ge a b).elim (fun l => Nat.le_trans (Nat.le_of_lt l) (Nat.le_add_left b c))
    fun g => Nat.le_trans (Nat.le_of_eq (Nat.sub_add_cancel g).symm) (Nat.add_le_add_right h b)
protected theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b :=
  Nat.le_trans (Nat.le_of_eq Nat.add_sub_cancel.symm)
    (Nat.sub_le_of_le_add (Nat.le_trans h (Nat.le_add_of_sub_le (Nat.le_refl _))))
protected theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c :=
  Nat.le_trans (Nat.add_le_add_right h b) (Nat.le_of_eq (Nat.sub_add_cancel hle))
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := h ▸ Nat.add_sub_cancel
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : c + b = a) : c = a - b := h ▸ Nat.add_sub_cancel.symm
protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b :=
  (Nat.sub_add_cancel hle).symm.trans (congrArg (· + b) h)
protected theorem sub_eq_iff_eq_add {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨fun h₂ => (Nat.sub_add_cancel h).symm.trans (congrArg (· + b) h₂), fun h₂ => h₂ ▸ Nat.add_sub_cancel⟩
protected theorem sub_eq_iff_eq_add' {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c :=
  ⟨fun h₂ => (Nat.add_sub_of_le h).symm.trans (congrArg (b + ·) h₂), fun h₂ => h₂ ▸ Nat.add_sub_cancel_left b c⟩
protected theorem le_sub_iff_add_le {x y k : Nat} (h : k ≤ y) : x ≤ y - k ↔ x + k ≤ y :=
  ⟨fun g => Nat.le_trans (Nat.add_le_add_right g k) (Nat.le_of_eq (Nat.sub_add_cancel h)), Nat.le_sub_of_add_le⟩
protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨Nat.le_add_of_sub_le, Nat.sub_le_of_le_add⟩
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c :=
  ⟨fun h => Nat.add_comm c b ▸ Nat.le_add_of_sub_le h, fun h => Nat.sub_le_of_le_add (Nat.add_comm b c ▸ h)⟩
protected theorem sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b :=
  ⟨fun g => Nat.lt_of_not_le fun i => Nat.not_le_of_gt g (Nat.le_sub_of_add_le i),
    fun g => Nat.lt_of_not_le fun i => Nat.not_le_of_gt g (Nat.add_le_of_le_sub h i)⟩
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < b + c :=
  Nat.add_comm c b ▸ Nat.sub_lt_iff_lt_add h
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c :=
  ⟨fun h => Nat.lt_of_not_le fun g => Nat.not_le_of_gt h (Nat.sub_le_of_le_add g),
    fun h => Nat.lt_of_not_le fun g => Nat.not_le_of_gt h (Nat.le_add_of_sub_le g)⟩
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := Nat.add_comm a b ▸ Nat.lt_sub_iff_add_lt
protected theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := Nat.lt_sub_iff_add_lt.2 h
protected theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := Nat.lt_sub_iff_add_lt.1 h
protected theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (Nat.sub_le a b) h
theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m := Nat.lt_sub_iff_add_lt.2 ((Nat.zero_add m).symm ▸ h)
protected theorem sub_pos_iff_lt {m n : Nat} : 0 < n - m ↔ m < n :=
  ⟨fun h => Nat.zero_add m ▸ Nat.lt_sub_iff_add_lt.1 h, sub_pos_of_lt⟩
protected theorem lt_of_sub_pos {m n : Nat} (h : 0 < n - m) : m < n := Nat.sub_pos_iff_lt.1 h
theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := Nat.ne_of_gt (sub_pos_of_lt h)
theorem sub_ne_zero_iff_lt {n m : Nat} : n - m ≠ 0 ↔ m < n :=
  ⟨fun h => Nat.lt_of_sub_pos (Nat.pos_of_ne_zero h), sub_ne_zero_of_lt⟩
protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨fun h => Nat.zero_add m ▸ Nat.le_add_of_sub_le (Nat.le_of_eq h), Nat.sub_eq_zero_of_le⟩
protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m := Nat.sub_eq_zero_iff_le.1 h
theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := match a, h with
  | _ + 1, _ => rfl
theorem sub_add_one_cancel {n : Nat} (h : 0 < n) : n - 1 + 1 = n := match n, h with
  | _ + 1, _ => rfl
@[simp] theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem sub_one_eq_self {n : Nat} : n - 1 = n ↔ n = 0 := match n with
  | 0 => ⟨fun _ => rfl, fun _ => rfl⟩
  | k + 1 => ⟨fun h => absurd h (Nat.ne_of_lt (Nat.lt_add_one k)), nofun⟩
protected theorem sub_le_sub_left {m k : Nat} (h : m ≤ k) (n : Nat) : n - k ≤ n - m :=
  Nat.sub_le_of_le_add (Nat.le_trans (Nat.le_add_of_sub_le (Nat.le_refl _)) (Nat.add_le_add_left h _))
protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  Nat.sub_le_of_le_add (Nat.le_trans h (Nat.le_add_of_sub_le (Nat.le_refl _)))
protected theorem sub_lt_sub_left {m n k : Nat} (h : m < k) (h' : m < n) : k - n < k - m := by omega
protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (h' : a < b) : a - c < b - c :=
  Nat.lt_sub_of_add_lt ((Nat.sub_add_cancel h).symm ▸ h')
theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := match b, h with
  | _ + 1, h => Nat.le_of_lt_succ h
theorem le_of_sub_one_lt {m n : Nat} (h : m - 1 < n) : m ≤ n := match m, h with
  | 0, _ => Nat.zero_le _
  | _ + 1, h => h
theorem lt_of_le_sub_one {m n : Nat} (h : 0 < n) (h' : m ≤ n - 1) : m < n := match n, h, h' with
  | _ + 1, _, h' => Nat.lt_succ_of_le h'
theorem sub_one_lt_iff {n : Nat} : n - 1 < n ↔ 0 < n := match n with
  | 0 => Iff.rfl
  | _ + 1 => ⟨fun _ => Nat.succ_pos _, fun _ => Nat.lt_add_one _⟩
theorem le_sub_one_iff_lt {m n : Nat} (h : 0 < m) : n ≤ m - 1 ↔ n < m := match m, h with
  | _ + 1, _ => ⟨Nat.lt_succ_of_le, Nat.le_of_lt_succ⟩
theorem lt_pred_iff {a b : Nat} : a < pred b ↔ succ a < b := by
  rw [pred_eq_sub_one]
  omega

/-- `f` applied `n` times to `a`. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | succ n, a => f («repeat» f n a)

/-- Induction from `m` on. -/
@[elab_as_elim] theorem le_induction {m : Nat} {P : ∀ n, m ≤ n → Prop} (base : P m (Nat.le_refl m))
    (succ : ∀ n hmn, P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) : ∀ n hmn, P n hmn := fun n hmn => by
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih

end Nat
