import Prover.Numbers.Rat.Lemmas

/-!
# Numerals in fields, for `grind`

`grind` evaluates a closed expression of a field to a rational number and quotes one theorem of this file for each
operation, as in core Lean's `Init.Grind.FieldNormNum`: `a = ofRat v` says that `a` has the value `v`. The names,
the order of the arguments, the instances and the conclusions are read off the terms that Lean's native code
builds. The side conditions are Boolean equations that it proves by `eagerReduce (Eq.refl true)`: how the official
theorems word them, and how official Lean defines `ofRat`, those terms do not show.
-/

set_option linter.all false
universe u

namespace Lean.Grind.Field.NormNum
open Semiring Ring CommRing

variable {α : Type u} [Field α]

attribute [local instance] Semiring.natCast Ring.intCast

/-- The rational number `r` as an element of a field. -/
abbrev ofRat (r : Rat) : α := (r.num : α) / (r.den : α)

private theorem inv_one : (1 : α)⁻¹ = 1 := by
  rw [← Semiring.one_mul (1 : α)⁻¹]; exact Field.mul_inv_cancel (Ne.symm Field.zero_ne_one)

private theorem ofRat_intCast (n : Int) : (ofRat (n : Rat) : α) = n := by
  show (n : α) / ((1 : Nat) : α) = n
  rw [natCast_one, Field.div_eq_mul_inv, inv_one, Semiring.mul_one]

private theorem ofRat_one : (ofRat 1 : α) = 1 := (ofRat_intCast 1).trans intCast_one

private theorem ofRat_neg (a : Rat) : (ofRat (-a) : α) = -ofRat a := by
  show ((-a.num : Int) : α) / (a.den : α) = -((a.num : α) / (a.den : α))
  rw [intCast_neg, Field.div_eq_mul_inv, Field.div_eq_mul_inv, Ring.neg_mul]

/-- No characteristic is needed: both sides are 0 where the numerator or the denominator is. -/
private theorem ofRat_inv : ∀ a : Rat, (ofRat a⁻¹ : α) = (ofRat a)⁻¹
  | ⟨.ofNat 0, d, z, h⟩ => by
    show ((0 : Int) : α) / ((1 : Nat) : α) = (((0 : Int) : α) / (d : α))⁻¹
    rw [intCast_zero]; grind
  | ⟨.ofNat (n + 1), d, z, h⟩ => by
    have e : (⟨.ofNat (n + 1), d, z, h⟩ : Rat)⁻¹ = ⟨d, n + 1, Nat.succ_ne_zero n, Nat.Coprime.symm h⟩ := by
      show mkRat d (n + 1) = _
      rw [mkRat, dif_neg (Nat.succ_ne_zero n)]
      exact Rat.normalize_self ⟨d, n + 1, Nat.succ_ne_zero n, Nat.Coprime.symm h⟩
    rw [e]
    show ((d : Int) : α) / ((n + 1 : Nat) : α) = (((n + 1 : Nat) : Int) / (d : α))⁻¹
    rw [intCast_natCast, intCast_natCast]; grind
  | ⟨.negSucc n, d, z, h⟩ => by
    have c : (-(d : Int)).natAbs.Coprime (n + 1) := by rw [Int.natAbs_neg]; exact Nat.Coprime.symm h
    have e : (⟨.negSucc n, d, z, h⟩ : Rat)⁻¹ = ⟨-(d : Int), n + 1, Nat.succ_ne_zero n, c⟩ :=
      Rat.normalize_self ⟨-(d : Int), n + 1, Nat.succ_ne_zero n, c⟩
    rw [e]
    show ((-(d : Int) : Int) : α) / ((n + 1 : Nat) : α) = (((-((n + 1 : Nat) : Int) : Int) : α) / (d : α))⁻¹
    rw [intCast_neg, intCast_neg, intCast_natCast, intCast_natCast]; grind

section
variable [IsCharP α 0]

private theorem ofRat_normalize (n : Int) (d : Nat) (z : d ≠ 0) :
    (ofRat (Rat.normalize n d z) : α) = n / d := by
  have h := congrArg (fun i : Int => (i : α)) (Rat.normalize_cross n d z)
  have h1 : (((Rat.normalize n d z).den : Nat) : α) ≠ 0 := natCast_ne_zero (Rat.normalize n d z).den_nz
  have h2 : (d : α) ≠ 0 := natCast_ne_zero z
  simp only [intCast_mul, intCast_natCast] at h
  grind

private theorem ofRat_add (a b : Rat) : (ofRat (a + b) : α) = ofRat a + ofRat b := by
  have h1 : (a.den : α) ≠ 0 := natCast_ne_zero a.den_nz
  have h2 : (b.den : α) ≠ 0 := natCast_ne_zero b.den_nz
  refine (ofRat_normalize _ _ (Nat.mul_ne_zero a.den_nz b.den_nz)).trans ?_
  rw [intCast_add, intCast_mul, intCast_mul, intCast_natCast, intCast_natCast, Ring.natCast_mul]
  grind

private theorem ofRat_mul (a b : Rat) : (ofRat (a * b) : α) = ofRat a * ofRat b := by
  have h1 : (a.den : α) ≠ 0 := natCast_ne_zero a.den_nz
  have h2 : (b.den : α) ≠ 0 := natCast_ne_zero b.den_nz
  refine (ofRat_normalize _ _ (Nat.mul_ne_zero a.den_nz b.den_nz)).trans ?_
  rw [intCast_mul, Ring.natCast_mul]
  grind

private theorem ofRat_npow (a : Rat) : ∀ n : Nat, (ofRat (a ^ n) : α) = ofRat a ^ n
  | 0 => (ofRat_one (α := α)).trans (Semiring.pow_zero _).symm
  | n + 1 => by
    rw [Semiring.pow_succ (ofRat a : α), ← ofRat_npow a n]; exact ofRat_mul (a ^ n) a

private theorem zpow_natCast {β : Type u} [Field β] (a : β) : ∀ n : Nat, a ^ (n : Int) = a ^ n
  | 0 => (Field.zpow_zero a).trans (Semiring.pow_zero a).symm
  | n + 1 => by rw [Semiring.pow_succ, ← zpow_natCast a n]; exact Field.zpow_succ a n

private theorem ofRat_zpow (a : Rat) : ∀ n : Int, (ofRat (a ^ n) : α) = ofRat a ^ n
  | .ofNat n => (ofRat_npow a n).trans (zpow_natCast (ofRat a : α) n).symm
  | .negSucc n =>
    (ofRat_inv (a ^ (n + 1))).trans
      ((congrArg Inv.inv ((ofRat_npow a (n + 1)).trans (zpow_natCast (ofRat a : α) (n + 1)).symm)).trans
        (Field.zpow_neg (ofRat a : α) ((n + 1 : Nat) : Int)).symm)
end

/-! ## The operations -/

theorem natCast_eq (n : Nat) : (n : α) = ofRat n :=
  ((ofRat_intCast (n : Int)).trans (intCast_natCast n)).symm

theorem ofNat_eq (n : Nat) : (OfNat.ofNat n : α) = ofRat (OfNat.ofNat n) :=
  (ofNat_eq_natCast n).trans (natCast_eq n)

theorem intCast_eq (n : Int) : (n : α) = ofRat n := (ofRat_intCast n).symm

theorem neg_eq (a : α) (v₁ v : Rat) : v == -v₁ → a = ofRat v₁ → -a = ofRat v := fun e h => by
  rw [eq_of_beq e, h, ofRat_neg]

theorem inv_eq (a : α) (v₁ v : Rat) : v == v₁⁻¹ → a = ofRat v₁ → a⁻¹ = ofRat v := fun e h => by
  rw [eq_of_beq e, h, ofRat_inv]

section
variable [IsCharP α 0]

theorem add_eq (a b : α) (v₁ v₂ v : Rat) : v == v₁ + v₂ → a = ofRat v₁ → b = ofRat v₂ → a + b = ofRat v :=
  fun e h₁ h₂ => by rw [eq_of_beq e, h₁, h₂, ofRat_add]

theorem mul_eq (a b : α) (v₁ v₂ v : Rat) : v == v₁ * v₂ → a = ofRat v₁ → b = ofRat v₂ → a * b = ofRat v :=
  fun e h₁ h₂ => by rw [eq_of_beq e, h₁, h₂, ofRat_mul]

theorem sub_eq (a b : α) (v₁ v₂ v : Rat) : v == v₁ - v₂ → a = ofRat v₁ → b = ofRat v₂ → a - b = ofRat v :=
  fun e h₁ h₂ => by
    rw [eq_of_beq e, h₁, h₂, Ring.sub_eq_add_neg, ← ofRat_neg]; exact (ofRat_add v₁ (-v₂)).symm

theorem div_eq (a b : α) (v₁ v₂ v : Rat) : v == v₁ / v₂ → a = ofRat v₁ → b = ofRat v₂ → a / b = ofRat v :=
  fun e h₁ h₂ => by
    rw [eq_of_beq e, h₁, h₂, Field.div_eq_mul_inv, ← ofRat_inv]; exact (ofRat_mul v₁ v₂⁻¹).symm

theorem npow_eq (a : α) (n : Nat) (v₁ v : Rat) : v == v₁ ^ n → a = ofRat v₁ → a ^ n = ofRat v :=
  fun e h => by rw [eq_of_beq e, h, ofRat_npow]

theorem zpow_eq (a : α) (n : Int) (v₁ v : Rat) : v == v₁ ^ n → a = ofRat v₁ → a ^ n = ofRat v :=
  fun e h => by rw [eq_of_beq e, h, ofRat_zpow]
end

/-! ## From the value back to a term -/

theorem eq_int (a : α) (v : Rat) (n : Int) : v.num == n && v.den == 1 → a = ofRat v → a = n := fun e h => by
  have e := Bool.and_eq_true_iff.1 e
  rw [h, ofRat, eq_of_beq e.1, eq_of_beq e.2, natCast_one, Field.div_eq_mul_inv, inv_one, Semiring.mul_one]

theorem eq_inv (a : α) (v : Rat) (d : Nat) : v.num == 1 && v.den == d → a = ofRat v → a = (d : α)⁻¹ :=
  fun e h => by
    have e := Bool.and_eq_true_iff.1 e
    rw [h, ofRat, eq_of_beq e.1, eq_of_beq e.2, intCast_one, Field.div_eq_mul_inv, Semiring.one_mul]

theorem eq_mul_inv (a : α) (v : Rat) (n : Int) (d : Nat) :
    v.num == n && v.den == d → a = ofRat v → a = (n : α) * (d : α)⁻¹ := fun e h => by
  have e := Bool.and_eq_true_iff.1 e
  rw [h, ofRat, eq_of_beq e.1, eq_of_beq e.2, Field.div_eq_mul_inv]

end Lean.Grind.Field.NormNum
