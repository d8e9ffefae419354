prelude
import Init.Data.Int.SubNatNat

/-!
# Integers: ring laws
-/

set_option linter.all false
universe u v w

namespace Int
open Prover.Int

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  simp only [subNatNat_add]
  apply subNatNat_eq
  simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  obtain ⟨c, c', rfl⟩ := exists_eq_subNatNat c
  simp only [subNatNat_add]
  apply subNatNat_eq
  simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  simp only [subNatNat_mul]
  apply subNatNat_eq
  simp only [Nat.mul_comm, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  obtain ⟨c, c', rfl⟩ := exists_eq_subNatNat c
  simp only [subNatNat_mul, Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_comm,
    Nat.add_left_comm]

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  obtain ⟨c, c', rfl⟩ := exists_eq_subNatNat c
  simp only [subNatNat_mul, subNatNat_add, Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_comm,
    Nat.add_left_comm]

protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c a, Int.mul_comm c b]

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  exact subNatNat_add _ _ 0 0

@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by
  rw [Int.add_comm, Int.add_zero]

@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  rw [zero_eq_subNatNat, subNatNat_mul]
  apply subNatNat_eq
  simp only [Nat.mul_zero]

@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by
  rw [Int.mul_comm, Int.mul_zero]

@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  rw [one_eq_subNatNat, subNatNat_mul]
  apply subNatNat_eq
  simp only [Nat.mul_one, Nat.mul_zero, Nat.add_zero, Nat.zero_add]

@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by rw [Int.mul_comm, Int.mul_one]

protected theorem sub_self (a : Int) : a - a = 0 := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  rw [subNatNat_sub, zero_eq_subNatNat]
  apply subNatNat_eq
  simp only [Nat.add_comm]

protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  simp only [subNatNat_mul, subNatNat_neg]
  apply subNatNat_eq
  simp only [Nat.mul_comm, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

protected theorem neg_add (a b : Int) : -(a + b) = -a + -b := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  simp only [subNatNat_add, subNatNat_neg]

protected theorem neg_neg (a : Int) : - -a = a := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  simp only [subNatNat_neg]

protected theorem sub_eq_add_neg (a b : Int) : a - b = a + -b := rfl

protected theorem add_right_neg (a : Int) : a + -a = 0 := Int.sub_self a

protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a b, Int.add_assoc]

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a b, Int.mul_assoc]

protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by
  rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]

end Int
