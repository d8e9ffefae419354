prelude
import Init.Data.Nat.Basic

/-!
# Truncated subtraction and powers of natural numbers: first lemmas
-/

set_option linter.all false
universe u v w

namespace Nat

@[simp] protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl

protected theorem pow_succ {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl

theorem pow_pos {p : Nat} (hp : 0 < p) : {n : Nat} → 0 < p ^ n
  | 0 => Nat.succ_pos _
  | n+1 =>
    Nat.le_trans (Nat.mul_le_mul_left 1 (pow_pos hp (n := n))) (by rw [Nat.one_mul]; exact Nat.le_trans (Nat.le_of_eq (Nat.mul_one _).symm) (Nat.mul_le_mul_left (p ^ n) hp))

protected theorem sub_zero (n : Nat) : n - 0 = n := rfl

@[simp] theorem pred_zero : pred 0 = 0 := rfl

@[simp] theorem pred_succ (n : Nat) : pred (succ n) = n := rfl

@[simp] theorem succ_sub_succ_eq_sub (n m : Nat) : succ n - succ m = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg pred ih

@[simp] protected theorem sub_self : ∀ n : Nat, n - n = 0
  | 0 => rfl
  | n+1 => (succ_sub_succ_eq_sub n n).trans (Nat.sub_self n)

@[simp] protected theorem zero_sub : ∀ n : Nat, 0 - n = 0
  | 0 => rfl
  | n+1 => congrArg pred (Nat.zero_sub n)

@[simp] protected theorem add_sub_cancel : ∀ {n m : Nat}, n + m - m = n
  | _, 0 => rfl
  | n, m+1 => (succ_sub_succ_eq_sub (n+m) m).trans Nat.add_sub_cancel

theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 := by
  obtain ⟨k, rfl⟩ := le.dest h
  induction n with
  | zero => exact Nat.zero_sub _
  | succ n ih =>
    rw [Nat.succ_add]
    exact (succ_sub_succ_eq_sub _ _).trans (ih (le_add_right _ _))

theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b := by
  obtain ⟨k, rfl⟩ := le.dest h
  rw [Nat.add_comm a k, Nat.add_sub_cancel, Nat.add_comm]

theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rw [Nat.add_comm, add_sub_of_le h]

theorem not_le_eq (a b : Nat) : (¬ (a ≤ b)) = (b + 1 ≤ a) := propext Nat.not_le

theorem not_ge_eq (a b : Nat) : (¬ (a ≥ b)) = (a + 1 ≤ b) := propext Nat.not_le

theorem not_lt_eq (a b : Nat) : (¬ (a < b)) = (b ≤ a) := propext Nat.not_lt

theorem not_gt_eq (a b : Nat) : (¬ (a > b)) = (a ≤ b) := propext Nat.not_lt

protected theorem add_sub_add_right (n k m : Nat) : (n + k) - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => exact (succ_sub_succ_eq_sub _ _).trans ih

theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  rw [Nat.add_comm, Nat.add_sub_cancel]

end Nat
