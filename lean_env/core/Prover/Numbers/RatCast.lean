import Prover.Numbers.Algebra.Field
import Prover.Numbers.Real.Complete

/-!
# Casts from ℚ, and decimals
-/

set_option linter.all false

/-- Types with a cast from the rational numbers. -/
class RatCast (K : Type u) where
  protected ratCast : ℚ → K

/-- A rational number as an element of `K`. -/
@[coe, reducible, match_pattern] protected def Rat.cast {K : Type u} [RatCast K] : ℚ → K :=
  RatCast.ratCast

instance {K : Type u} [RatCast K] : CoeTail ℚ K where coe := Rat.cast
instance {K : Type u} [RatCast K] : CoeHTCT ℚ K where coe := Rat.cast

instance : RatCast ℚ := ⟨id⟩
instance : RatCast ℝ := ⟨Real.ofRat⟩

/-- Decimals: `ofScientific m s e` is `m * 10 ^ (-e)` if `s`, and `m * 10 ^ e` if not. -/
class OfScientific (α : Type u) where
  ofScientific : Nat → Bool → Nat → α

/-- The rational number that a decimal stands for. -/
protected def Rat.ofScientific (m : Nat) (s : Bool) (e : Nat) : ℚ :=
  if s then (m : ℚ) / 10 ^ e else (m : ℚ) * 10 ^ e

instance : OfScientific ℚ := ⟨Rat.ofScientific⟩
instance (priority := 100) {K : Type u} [RatCast K] : OfScientific K :=
  ⟨fun m s e => ((Rat.ofScientific m s e : ℚ) : K)⟩

namespace Rat
variable {p q : ℚ}

@[simp, norm_cast] theorem cast_natCast (n : Nat) : (((n : ℚ) : ℝ)) = n := rfl
@[simp, norm_cast] theorem cast_intCast (n : Int) : (((n : ℚ) : ℝ)) = n := rfl
@[simp, norm_cast] theorem cast_ofNat (n : Nat) : (((no_index (OfNat.ofNat n) : ℚ) : ℝ)) = OfNat.ofNat n := rfl
@[simp, norm_cast] theorem cast_zero : (((0 : ℚ) : ℝ)) = 0 := rfl
@[simp, norm_cast] theorem cast_one : (((1 : ℚ) : ℝ)) = 1 := rfl
@[simp, norm_cast] theorem cast_add (p q : ℚ) : ((p + q : ℚ) : ℝ) = p + q := Real.ofRat_add p q
@[simp, norm_cast] theorem cast_mul (p q : ℚ) : ((p * q : ℚ) : ℝ) = p * q := Real.ofRat_mul p q
@[simp, norm_cast] theorem cast_neg (p : ℚ) : ((-p : ℚ) : ℝ) = -p := Real.ofRat_neg p
@[simp, norm_cast] theorem cast_sub (p q : ℚ) : ((p - q : ℚ) : ℝ) = p - q := Real.ofRat_sub p q
@[simp, norm_cast] theorem cast_le : (p : ℝ) ≤ q ↔ p ≤ q := Real.ofRat_le
@[simp, norm_cast] theorem cast_lt : (p : ℝ) < q ↔ p < q := Real.ofRat_lt
@[simp, norm_cast] theorem cast_inj : (p : ℝ) = q ↔ p = q := by
  rw [le_antisymm_iff, cast_le, cast_le, ← le_antisymm_iff]
@[simp, norm_cast] theorem cast_pow (p : ℚ) : ∀ n : Nat, ((p ^ n : ℚ) : ℝ) = (p : ℝ) ^ n
  | 0 => rfl
  | n + 1 => by rw [pow_succ, pow_succ, cast_mul, cast_pow p n]
@[simp, norm_cast] theorem cast_inv (p : ℚ) : ((p⁻¹ : ℚ) : ℝ) = (p : ℝ)⁻¹ := by
  by_cases h : p = 0
  · rw [h, inv_zero]; exact (inv_zero (α := ℝ)).symm
  · exact Lean.Grind.Field.eq_inv_of_mul_eq_one (by rw [← cast_mul, mul_inv_cancel₀ h]; rfl)
@[simp, norm_cast] theorem cast_div (p q : ℚ) : ((p / q : ℚ) : ℝ) = p / q := by
  rw [div_eq_mul_inv, div_eq_mul_inv, cast_mul, cast_inv]

/-- A rational number is its numerator over its denominator. -/
theorem num_div_den (r : ℚ) : (r.num : ℚ) / r.den = r := by
  have h : ((r.den : Nat) : ℚ) ≠ 0 := Nat.cast_ne_zero.2 r.den_nz
  have h2 := normalize_mul_normalize r.num r.den r.den_nz Nat.one_ne_zero
  rw [normalize_self, ← ofInt_eq_normalize] at h2
  rw [div_eq_iff h]
  refine Eq.trans ?_ h2.symm
  rw [ofInt_eq_normalize, normalize_eq_iff, Int.natCast_mul]
  exact (Int.mul_assoc _ _ _).symm

/-- A decimal as the fraction that it stands for. -/
theorem cast_ofScientific_true (m e : Nat) :
    (OfScientific.ofScientific m true e : ℝ) = (m : ℝ) / 10 ^ e := by
  show (((m : ℚ) / 10 ^ e : ℚ) : ℝ) = _
  rw [cast_div, cast_pow]; rfl

end Rat
