prelude
import Init.Data.Cast
import Init.Data.Int.Basic
import Init.Data.Nat.Sub

/-!
# Every integer is a difference of two natural numbers

The ring and order laws of `Int` follow from those of `Nat` once every integer is written `subNatNat m n`.
-/

set_option linter.all false
universe u v w

namespace Prover.Int
open _root_.Int

theorem subNatNat_cancel (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  unfold subNatNat; rw [Nat.add_sub_add_right, Nat.add_sub_add_right]

theorem subNatNat_eq {a b c d : Nat} (h : a + d = c + b) : subNatNat a b = subNatNat c d := by
  rw [← subNatNat_cancel a b d, h, Nat.add_comm b d, subNatNat_cancel]

theorem subNatNat_zero (k : Nat) : subNatNat k 0 = ofNat k := by
  unfold subNatNat
  rw [Nat.zero_sub]
  rfl

theorem subNatNat_zero_succ (k : Nat) : subNatNat 0 (k+1) = negSucc k := rfl

theorem negOfNat_eq_subNatNat (k : Nat) : negOfNat k = subNatNat 0 k := by cases k <;> rfl

theorem ofNat_eq_subNatNat (k : Nat) : ofNat k = subNatNat k 0 := (subNatNat_zero k).symm

theorem exists_eq_subNatNat (a : Int) : ∃ m n, a = subNatNat m n := match a with
  | ofNat m => ⟨m, 0, ofNat_eq_subNatNat m⟩
  | negSucc n => ⟨0, n+1, rfl⟩

theorem subNatNat_cases (m n : Nat) : (∃ k, m = n + k ∧ subNatNat m n = ofNat k) ∨
    (∃ k, n = m + (k + 1) ∧ subNatNat m n = negSucc k) := by
  rcases Nat.lt_or_ge m n with h | h
  · obtain ⟨k, hk⟩ := Nat.le.dest h
    right
    refine ⟨k, ?_, ?_⟩
    · rw [← hk, Nat.succ_add]; rfl
    · rw [← subNatNat_zero_succ]
      apply subNatNat_eq
      rw [← hk, Nat.zero_add, Nat.succ_add]
      rfl
  · obtain ⟨k, hk⟩ := Nat.le.dest h
    left
    refine ⟨k, hk.symm, ?_⟩
    rw [ofNat_eq_subNatNat]
    apply subNatNat_eq
    rw [Nat.add_zero, ← hk, Nat.add_comm]

theorem subNatNat_add (m n m' n' : Nat) : subNatNat m n + subNatNat m' n' = subNatNat (m + m')
    (n + n') := by
  rcases subNatNat_cases m n with ⟨k, rfl, h⟩ | ⟨k, rfl, h⟩ <;> rcases subNatNat_cases m' n' with ⟨k', rfl, h'⟩ | ⟨k', rfl, h'⟩ <;> rw [h, h']
  · show ofNat (k + k') = _
    rw [ofNat_eq_subNatNat]
    apply subNatNat_eq
    simp only [Nat.add_zero, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat k (k'+1) = _
    apply subNatNat_eq
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat k' (k+1) = _
    apply subNatNat_eq
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show negSucc (k + k' + 1) = _
    rw [← subNatNat_zero_succ]
    apply subNatNat_eq
    simp only [Nat.zero_add, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

theorem subNatNat_neg (m n : Nat) : - subNatNat m n = subNatNat n m := by
  rcases subNatNat_cases m n with ⟨k, rfl, h⟩ | ⟨k, rfl, h⟩ <;> rw [h]
  · show negOfNat k = _
    rw [negOfNat_eq_subNatNat]
    apply subNatNat_eq
    simp only [Nat.zero_add]
  · show ofNat (k+1) = _
    rw [ofNat_eq_subNatNat]
    apply subNatNat_eq
    simp only [Nat.add_comm, Nat.zero_add, Nat.add_zero]

/-- `(n + p) * (n' + q) + n * n'`, with `p * q` in front. -/
theorem add_mul_add_add (n p n' q : Nat) : (n + p) * (n' + q) + n * n' =
    p * q + ((n + p) * n' + n * (n' + q)) := by
  rw [Nat.mul_add (n + p), Nat.add_mul n p q, Nat.mul_add n]
  simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

theorem subNatNat_mul (m n m' n' : Nat) : subNatNat m n * subNatNat m' n' = subNatNat
    (m * m' + n * n') (m * n' + n * m') := by
  rcases subNatNat_cases m n with ⟨k, rfl, h⟩ | ⟨k, rfl, h⟩ <;> rcases subNatNat_cases m' n' with ⟨k', rfl, h'⟩ | ⟨k', rfl, h'⟩ <;> rw [h, h']
  · show ofNat (k * k') = _
    rw [ofNat_eq_subNatNat]
    apply subNatNat_eq
    rw [add_mul_add_add, Nat.add_zero]
  · show negOfNat (k * (k'+1)) = _
    rw [negOfNat_eq_subNatNat]
    apply subNatNat_eq
    rw [Nat.zero_add, add_mul_add_add, Nat.add_comm]
  · show negOfNat ((k+1) * k') = _
    rw [negOfNat_eq_subNatNat]
    apply subNatNat_eq
    rw [Nat.zero_add, Nat.add_comm (m * _), add_mul_add_add, Nat.add_comm (m * _), Nat.add_comm]
  · show ofNat ((k+1) * (k'+1)) = _
    rw [ofNat_eq_subNatNat]
    apply subNatNat_eq
    rw [Nat.add_comm (m * m'), add_mul_add_add, Nat.add_comm (m * _)]
    rfl

theorem subNatNat_sub (m n m' n' : Nat) : subNatNat m n - subNatNat m' n' = subNatNat (m + n')
    (n + m') := by
  show subNatNat m n + - subNatNat m' n' = _
  rw [subNatNat_neg, subNatNat_add]

theorem nonNeg_subNatNat (m n : Nat) : NonNeg (subNatNat m n) ↔ n ≤ m := by
  rcases subNatNat_cases m n with ⟨k, rfl, h⟩ | ⟨k, rfl, h⟩ <;> rw [h]
  · exact ⟨fun _ => Nat.le_add_right _ _, fun _ => NonNeg.mk k⟩
  · exact ⟨fun h => (nomatch h), fun h => absurd h (Nat.not_le_of_gt (Nat.succ_le_succ (Nat.le_add_right _ _)))⟩

theorem subNatNat_le {m n m' n' : Nat} : subNatNat m n ≤ subNatNat m' n' ↔ m + n' ≤ m' + n := by
  show NonNeg (subNatNat m' n' - subNatNat m n) ↔ _
  rw [subNatNat_sub, nonNeg_subNatNat, Nat.add_comm n' m]

theorem subNatNat_inj {m n m' n' : Nat} : subNatNat m n = subNatNat m' n' ↔ m + n' = m' + n :=
    by
  refine ⟨fun h => ?_, subNatNat_eq⟩
  apply Nat.le_antisymm
  · exact subNatNat_le.1 (h ▸ (subNatNat_le.2 (Nat.le_refl _)))
  · exact subNatNat_le.1 (h ▸ (subNatNat_le.2 (Nat.le_refl _)))

theorem one_eq_subNatNat : (1 : Int) = subNatNat 1 0 := rfl

theorem zero_eq_subNatNat : (0 : Int) = subNatNat 0 0 := rfl

theorem subNatNat_lt {m n m' n' : Nat} : subNatNat m n < subNatNat m' n' ↔ m + n' < m' + n := by
  show subNatNat m n + 1 ≤ _ ↔ _
  rw [one_eq_subNatNat, subNatNat_add, subNatNat_le, Nat.add_right_comm]
  exact Iff.rfl

theorem natCast_eq_subNatNat (n : Nat) : (n : Int) = subNatNat n 0 := ofNat_eq_subNatNat n

theorem nonneg_add_iff {c t : Int} : 0 ≤ c + t ↔ -c ≤ t := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat c
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat t
  rw [subNatNat_add, zero_eq_subNatNat, subNatNat_neg, subNatNat_le, subNatNat_le, Nat.zero_add, Nat.add_zero, Nat.add_comm b a]

end Prover.Int
