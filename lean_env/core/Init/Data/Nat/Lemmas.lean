prelude
import Init.Omega

/-!
# Natural numbers: order, addition, truncated subtraction

The linear facts, by `omega`. Names and statements are those of official Lean.
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
theorem lt_add_one_of_lt {a b : Nat} (h : a < b) : a < b + 1 := by omega
theorem lt_succ_of_lt {a b : Nat} (h : a < b) : a < succ b := by omega
theorem lt_of_succ_lt {n m : Nat} (h : succ n < m) : n < m := by omega
theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := h
theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := h
theorem lt_of_succ_lt_succ {n m : Nat} (h : succ n < succ m) : n < m := le_of_succ_le_succ h
theorem succ_lt_succ {n m : Nat} (h : n < m) : succ n < succ m := succ_le_succ h
theorem succ_le_succ_iff {a b : Nat} : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_lt_succ_iff {a b : Nat} : succ a < succ b ↔ a < b := ⟨lt_of_succ_lt_succ, succ_lt_succ⟩
theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := by omega
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg _⟩
theorem add_one_ne (n : Nat) : n + 1 ≠ n := by omega
theorem succ_ne_self (n : Nat) : succ n ≠ n := by omega
theorem exists_eq_succ_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = succ k
  | 0, h => absurd rfl h
  | k + 1, _ => ⟨k, rfl⟩
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h

@[simp] theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨fun h => by omega, fun h => by omega⟩
protected theorem le_zero {i : Nat} : i ≤ 0 ↔ i = 0 := by omega
protected theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := by omega
protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := by omega
theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := by omega
theorem ne_zero_of_lt {a b : Nat} (h : b < a) : a ≠ 0 := by omega
theorem ne_zero_iff_zero_lt {n : Nat} : n ≠ 0 ↔ 0 < n := by omega
protected theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n := by omega
@[simp] protected theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 := by omega
protected theorem zero_lt_one : 0 < (1 : Nat) := Nat.succ_pos 0
protected theorem one_pos : 0 < 1 := Nat.zero_lt_one
protected theorem two_pos : 0 < 2 := Nat.succ_pos 1
protected theorem zero_lt_two : 0 < 2 := Nat.succ_pos 1
protected theorem one_lt_two : 1 < 2 := Nat.le_refl 2
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := fun h => nomatch h
protected theorem zero_ne_one : 0 ≠ (1 : Nat) := fun h => nomatch h

protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m := by omega
protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m := by omega
protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n := by omega
protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m := by omega
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a := by omega
protected theorem lt_asymm {n m : Nat} (h : n < m) : ¬ m < n := by omega
protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a := by omega
protected theorem ge_of_not_lt {a b : Nat} (h : ¬ a < b) : a ≥ b := by omega
protected theorem gt_of_not_le {n m : Nat} (h : ¬ n ≤ m) : n > m := by omega
protected theorem le_of_not_le {a b : Nat} (h : ¬ b ≤ a) : a ≤ b := by omega
protected theorem le_of_not_ge {a b : Nat} (h : ¬ a ≥ b) : a ≤ b := by omega
protected theorem not_lt_of_le {n m : Nat} (h : n ≤ m) : ¬ m < n := by omega
protected theorem not_le_of_lt {n m : Nat} (h : n < m) : ¬ m ≤ n := by omega
protected theorem ne_of_lt' {a b : Nat} (h : b < a) : a ≠ b := by omega
protected theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := by omega
protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := by omega
protected theorem pos_of_lt {a b : Nat} (h : a < b) : 0 < b := by omega
protected theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := by omega
protected theorem eq_zero_of_not_pos {n : Nat} (h : ¬ 0 < n) : n = 0 := by omega

/-! ## Addition -/

protected theorem two_mul (n : Nat) : 2 * n = n + n := by omega
protected theorem mul_two (n : Nat) : n * 2 = n + n := by omega
theorem add_add_add_comm (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) := by omega
protected theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m := by omega
protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k := by omega
protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d := by omega
protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d := by omega
theorem lt_add_right {a b : Nat} (c : Nat) (h : a < b) : a < b + c := by omega
theorem lt_add_left {a b : Nat} (c : Nat) (h : a < b) : a < c + b := by omega
protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k := by omega
protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n := by omega
theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k := by omega
theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m := by omega
@[simp] protected theorem add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k := by omega
@[simp] protected theorem add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k := by omega
@[simp] protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m := by omega
@[simp] protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m := by omega
protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c := by omega
protected theorem lt_of_add_lt_add_left {n k m : Nat} (h : n + k < n + m) : k < m := by omega
protected theorem lt_of_add_lt_add_right {a b c : Nat} (h : a + b < c + b) : a < c := by omega
@[simp] protected theorem add_eq_zero_iff {m n : Nat} : m + n = 0 ↔ m = 0 ∧ n = 0 := by omega
theorem eq_zero_of_add_eq_zero {m n : Nat} (h : m + n = 0) : m = 0 ∧ n = 0 := by omega
protected theorem eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 := by omega
protected theorem eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 := by omega
@[simp] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by omega
@[simp] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := by omega
@[simp] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := by omega
@[simp] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := by omega
@[simp] protected theorem add_le_left_iff {a b : Nat} : a + b ≤ a ↔ b = 0 := by omega
@[simp] protected theorem add_le_right_iff {a b : Nat} : a + b ≤ b ↔ a = 0 := by omega
@[simp] protected theorem lt_add_left_iff_pos {a b : Nat} : a < b + a ↔ 0 < b := by omega
@[simp] protected theorem lt_add_right_iff_pos {a b : Nat} : a < a + b ↔ 0 < b := by omega
protected theorem add_pos_left {m : Nat} (h : 0 < m) (n : Nat) : 0 < m + n := by omega
protected theorem add_pos_right {n : Nat} (m : Nat) (h : 0 < n) : 0 < m + n := by omega
@[simp] protected theorem add_pos_iff_pos_or_pos {a b : Nat} : 0 < a + b ↔ 0 < a ∨ 0 < b := by omega
protected theorem add_self_ne_one (n : Nat) : n + n ≠ 1 := by omega
theorem le_iff_exists_add {a b : Nat} : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨fun h => ⟨b - a, by omega⟩, fun ⟨c, hc⟩ => by omega⟩
protected theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  ⟨n - m, by omega⟩
protected theorem exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m :=
  ⟨n - m, by omega⟩
protected theorem exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  ⟨n - m - 1, by omega⟩

/-! ## Truncated subtraction and predecessor -/

@[simp] protected theorem sub_le (n m : Nat) : n - m ≤ n := by omega
protected theorem sub_lt {n m : Nat} (h₁ : 0 < n) (h₂ : 0 < m) : n - m < n := by omega
theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := by omega
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := by omega
theorem pred_eq_sub_one (n : Nat) : pred n = n - 1 := rfl
theorem pred_le (n : Nat) : pred n ≤ n := by cases n <;> simp
theorem pred_lt : {n : Nat} → n ≠ 0 → pred n < n
  | 0, h => absurd rfl h
  | _ + 1, _ => Nat.le_refl _
theorem succ_pred {n : Nat} (h : n ≠ 0) : succ (pred n) = n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rfl
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (by omega)
protected theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := by omega
protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by omega
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by omega
protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m := by omega
@[simp] protected theorem add_sub_cancel_right (n m : Nat) : n + m - m = n := Nat.add_sub_cancel
protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := by omega
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by omega
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by omega
@[simp] protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by omega
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by omega
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : c + b = a) : c = a - b := by omega
protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b := by omega
protected theorem sub_eq_iff_eq_add {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b := by omega
protected theorem sub_eq_iff_eq_add' {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by omega
protected theorem le_sub_iff_add_le {x y k : Nat} (h : k ≤ y) : x ≤ y - k ↔ x + k ≤ y := by omega
protected theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c := by omega
protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by omega
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by omega
protected theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := by omega
protected theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := by omega
protected theorem sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b := by omega
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < b + c := by omega
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := by omega
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by omega
protected theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := by omega
protected theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by omega
protected theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := by omega
theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m := by omega
protected theorem sub_pos_iff_lt {m n : Nat} : 0 < n - m ↔ m < n := by omega
protected theorem lt_of_sub_pos {m n : Nat} (h : 0 < n - m) : m < n := by omega
theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := by omega
theorem sub_ne_zero_iff_lt {n m : Nat} : n - m ≠ 0 ↔ m < n := by omega
protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m := by omega
protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m := by omega
theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := by omega
theorem sub_add_one_cancel {n : Nat} (h : 0 < n) : n - 1 + 1 = n := by omega
@[simp] theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem sub_one_eq_self {n : Nat} : n - 1 = n ↔ n = 0 := by omega
protected theorem sub_le_sub_left {m k : Nat} (h : m ≤ k) (n : Nat) : n - k ≤ n - m := by omega
protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by omega
protected theorem sub_lt_sub_left {m n k : Nat} (h : m < k) (h' : m < n) : k - n < k - m := by omega
protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (h' : a < b) : a - c < b - c := by omega
theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := by omega
theorem le_of_sub_one_lt {m n : Nat} (h : m - 1 < n) : m ≤ n := by omega
theorem lt_of_le_sub_one {m n : Nat} (h : 0 < n) (h' : m ≤ n - 1) : m < n := by omega
theorem sub_one_lt_iff {n : Nat} : n - 1 < n ↔ 0 < n := by omega
theorem le_sub_one_iff_lt {m n : Nat} (h : 0 < m) : n ≤ m - 1 ↔ n < m := by omega
theorem lt_pred_iff {a b : Nat} : a < pred b ↔ succ a < b := by
  rw [pred_eq_sub_one]
  omega

end Nat
