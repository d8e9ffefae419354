prelude
import Init.Grind.Ordered.CommRing

/-!
# Ring normal forms of integer expressions

`grind`'s integer solver normalises nonlinear subterms with the ring solver and then treats monomials as
variables. The value `denote'` of the normal form is written as that solver expects it: a sum nested to
the left, without coefficients 1 and without a constant 0.
-/

set_option linter.all false
universe u

namespace Lean.Grind.CommRing
open Semiring Ring CommSemiring

section
variable {α : Type u} [CommRing α] (ctx : Context α)

noncomputable def Poly.denoteTerm (k : Int) (m : Mon) : α :=
  cond (ibeq k 1) (m.denoteAsIntModule ctx) (denoteInt k * m.denoteAsIntModule ctx)

noncomputable def Poly.denote_go' (p : Poly) : α → α :=
  Poly.rec (fun k r => cond (ibeq k 0) r (r + denoteInt k))
    (fun k m _ ih r => ih (r + Poly.denoteTerm ctx k m)) p

noncomputable def Poly.denote' (p : Poly) : α :=
  Poly.rec (fun k => denoteInt k) (fun k m p _ => p.denote_go' ctx (Poly.denoteTerm ctx k m)) p

theorem Poly.denoteTerm_eq (k : Int) (m : Mon) : Poly.denoteTerm ctx k m = (k : α) * m.denote ctx := by
  show cond _ _ _ = _
  rw [Mon.denoteAsIntModule_eq, denoteInt_eq]
  cases h : ibeq k 1 with
  | true =>
    rw [ibeq_eq h, intCast_one, one_mul]
    rfl
  | false => rfl

theorem Poly.denote_go'_eq (p : Poly) (r : α) : p.denote_go' ctx r = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    show cond _ _ _ = r + (k : α)
    rw [denoteInt_eq]
    cases h : ibeq k 0 with
    | true =>
      rw [ibeq_eq h, intCast_zero, add_zero]
      rfl
    | false => rfl
  | add k m p ih =>
    show p.denote_go' ctx (r + Poly.denoteTerm ctx k m) = r + ((k : α) * m.denote ctx + p.denote ctx)
    rw [ih, Poly.denoteTerm_eq, add_assoc]

theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => exact denoteInt_eq k
  | add k m p =>
    show p.denote_go' ctx (Poly.denoteTerm ctx k m) = (k : α) * m.denote ctx + p.denote ctx
    rw [Poly.denote_go'_eq, Poly.denoteTerm_eq]

end

/-- An integer expression equals the value of its normal form. -/
theorem norm_int (ctx : Context Int) (e : Expr) (p : Poly) (h : e.toPoly.beq p = true) :
    e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, ← Poly.beq_eq h, Expr.denote_toPoly]

end Lean.Grind.CommRing
