prelude
import Init.Grind.Module.Basic

/-!
# Linear arithmetic over ordered modules: polynomials and certificates
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.Linarith
open Std IntModule AddCommMonoid AddCommGroup
open CommRing (ibeq ibeq_eq cond_and band band_eq)

abbrev Var := Nat

inductive Expr where
  | zero
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | natMul (k : Nat) (a : Expr)
  | intMul (k : Int) (a : Expr)

inductive Poly where
  | nil
  | add (k : Int) (v : Var) (p : Poly)

abbrev Context (α : Type u) := RArray α

noncomputable def Poly.beq (p : Poly) : Poly → Bool :=
  Poly.rec (fun q => Poly.rec true (fun _ _ _ _ => false) q)
    (fun k v _ ih q => Poly.rec false (fun k' v' q' _ => cond (ibeq k k') (cond (Nat.beq v v') (ih q') false) false) q) p

noncomputable def Poly.cons' (k : Int) (v : Var) (p : Poly) : Poly :=
  cond (ibeq k 0) p (.add k v p)

noncomputable def Poly.combine (p : Poly) : Poly → Poly :=
  Poly.rec (fun q => q)
    (fun k v p' ih q => Poly.rec (Poly.add k v p') (fun k' v' q' ih' =>
      cond (Nat.beq v v') (.cons' (k + k') v (ih q'))
        (cond (Nat.ble v v') (.add k' v' ih') (.add k v (ih (.add k' v' q'))))) q) p

noncomputable def Poly.mul (p : Poly) (k : Int) : Poly :=
  cond (ibeq k 0) .nil (Poly.rec .nil (fun k' v _ ih => .add (k * k') v ih) p)

noncomputable def Poly.leadCoeff (p : Poly) : Int := Poly.rec 1 (fun k _ _ _ => k) p

noncomputable def Expr.toPoly (e : Expr) : Poly :=
  Expr.rec .nil (fun i => .add 1 i .nil) (fun _ _ a b => a.combine b) (fun _ _ a b => a.combine (b.mul (-1)))
    (fun _ a => a.mul (-1)) (fun k _ a => a.mul (Int.ofNat k)) (fun k _ a => a.mul k) e

section
variable {α : Type u} [IntModule α] (ctx : Context α)

noncomputable def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

noncomputable def Expr.denote (e : Expr) : α :=
  Expr.rec 0 (fun i => Var.denote ctx i) (fun _ _ a b => a + b) (fun _ _ a b => a - b)
    (fun _ a => -a) (fun k _ a => k • a) (fun k _ a => k • a) e

noncomputable def Poly.denoteA (p : Poly) : α :=
  Poly.rec 0 (fun k v _ ih => k • Var.denote ctx v + ih) p

theorem Poly.beq_eq {p q : Poly} (h : p.beq q = true) : p = q := by
  induction p generalizing q with
  | nil => cases q with | nil => rfl | add _ _ _ => exact Bool.noConfusion h
  | add k m p ih => cases q with
    | nil => exact Bool.noConfusion h
    | add k' m' q =>
      have ⟨h1, h⟩ := cond_and h
      have ⟨h2, h⟩ := cond_and h
      rw [ibeq_eq h1, ih h, (Nat.eq_of_beq_eq_true h2 : m = m')]

theorem PolyA.denote_cons' (k : Int) (v : Var) (p : Poly) : (p.cons' k v).denoteA ctx = k •
    Var.denote ctx v + p.denoteA ctx := by
  show Poly.denoteA ctx (cond _ _ _) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, zero_zsmul, zero_add]
    rfl
  | false => rfl

theorem PolyA.denote_combine (p q : Poly) : (p.combine q).denoteA ctx = p.denoteA ctx +
    q.denoteA ctx := by
  induction p generalizing q with
  | nil =>
    show q.denoteA ctx = 0 + _
    rw [zero_add]
  | add k v p ih =>
    induction q with
    | nil =>
      show (Poly.add k v p).denoteA ctx = _ + 0
      rw [add_zero]
    | add k' v' q ih' =>
      show Poly.denoteA ctx (cond _ _ (cond _ _ _)) = (k • Var.denote ctx v + p.denoteA ctx) + (k' • Var.denote ctx v' + q.denoteA ctx)
      cases h : Nat.beq v v' with
      | true =>
        show ((p.combine q).cons' (k+k') v).denoteA ctx = _
        rw [PolyA.denote_cons', ih, ← (Nat.eq_of_beq_eq_true h : v = v'), add_zsmul]
        simp only [add_assoc, add_left_comm]
      | false =>
        cases Nat.ble v v' with
        | false =>
          show k • Var.denote ctx v + (p.combine (.add k' v' q)).denoteA ctx = _
          rw [ih, add_assoc]; rfl
        | true =>
          show k' • Var.denote ctx v' + ((Poly.add k v p).combine q).denoteA ctx = _
          rw [ih', add_left_comm]; rfl

theorem PolyA.denote_mul (k : Int) (p : Poly) : (p.mul k).denoteA ctx = k • p.denoteA ctx := by
  show Poly.denoteA ctx (cond _ _ _) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, zero_zsmul]
    rfl
  | false =>
    show Poly.denoteA ctx (Poly.rec _ _ p) = _
    induction p with
    | nil => exact (zsmul_zero k).symm
    | add k' v p ih =>
      show (k * k') • Var.denote ctx v + Poly.denoteA ctx (Poly.rec _ _ p) = k • (k' • Var.denote ctx v + p.denoteA ctx)
      rw [ih, mul_zsmul, zsmul_add]

theorem neg_one_zsmul (a : α) : (-1 : Int) • a = -a := by
  rw [IntModule.neg_zsmul, one_zsmul]

theorem Expr.denote_toPolyA (e : Expr) : e.toPoly.denoteA ctx = e.denote ctx := by
  induction e with
  | zero => rfl
  | var i =>
    show (1 : Int) • Var.denote ctx i + 0 = _
    rw [one_zsmul, add_zero]
    rfl
  | add a b iha ihb =>
    show (a.toPoly.combine b.toPoly).denoteA ctx = a.denote ctx + b.denote ctx
    rw [PolyA.denote_combine, iha, ihb]
  | sub a b iha ihb =>
    show (a.toPoly.combine (b.toPoly.mul (-1))).denoteA ctx = a.denote ctx - b.denote ctx
    rw [PolyA.denote_combine, PolyA.denote_mul, iha, ihb, neg_one_zsmul, sub_eq_add_neg]
  | neg a ih =>
    show (a.toPoly.mul (-1)).denoteA ctx = -a.denote ctx
    rw [PolyA.denote_mul, ih, neg_one_zsmul]
  | natMul k a ih =>
    show (a.toPoly.mul (Int.ofNat k)).denoteA ctx = k • a.denote ctx
    rw [PolyA.denote_mul, ih]
    exact zsmul_natCast_eq_nsmul k _
  | intMul k a ih =>
    show (a.toPoly.mul k).denoteA ctx = k • a.denote ctx
    rw [PolyA.denote_mul, ih]

noncomputable def smul1 (k : Int) (a : α) : α := cond (ibeq k 1) a (k • a)

theorem smul1_eq (k : Int) (a : α) : smul1 k a = k • a := by
  show cond _ _ _ = _
  cases h : ibeq k 1 with
  | true =>
    rw [ibeq_eq h, one_zsmul]
    rfl
  | false => rfl

noncomputable def Poly.denote_go (p : Poly) : α → α :=
  Poly.rec (fun r => r) (fun k v _ ih r => ih (r + smul1 k (Var.denote ctx v))) p

noncomputable def Poly.denote (p : Poly) : α :=
  Poly.rec 0 (fun k v p _ => p.denote_go ctx (smul1 k (Var.denote ctx v))) p

theorem Poly.denote_go_eq (p : Poly) (r : α) : p.denote_go ctx r = r + p.denoteA ctx := by
  induction p generalizing r with
  | nil =>
    show r = r + 0
    rw [add_zero]
  | add k v p ih =>
    show p.denote_go ctx (r + smul1 k (Var.denote ctx v)) = r + (k • Var.denote ctx v + p.denoteA ctx)
    rw [ih, smul1_eq, add_assoc]

theorem Poly.denote_eq (p : Poly) : p.denote ctx = p.denoteA ctx := by
  cases p with
  | nil => rfl
  | add k v p =>
    show p.denote_go ctx (smul1 k (Var.denote ctx v)) = k • Var.denote ctx v + p.denoteA ctx
    rw [denote_go_eq, smul1_eq]

theorem Poly.denote_combine (p q : Poly) : (p.combine q).denote ctx = p.denote ctx + q.denote
    ctx := by
  rw [denote_eq, denote_eq, denote_eq, PolyA.denote_combine]

theorem Poly.denote_mul (k : Int) (p : Poly) : (p.mul k).denote ctx = k • p.denote ctx := by
  rw [denote_eq, denote_eq, PolyA.denote_mul]

theorem Expr.denote_toPoly (e : Expr) : e.toPoly.denote ctx = e.denote ctx := by
  rw [Poly.denote_eq, Expr.denote_toPolyA]

noncomputable def norm_cert (lhs rhs : Expr) (p : Poly) : Bool :=
  (Expr.sub lhs rhs).toPoly.beq p

theorem norm_sub {lhs rhs : Expr} {p : Poly} (h : norm_cert lhs rhs p = true) : p.denote ctx =
    lhs.denote ctx - rhs.denote ctx := by
  rw [← Poly.beq_eq h, Expr.denote_toPoly]; rfl

theorem eq_norm (lhs rhs : Expr) (p : Poly) : norm_cert lhs rhs p = true → lhs.denote ctx =
    rhs.denote ctx → p.denote ctx = 0 := by
  intro h h1; rw [norm_sub ctx h, h1, sub_self]

theorem diseq_norm (lhs rhs : Expr) (p : Poly) : norm_cert lhs rhs p = true → lhs.denote ctx ≠
    rhs.denote ctx → p.denote ctx ≠ 0 := by
  intro h h1
  rw [norm_sub ctx h]
  exact mt sub_eq_zero_iff.1 h1

noncomputable def neg_cert (p₁ p₂ : Poly) : Bool := (p₁.mul (-1)).beq p₂

theorem eq_neg (p₁ p₂ : Poly) : neg_cert p₁ p₂ = true → p₁.denote ctx = 0 → p₂.denote ctx = 0 :=
    by
  intro h h1; rw [← Poly.beq_eq h, Poly.denote_mul, h1, zsmul_zero]

theorem diseq_neg (p₁ p₂ : Poly) : neg_cert p₁ p₂ = true → p₁.denote ctx ≠ 0 → p₂.denote ctx ≠ 0
    := by
  intro h h1; rw [← Poly.beq_eq h, Poly.denote_mul, neg_one_zsmul]
  intro h2
  exact h1 (by rw [← IntModule.neg_neg (p₁.denote ctx), h2, IntModule.neg_zero])

theorem diseq_unsat : (Poly.nil).denote ctx ≠ 0 → False := fun h => h rfl

end

section
variable {α : Type u} [IntModule α] [LE α] [IsPreorder α] [OrderedAdd α] (ctx : Context α)

theorem le_of_eq (lhs rhs : Expr) (p : Poly) : norm_cert lhs rhs p = true → lhs.denote ctx =
    rhs.denote ctx → p.denote ctx ≤ 0 := by
  intro h h1
  rw [norm_sub ctx h, h1, sub_self]
  exact le_refl _

theorem le_norm (lhs rhs : Expr) (p : Poly) : norm_cert lhs rhs p = true → lhs.denote ctx ≤
    rhs.denote ctx → p.denote ctx ≤ 0 := by
  intro h h1
  rw [norm_sub ctx h]
  exact sub_nonpos_iff.2 h1

noncomputable def combine_cert (p₁ p₂ p₃ : Poly) : Bool :=
  ((p₁.mul p₂.leadCoeff.natAbs).combine (p₂.mul p₁.leadCoeff.natAbs)).beq p₃

theorem le_le_combine (p₁ p₂ p₃ : Poly) : combine_cert p₁ p₂ p₃ = true → p₁.denote ctx ≤ 0 →
    p₂.denote ctx ≤ 0 → p₃.denote ctx ≤ 0 := by
  intro h h1 h2
  rw [← Poly.beq_eq h, Poly.denote_combine, Poly.denote_mul, Poly.denote_mul]
  exact add_nonpos (nsmul_nonpos h1 _) (nsmul_nonpos h2 _)

end

section
variable {α : Type u} [IntModule α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedAdd α] (ctx : Context α)

theorem lt_norm (lhs rhs : Expr) (p : Poly) : norm_cert lhs rhs p = true → lhs.denote ctx <
    rhs.denote ctx → p.denote ctx < 0 := by
  intro h h1
  rw [norm_sub ctx h]
  exact sub_neg_iff.2 h1

noncomputable def combine_cert_lt (p₁ p₂ p₃ : Poly) : Bool :=
  band (!(Nat.beq p₁.leadCoeff.natAbs 0)) (combine_cert p₁ p₂ p₃)

theorem natAbs_pos {n : Nat} (h : (!(Nat.beq n 0)) = true) : ∃ k, n = k + 1 := by
  cases n with
  | zero => exact Bool.noConfusion h
  | succ k => exact ⟨k, rfl⟩

theorem le_lt_combine (p₁ p₂ p₃ : Poly) : combine_cert_lt p₁ p₂ p₃ = true → p₁.denote ctx ≤ 0 →
    p₂.denote ctx < 0 → p₃.denote ctx < 0 := by
  intro h h1 h2
  have ⟨hk, h⟩ := band_eq h
  rw [← Poly.beq_eq h, Poly.denote_combine, Poly.denote_mul, Poly.denote_mul]
  obtain ⟨k, hk⟩ := natAbs_pos hk
  rw [hk, add_comm]
  exact add_neg_of_lt_of_le (nsmul_neg h2 _) (nsmul_nonpos h1 _)

theorem lt_lt_combine (p₁ p₂ p₃ : Poly) : combine_cert_lt p₁ p₂ p₃ = true → p₁.denote ctx < 0 →
    p₂.denote ctx < 0 → p₃.denote ctx < 0 :=
  fun h h1 h2 => le_lt_combine ctx p₁ p₂ p₃ h (le_of_lt h1) h2

end

theorem lt_unsat {α : Type u} [IntModule α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    (ctx : Context α) : (Poly.nil).denote ctx < 0 → False :=
  fun h => lt_irrefl _ h

section
variable {α : Type u} [IntModule α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedAdd α] (ctx : Context α)

theorem not_le_norm (lhs rhs : Expr) (p : Poly) : norm_cert rhs lhs p = true → ¬ lhs.denote ctx
    ≤ rhs.denote ctx → p.denote ctx < 0 := by
  intro h h1
  rw [norm_sub ctx h]
  exact sub_neg_iff.2 (lt_of_not_le h1)

theorem not_lt_norm (lhs rhs : Expr) (p : Poly) : norm_cert rhs lhs p = true → ¬ lhs.denote ctx
    < rhs.denote ctx → p.denote ctx ≤ 0 := by
  intro h h1
  rw [norm_sub ctx h]
  exact sub_nonpos_iff.2 (le_of_not_lt h1)

theorem diseq_split (p₁ p₂ : Poly) : neg_cert p₁ p₂ = true → p₁.denote ctx ≠ 0 → p₁.denote ctx <
    0 ∨ p₂.denote ctx < 0 := by
  intro h h1; rw [← Poly.beq_eq h, Poly.denote_mul, neg_one_zsmul]
  exact (lt_or_gt_of_ne h1).imp id neg_pos'

theorem diseq_split_resolve (p₁ p₂ : Poly) : neg_cert p₁ p₂ = true → p₁.denote ctx ≠ 0 → ¬
    p₁.denote ctx < 0 → p₂.denote ctx < 0 :=
  fun h h1 h2 => (diseq_split ctx p₁ p₂ h h1).resolve_left h2

end
end Lean.Grind.Linarith
