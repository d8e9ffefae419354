prelude
import Init.Data.Int.Lemmas

/-!
# Integers: order
-/

set_option linter.all false
universe u v w

namespace Int
open Prover.Int

@[simp] protected theorem le_refl (a : Int) : a ≤ a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  exact subNatNat_le.2 (Nat.le_refl _)

protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  exact (Nat.le_total (a + b') (b + a')).imp subNatNat_le.2 subNatNat_le.2

protected theorem not_le {a b : Int} : ¬ a ≤ b ↔ b < a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_le

protected theorem not_lt {a b : Int} : ¬ a < b ↔ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_lt

theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  exact (Nat.lt_or_gt_of_ne (fun e => h (subNatNat_eq e))).imp subNatNat_lt.2 subNatNat_lt.2

theorem ofNat_le {m n : Nat} : (m : Int) ≤ (n : Int) ↔ m ≤ n := by
  rw [natCast_eq_subNatNat, natCast_eq_subNatNat, subNatNat_le]
  exact Iff.rfl

theorem ofNat_lt {m n : Nat} : (m : Int) < (n : Int) ↔ m < n := by
  rw [natCast_eq_subNatNat, natCast_eq_subNatNat, subNatNat_lt]
  exact Iff.rfl

theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_le.2 (Nat.zero_le n)

theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  rw [subNatNat_sub, zero_eq_subNatNat, subNatNat_le, subNatNat_le, Nat.zero_add, Nat.add_zero, Nat.add_comm]

protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  obtain ⟨c, c', rfl⟩ := exists_eq_subNatNat c
  rw [subNatNat_le] at *
  have h := Nat.add_le_add h₁ h₂
  apply Nat.le_of_add_le_add_left (a := b + b')
  have e1 : a + b' + (b + c') = b + b' + (a + c') := by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  have e2 : b + a' + (c + b') = b + b' + (c + a') := by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  rw [e1, e2] at h; exact h

protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  rw [subNatNat_le] at *; exact subNatNat_eq (Nat.le_antisymm h₁ h₂)

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  obtain ⟨c, c', rfl⟩ := exists_eq_subNatNat c
  obtain ⟨d, d', rfl⟩ := exists_eq_subNatNat d
  simp only [subNatNat_add, subNatNat_le] at *
  have h := Nat.add_le_add h₁ h₂
  have e1 : a + b' + (c + d') = a + c + (b' + d') := by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  have e2 : b + a' + (d + c') = b + d + (a' + c') := by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  rw [e1, e2] at h; exact h

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by

  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a; obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  simp only [subNatNat_neg, subNatNat_le] at *; rw [Nat.add_comm, Nat.add_comm a']; exact h

theorem _root_.Prover.Int.le_dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, b = a + n := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  rw [subNatNat_le] at h; obtain ⟨k, hk⟩ := Nat.le.dest h
  refine ⟨k, ?_⟩

  rw [natCast_eq_subNatNat, subNatNat_add, Nat.add_zero]; apply subNatNat_eq
  rw [← hk]; simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

protected theorem mul_nonneg {a b : Int} (h₁ : 0 ≤ a) (h₂ : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨m, rfl⟩ := le_dest h₁; obtain ⟨n, rfl⟩ := le_dest h₂
  rw [Int.zero_add, Int.zero_add]; exact natCast_nonneg (m * n)

theorem _root_.Prover.Int.mul_le_mul_left {k a b : Int} (hk : 0 ≤ k) (h : a ≤ b) : k * a ≤ k * b := by
  obtain ⟨n, rfl⟩ := le_dest h
  rw [Int.mul_add]
  have := Int.add_le_add (Int.le_refl (k * a)) (Int.mul_nonneg hk (natCast_nonneg n))
  rw [Int.add_zero] at this; exact this

protected theorem lt_of_not_le {a b : Int} (h : ¬ a ≤ b) : b < a := Int.not_le.1 h

protected theorem le_of_not_lt {a b : Int} (h : ¬ a < b) : b ≤ a := Int.not_lt.1 h

protected theorem lt_irrefl (a : Int) : ¬ a < a := fun h => Int.not_le.2 h (Int.le_refl a)

protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b :=
  (Int.le_total a b).elim id (fun h' => absurd h' (Int.not_le.2 h))

protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans (a := a + 1) h₁ h₂

end Int
