prelude
import Init.Omega
import Init.Bindings.Unexpanders

/-!
# Integers: more lemmas
-/

set_option linter.all false
universe u v w

theorem Int.mul_nonneg_of_nonpos_of_nonpos {a b : Int} (h₁ : a ≤ 0) (h₂ : b ≤ 0) : 0 ≤ a * b :=
    by
  have := Int.mul_nonneg (Int.neg_le_neg h₁) (Int.neg_le_neg h₂)
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this; exact this
