import Prover.Notation
import Prover.Numbers.Algebra.Cast
import Prover.Numbers.Algebra.Field

/-!
# What `simp` knows about rings and fields

The laws that Mathlib gives to `simp`: neutral elements, signs, and that numerals differ where they look different.
-/

universe u

attribute [simp] add_zero zero_add mul_zero zero_mul mul_one one_mul
attribute [simp] sub_self sub_zero zero_sub neg_neg neg_zero
attribute [simp] pow_zero pow_one one_pow
attribute [simp] zero_div div_one inv_one one_ne_zero

section numerals
variable {α : Type u} [Lean.Grind.Ring α] [Lean.Grind.IsCharP α 0] {m n : ℕ}

@[simp] theorem OfNat.ofNat_eq_ofNat :
    (no_index (OfNat.ofNat m) : α) = no_index (OfNat.ofNat n) ↔ (OfNat.ofNat m : ℕ) = OfNat.ofNat n := by
  rw [Lean.Grind.Semiring.ofNat_eq_natCast, Lean.Grind.Semiring.ofNat_eq_natCast]
  exact Nat.cast_inj

end numerals

section order
variable {α : Type u} [Lean.Grind.CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α]
  [Lean.Grind.OrderedRing α] {m n : ℕ}

@[simp] theorem Nat.ofNat_le :
    (no_index (OfNat.ofNat m) : α) ≤ no_index (OfNat.ofNat n) ↔ (OfNat.ofNat m : ℕ) ≤ OfNat.ofNat n := by
  rw [Lean.Grind.Semiring.ofNat_eq_natCast, Lean.Grind.Semiring.ofNat_eq_natCast]
  exact Nat.cast_le

@[simp] theorem Nat.ofNat_lt :
    (no_index (OfNat.ofNat m) : α) < no_index (OfNat.ofNat n) ↔ (OfNat.ofNat m : ℕ) < OfNat.ofNat n := by
  rw [Lean.Grind.Semiring.ofNat_eq_natCast, Lean.Grind.Semiring.ofNat_eq_natCast]
  exact Nat.cast_lt

end order
