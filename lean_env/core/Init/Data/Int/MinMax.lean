prelude
import Init.Data.Int.Order
import Init.WF

/-!
# Integers: minimum, maximum, absolute value, casts
-/

set_option linter.all false
universe u v w

namespace Int
open Prover.Int

theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl

theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl

protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]
  split
  · assumption
  · exact Int.le_refl _

protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]
  split
  · exact Int.le_refl _
  · exact Int.le_of_lt (Int.not_le.1 ‹_›)

protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]
  split
  · exact Int.le_refl _
  · exact Int.le_of_lt (Int.not_le.1 ‹_›)

protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]
  split
  · assumption
  · exact Int.le_refl _

theorem _root_.Prover.Int.negSucc_nonpos (n : Nat) : negSucc n ≤ 0 := by
  rw [← subNatNat_zero_succ, zero_eq_subNatNat, subNatNat_le]
  exact Nat.zero_le _

theorem le_natAbs {a : Int} : a ≤ natAbs a := match a with
  | ofNat _ => Int.le_refl _
  | negSucc n => Int.le_trans (negSucc_nonpos n) (natCast_nonneg _)

theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := match a with
  | ofNat n => by
    show ofNat n = if ofNat n ≤ 0 then 0 else ofNat n
    split
    · exact Int.le_antisymm (‹_›) (natCast_nonneg n) ▸ rfl
    · rfl
  | negSucc n => by
    show (0 : Int) = if negSucc n ≤ 0 then 0 else negSucc n
    rw [if_pos (negSucc_nonpos n)]

theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl

protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = (b ^ e) * b := rfl

end Int
