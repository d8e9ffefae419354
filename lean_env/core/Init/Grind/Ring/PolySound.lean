prelude
import Init.Grind.Ring.Cast
import Init.Grind.Ring.Poly

/-!
# Polynomials: soundness of the normal form
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.CommRing
open Semiring Ring CommSemiring

section
variable {α : Type u} [CommRing α]

theorem Mon.beq_eq {m n : Mon} (h : m.beq n = true) : m = n := by
  induction m generalizing n with
  | unit => cases n with | unit => rfl | mult _ _ => exact Bool.noConfusion h
  | mult p m ih => cases n with
    | unit => exact Bool.noConfusion h
    | mult q n =>
      have ⟨h1, h⟩ := cond_and h
      have ⟨h2, h⟩ := cond_and h
      have h3 : m = n := ih h
      obtain ⟨x, k⟩ := p; obtain ⟨x', k'⟩ := q
      have h1 : x = x' := Nat.eq_of_beq_eq_true h1
      have h2 : k = k' := Nat.eq_of_beq_eq_true h2
      rw [h1, h2, h3]

theorem Poly.beq_eq {p q : Poly} (h : p.beq q = true) : p = q := by
  induction p generalizing q with
  | num k => cases q with | num k' => rw [ibeq_eq h] | add _ _ _ => exact Bool.noConfusion h
  | add k m p ih => cases q with
    | num _ => exact Bool.noConfusion h
    | add k' m' q =>
      have ⟨h1, h⟩ := cond_and h
      have ⟨h2, h⟩ := cond_and h
      rw [ibeq_eq h1, Mon.beq_eq h2, ih h]

theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a b, mul_assoc]

theorem denoteInt_eq (k : Int) : (denoteInt k : α) = Int.cast k := by
  cases k with
  | ofNat n => exact (intCast_ofNat n).symm
  | negSucc n =>
    show -OfNat.ofNat (n+1) = ((-((n+1 : Nat) : Int) : Int) : α)
    rw [intCast_neg]
    congr 1
    exact (intCast_ofNat (n+1)).symm

variable (ctx : Context α)

theorem Mon.denote_mulPow (pw : Power) (m : Mon) : (m.mulPow pw).denote ctx = pw.denote ctx *
    m.denote ctx := by
  induction m with
  | unit => rfl
  | mult p m ih =>
    show Mon.denote ctx (cond _ _ (cond _ _ _)) = _
    cases h : Nat.beq pw.x p.x with
    | true =>
      have h := Nat.eq_of_beq_eq_true h
      show Var.denote ctx p.x ^ (pw.k + p.k) * m.denote ctx = Var.denote ctx pw.x ^ pw.k * (Var.denote ctx p.x ^ p.k * m.denote ctx)
      rw [h, pow_add, mul_assoc]
    | false =>
      cases Nat.ble pw.x p.x with
      | true => rfl
      | false =>
        show p.denote ctx * (m.mulPow pw).denote ctx = pw.denote ctx * (p.denote ctx * m.denote ctx)
        rw [ih, mul_left_comm]

theorem Mon.denote_mul (m n : Mon) : (m.mul n).denote ctx = m.denote ctx * n.denote ctx := by
  induction m with
  | unit =>
    show n.denote ctx = 1 * _
    rw [one_mul]
  | mult p m ih =>
    show ((m.mul n).mulPow p).denote ctx = (p.denote ctx * m.denote ctx) * n.denote ctx
    rw [denote_mulPow, ih, mul_assoc]

theorem Poly.denote_addConst (p : Poly) (k : Int) : (p.addConst k).denote ctx = p.denote ctx + k
    := by
  induction p with
  | num k' => exact intCast_add k' k
  | add k' m p ih =>
    show (k' : α) * m.denote ctx + (p.addConst k).denote ctx = k' * m.denote ctx + p.denote ctx + k
    rw [ih, add_assoc]

theorem Poly.denote_consM (k : Int) (m : Mon) (p : Poly) : (p.consM k m).denote ctx = k *
    m.denote ctx + p.denote ctx := by
  show Poly.denote ctx (cond _ _ _) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, intCast_zero, zero_mul, zero_add]
    rfl
  | false => rfl

theorem Poly.denote_combine (p q : Poly) : (p.combine q).denote ctx = p.denote ctx + q.denote
    ctx := by
  induction p generalizing q with
  | num k =>
    show (q.addConst k).denote ctx = (k : α) + _
    rw [denote_addConst, add_comm]
  | add k m p ih =>
    induction q with
    | num k' => exact denote_addConst ctx (.add k m p) k'
    | add k' m' q ih' =>
      show Poly.denote ctx (cond _ _ _) = ((k : α) * m.denote ctx + p.denote ctx) + ((k' : α) * m'.denote ctx + q.denote ctx)
      have main : Poly.denote ctx (.add k m (p.combine (.add k' m' q))) = ((k : α) * m.denote ctx + p.denote ctx) + ((k' : α) * m'.denote ctx + q.denote ctx) := by
        show (k : α) * m.denote ctx + (p.combine (.add k' m' q)).denote ctx = _
        rw [ih, add_assoc]; rfl
      cases h : m.beq m' with
      | true =>
        show ((p.combine q).consM (k+k') m).denote ctx = _
        rw [denote_consM, ih, ← Mon.beq_eq h, intCast_add, right_distrib]
        simp only [add_assoc, add_left_comm]
      | false =>
        show Poly.denote ctx (Ordering.rec _ _ _ _) = _
        cases m.grevlex m' with
        | eq => exact main
        | gt => exact main
        | lt =>
          show (k' : α) * m'.denote ctx + ((Poly.add k m p).combine q).denote ctx = _
          rw [ih']
          show (k' : α) * m'.denote ctx + (((k : α) * m.denote ctx + p.denote ctx) + q.denote ctx) = _
          rw [add_left_comm]

theorem Poly.denote_mulConst (k : Int) (p : Poly) : (p.mulConst k).denote ctx = k * p.denote ctx
    := by
  show Poly.denote ctx (cond _ _ _) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, intCast_zero, zero_mul]
    exact intCast_zero
  | false =>
    show Poly.denote ctx (Poly.rec _ _ p) = _
    induction p with
    | num k' => exact intCast_mul k k'
    | add k' m p ih =>
      show ((k * k' : Int) : α) * m.denote ctx + Poly.denote ctx (Poly.rec _ _ p) = (k : α) * ((k' : α) * m.denote ctx + p.denote ctx)
      rw [ih, intCast_mul, left_distrib, mul_assoc]

theorem Poly.denote_mulMon (k : Int) (m : Mon) (p : Poly) : (p.mulMon k m).denote ctx = k *
    m.denote ctx * p.denote ctx := by
  show Poly.denote ctx (cond _ _ (cond _ _ _)) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, intCast_zero, zero_mul, zero_mul]
    exact intCast_zero
  | false =>
  cases h : m.beq .unit with
  | true =>
    rw [Mon.beq_eq h]
    show (p.mulConst k).denote ctx = (k : α) * 1 * _
    rw [mul_one, denote_mulConst]
  | false =>
    show Poly.denote ctx (Poly.rec _ _ p) = _
    induction p with
    | num k' =>
      show (Poly.consM (k * k') m (.num 0)).denote ctx = (k : α) * m.denote ctx * (k' : α)
      rw [denote_consM, intCast_mul, mul_assoc, mul_assoc, mul_comm (k' : α)]
      show _ + ((0 : Int) : α) = _
      rw [intCast_zero, add_zero]
    | add k' m' p ih =>
      show ((k * k' : Int) : α) * (m.mul m').denote ctx + Poly.denote ctx (Poly.rec _ _ p) = (k : α) * m.denote ctx * ((k' : α) * m'.denote ctx + p.denote ctx)
      rw [ih, intCast_mul, left_distrib, Mon.denote_mul, mul_assoc, mul_assoc, mul_left_comm (k' : α), mul_assoc]

theorem Poly.denote_mul (p q : Poly) : (p.mul q).denote ctx = p.denote ctx * q.denote ctx := by
  induction p with
  | num k => exact denote_mulConst ctx k q
  | add k m p ih =>
    show ((q.mulMon k m).combine (p.mul q)).denote ctx = ((k : α) * m.denote ctx + p.denote ctx) * q.denote ctx
    rw [denote_combine, denote_mulMon, ih, right_distrib]

theorem Poly.denote_pow (p : Poly) (k : Nat) : (p.pow k).denote ctx = p.denote ctx ^ k := by
  induction k with
  | zero =>
    rw [pow_zero]
    exact intCast_one
  | succ k ih =>
    cases k with
    | zero =>
      rw [pow_succ, pow_zero, one_mul]
      rfl
    | succ k =>
      show (p.mul (p.pow (k+1))).denote ctx = _
      rw [denote_mul, ih, pow_succ _ (k+1), mul_comm]

theorem Expr.denote_toPoly (e : Expr) : e.toPoly.denote ctx = e.denote ctx := by
  induction e with
  | num k => exact (denoteInt_eq k).symm
  | natCast k => exact intCast_natCast k
  | intCast k => rfl
  | var x =>
    show ((1 : Int) : α) * (Var.denote ctx x ^ 1 * 1) + ((0 : Int) : α) = Var.denote ctx x
    rw [intCast_one, intCast_zero, one_mul, mul_one, add_zero, pow_one]
  | neg a ih =>
    show (a.toPoly.mulConst (-1)).denote ctx = -a.denote ctx
    rw [Poly.denote_mulConst, ih, intCast_neg, intCast_one, neg_mul, one_mul]
  | add a b iha ihb =>
    show (a.toPoly.combine b.toPoly).denote ctx = a.denote ctx + b.denote ctx
    rw [Poly.denote_combine, iha, ihb]
  | sub a b iha ihb =>
    show (a.toPoly.combine (b.toPoly.mulConst (-1))).denote ctx = a.denote ctx - b.denote ctx
    rw [Poly.denote_combine, Poly.denote_mulConst, iha, ihb, intCast_neg, intCast_one, neg_mul, one_mul, sub_eq_add_neg]
  | mul a b iha ihb =>
    show (a.toPoly.mul b.toPoly).denote ctx = a.denote ctx * b.denote ctx
    rw [Poly.denote_mul, iha, ihb]
  | pow a k ih =>
    have h : (a.toPoly.pow k).denote ctx = a.denote ctx ^ k := by rw [Poly.denote_pow, ih]
    cases a with
    | var x => cases k with
      | zero =>
        show ((1 : Int) : α) = Var.denote ctx x ^ 0
        rw [intCast_one, pow_zero]
      | succ k =>
        show ((1 : Int) : α) * (Var.denote ctx x ^ (k+1) * 1) + ((0 : Int) : α) = Var.denote ctx x ^ (k+1)
        rw [intCast_one, intCast_zero, one_mul, mul_one, add_zero]
    | _ => exact h

end
end Lean.Grind.CommRing
