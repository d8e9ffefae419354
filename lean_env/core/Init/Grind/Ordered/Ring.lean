prelude
import Init.Grind.Module.Basic

/-!
# Ordered rings have characteristic zero
-/

set_option linter.all false
universe u v w

namespace Lean.Grind
open Std

instance (priority := 50) {α : Type u} [Field α] [IsCharP α 0] : NoNatZeroDivisors α where
  no_nat_zero_divisors k a b hk h := by
    have h : k • a = k • b := h
    rw [Semiring.nsmul_eq_natCast_mul, Semiring.nsmul_eq_natCast_mul] at h
    have hk : (k : α) ≠ 0 := CommRing.natCast_ne_zero hk
    have h2 : (k : α)⁻¹ * ((k : α) * a) = (k : α)⁻¹ * ((k : α) * b) := by rw [h]
    rw [← Semiring.mul_assoc, ← Semiring.mul_assoc, CommSemiring.mul_comm _ (k : α), Field.mul_inv_cancel hk, Semiring.one_mul, Semiring.one_mul] at h2
    exact h2

namespace OrderedRing

section
variable {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedRing α]

theorem natCast_succ_pos (n : Nat) : (0 : α) < ((n + 1 : Nat) : α) := by
  induction n with
  | zero =>
    rw [Semiring.natCast_one]
    exact zero_lt_one
  | succ n ih =>
    rw [Semiring.natCast_succ (n+1)]
    refine lt_trans ih ?_
    have := (IntModule.add_lt_left_iff (((n + 1 : Nat) : α))).1 (zero_lt_one (R := α))
    rw [Semiring.zero_add, Semiring.add_comm] at this; exact this

theorem natCast_nonneg' (n : Nat) : (0 : α) ≤ (n : α) := by
  cases n with
  | zero =>
    rw [Semiring.natCast_zero]
    exact le_refl _
  | succ n => exact le_of_lt (natCast_succ_pos n)

end
end OrderedRing

instance (priority := 50) {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] : IsCharP α 0 where
  ofNat_ext_iff {x y} := by
    have mz : ∀ n : Nat, n % 0 = n := fun n => rfl
    rw [mz, mz]
    constructor
    · intro h
      rw [Semiring.ofNat_eq_natCast, Semiring.ofNat_eq_natCast] at h
      have key : ∀ x k : Nat, (x : α) ≠ ((x + (k + 1) : Nat) : α) := by
        intro x k h
        rw [Ring.natCast_add] at h
        have h0 : (0 : α) = ((k + 1 : Nat) : α) := Ring.add_left_cancel (a := (x : α)) (by rw [Semiring.add_zero]; exact h)
        have := OrderedRing.natCast_succ_pos (α := α) k
        rw [← h0] at this; exact lt_irrefl _ this
      rcases (show x = y ∨ (∃ k, y = x + (k + 1)) ∨ (∃ k, x = y + (k + 1)) from if h1 : x = y then .inl h1 else if h2 : x < y then .inr (.inl ⟨y - x - 1, by omega⟩) else .inr (.inr ⟨x - y - 1, by omega⟩)) with h' | ⟨k, rfl⟩ | ⟨k, rfl⟩
      · exact h'
      · exact absurd h (key x k)
      · exact absurd h.symm (key y k)
    · intro h; rw [h]

theorem OrderedRing.natCast_nonneg {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α]
    [IsPreorder α] [OrderedRing α] (n : Nat) : (0 : α) ≤ (n : α) :=
  natCast_nonneg' n

end Lean.Grind
