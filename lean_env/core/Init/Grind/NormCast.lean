prelude
import Init.Bindings.Parsers
import Init.Grind.Ring.Field

/-!
# `grind` moves casts inwards, and knows the inverses of 0, 1, -a and a⁻¹

In official Lean these lemmas are in the list of `init_grind_norm`.
-/

set_option linter.all false
universe u

namespace Lean.Grind

section
variable {α : Type u}

theorem Semiring.natCast_add [Semiring α] (a b : Nat) : ((a + b : Nat) : α) = (a : α) + (b : α) := by
  induction b with
  | zero => rw [natCast_zero, add_zero]; rfl
  | succ b ih => rw [← Nat.add_assoc, natCast_succ, natCast_succ, ih, add_assoc]

theorem Semiring.natCast_mul [Semiring α] (a b : Nat) : ((a * b : Nat) : α) = (a : α) * (b : α) := by
  induction b with
  | zero => rw [Nat.mul_zero, natCast_zero, mul_zero]
  | succ b ih => rw [Nat.mul_succ, natCast_add, natCast_succ, ih, left_distrib, mul_one]

theorem Semiring.natCast_pow [Semiring α] (a n : Nat) : ((a ^ n : Nat) : α) = (a : α) ^ n := by
  induction n with
  | zero => rw [pow_zero, Nat.pow_zero, natCast_one]
  | succ n ih => rw [pow_succ, Nat.pow_succ, natCast_mul, ih]

theorem Ring.intCast_sub [Ring α] (a b : Int) : ((a - b : Int) : α) = (a : α) - (b : α) := by
  rw [Int.sub_eq_add_neg, intCast_add, intCast_neg, sub_eq_add_neg]

theorem Ring.intCast_pow [CommRing α] (a : Int) (n : Nat) : ((a ^ n : Int) : α) = (a : α) ^ n := by
  induction n with
  | zero => exact intCast_one.trans (Semiring.pow_zero _).symm
  | succ n ih => rw [Int.pow_succ, intCast_mul, ih, Semiring.pow_succ]

end

namespace Field
variable {α : Type u} [Field α]

theorem inv_one : (1 : α)⁻¹ = 1 := by
  have := mul_inv_cancel (a := (1 : α)) (Ne.symm zero_ne_one)
  rw [Semiring.one_mul] at this; exact this

theorem eq_inv_of_mul_eq_one {a b : α} (h : a * b = 1) : b = a⁻¹ := by
  have ha : a ≠ 0 := fun h' => zero_ne_one (by rw [← h, h', Semiring.zero_mul])
  have h2 := Semiring.mul_assoc a⁻¹ a b
  rw [h, CommSemiring.mul_comm a⁻¹ a, mul_inv_cancel ha, Semiring.one_mul, Semiring.mul_one] at h2
  exact h2

theorem inv_inv (a : α) : a⁻¹⁻¹ = a := by
  by_cases h : a = 0
  · rw [h, inv_zero, inv_zero]
  · refine (eq_inv_of_mul_eq_one ?_).symm
    rw [CommSemiring.mul_comm]; exact mul_inv_cancel h

theorem inv_neg (a : α) : (-a)⁻¹ = -a⁻¹ := by
  by_cases h : a = 0
  · rw [h, Ring.neg_zero, inv_zero, Ring.neg_zero]
  · refine (eq_inv_of_mul_eq_one ?_).symm
    rw [Ring.neg_mul, Ring.mul_neg, Ring.neg_neg]; exact mul_inv_cancel h

end Field

attribute [grind norm] Semiring.natCast_add Semiring.natCast_mul Semiring.natCast_pow
  Ring.intCast_add Ring.intCast_mul Ring.intCast_sub Ring.intCast_pow
  Field.inv_zero Field.inv_one Field.inv_inv Field.inv_neg

end Lean.Grind
