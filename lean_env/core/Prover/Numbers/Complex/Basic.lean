import Prover.Numbers.RatCast
import Prover.Numbers.Real.Sqrt

/-!
# Complex numbers

Pairs of real numbers, with the imaginary unit `Complex.I`.
-/

set_option linter.all false
open Prover

/-- A complex number: a real and an imaginary part. -/
structure Complex where
  re : ℝ
  im : ℝ

/-- The complex numbers. -/
notation "ℂ" => Complex

namespace Complex

protected theorem ext {z w : ℂ} (hr : z.re = w.re) (hi : z.im = w.im) : z = w := by
  cases z; cases w; cases hr; cases hi; rfl

protected theorem ext_iff {z w : ℂ} : z = w ↔ z.re = w.re ∧ z.im = w.im :=
  ⟨fun h => h ▸ ⟨rfl, rfl⟩, fun h => Complex.ext h.1 h.2⟩

/-- A real number as a complex number. -/
@[coe] def ofReal (x : ℝ) : ℂ := ⟨x, 0⟩

instance : Coe ℝ ℂ := ⟨ofReal⟩

/-- The imaginary unit. -/
def I : ℂ := ⟨0, 1⟩

/-- The complex conjugate. -/
protected noncomputable def conj (z : ℂ) : ℂ := ⟨z.re, -z.im⟩

/-- The square of the absolute value. -/
noncomputable def normSq (z : ℂ) : ℝ := z.re * z.re + z.im * z.im

protected noncomputable def pow (z : ℂ) : Nat → ℂ
  | 0 => ⟨1, 0⟩
  | n + 1 => ⟨(Complex.pow z n).re * z.re - (Complex.pow z n).im * z.im,
      (Complex.pow z n).re * z.im + (Complex.pow z n).im * z.re⟩

noncomputable instance : Add ℂ := ⟨fun z w => ⟨z.re + w.re, z.im + w.im⟩⟩
noncomputable instance : Mul ℂ := ⟨fun z w => ⟨z.re * w.re - z.im * w.im, z.re * w.im + z.im * w.re⟩⟩
noncomputable instance : Neg ℂ := ⟨fun z => ⟨-z.re, -z.im⟩⟩
noncomputable instance : Sub ℂ := ⟨fun z w => ⟨z.re - w.re, z.im - w.im⟩⟩
noncomputable instance : NatPow ℂ := ⟨Complex.pow⟩
noncomputable instance : Inv ℂ := ⟨fun z => ⟨z.re / normSq z, -z.im / normSq z⟩⟩
instance : NatCast ℂ := ⟨fun n => ofReal n⟩
instance : IntCast ℂ := ⟨fun n => ofReal n⟩
instance : RatCast ℂ := ⟨fun n => ofReal n⟩
instance {n : Nat} : OfNat ℂ n := ⟨ofReal (OfNat.ofNat n)⟩
instance : Inhabited ℂ := ⟨0⟩

@[simp] theorem add_re (z w : ℂ) : (z + w).re = z.re + w.re := rfl
@[simp] theorem add_im (z w : ℂ) : (z + w).im = z.im + w.im := rfl
@[simp] theorem mul_re (z w : ℂ) : (z * w).re = z.re * w.re - z.im * w.im := rfl
@[simp] theorem mul_im (z w : ℂ) : (z * w).im = z.re * w.im + z.im * w.re := rfl
@[simp] theorem neg_re (z : ℂ) : (-z).re = -z.re := rfl
@[simp] theorem neg_im (z : ℂ) : (-z).im = -z.im := rfl
@[simp] theorem sub_re (z w : ℂ) : (z - w).re = z.re - w.re := rfl
@[simp] theorem sub_im (z w : ℂ) : (z - w).im = z.im - w.im := rfl
@[simp] theorem inv_re (z : ℂ) : z⁻¹.re = z.re / normSq z := rfl
@[simp] theorem inv_im (z : ℂ) : z⁻¹.im = -z.im / normSq z := rfl
@[simp] theorem ofReal_re (x : ℝ) : (x : ℂ).re = x := rfl
@[simp] theorem ofReal_im (x : ℝ) : (x : ℂ).im = 0 := rfl
@[simp] theorem zero_re : (0 : ℂ).re = 0 := rfl
@[simp] theorem zero_im : (0 : ℂ).im = 0 := rfl
@[simp] theorem one_re : (1 : ℂ).re = 1 := rfl
@[simp] theorem one_im : (1 : ℂ).im = 0 := rfl
@[simp] theorem ofNat_re (n : Nat) : (no_index (OfNat.ofNat n) : ℂ).re = OfNat.ofNat n := rfl
@[simp] theorem ofNat_im (n : Nat) : (no_index (OfNat.ofNat n) : ℂ).im = 0 := rfl
@[simp] theorem natCast_re (n : Nat) : (n : ℂ).re = n := rfl
@[simp] theorem natCast_im (n : Nat) : (n : ℂ).im = 0 := rfl
@[simp] theorem intCast_re (n : Int) : (n : ℂ).re = n := rfl
@[simp] theorem intCast_im (n : Int) : (n : ℂ).im = 0 := rfl
@[simp] theorem I_re : I.re = 0 := rfl
@[simp] theorem I_im : I.im = 1 := rfl
theorem normSq_apply (z : ℂ) : normSq z = z.re * z.re + z.im * z.im := rfl

/-- Equalities of complex numbers, part by part. -/
local macro "by_parts" : tactic => `(tactic| apply Complex.ext <;> simp only [add_re, add_im, mul_re,
  mul_im, neg_re, neg_im, sub_re, sub_im, zero_re, zero_im, one_re, one_im, intCast_re, intCast_im] <;>
  grobner)

noncomputable instance : Lean.Grind.CommRing ℂ where
  nsmul := ⟨fun n z => n * z⟩
  zsmul := ⟨fun n z => n * z⟩
  add_zero z := by by_parts
  add_comm z w := by by_parts
  add_assoc z w v := by by_parts
  mul_assoc z w v := by by_parts
  mul_comm z w := by by_parts
  mul_one z := by by_parts
  one_mul z := by by_parts
  left_distrib z w v := by by_parts
  right_distrib z w v := by by_parts
  zero_mul z := by by_parts
  mul_zero z := by by_parts
  pow_zero z := rfl
  pow_succ z n := rfl
  ofNat_succ n := Complex.ext (Lean.Grind.Semiring.ofNat_succ n) (add_zero (0 : ℝ)).symm
  ofNat_eq_natCast n := Complex.ext (Lean.Grind.Semiring.ofNat_eq_natCast n) rfl
  neg_add_cancel z := by by_parts
  sub_eq_add_neg z w := Complex.ext (sub_eq_add_neg _ _) (sub_eq_add_neg _ _)
  neg_zsmul i z := by
    show ((-i : Int) : ℂ) * z = -((i : ℂ) * z)
    by_parts
  intCast_neg i := Complex.ext (Int.cast_neg i) neg_zero.symm
  intCast_ofNat n := Complex.ext (Lean.Grind.Ring.intCast_ofNat n) rfl

theorem normSq_pos {z : ℂ} (h : z ≠ 0) : 0 < normSq z := by
  have h1 := mul_self_nonneg z.re
  have h2 := mul_self_nonneg z.im
  refine (add_nonneg h1 h2).lt_of_ne fun k => h (Complex.ext ?_ ?_)
  · exact mul_self_eq_zero.1 (by grind)
  · exact mul_self_eq_zero.1 (by grind)

protected theorem inv_zero : (0 : ℂ)⁻¹ = 0 :=
  Complex.ext (zero_div _) (by rw [inv_im, zero_im, neg_zero, zero_div])

protected theorem mul_inv_cancel (z : ℂ) (h : z ≠ 0) : z * z⁻¹ = 1 := by
  have hn := (normSq_pos h).ne'
  have h1 : z.re * z.re + z.im * z.im = normSq z := rfl
  apply Complex.ext
  · rw [mul_re, inv_re, inv_im, one_re]; grobner
  · rw [mul_im, inv_re, inv_im, one_im]; grobner

theorem zero_ne_one' : (0 : ℂ) ≠ 1 := fun h => zero_ne_one (α := ℝ) (congrArg re h)

noncomputable instance : Div ℂ := ⟨fun z w => z * w⁻¹⟩
noncomputable instance : Pow ℂ Int := ⟨zpowRec Inv.inv⟩

noncomputable instance : Lean.Grind.Field ℂ where
  div_eq_mul_inv z w := rfl
  zero_ne_one := zero_ne_one'
  inv_zero := Complex.inv_zero
  mul_inv_cancel h := Complex.mul_inv_cancel _ h
  zpow_zero z := rfl
  zpow_succ z n := rfl
  zpow_neg := zpowRec_neg Inv.inv Complex.inv_zero zero_ne_one' Complex.mul_inv_cancel

theorem ofReal_injective {x y : ℝ} (h : (x : ℂ) = y) : x = y := congrArg re h

instance : Lean.Grind.IsCharP ℂ 0 where
  ofNat_ext_iff {x y} := by
    rw [← Lean.Grind.IsCharP.ofNat_ext_iff (α := ℝ) (p := 0)]
    exact ⟨fun h => congrArg re h, fun h => congrArg ofReal h⟩

noncomputable instance : DecidableEq ℂ := fun z w => Classical.propDecidable _

@[simp] theorem I_mul_I : I * I = -1 := by
  apply Complex.ext
  · rw [mul_re, I_re, I_im, neg_re, one_re]; grobner
  · rw [mul_im, I_re, I_im, neg_im, one_im]; grobner
@[simp] theorem I_sq : I ^ 2 = -1 := by rw [pow_two, I_mul_I]
theorem I_ne_zero : I ≠ 0 := fun h => zero_ne_one (α := ℝ) (congrArg im h).symm

@[simp, norm_cast] theorem ofReal_inj {x y : ℝ} : (x : ℂ) = y ↔ x = y :=
  ⟨ofReal_injective, fun h => h ▸ rfl⟩
@[simp, norm_cast] theorem ofReal_zero : ((0 : ℝ) : ℂ) = 0 := rfl
@[simp, norm_cast] theorem ofReal_one : ((1 : ℝ) : ℂ) = 1 := rfl
@[simp, norm_cast] theorem ofReal_ofNat (n : Nat) : ((no_index (OfNat.ofNat n) : ℝ) : ℂ) = OfNat.ofNat n := rfl
@[simp, norm_cast] theorem ofReal_natCast (n : Nat) : ((n : ℝ) : ℂ) = n := rfl
@[simp, norm_cast] theorem ofReal_intCast (n : Int) : ((n : ℝ) : ℂ) = n := rfl
@[simp, norm_cast] theorem ofReal_ratCast (q : ℚ) : ((q : ℝ) : ℂ) = q := rfl
@[simp, norm_cast] theorem ofReal_add (x y : ℝ) : ((x + y : ℝ) : ℂ) = x + y :=
  Complex.ext rfl (add_zero (0 : ℝ)).symm
@[simp, norm_cast] theorem ofReal_neg (x : ℝ) : ((-x : ℝ) : ℂ) = -x := Complex.ext rfl neg_zero.symm
@[simp, norm_cast] theorem ofReal_sub (x y : ℝ) : ((x - y : ℝ) : ℂ) = x - y :=
  Complex.ext rfl (sub_self (0 : ℝ)).symm
@[simp, norm_cast] theorem ofReal_mul (x y : ℝ) : ((x * y : ℝ) : ℂ) = x * y := by
  apply Complex.ext
  · rw [mul_re]; show x * y = x * y - 0 * 0; grobner
  · rw [mul_im]; show (0 : ℝ) = x * 0 + 0 * y; grobner
@[simp, norm_cast] theorem ofReal_pow (x : ℝ) : ∀ n : Nat, ((x ^ n : ℝ) : ℂ) = (x : ℂ) ^ n
  | 0 => rfl
  | n + 1 => by rw [pow_succ, pow_succ, ofReal_mul, ofReal_pow x n]
@[simp, norm_cast] theorem ofReal_inv (x : ℝ) : ((x⁻¹ : ℝ) : ℂ) = (x : ℂ)⁻¹ := by
  by_cases h : x = 0
  · rw [h, inv_zero, ofReal_zero, inv_zero]
  · exact Lean.Grind.Field.eq_inv_of_mul_eq_one (by rw [← ofReal_mul, mul_inv_cancel₀ h]; rfl)
@[simp, norm_cast] theorem ofReal_div (x y : ℝ) : ((x / y : ℝ) : ℂ) = x / y := by
  rw [div_eq_mul_inv, div_eq_mul_inv, ofReal_mul, ofReal_inv]

theorem re_add_im (z : ℂ) : (z.re : ℂ) + z.im * I = z := by
  apply Complex.ext
  · rw [add_re, mul_re, I_re, I_im, ofReal_re, ofReal_re, ofReal_im]; grobner
  · rw [add_im, mul_im, I_re, I_im, ofReal_re, ofReal_im, ofReal_im]; grobner

end Complex
