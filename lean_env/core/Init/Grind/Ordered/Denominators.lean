prelude
import Init.Grind.Ordered.Order
import Init.Grind.Ring.Field

/-!
# Ring normal forms for the order solver, and clearing denominators
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.CommRing
open Std Semiring Ring CommSemiring

theorem le_norm0 {α : Type u} [Ring α] [LE α] (a b : α) : (a ≤ b) = (a ≤ b + ((0 : Int) : α)) :=
    by
  rw [intCast_zero, add_zero]

theorem lt_norm0 {α : Type u} [Ring α] [LT α] (a b : α) : (a < b) = (a < b + ((0 : Int) : α)) :=
    by
  rw [intCast_zero, add_zero]

theorem eq_norm0 {α : Type u} [Ring α] (a b : α) : (a = b) = (a = b + ((0 : Int) : α)) := by
  rw [intCast_zero, add_zero]

noncomputable def norm_expr_cert (lhs rhs lhs' rhs' : Expr) : Bool :=
  (Expr.sub lhs rhs).toPoly.beq (Expr.sub lhs' rhs').toPoly

theorem norm_expr_sub {α : Type u} [CommRing α] (ctx : Context α) {lhs rhs lhs' rhs' : Expr}
    (h : norm_expr_cert lhs rhs lhs' rhs' = true) :
    lhs.denote ctx - rhs.denote ctx = lhs'.denote ctx - rhs'.denote ctx := by
  have := congrArg (Poly.denote ctx) (Poly.beq_eq h)
  rw [Expr.denote_toPoly, Expr.denote_toPoly] at this; exact this

theorem eq_norm_expr {α : Type u} [CommRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : norm_expr_cert lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) :=
  propext (by rw [← sub_eq_zero_iff, norm_expr_sub ctx h, sub_eq_zero_iff])

theorem le_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : norm_expr_cert lhs rhs lhs' rhs' = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) :=
  propext (by rw [← IntModule.sub_nonpos_iff, norm_expr_sub ctx h, IntModule.sub_nonpos_iff])

theorem lt_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : norm_expr_cert lhs rhs lhs' rhs' = true) : (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) :=
  propext (by rw [← IntModule.sub_neg_iff, norm_expr_sub ctx h, IntModule.sub_neg_iff])

-- denominators
noncomputable def Mon.degX (x : Var) (m : Mon) : Nat :=
  Mon.rec 0 (fun p _ ih => cond (Nat.beq p.x x) (p.k + ih) ih) m

noncomputable def Mon.dropX (x : Var) (m : Mon) : Mon :=
  Mon.rec .unit (fun p _ ih => cond (Nat.beq p.x x) ih (.mult p ih)) m

noncomputable def cpow (c : Int) (d : Nat) : Int := Nat.rec 1 (fun _ ih => ih * c) d

noncomputable def cancelTerm (c : Int) (x : Var) (k : Int) (m : Mon) : Poly :=
  cond (ibeq ((k / cpow c (m.degX x)) * cpow c (m.degX x)) k) ((Poly.num 1).mulMon (k / cpow c (m.degX x)) (m.dropX x)) ((Poly.num 1).mulMon k m)

noncomputable def Poly.cancelX (c : Int) (x : Var) (p : Poly) : Poly :=
  Poly.rec (fun k => .num k) (fun k m _ ih => (cancelTerm c x k m).combine ih) p

section
variable {α : Type u} [CommRing α] (ctx : Context α)

theorem Mon.denote_dropX (x : Var) (m : Mon) : m.denote ctx = Var.denote ctx x ^ m.degX x *
    (m.dropX x).denote ctx := by
  induction m with
  | unit =>
    show (1 : α) = Var.denote ctx x ^ 0 * 1
    rw [pow_zero, mul_one]
  | mult p m ih =>
    show p.denote ctx * m.denote ctx = Var.denote ctx x ^ (cond _ (_ + m.degX x) (m.degX x)) * Mon.denote ctx (cond _ (m.dropX x) (.mult p (m.dropX x)))
    cases h : Nat.beq p.x x with
    | true =>
      have h := Nat.eq_of_beq_eq_true h
      show Var.denote ctx p.x ^ p.k * m.denote ctx = Var.denote ctx x ^ (p.k + m.degX x) * (m.dropX x).denote ctx
      rw [ih, h, pow_add, mul_assoc]
    | false =>
      show p.denote ctx * m.denote ctx = Var.denote ctx x ^ (m.degX x) * (p.denote ctx * (m.dropX x).denote ctx)
      rw [ih, mul_left_comm]

theorem cpow_mul (c : Int) (x : α) (h : (denoteInt c : α) * x = 1) (d : Nat) : (cpow c d : α) *
    x ^ d = 1 := by
  rw [denoteInt_eq] at h
  induction d with
  | zero =>
    show ((1 : Int) : α) * x ^ 0 = 1
    rw [intCast_one, pow_zero, mul_one]
  | succ d ih =>
    show ((cpow c d * c : Int) : α) * x ^ (d + 1) = 1
    rw [intCast_mul, pow_succ, mul_assoc, mul_left_comm (c : α), h, mul_one, ih]

theorem denote_cancelTerm (c : Int) (x : Var) (h : (denoteInt c : α) * Var.denote ctx x = 1)
    (k : Int) (m : Mon) :
    (cancelTerm c x k m).denote ctx = k * m.denote ctx := by
  have one : Poly.denote ctx (.num 1) = 1 := intCast_one
  show Poly.denote ctx (cond _ _ _) = _
  cases hq : ibeq ((k / cpow c (m.degX x)) * cpow c (m.degX x)) k with
  | true =>
    show Poly.denote ctx ((Poly.num 1).mulMon (k / cpow c (m.degX x)) (m.dropX x)) = _
    have hk := ibeq_eq hq
    rw [Poly.denote_mulMon, one, mul_one, Mon.denote_dropX ctx x m]
    generalize k / cpow c (m.degX x) = q at hk
    rw [← hk, intCast_mul, mul_assoc (q : α), ← mul_assoc (cpow c _ : α), cpow_mul c _ h, one_mul]
  | false =>
    show Poly.denote ctx ((Poly.num 1).mulMon k m) = _
    rw [Poly.denote_mulMon, one, mul_one]

theorem denote_cancelX (c : Int) (x : Var) (h : (denoteInt c : α) * Var.denote ctx x = 1)
    (p : Poly) : (p.cancelX c x).denote ctx = p.denote ctx := by
  induction p with
  | num k => rfl
  | add k m p ih =>
    show ((cancelTerm c x k m).combine (p.cancelX c x)).denote ctx = k * m.denote ctx + p.denote ctx
    rw [Poly.denote_combine, denote_cancelTerm ctx c x h, ih]

noncomputable def cancel_cert (c : Int) (x : Var) (p₁ p₂ : Poly) : Bool :=
  (p₁.cancelX c x).beq p₂

theorem eq_cancel_var (c : Int) (x : Var) (p₁ p₂ : Poly) : cancel_cert c x p₁ p₂ = true →
    (denoteInt c : α) * Var.denote ctx x = 1 → p₁.denote ctx = 0 → p₂.denote ctx = 0 := by
  intro h hx
  rw [← Poly.beq_eq h, denote_cancelX ctx c x hx]
  exact id

theorem diseq_cancel_var (c : Int) (x : Var) (p₁ p₂ : Poly) : cancel_cert c x p₁ p₂ = true →
    (denoteInt c : α) * Var.denote ctx x = 1 → p₁.denote ctx ≠ 0 → p₂.denote ctx ≠ 0 := by
  intro h hx
  rw [← Poly.beq_eq h, denote_cancelX ctx c x hx]
  exact id

end

theorem le_cancel_var {α : Type u} [CommRing α] [LE α] (ctx : Context α) (c : Int) (x : Var)
    (p₁ p₂ : Poly) : cancel_cert c x p₁ p₂ = true → (denoteInt c : α) * Var.denote ctx x = 1 →
    p₁.denote ctx ≤ 0 → p₂.denote ctx ≤ 0 := by
  intro h hx
  rw [← Poly.beq_eq h, denote_cancelX ctx c x hx]
  exact id

theorem lt_cancel_var {α : Type u} [CommRing α] [LT α] (ctx : Context α) (c : Int) (x : Var)
    (p₁ p₂ : Poly) : cancel_cert c x p₁ p₂ = true → (denoteInt c : α) * Var.denote ctx x = 1 →
    p₁.denote ctx < 0 → p₂.denote ctx < 0 := by
  intro h hx
  rw [← Poly.beq_eq h, denote_cancelX ctx c x hx]
  exact id

theorem inv_int_eq' {α : Type u} [Field α] [IsCharP α 0] (b : Int) : inv_int_eq_cert b = true →
    (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  inv_int_eq b

noncomputable def le_mul_cert (p₁ : Poly) (k : Int) (p : Poly) : Bool :=
  band (Order.ile 0 k) ((p₁.mulConst k).beq p)

theorem le_mul {α : Type u} [CommRing α] [LE α] [LT α] [IsPreorder α] [OrderedRing α]
    (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) :
    le_mul_cert p₁ k p = true → p₁.denote ctx ≤ 0 → p.denote ctx ≤ 0 := by
  intro h h1
  have ⟨hk, h⟩ := band_eq h
  obtain ⟨n, hn⟩ := Order.ile_iff hk
  rw [Int.zero_add] at hn
  rw [← Poly.beq_eq h, Poly.denote_mulConst, ← zsmul_eq_intCast_mul, hn]
  exact IntModule.nsmul_nonpos h1 n

noncomputable def lt_mul_cert (p₁ : Poly) (k : Int) (p : Poly) : Bool :=
  band (Order.ile 1 k) ((p₁.mulConst k).beq p)

theorem lt_mul {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) :
    lt_mul_cert p₁ k p = true → p₁.denote ctx < 0 → p.denote ctx < 0 := by
  intro h h1
  have ⟨hk, h⟩ := band_eq h
  obtain ⟨n, hn⟩ := Order.ile_iff hk
  rw [Int.add_comm] at hn
  rw [← Poly.beq_eq h, Poly.denote_mulConst, ← zsmul_eq_intCast_mul, hn]
  exact IntModule.nsmul_neg h1 n

end Lean.Grind.CommRing
