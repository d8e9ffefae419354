prelude
import Init.Grind.Ordered.Linarith

/-!
# From commutative rings to linear arithmetic
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.CommRing
open Std Semiring Ring CommSemiring

section
variable {α : Type u} [CommRing α] (ctx : Context α)

noncomputable def Power.denoteM (p : Power) : α :=
  Nat.rec 1 (fun k _ => Nat.rec (Var.denote ctx p.x) (fun k' _ => Var.denote ctx p.x ^ (k'+2)) k) p.k

noncomputable def Mon.denoteM_go (m : Mon) : α → α :=
  Mon.rec (fun acc => acc) (fun p _ ih acc => ih (acc * p.denoteM ctx)) m

noncomputable def Mon.denoteAsIntModule (m : Mon) : α :=
  Mon.rec One.one (fun p m _ => m.denoteM_go ctx (p.denoteM ctx)) m

noncomputable def Poly.denoteAsIntModule (p : Poly) : α :=
  Poly.rec (fun k => k • (One.one : α)) (fun k m _ ih => k • m.denoteAsIntModule ctx + ih) p

theorem Power.denoteM_eq (p : Power) : p.denoteM ctx = p.denote ctx := by
  obtain ⟨x, k⟩ := p
  cases k with
  | zero =>
    show (1 : α) = Var.denote ctx x ^ 0
    rw [pow_zero]
  | succ k => cases k with
    | zero =>
      show Var.denote ctx x = Var.denote ctx x ^ 1
      rw [pow_one]
    | succ k => rfl

theorem Mon.denoteM_go_eq (m : Mon) (acc : α) : m.denoteM_go ctx acc = acc * m.denote ctx := by
  induction m generalizing acc with
  | unit =>
    show acc = acc * 1
    rw [mul_one]
  | mult p m ih =>
    show m.denoteM_go ctx (acc * p.denoteM ctx) = acc * (p.denote ctx * m.denote ctx)
    rw [ih, Power.denoteM_eq, mul_assoc]

theorem Mon.denoteAsIntModule_eq (m : Mon) : m.denoteAsIntModule ctx = m.denote ctx := by
  cases m with
  | unit => rfl
  | mult p m =>
    show m.denoteM_go ctx (p.denoteM ctx) = p.denote ctx * m.denote ctx
    rw [Mon.denoteM_go_eq, Power.denoteM_eq]

theorem Poly.denoteAsIntModule_eq (p : Poly) : p.denoteAsIntModule ctx = p.denote ctx := by
  induction p with
  | num k =>
    show k • (1 : α) = (k : α)
    rw [zsmul_eq_intCast_mul, mul_one]
  | add k m p ih =>
    show k • m.denoteAsIntModule ctx + p.denoteAsIntModule ctx = (k : α) * m.denote ctx + p.denote ctx
    rw [ih, Mon.denoteAsIntModule_eq, zsmul_eq_intCast_mul]

theorem core_sub {lhs rhs : Expr} {p : Poly} (h : core_cert lhs rhs p = true) : p.denote ctx =
    lhs.denote ctx - rhs.denote ctx := by
  rw [← Poly.beq_eq h, Expr.denote_toPoly]; rfl

theorem eq_norm (lhs rhs : Expr) (p : Poly) : core_cert lhs rhs p = true → lhs.denote ctx =
    rhs.denote ctx → p.denote ctx = 0 := by
  intro h h1; rw [core_sub ctx h, h1, sub_self]

theorem diseq_norm (lhs rhs : Expr) (p : Poly) : core_cert lhs rhs p = true → lhs.denote ctx ≠
    rhs.denote ctx → p.denote ctx ≠ 0 := by
  intro h h1
  rw [core_sub ctx h]
  exact mt sub_eq_zero_iff.1 h1

theorem le_int_module {α : Type u} [CommRing α] [LE α] (ctx : Context α) (p : Poly) : p.denote
    ctx ≤ 0 → p.denoteAsIntModule ctx ≤ 0 := by
  rw [Poly.denoteAsIntModule_eq]
  exact id

theorem lt_int_module {α : Type u} [CommRing α] [LT α] (ctx : Context α) (p : Poly) : p.denote
    ctx < 0 → p.denoteAsIntModule ctx < 0 := by
  rw [Poly.denoteAsIntModule_eq]
  exact id

theorem eq_int_module (p : Poly) : p.denote ctx = 0 → p.denoteAsIntModule ctx = 0 := by
  rw [Poly.denoteAsIntModule_eq]
  exact id

theorem diseq_int_module (p : Poly) : p.denote ctx ≠ 0 → p.denoteAsIntModule ctx ≠ 0 := by
  rw [Poly.denoteAsIntModule_eq]
  exact id

end

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedRing α] (ctx : Context α)

theorem le_norm {α : Type u} [CommRing α] [LE α] [LT α] [IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) : core_cert lhs rhs p = true → lhs.denote ctx
    ≤ rhs.denote ctx → p.denote ctx ≤ 0 := by
  intro h h1
  rw [core_sub ctx h]
  exact IntModule.sub_nonpos_iff.2 h1

theorem lt_norm (lhs rhs : Expr) (p : Poly) : core_cert lhs rhs p = true → lhs.denote ctx <
    rhs.denote ctx → p.denote ctx < 0 := by
  intro h h1
  rw [core_sub ctx h]
  exact IntModule.sub_neg_iff.2 h1

end

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α] (ctx : Context α)

theorem not_le_norm (lhs rhs : Expr) (p : Poly) : core_cert rhs lhs p = true → ¬ lhs.denote ctx
    ≤ rhs.denote ctx → p.denote ctx < 0 := by
  intro h h1
  rw [core_sub ctx h]
  exact IntModule.sub_neg_iff.2 (lt_of_not_le h1)

theorem not_lt_norm (lhs rhs : Expr) (p : Poly) : core_cert rhs lhs p = true → ¬ lhs.denote ctx
    < rhs.denote ctx → p.denote ctx ≤ 0 := by
  intro h h1
  rw [core_sub ctx h]
  exact IntModule.sub_nonpos_iff.2 (le_of_not_lt h1)

end
end Lean.Grind.CommRing

namespace Lean.Grind.Linarith
open Std

theorem zero_lt_one_aux {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] : (-1 : Int) • (One.one : α) + 0 < 0 := by
  rw [neg_one_zsmul, AddCommMonoid.add_zero]
  exact IntModule.neg_pos' OrderedRing.zero_lt_one

noncomputable def zero_lt_one_cert (p : Poly) : Bool := p.beq (.add (-1) 0 .nil)

theorem zero_lt_one {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] (ctx : Context α) (p : Poly) :
    zero_lt_one_cert p = true → Var.denote ctx (0 : Nat) = One.one → p.denote ctx < 0 := by
  intro h h1
  rw [Poly.beq_eq h]
  rw [Poly.denote_eq]
  show (-1 : Int) • (Var.denote ctx (0 : Nat)) + 0 < 0
  rw [h1]; exact zero_lt_one_aux

end Lean.Grind.Linarith

namespace Lean.Grind.CommRing
open Std Semiring Ring CommSemiring

section
variable {α : Type u} [CommRing α] (ctx : Context α)

theorem Stepwise.inv (p₁ p₂ : Poly) : (p₁.mulConst (-1)).beq p₂ = true → p₁.denote ctx = 0 →
    p₂.denote ctx = 0 := by
  intro h h1; rw [← Poly.beq_eq h, Poly.denote_mulConst, h1, mul_zero]

theorem Stepwise.eq_mul (p₁ : Poly) (k : Int) (p₂ : Poly) : (p₁.mulConst k).beq p₂ = true →
    p₁.denote ctx = 0 → p₂.denote ctx = 0 := by
  intro h h1; rw [← Poly.beq_eq h, Poly.denote_mulConst, h1, mul_zero]

noncomputable def Stepwise.diseq_mul_cert (p₁ : Poly) (k : Int) (p₂ : Poly) : Bool :=
  band (!(ibeq k 0)) ((p₁.mulConst k).beq p₂)

end

theorem Stepwise.diseq_mul {α : Type u} [CommRing α] [NoNatZeroDivisors α] (ctx : Context α)
    (p₁ : Poly) (k : Int) (p₂ : Poly) : diseq_mul_cert p₁ k p₂ = true →
    p₁.denote ctx ≠ 0 → p₂.denote ctx ≠ 0 := by
  intro h h1 h2
  have ⟨hk, h⟩ := band_eq h
  rw [← Poly.beq_eq h, Poly.denote_mulConst] at h2
  exact h1 (intCast_mul_cancel (cast_ne hk) (by rw [h2, mul_zero]))

end Lean.Grind.CommRing
