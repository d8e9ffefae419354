import Prover.Numbers.Real.Sqrt
import Prover.Numbers.RatCast
import Prover.Numbers.Sum.Ring

/-!
# Real numbers that are not negative

`NNReal`, written `ℝ≥0` under `open NNReal`: a commutative semiring in which one divides, linearly ordered, with a
subtraction that stops at 0. Names and definitions are those of Mathlib's `Mathlib.Data.NNReal.Defs`. The lemmas
`NNReal.coe_…` move a statement into `ℝ`, where `grind` knows the field.
-/

set_option linter.all false
open Prover

/-- The real numbers that are not negative. -/
def NNReal : Type := {r : ℝ // 0 ≤ r}

namespace NNReal

@[inherit_doc] scoped notation "ℝ≥0" => NNReal

/-- The number as a real number. -/
@[coe] def toReal (x : ℝ≥0) : ℝ := x.val

instance : Coe ℝ≥0 ℝ := ⟨toReal⟩

theorem coe_nonneg (x : ℝ≥0) : (0 : ℝ) ≤ x := x.property
@[simp] theorem zero_le_coe {x : ℝ≥0} : (0 : ℝ) ≤ x := x.property
protected theorem eq {x y : ℝ≥0} (h : (x : ℝ) = y) : x = y := Subtype.ext h
@[ext] theorem ext {x y : ℝ≥0} (h : (x : ℝ) = y) : x = y := Subtype.ext h
theorem eq_iff {x y : ℝ≥0} : x = y ↔ (x : ℝ) = y := ⟨fun h => h ▸ rfl, NNReal.eq⟩
theorem ne_iff {x y : ℝ≥0} : (x : ℝ) ≠ y ↔ x ≠ y := not_congr eq_iff.symm
@[simp, norm_cast] theorem coe_inj {x y : ℝ≥0} : (x : ℝ) = y ↔ x = y := eq_iff.symm
@[simp] theorem coe_mk (r : ℝ) (h : 0 ≤ r) : toReal ⟨r, h⟩ = r := rfl

end NNReal

open NNReal

/-- The real number if it is not negative, and 0 if it is. -/
noncomputable def Real.toNNReal (r : ℝ) : ℝ≥0 := ⟨max r 0, le_max_right r 0⟩

namespace NNReal

theorem pow_nonneg' (x : ℝ≥0) (n : Nat) : 0 ≤ (x : ℝ) ^ n := pow_nonneg x.coe_nonneg n

noncomputable instance : Add ℝ≥0 := ⟨fun x y => ⟨x + y, add_nonneg x.coe_nonneg y.coe_nonneg⟩⟩
noncomputable instance : Mul ℝ≥0 := ⟨fun x y => ⟨x * y, mul_nonneg x.coe_nonneg y.coe_nonneg⟩⟩
noncomputable instance : Sub ℝ≥0 := ⟨fun x y => Real.toNNReal (x - y)⟩
noncomputable instance : NatPow ℝ≥0 := ⟨fun x n => ⟨(x : ℝ) ^ n, pow_nonneg' x n⟩⟩
noncomputable instance : Inv ℝ≥0 := ⟨fun x => ⟨(x : ℝ)⁻¹, inv_nonneg.2 x.coe_nonneg⟩⟩
noncomputable instance : Div ℝ≥0 := ⟨fun x y => ⟨(x : ℝ) / y, div_nonneg x.coe_nonneg y.coe_nonneg⟩⟩
instance : NatCast ℝ≥0 := ⟨fun n => ⟨n, Nat.cast_nonneg n⟩⟩
instance {n : Nat} : OfNat ℝ≥0 n := ⟨(n : ℝ≥0)⟩
instance : Inhabited ℝ≥0 := ⟨0⟩
instance : LE ℝ≥0 := ⟨fun x y => (x : ℝ) ≤ y⟩
instance : LT ℝ≥0 := ⟨fun x y => (x : ℝ) < y⟩

@[simp, norm_cast] theorem coe_zero : ((0 : ℝ≥0) : ℝ) = 0 := rfl
@[simp, norm_cast] theorem coe_one : ((1 : ℝ≥0) : ℝ) = 1 := rfl
@[simp, norm_cast] theorem coe_ofNat (n : Nat) : ((no_index (OfNat.ofNat n) : ℝ≥0) : ℝ) = OfNat.ofNat n := rfl
@[simp, norm_cast] theorem coe_natCast (n : Nat) : ((n : ℝ≥0) : ℝ) = n := rfl
@[simp, norm_cast] theorem coe_add (x y : ℝ≥0) : ((x + y : ℝ≥0) : ℝ) = x + y := rfl
@[simp, norm_cast] theorem coe_mul (x y : ℝ≥0) : ((x * y : ℝ≥0) : ℝ) = x * y := rfl
@[simp, norm_cast] theorem coe_pow (x : ℝ≥0) (n : Nat) : ((x ^ n : ℝ≥0) : ℝ) = (x : ℝ) ^ n := rfl
@[simp, norm_cast] theorem coe_inv (x : ℝ≥0) : ((x⁻¹ : ℝ≥0) : ℝ) = (x : ℝ)⁻¹ := rfl
@[simp, norm_cast] theorem coe_div (x y : ℝ≥0) : ((x / y : ℝ≥0) : ℝ) = x / y := rfl
@[simp, norm_cast] theorem coe_le_coe {x y : ℝ≥0} : (x : ℝ) ≤ y ↔ x ≤ y := .rfl
@[simp, norm_cast] theorem coe_lt_coe {x y : ℝ≥0} : (x : ℝ) < y ↔ x < y := .rfl
@[simp, norm_cast] theorem coe_pos {x : ℝ≥0} : (0 : ℝ) < x ↔ 0 < x := .rfl
@[simp, norm_cast] theorem coe_eq_zero {x : ℝ≥0} : (x : ℝ) = 0 ↔ x = 0 := coe_inj (y := 0)
@[simp, norm_cast] theorem coe_eq_one {x : ℝ≥0} : (x : ℝ) = 1 ↔ x = 1 := coe_inj (y := 1)
theorem coe_ne_zero {x : ℝ≥0} : (x : ℝ) ≠ 0 ↔ x ≠ 0 := not_congr coe_eq_zero

noncomputable instance : Lean.Grind.CommSemiring ℝ≥0 where
  nsmul := ⟨fun n x => n * x⟩
  add_zero x := NNReal.eq (add_zero _)
  add_comm x y := NNReal.eq (add_comm _ _)
  add_assoc x y z := NNReal.eq (add_assoc _ _ _)
  mul_assoc x y z := NNReal.eq (mul_assoc _ _ _)
  mul_comm x y := NNReal.eq (mul_comm _ _)
  mul_one x := NNReal.eq (mul_one _)
  one_mul x := NNReal.eq (one_mul _)
  left_distrib x y z := NNReal.eq (mul_add _ _ _)
  right_distrib x y z := NNReal.eq (add_mul _ _ _)
  zero_mul x := NNReal.eq (zero_mul _)
  mul_zero x := NNReal.eq (mul_zero _)
  pow_zero x := NNReal.eq (pow_zero _)
  pow_succ x n := NNReal.eq (pow_succ _ n)
  ofNat_succ n := NNReal.eq (Lean.Grind.Semiring.ofNat_succ n)

instance : Std.IsLinearOrder ℝ≥0 where
  le_refl x := le_refl (x : ℝ)
  le_trans x y z := le_trans (α := ℝ)
  le_antisymm x y h k := NNReal.eq (le_antisymm h k)
  le_total x y := le_total (x : ℝ) y

instance : Std.LawfulOrderLT ℝ≥0 where
  lt_iff x y := lt_iff_le_not_ge (a := (x : ℝ)) (b := y)

noncomputable instance : DecidableEq ℝ≥0 := fun x y => Classical.propDecidable _
noncomputable instance (x y : ℝ≥0) : Decidable (x ≤ y) := Classical.propDecidable _
noncomputable instance (x y : ℝ≥0) : Decidable (x < y) := Classical.propDecidable _
noncomputable instance : Max ℝ≥0 := ⟨fun x y => if x ≤ y then y else x⟩
noncomputable instance : Min ℝ≥0 := ⟨fun x y => if x ≤ y then x else y⟩
instance : Std.LawfulOrderMax ℝ≥0 := lawfulOrderMax fun _ _ => rfl
instance : Std.LawfulOrderMin ℝ≥0 := lawfulOrderMin fun _ _ => rfl

@[simp, norm_cast] theorem coe_max (x y : ℝ≥0) : ((max x y : ℝ≥0) : ℝ) = max (x : ℝ) y := by
  rcases le_total x y with h | h
  · rw [max_eq_right h, max_eq_right (coe_le_coe.2 h)]
  · rw [max_eq_left h, max_eq_left (coe_le_coe.2 h)]
@[simp, norm_cast] theorem coe_min (x y : ℝ≥0) : ((min x y : ℝ≥0) : ℝ) = min (x : ℝ) y := by
  rcases le_total x y with h | h
  · rw [min_eq_left h, min_eq_left (coe_le_coe.2 h)]
  · rw [min_eq_right h, min_eq_right (coe_le_coe.2 h)]
@[simp, norm_cast] theorem coe_sum {ι : Type u} (s : Finset ι) (f : ι → ℝ≥0) :
    ((∑ i ∈ s, f i : ℝ≥0) : ℝ) = ∑ i ∈ s, (f i : ℝ) :=
  (Finset.fold_hom (op := (· + ·)) (op' := (· + ·)) (m := toReal) (b := (0 : ℝ≥0)) (f := f) (s := s) coe_add).symm
@[simp, norm_cast] theorem coe_prod {ι : Type u} (s : Finset ι) (f : ι → ℝ≥0) :
    ((∏ i ∈ s, f i : ℝ≥0) : ℝ) = ∏ i ∈ s, (f i : ℝ) :=
  (Finset.fold_hom (op := (· * ·)) (op' := (· * ·)) (m := toReal) (b := (1 : ℝ≥0)) (f := f) (s := s) coe_mul).symm

protected theorem zero_le (x : ℝ≥0) : 0 ≤ x := x.coe_nonneg
theorem pos_iff_ne_zero {x : ℝ≥0} : 0 < x ↔ x ≠ 0 :=
  ⟨fun h => h.ne', fun h => lt_of_le_of_ne x.zero_le h.symm⟩

theorem _root_.Real.coe_toNNReal' (r : ℝ) : (r.toNNReal : ℝ) = max r 0 := rfl
@[simp] theorem _root_.Real.coe_toNNReal (r : ℝ) (h : 0 ≤ r) : (r.toNNReal : ℝ) = r := max_eq_left h
theorem _root_.Real.toNNReal_of_nonpos {r : ℝ} (h : r ≤ 0) : r.toNNReal = 0 := NNReal.eq (max_eq_right h)
@[simp] theorem _root_.Real.toNNReal_coe {x : ℝ≥0} : (x : ℝ).toNNReal = x := NNReal.eq (max_eq_left x.coe_nonneg)
theorem sub_def {x y : ℝ≥0} : x - y = Real.toNNReal (x - y) := rfl
@[simp, norm_cast] theorem coe_sub {x y : ℝ≥0} (h : y ≤ x) : ((x - y : ℝ≥0) : ℝ) = x - y :=
  Real.coe_toNNReal _ (sub_nonneg.2 h)
theorem sub_eq_zero {x y : ℝ≥0} (h : x ≤ y) : x - y = 0 :=
  Real.toNNReal_of_nonpos (sub_nonpos.2 h)

/-- The square root. Mathlib has it as an isomorphism of orders. -/
@[pp_nodot] noncomputable def sqrt (x : ℝ≥0) : ℝ≥0 := ⟨√x, Real.sqrt_nonneg x⟩

variable {x y : ℝ≥0}

@[simp, norm_cast] theorem coe_sqrt : ((sqrt x : ℝ≥0) : ℝ) = √x := rfl
theorem sq_sqrt (x : ℝ≥0) : sqrt x ^ 2 = x := NNReal.eq (Real.sq_sqrt x.coe_nonneg)
theorem sqrt_sq (x : ℝ≥0) : sqrt (x ^ 2) = x := NNReal.eq (Real.sqrt_sq x.coe_nonneg)
theorem mul_self_sqrt (x : ℝ≥0) : sqrt x * sqrt x = x := NNReal.eq (Real.mul_self_sqrt x.coe_nonneg)
theorem sqrt_mul_self (x : ℝ≥0) : sqrt (x * x) = x := NNReal.eq (Real.sqrt_mul_self x.coe_nonneg)
theorem sqrt_eq_iff_eq_sq : sqrt x = y ↔ x = y ^ 2 :=
  ⟨fun h => h ▸ (sq_sqrt x).symm, fun h => h ▸ sqrt_sq y⟩
theorem sqrt_mul (x y : ℝ≥0) : sqrt (x * y) = sqrt x * sqrt y := NNReal.eq (Real.sqrt_mul x.coe_nonneg y)
theorem sqrt_zero : sqrt 0 = 0 := NNReal.eq Real.sqrt_zero
theorem sqrt_one : sqrt 1 = 1 := NNReal.eq Real.sqrt_one
theorem sqrt_le_sqrt (h : x ≤ y) : sqrt x ≤ sqrt y := Real.sqrt_le_sqrt h

end NNReal
