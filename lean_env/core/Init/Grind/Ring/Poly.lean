prelude
import Init.Data.Ord.Basic
import Init.Data.RArray
import Init.Grind.Ring.Basic

/-!
# Polynomials: expressions, monomials, normal forms
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.CommRing
open Semiring Ring CommSemiring

abbrev Var := Nat

inductive Expr where
  | num (v : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (i : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)

structure Power where
  x : Var
  k : Nat

inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)

inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Mon) (p : Poly)

abbrev Context (α : Type u) := RArray α

-- computation (all by recursors: reduces well in the kernel)
noncomputable def ibeq (a b : Int) : Bool :=
  Int.rec (fun m => Int.rec (fun n => Nat.beq m n) (fun _ => false) b) (fun m => Int.rec (fun _ => false) (fun n => Nat.beq m n) b) a

noncomputable def Mon.beq (m : Mon) : Mon → Bool :=
  Mon.rec (fun m' => Mon.rec true (fun _ _ _ => false) m')
    (fun p _ ih m' => Mon.rec false (fun p' m' _ => cond (Nat.beq p.x p'.x) (cond (Nat.beq p.k p'.k) (ih m') false) false) m') m

noncomputable def Poly.beq (p : Poly) : Poly → Bool :=
  Poly.rec (fun k q => Poly.rec (fun k' => ibeq k k') (fun _ _ _ _ => false) q)
    (fun k m _ ih q => Poly.rec (fun _ => false) (fun k' m' q' _ => cond (ibeq k k') (cond (m.beq m') (ih q') false) false) q) p

noncomputable def Mon.mulPow (pw : Power) (m : Mon) : Mon :=
  Mon.rec (.mult pw .unit) (fun pw' m' ih => cond (Nat.beq pw.x pw'.x) (.mult ⟨pw'.x, pw.k + pw'.k⟩ m')
    (cond (Nat.ble pw.x pw'.x) (.mult pw (.mult pw' m')) (.mult pw' ih))) m

noncomputable def Mon.mul (m₁ m₂ : Mon) : Mon := Mon.rec m₂ (fun pw _ ih => ih.mulPow pw) m₁

noncomputable def Mon.degree (m : Mon) : Nat := Mon.rec 0 (fun pw _ ih => pw.k + ih) m

noncomputable def kcmp (a b : Nat) : Ordering :=
  cond (Nat.beq a b) .eq (cond (Nat.ble a b) .gt .lt)

noncomputable def Mon.revlex (m : Mon) : Mon → Ordering :=
  Mon.rec (fun m' => Mon.rec .eq (fun _ _ _ => .gt) m')
    (fun pw _ ih m' => Mon.rec .lt (fun pw' m'' ih' =>
      cond (Nat.beq pw.x pw'.x) ((ih m'').then (kcmp pw.k pw'.k))
        (cond (Nat.ble pw.x pw'.x) ((ih (.mult pw' m'')).then .lt) (Ordering.then ih' .gt))) m') m

noncomputable def Mon.grevlex (m₁ m₂ : Mon) : Ordering :=
  cond (Nat.beq m₁.degree m₂.degree) (m₁.revlex m₂) (cond (Nat.ble m₁.degree m₂.degree) .lt .gt)

noncomputable def Poly.addConst (p : Poly) (k : Int) : Poly :=
  Poly.rec (fun k' => .num (k' + k)) (fun k' m _ ih => .add k' m ih) p

noncomputable def Poly.consM (k : Int) (m : Mon) (p : Poly) : Poly :=
  cond (ibeq k 0) p (.add k m p)

noncomputable def Poly.combine (p : Poly) : Poly → Poly :=
  Poly.rec (fun k q => q.addConst k)
    (fun k m p' ih q => Poly.rec (fun k' => (Poly.add k m p').addConst k') (fun k' m' q' ih' =>
      cond (m.beq m') (.consM (k + k') m (ih q'))
        (Ordering.rec (.add k' m' ih') (.add k m (ih (.add k' m' q'))) (.add k m (ih (.add k' m' q'))) (m.grevlex m'))) q) p

noncomputable def Poly.mulConst (k : Int) (p : Poly) : Poly :=
  cond (ibeq k 0) (.num 0) (Poly.rec (fun k' => .num (k * k')) (fun k' m _ ih => .add (k * k') m ih) p)

noncomputable def Poly.mulMon (k : Int) (m : Mon) (p : Poly) : Poly :=
  cond (ibeq k 0) (.num 0) (cond (m.beq .unit) (p.mulConst k)
    (Poly.rec (fun k' => .consM (k * k') m (.num 0)) (fun k' m' _ ih => .add (k * k') (m.mul m') ih) p))

noncomputable def Poly.mul (p q : Poly) : Poly :=
  Poly.rec (fun k => q.mulConst k) (fun k m _ ih => (q.mulMon k m).combine ih) p

noncomputable def Poly.pow (p : Poly) (k : Nat) : Poly :=
  Nat.rec (.num 1) (fun k ih => Nat.rec p (fun _ _ => p.mul ih) k) k

noncomputable def Expr.toPoly (e : Expr) : Poly :=
  Expr.rec (fun k => .num k) (fun k => .num k) (fun k => .num k) (fun x => .add 1 (.mult ⟨x, 1⟩ .unit) (.num 0))
    (fun _ a => a.mulConst (-1)) (fun _ _ a b => a.combine b) (fun _ _ a b => a.combine (b.mulConst (-1)))
    (fun _ _ a b => a.mul b)
    (fun e k a => Expr.rec (fun _ => a.pow k) (fun _ => a.pow k) (fun _ => a.pow k)
      (fun x => Nat.rec (.num 1) (fun k' _ => .add 1 (.mult ⟨x, k'+1⟩ .unit) (.num 0)) k)
      (fun _ _ => a.pow k) (fun _ _ _ _ => a.pow k) (fun _ _ _ _ => a.pow k) (fun _ _ _ _ => a.pow k) (fun _ _ _ => a.pow k) e) e

-- denotation
section
variable {α : Type u} [CommRing α]

noncomputable def denoteInt {α : Type u} [Ring α] (k : Int) : α :=
  Int.rec (fun n => OfNat.ofNat n) (fun n => -OfNat.ofNat (n+1)) k

noncomputable def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

noncomputable def Expr.denote {α : Type u} [Ring α] (ctx : Context α) (e : Expr) : α :=
  Expr.rec (fun k => denoteInt k) (fun k => NatCast.natCast k) (fun k => IntCast.intCast k) (fun x => Var.denote ctx x)
    (fun _ a => -a) (fun _ _ a b => a + b) (fun _ _ a b => a - b) (fun _ _ a b => a * b) (fun _ k a => a ^ k) e

noncomputable def Power.denote (ctx : Context α) (p : Power) : α := Var.denote ctx p.x ^ p.k

noncomputable def Mon.denote (ctx : Context α) (m : Mon) : α :=
  Mon.rec 1 (fun p _ ih => p.denote ctx * ih) m

noncomputable def Poly.denote (ctx : Context α) (p : Poly) : α :=
  Poly.rec (fun k => Int.cast k) (fun k m _ ih => Int.cast k * m.denote ctx + ih) p

theorem ibeq_eq {a b : Int} (h : ibeq a b = true) : a = b := by
  cases a <;> cases b
  · exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  · exact Bool.noConfusion h
  · exact Bool.noConfusion h
  · exact congrArg Int.negSucc (Nat.eq_of_beq_eq_true h)

theorem cond_and {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact ⟨rfl, h⟩

end
end Lean.Grind.CommRing
