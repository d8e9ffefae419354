import Prover.Numbers.Algebra.Zpow
import Prover.Numbers.Real.Basic

/-!
# The ordered field of real numbers
-/

set_option linter.all false
open Prover

namespace Real

/-- `x` is the limit of a sequence that is eventually above some positive number. -/
def IsPos (x : ℝ) : Prop := Prover.IsPos x.sequence.seq

theorem isPos_mk {a : CauSeq} : IsPos (mk a) ↔ Prover.IsPos a.seq :=
  ⟨CauSeq.pos_congr (mk_eq.1 (mk_sequence _).symm), CauSeq.pos_congr (sequence_mk a)⟩

theorem mk_eq_zero {a : CauSeq} : mk a = 0 ↔ IsNull a.seq :=
  mk_eq.trans ⟨fun h => IsNull.congr h fun n => by show a.seq n + -(0 : ℚ) = _; grind,
    fun h => h.congr fun n => by show _ = a.seq n + -(0 : ℚ); grind⟩

theorem IsPos.add {x y : ℝ} : IsPos x → IsPos y → IsPos (x + y) :=
  ind_mk x fun a => ind_mk y fun b h k => by
    rw [add_mk]; exact isPos_mk.2 ((isPos_mk.1 h).add (isPos_mk.1 k))

theorem IsPos.mul {x y : ℝ} : IsPos x → IsPos y → IsPos (x * y) :=
  ind_mk x fun a => ind_mk y fun b h k => by
    rw [mul_mk]; exact isPos_mk.2 ((isPos_mk.1 h).mul (isPos_mk.1 k))

theorem IsPos.ne {x : ℝ} : IsPos x → x ≠ 0 :=
  ind_mk x fun a h k => (isPos_mk.1 h).not_null (mk_eq_zero.1 k)

theorem isPos_trichotomy (x : ℝ) : x = 0 ∨ IsPos x ∨ IsPos (-x) :=
  ind_mk x fun a => by
    rw [neg_mk, isPos_mk, isPos_mk, mk_eq_zero]; exact a.isCauSeq.trichotomy

theorem isPos_ofRat {q : ℚ} : IsPos (.ofRat q) ↔ 0 < q :=
  isPos_mk.trans ⟨fun ⟨δ, hδ, h⟩ => let ⟨_, k⟩ := h.exists; hδ.trans k,
    fun h => ⟨q / 2, half_pos h, .of_forall fun _ => by show q / 2 < q; grind⟩⟩

theorem not_isPos_neg {x : ℝ} (h : IsPos x) : ¬ IsPos (-x) := fun k =>
  (h.add k).ne (add_neg_cancel x)

instance : LT ℝ := ⟨fun x y => IsPos (y - x)⟩
instance : LE ℝ := ⟨fun x y => x < y ∨ x = y⟩

theorem lt_def {x y : ℝ} : x < y ↔ IsPos (y - x) := Iff.rfl
theorem le_def {x y : ℝ} : x ≤ y ↔ x < y ∨ x = y := Iff.rfl

theorem lt_trichotomy' (x y : ℝ) : x < y ∨ x = y ∨ y < x := by
  rcases isPos_trichotomy (y - x) with h | h | h
  · exact .inr (.inl (sub_eq_zero.1 h).symm)
  · exact .inl h
  · exact .inr (.inr (by rw [neg_sub] at h; exact h))

theorem lt_trans' {x y z : ℝ} (h : x < y) (k : y < z) : x < z := by
  have := IsPos.add h k; rw [show y - x + (z - y) = z - x by grobner] at this; exact this

theorem lt_irrefl' (x : ℝ) : ¬ x < x := fun h => IsPos.ne h (sub_self x)

instance : Std.IsLinearOrder ℝ where
  le_refl x := .inr rfl
  le_trans x y z h k := by
    rcases h with h | rfl
    · rcases k with k | rfl
      · exact .inl (lt_trans' h k)
      · exact .inl h
    · exact k
  le_antisymm x y h k := by
    rcases h with h | h
    · rcases k with k | k
      · exact absurd (lt_trans' h k) (lt_irrefl' x)
      · exact k.symm
    · exact h
  le_total x y := by
    rcases lt_trichotomy' x y with h | h | h
    · exact .inl (.inl h)
    · exact .inl (.inr h)
    · exact .inr (.inl h)

instance : Std.LawfulOrderLT ℝ where
  lt_iff x y := ⟨fun h => ⟨.inl h, fun k => by
      rcases k with k | k
      · exact lt_irrefl' x (lt_trans' h k)
      · exact lt_irrefl' x (k ▸ h)⟩,
    fun h => h.1.resolve_right fun k => h.2 (.inr k.symm)⟩

instance : Lean.Grind.OrderedRing ℝ where
  add_le_left_iff {x y} z := by
    rw [le_def, le_def, lt_def, lt_def, show y + z - (x + z) = y - x by grobner]
    exact ⟨Or.imp_right fun h => h ▸ rfl, Or.imp_right fun h => by grind⟩
  zero_lt_one := by
    rw [lt_def, sub_zero]; exact isPos_ofRat.2 (by decide)
  mul_lt_mul_of_pos_left {x y z} h k := by
    rw [lt_def, sub_zero] at k
    rw [lt_def, ← mul_sub]; exact IsPos.mul k h
  mul_lt_mul_of_pos_right {x y z} h k := by
    rw [lt_def, sub_zero] at k
    rw [lt_def, ← sub_mul]; exact IsPos.mul h k

theorem exists_mul_eq_one_of_pos {x : ℝ} : IsPos x → ∃ y, x * y = 1 :=
  ind_mk x fun a h => by
    have h := isPos_mk.1 h
    refine ⟨mk ⟨_, h.inv a.isCauSeq⟩, (mul_mk _ _).trans (mk_eq.2 fun ε hε => ?_)⟩
    have ⟨δ, hδ, k⟩ := h
    refine k.mono fun n p => ?_
    have hne := (hδ.trans p).ne'
    have h0 : a.seq n * (a.seq n)⁻¹ + -1 = 0 := by grobner
    show -ε < a.seq n * (a.seq n)⁻¹ + -1 ∧ a.seq n * (a.seq n)⁻¹ + -1 < ε
    rw [h0]
    exact ⟨by grind, hε⟩

theorem exists_mul_eq_one {x : ℝ} (h : x ≠ 0) : ∃ y, x * y = 1 := by
  rcases isPos_trichotomy x with k | k | k
  · exact absurd k h
  · exact exists_mul_eq_one_of_pos k
  · obtain ⟨y, hy⟩ := exists_mul_eq_one_of_pos k
    exact ⟨-y, by grind⟩

open Classical in
protected noncomputable def inv (x : ℝ) : ℝ := if h : x ≠ 0 then choose (exists_mul_eq_one h) else 0

protected theorem mul_inv_cancel (x : ℝ) (h : x ≠ 0) : x * Real.inv x = 1 := by
  rw [Real.inv, dif_pos h]; exact Classical.choose_spec (exists_mul_eq_one h)

protected theorem inv_zero : Real.inv 0 = 0 := by rw [Real.inv, dif_neg (fun h => h rfl)]

noncomputable instance : Inv ℝ := ⟨Real.inv⟩
noncomputable instance : Div ℝ := ⟨fun x y => x * y⁻¹⟩
noncomputable instance : Pow ℝ Int := ⟨zpowRec Real.inv⟩

noncomputable instance : Lean.Grind.Field ℝ where
  div_eq_mul_inv x y := rfl
  zero_ne_one := (zero_lt_one (α := ℝ)).ne
  inv_zero := Real.inv_zero
  mul_inv_cancel h := Real.mul_inv_cancel _ h
  zpow_zero x := rfl
  zpow_succ x n := rfl
  zpow_neg := zpowRec_neg Real.inv Real.inv_zero (zero_lt_one (α := ℝ)).ne Real.mul_inv_cancel

attribute [irreducible] Real.inv

noncomputable instance : DecidableEq ℝ := fun x y => Classical.propDecidable _
noncomputable instance (x y : ℝ) : Decidable (x ≤ y) := Classical.propDecidable _
noncomputable instance (x y : ℝ) : Decidable (x < y) := Classical.propDecidable _
noncomputable instance : Max ℝ := ⟨fun x y => if x ≤ y then y else x⟩
noncomputable instance : Min ℝ := ⟨fun x y => if x ≤ y then x else y⟩

end Real
