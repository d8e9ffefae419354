prelude
import Init.Data.Int.LemmasAux

/-!
# From natural numbers to integers

`grind` translates linear facts about `Nat` into facts about `Int`. Each theorem takes proofs that the
casts of the natural numbers are certain integers.
-/

set_option linter.all false

namespace Nat.ToInt

theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl

theorem toNat_nonneg (x : Nat) : (-1 : Int) * (NatCast.natCast x) ≤ 0 := by
  have : (0 : Int) ≤ (NatCast.natCast x : Int) := Int.natCast_nonneg x
  omega

theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  split
  · show ((a.toNat : Nat) : Int) = 0
    omega
  · show ((a.toNat : Nat) : Int) = a
    omega

section
variable {a b : Nat} {a' b' : Int}

theorem of_eq (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') (h : a = b) :
    a' = b' := by
  rw [← h₁, ← h₂, h]

theorem of_diseq (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') (h : a ≠ b) :
    a' ≠ b' := by
  rw [← h₁, ← h₂]
  exact fun h' => h (Int.ofNat_inj.1 h')

theorem of_dvd (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') (h : a ∣ b) :
    a' ∣ b' := by
  obtain ⟨c, rfl⟩ := h
  rw [← h₁, ← h₂]
  exact ⟨(c : Int), rfl⟩

theorem of_le (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') (h : a ≤ b) :
    a' ≤ b' := by
  rw [← h₁, ← h₂]
  exact Int.ofNat_le.2 h

theorem of_not_le (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b')
    (h : ¬ a ≤ b) : b' + 1 ≤ a' := by
  rw [← h₁, ← h₂]
  exact Int.ofNat_lt.2 (Nat.lt_of_not_le h)

theorem le_eq (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') :
    (a ≤ b) = (a' ≤ b') := by
  rw [← h₁, ← h₂]
  exact propext Int.ofNat_le.symm

theorem lt_eq (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') :
    (a < b) = (a' < b') := by
  rw [← h₁, ← h₂]
  exact propext Int.ofNat_lt.symm

theorem add_congr (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') :
    (NatCast.natCast (a + b) : Int) = a' + b' := by
  rw [← h₁, ← h₂]
  rfl

theorem mul_congr (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') :
    (NatCast.natCast (a * b) : Int) = a' * b' := by
  rw [← h₁, ← h₂]
  rfl

theorem div_congr (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') :
    (NatCast.natCast (a / b) : Int) = a' / b' := by
  rw [← h₁, ← h₂]
  rfl

theorem mod_congr (h₁ : (NatCast.natCast a : Int) = a') (h₂ : (NatCast.natCast b : Int) = b') :
    (NatCast.natCast (a % b) : Int) = a' % b' := by
  rw [← h₁, ← h₂]
  rfl

theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h₁ : (NatCast.natCast a : Int) = a') :
    (NatCast.natCast (a ^ k) : Int) = a' ^ k := by
  rw [← h₁]
  exact Lean.Omega.Int.ofNat_pow a k

end

end Nat.ToInt

namespace Int.Nonneg

theorem num (a : Int) (h : decide (a ≥ 0) = true) : a ≥ 0 := of_decide_eq_true h
theorem add {a b : Int} (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul {a b : Int} (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a

theorem toPoly (a : Int) (h : a ≥ 0) : -1 * a ≤ 0 := by omega

theorem pow {a : Int} (k : Nat) (h : a ≥ 0) : a ^ k ≥ 0 := by
  induction k with
  | zero => exact Int.le_of_lt Int.zero_lt_one
  | succ k ih => exact Int.mul_nonneg ih h

theorem div {a b : Int} (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le h₁
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h₂
  exact Int.natCast_nonneg (m / n)

theorem mod {a b : Int} (h₁ : a ≥ 0) : a % b ≥ 0 := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le h₁
  exact Int.natCast_nonneg (m % natAbs b)

end Int.Nonneg
