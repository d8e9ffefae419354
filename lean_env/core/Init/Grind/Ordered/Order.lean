prelude
import Init.Grind.Ordered.Ring

/-!
# Certificates of `grind`'s order solver
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.Order
open Std

theorem eq_mp {p q : Prop} (h₁ : p = q) (h₂ : p) : q := h₁ ▸ h₂

theorem eq_mp_not {p q : Prop} (h₁ : p = q) (h₂ : ¬p) : ¬q := h₁ ▸ h₂

theorem eq_trans_true {p q : Prop} (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂

theorem eq_trans_false {p q : Prop} (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂

theorem eq_trans_true' {p q : Prop} (h₁ : p = q) (h₂ : p = True) : q = True :=
  h₁.symm.trans h₂

theorem eq_trans_false' {p q : Prop} (h₁ : p = q) (h₂ : p = False) : q = False :=
  h₁.symm.trans h₂

section
variable {α : Type u} [LE α] [IsPreorder α]

theorem le_of_eq_1 {a b : α} (h : a = b) : a ≤ b := h ▸ le_refl a

theorem le_of_eq_2 {a b : α} (h : a = b) : b ≤ a := h ▸ le_refl a

theorem le_trans {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Grind.le_trans h₁ h₂

theorem le_eq_true (a : α) : (a ≤ a) = True := eq_true (le_refl a)

end

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]

theorem lt_trans {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c := Grind.lt_trans h₁ h₂

theorem le_lt_trans {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Grind.lt_of_le_of_lt h₁ h₂

theorem lt_le_trans {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Grind.lt_of_lt_of_le h₁ h₂

theorem lt_unsat (a : α) : a < a → False := lt_irrefl a

theorem lt_eq_false (a : α) : (a < a) = False := eq_false (lt_irrefl a)

theorem le_eq_true_of_lt {a b : α} (h : a < b) : (a ≤ b) = True := eq_true (le_of_lt h)

theorem le_eq_false_of_lt {a b : α} (h : a < b) : (b ≤ a) = False := eq_false (lt_iff.1 h).2

theorem lt_eq_false_of_lt {a b : α} (h : a < b) : (b < a) = False :=
  eq_false fun h' => (lt_iff.1 h).2 (le_of_lt h')

theorem lt_eq_false_of_le {a b : α} (h : a ≤ b) : (b < a) = False :=
  eq_false fun h' => (lt_iff.1 h').2 h

end

theorem eq_of_le_of_le {α : Type u} [LE α] [IsPartialOrder α] {a b : α} (h₁ : a ≤ b)
    (h₂ : b ≤ a) : a = b :=
  IsPartialOrder.le_antisymm _ _ h₁ h₂

theorem le_of_not_le {α : Type u} [LE α] [IsLinearPreorder α] {a b : α} (h : ¬ a ≤ b) : b ≤ a :=
  (IsLinearPreorder.le_total a b).resolve_left h

theorem lt_of_not_le {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearPreorder α] {a b : α}
    (h : ¬ a ≤ b) : b < a :=
  lt_iff.2 ⟨le_of_not_le h, h⟩

theorem le_of_not_lt {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearPreorder α] {a b : α}
    (h : ¬ a < b) : b ≤ a :=
  Classical.byContradiction fun h' => h (lt_of_not_le h')

open Semiring Ring

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [Ring α] [OrderedRing α]

noncomputable def ile (a b : Int) : Bool := Int.rec (fun _ => true) (fun _ => false) (b - a)

noncomputable def ilt (a b : Int) : Bool := ile (a + 1) b

open CommRing (ibeq ibeq_eq)

theorem ile_iff {a b : Int} (h : ile a b = true) : ∃ n : Nat, b = a + n := by
  have : b = a + (b - a) := by omega
  match hk : b - a, h with
  | .ofNat n, _ => exact ⟨n, by rw [hk] at this; exact this⟩
  | .negSucc n, h =>
    rw [show ile a b = Int.rec (fun _ => true) (fun _ => false) (b - a) from rfl, hk] at h
    exact Bool.noConfusion h

theorem add_le_right {a b : α} (c : α) (h : a ≤ b) : c + a ≤ c + b := by
  rw [Semiring.add_comm c, Semiring.add_comm c]
  exact (OrderedAdd.add_le_left_iff c).1 h

theorem add_lt_right {a b : α} (c : α) (h : a < b) : c + a < c + b := by
  rw [Semiring.add_comm c, Semiring.add_comm c]
  exact (IntModule.add_lt_left_iff c).1 h

theorem cast_le {j k : Int} (h : ile j k = true) (b : α) : b + (j : α) ≤ b + (k : α) := by
  obtain ⟨n, rfl⟩ := ile_iff h
  refine add_le_right b ?_
  rw [intCast_add, intCast_natCast]
  have := add_le_right (j : α) (OrderedRing.natCast_nonneg n)
  rw [Semiring.add_zero] at this; exact this

theorem cast_lt {j k : Int} (h : ilt j k = true) (b : α) : b + (j : α) < b + (k : α) := by
  refine lt_of_lt_of_le ?_ (cast_le (α := α) h b)
  refine add_lt_right b ?_
  rw [intCast_add, intCast_one]
  have := add_lt_right (j : α) (OrderedRing.zero_lt_one (R := α))
  rw [Semiring.add_zero] at this; exact this

theorem add_cast (c : α) {k₁ k₂ k : Int} (h : ibeq k (k₁ + k₂) = true) : c + (k₂ : α) + (k₁ : α)
    = c + (k : α) := by
  rw [ibeq_eq h, intCast_add, Semiring.add_assoc, Semiring.add_comm (k₂ : α)]

theorem le_trans_k {a b c : α} (k₁ k₂ k : Int) (h₁ : a ≤ b + (k₁ : α)) (h₂ : b ≤ c + (k₂ : α))
    (h : ibeq k (k₁ + k₂) = true) : a ≤ c + (k : α) := by
  rw [← add_cast c h]
  exact Grind.le_trans h₁ ((OrderedAdd.add_le_left_iff _).1 h₂)

theorem lt_trans_k {a b c : α} (k₁ k₂ k : Int) (h₁ : a < b + (k₁ : α)) (h₂ : b < c + (k₂ : α))
    (h : ibeq k (k₁ + k₂) = true) : a < c + (k : α) := by
  rw [← add_cast c h]
  exact Grind.lt_trans h₁ ((IntModule.add_lt_left_iff _).1 h₂)

theorem le_lt_trans_k {a b c : α} (k₁ k₂ k : Int) (h₁ : a ≤ b + (k₁ : α))
    (h₂ : b < c + (k₂ : α)) (h : ibeq k (k₁ + k₂) = true) : a < c + (k : α) := by
  rw [← add_cast c h]
  exact Grind.lt_of_le_of_lt h₁ ((IntModule.add_lt_left_iff _).1 h₂)

theorem lt_le_trans_k {a b c : α} (k₁ k₂ k : Int) (h₁ : a < b + (k₁ : α))
    (h₂ : b ≤ c + (k₂ : α)) (h : ibeq k (k₁ + k₂) = true) : a < c + (k : α) := by
  rw [← add_cast c h]
  exact Grind.lt_of_lt_of_le h₁ ((OrderedAdd.add_le_left_iff _).1 h₂)

theorem le_eq_true_of_le_k {a b : α} (k₁ k₂ : Int) (h : ile k₁ k₂ = true)
    (h₁ : a ≤ b + (k₁ : α)) : (a ≤ b + (k₂ : α)) = True :=
  eq_true (Grind.le_trans h₁ (cast_le h b))

theorem le_eq_true_of_lt_k {a b : α} (k₁ k₂ : Int) (h : ile k₁ k₂ = true)
    (h₁ : a < b + (k₁ : α)) : (a ≤ b + (k₂ : α)) = True :=
  eq_true (Grind.le_trans (le_of_lt h₁) (cast_le h b))

theorem lt_eq_true_of_lt_k {a b : α} (k₁ k₂ : Int) (h : ile k₁ k₂ = true)
    (h₁ : a < b + (k₁ : α)) : (a < b + (k₂ : α)) = True :=
  eq_true (lt_of_lt_of_le h₁ (cast_le h b))

theorem lt_eq_true_of_le_k {a b : α} (k₁ k₂ : Int) (h : ilt k₁ k₂ = true)
    (h₁ : a ≤ b + (k₁ : α)) : (a < b + (k₂ : α)) = True :=
  eq_true (lt_of_le_of_lt h₁ (cast_lt h b))

theorem cast_cancel (a : α) (k : Int) : a + (k : α) + ((-k : Int) : α) = a := by
  rw [intCast_neg, Semiring.add_assoc, add_neg_cancel, Semiring.add_zero]

-- a ≤ b + k₁, k₁ + k₂ < 0  ⇒  ¬ b ≤ a + k₂
theorem le_eq_false_of_le_k {a b : α} (k₁ k₂ : Int) (h : ilt (k₁ + k₂) 0 = true)
    (h₁ : a ≤ b + (k₁ : α)) : (b ≤ a + (k₂ : α)) = False :=
  eq_false fun h₂ => by
    have h3 := le_trans_k k₁ k₂ (k₁ + k₂) h₁ h₂ (by generalize k₁ + k₂ = k; cases k <;> exact Nat.beq_refl_eq_true _)
    have := lt_of_le_of_lt h3 (cast_lt (α := α) h a)
    rw [intCast_zero, Semiring.add_zero] at this; exact lt_irrefl _ this

theorem ibeq_self (k : Int) : ibeq k k = true := by cases k <;> exact Nat.beq_refl_eq_true _

theorem le_eq_false_of_lt_k {a b : α} (k₁ k₂ : Int) (h : ile (k₁ + k₂) 0 = true)
    (h₁ : a < b + (k₁ : α)) : (b ≤ a + (k₂ : α)) = False :=
  eq_false fun h₂ => by
    have h3 := lt_le_trans_k k₁ k₂ (k₁ + k₂) h₁ h₂ (ibeq_self _)
    have := lt_of_lt_of_le h3 (cast_le (α := α) h a)
    rw [intCast_zero, Semiring.add_zero] at this; exact lt_irrefl _ this

theorem lt_eq_false_of_lt_k {a b : α} (k₁ k₂ : Int) (h : ile (k₁ + k₂) 0 = true)
    (h₁ : a < b + (k₁ : α)) : (b < a + (k₂ : α)) = False :=
  eq_false fun h₂ => by have := le_eq_false_of_lt_k k₁ k₂ h h₁; exact of_eq_false this (le_of_lt h₂)

theorem lt_eq_false_of_le_k {a b : α} (k₁ k₂ : Int) (h : ile (k₁ + k₂) 0 = true)
    (h₁ : a ≤ b + (k₁ : α)) : (b < a + (k₂ : α)) = False :=
  eq_false fun h₂ => by
    have h3 := le_lt_trans_k k₁ k₂ (k₁ + k₂) h₁ h₂ (ibeq_self _)
    have := lt_of_lt_of_le h3 (cast_le (α := α) h a)
    rw [intCast_zero, Semiring.add_zero] at this; exact lt_irrefl _ this

theorem le_eq_true_k (a : α) (k : Int) (h : ile 0 k = true) : (a ≤ a + (k : α)) = True := by
  have := cast_le (α := α) h a
  rw [intCast_zero, Semiring.add_zero] at this; exact eq_true this

theorem lt_eq_true_k (a : α) (k : Int) (h : ilt 0 k = true) : (a < a + (k : α)) = True := by
  have := cast_lt (α := α) h a
  rw [intCast_zero, Semiring.add_zero] at this; exact eq_true this

theorem le_eq_false_k (a : α) (k : Int) (h : ilt k 0 = true) : (a ≤ a + (k : α)) = False := by
  have := cast_lt (α := α) h a
  rw [intCast_zero, Semiring.add_zero] at this
  exact eq_false fun h' => lt_irrefl _ (lt_of_le_of_lt h' this)

theorem lt_eq_false_k (a : α) (k : Int) (h : ile k 0 = true) : (a < a + (k : α)) = False := by
  have := cast_le (α := α) h a
  rw [intCast_zero, Semiring.add_zero] at this
  exact eq_false fun h' => lt_irrefl _ (lt_of_lt_of_le h' this)

theorem le_unsat_k {a : α} (k : Int) (h : ilt k 0 = true) (h₁ : a ≤ a + (k : α)) : False := by
  have := lt_of_le_of_lt h₁ (cast_lt h a)
  rw [intCast_zero, Semiring.add_zero] at this
  exact lt_irrefl _ this

theorem lt_unsat_k {a : α} (k : Int) (h : ile k 0 = true) (h₁ : a < a + (k : α)) : False := by
  have := lt_of_lt_of_le h₁ (cast_le h a)
  rw [intCast_zero, Semiring.add_zero] at this
  exact lt_irrefl _ this

end

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [Ring α] [OrderedRing α]

theorem le_of_offset_eq_1_k {a b : α} {k : Int} (h : a = b + (k : α)) : a ≤ b + (k : α) :=
  h ▸ le_refl _

theorem le_of_offset_eq_2_k {a b : α} {k : Int} (h : a = b + (k : α)) : b ≤ a + ((-k : Int) : α)
    := by
  rw [h, cast_cancel]; exact le_refl _

theorem le_of_eq_1_k {a b : α} (h : a = b) : a ≤ b + ((0 : Int) : α) := by
  rw [intCast_zero, Semiring.add_zero, h]
  exact le_refl _

theorem le_of_eq_2_k {a b : α} (h : a = b) : b ≤ a + ((0 : Int) : α) := by
  rw [intCast_zero, Semiring.add_zero, h]
  exact le_refl _

end

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearPreorder α] [Ring α] [OrderedRing α]

theorem le_of_not_lt_k {a b : α} (k₁ k₂ : Int) (h : CommRing.ibeq k₂ (-k₁) = true)
    (h₁ : ¬ a < b + (k₁ : α)) : b ≤ a + (k₂ : α) := by
  rw [CommRing.ibeq_eq h]
  have h2 := (OrderedAdd.add_le_left_iff ((-k₁ : Int) : α)).1 (le_of_not_lt h₁)
  rw [cast_cancel] at h2; exact h2

theorem lt_of_not_le_k {a b : α} (k₁ k₂ : Int) (h : CommRing.ibeq k₂ (-k₁) = true)
    (h₁ : ¬ a ≤ b + (k₁ : α)) : b < a + (k₂ : α) := by
  rw [CommRing.ibeq_eq h]
  have h2 := (IntModule.add_lt_left_iff ((-k₁ : Int) : α)).1 (lt_of_not_le h₁)
  rw [cast_cancel] at h2; exact h2

end

theorem eq_of_le_of_le_0 {α : Type u} [LE α] [IsPartialOrder α] [Ring α] {a b : α}
    (h₁ : a ≤ b + ((0 : Int) : α)) (h₂ : b ≤ a + ((0 : Int) : α)) : a = b := by
  rw [intCast_zero, Semiring.add_zero] at h₁ h₂
  exact IsPartialOrder.le_antisymm _ _ h₁ h₂

end Lean.Grind.Order
