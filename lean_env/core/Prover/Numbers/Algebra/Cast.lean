import Prover.Numbers.Algebra.OrderedRing

/-!
# Casts from ℕ and ℤ

Lemmas under Mathlib's names; `simp` and `norm_cast` move casts by them.
-/

set_option linter.all false
open Std
open Lean.Grind (Semiring Ring CommRing OrderedRing IsCharP)

namespace Nat

section
variable {α : Type u} [Semiring α]

@[simp, norm_cast] theorem cast_zero : ((0 : Nat) : α) = 0 := Semiring.natCast_zero
@[simp, norm_cast] theorem cast_one : ((1 : Nat) : α) = 1 := Semiring.natCast_one
@[simp, norm_cast] theorem cast_ofNat {n : Nat} : ((no_index (OfNat.ofNat n) : Nat) : α) = OfNat.ofNat n :=
  (Semiring.ofNat_eq_natCast n).symm
@[simp, norm_cast] theorem cast_add (m n : Nat) : ((m + n : Nat) : α) = m + n :=
  Semiring.natCast_add m n
@[simp, norm_cast] theorem cast_mul (m n : Nat) : ((m * n : Nat) : α) = m * n :=
  Semiring.natCast_mul m n
@[simp, norm_cast] theorem cast_pow (m n : Nat) : ((m ^ n : Nat) : α) = (m : α) ^ n :=
  Semiring.natCast_pow m n
theorem cast_succ (n : Nat) : ((n + 1 : Nat) : α) = n + 1 := Semiring.natCast_succ n

end

@[simp, norm_cast] theorem cast_sub {α : Type u} [Ring α] {m n : Nat} (h : m ≤ n) :
    ((n - m : Nat) : α) = n - m := by
  have := Nat.cast_add (α := α) (n - m) m
  rw [Nat.sub_add_cancel h] at this
  rw [this, sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]

theorem cast_nonneg (n : Nat) : (0 : α) ≤ n := OrderedRing.natCast_nonneg n
theorem cast_add_one_pos (n : Nat) : (0 : α) < n + 1 := by have := cast_nonneg (α := α) n; grind
theorem cast_le_of_le {m n : Nat} (h : m ≤ n) : (m : α) ≤ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  have := cast_nonneg (α := α) k
  rw [cast_add]; grind
theorem cast_lt_of_lt {m n : Nat} (h : m < n) : (m : α) < n := by
  have := cast_le_of_le (α := α) h
  rw [cast_succ] at this; grind
@[simp, norm_cast] theorem cast_le {m n : Nat} : (m : α) ≤ n ↔ m ≤ n :=
  ⟨fun h => Nat.not_lt.1 fun k => not_le_of_gt (cast_lt_of_lt k) h, cast_le_of_le⟩
@[simp, norm_cast] theorem cast_lt {m n : Nat} : (m : α) < n ↔ m < n :=
  ⟨fun h => Nat.not_le.1 fun k => not_lt_of_ge (cast_le_of_le k) h, cast_lt_of_lt⟩
theorem cast_pos {n : Nat} : (0 : α) < n ↔ 0 < n := by
  rw [← Nat.cast_lt (α := α), cast_zero]

end

@[simp, norm_cast] theorem cast_inj {α : Type u} [Ring α] [IsCharP α 0] {m n : Nat} :
    (m : α) = n ↔ m = n := by
  have := IsCharP.ofNat_ext_iff (α := α) (p := 0) (x := m) (y := n)
  rw [Semiring.ofNat_eq_natCast, Semiring.ofNat_eq_natCast, Nat.mod_zero, Nat.mod_zero] at this
  exact this

theorem cast_eq_zero {α : Type u} [Ring α] [IsCharP α 0] {n : Nat} : (n : α) = 0 ↔ n = 0 := by
  rw [← cast_zero, cast_inj]

theorem cast_ne_zero {α : Type u} [Ring α] [IsCharP α 0] {n : Nat} : (n : α) ≠ 0 ↔ n ≠ 0 :=
  not_congr cast_eq_zero

end Nat

namespace Int

section
variable {α : Type u} [CommRing α]

@[simp, norm_cast] theorem cast_zero : ((0 : Int) : α) = 0 := Ring.intCast_zero
@[simp, norm_cast] theorem cast_one : ((1 : Int) : α) = 1 := Ring.intCast_one
@[simp, norm_cast] theorem cast_ofNat {n : Nat} : ((no_index (OfNat.ofNat n) : Int) : α) = OfNat.ofNat n :=
  Ring.intCast_ofNat n
@[simp, norm_cast] theorem cast_natCast (n : Nat) : ((n : Int) : α) = n := Ring.intCast_natCast n
@[simp, norm_cast] theorem cast_add (m n : Int) : ((m + n : Int) : α) = m + n := Ring.intCast_add m n
@[simp, norm_cast] theorem cast_mul (m n : Int) : ((m * n : Int) : α) = m * n := Ring.intCast_mul m n
@[simp, norm_cast] theorem cast_neg (n : Int) : ((-n : Int) : α) = -n := Ring.intCast_neg n
@[simp, norm_cast] theorem cast_sub (m n : Int) : ((m - n : Int) : α) = m - n := Ring.intCast_sub m n
@[simp, norm_cast] theorem cast_pow (m : Int) (n : Nat) : ((m ^ n : Int) : α) = (m : α) ^ n :=
  Ring.intCast_pow m n

end

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]

theorem cast_nonneg_of_nonneg {n : Int} (h : 0 ≤ n) : (0 : α) ≤ n := by
  obtain ⟨k, rfl⟩ := Int.eq_ofNat_of_zero_le h
  rw [cast_natCast]; exact Nat.cast_nonneg k
theorem cast_le_of_le {m n : Int} (h : m ≤ n) : (m : α) ≤ n := by
  have := cast_nonneg_of_nonneg (α := α) (Int.sub_nonneg.2 h)
  rw [cast_sub] at this; grind
theorem cast_lt_of_lt {m n : Int} (h : m < n) : (m : α) < n := by
  have := cast_le_of_le (α := α) (Int.add_one_le_of_lt h)
  rw [cast_add, cast_one] at this; grind
@[simp, norm_cast] theorem cast_le {m n : Int} : (m : α) ≤ n ↔ m ≤ n :=
  ⟨fun h => Int.not_lt.1 fun k => not_le_of_gt (cast_lt_of_lt k) h, cast_le_of_le⟩
@[simp, norm_cast] theorem cast_lt {m n : Int} : (m : α) < n ↔ m < n :=
  ⟨fun h => Int.not_le.1 fun k => not_lt_of_ge (cast_le_of_le k) h, cast_lt_of_lt⟩
theorem cast_nonneg {n : Int} : (0 : α) ≤ n ↔ 0 ≤ n := by rw [← cast_zero, cast_le]
theorem cast_pos {n : Int} : (0 : α) < n ↔ 0 < n := by rw [← cast_zero, cast_lt]
theorem cast_lt_zero {n : Int} : (n : α) < 0 ↔ n < 0 := by rw [← cast_zero, cast_lt]
theorem cast_nonpos {n : Int} : (n : α) ≤ 0 ↔ n ≤ 0 := by rw [← cast_zero, cast_le]

end

attribute [grind norm] Int.cast_natCast

theorem cast_eq_zero {α : Type u} [CommRing α] [IsCharP α 0] {n : Int} : (n : α) = 0 ↔ n = 0 :=
  ⟨fun h => Classical.byContradiction fun k => Lean.Grind.CommRing.intCast_ne_zero k h,
    fun h => by rw [h, cast_zero]⟩

@[simp, norm_cast] theorem cast_inj {α : Type u} [CommRing α] [IsCharP α 0] {m n : Int} :
    (m : α) = n ↔ m = n := by
  rw [← sub_eq_zero, ← cast_sub, cast_eq_zero]; omega

theorem cast_ne_zero {α : Type u} [CommRing α] [IsCharP α 0] {n : Int} : (n : α) ≠ 0 ↔ n ≠ 0 :=
  not_congr cast_eq_zero

end Int
