prelude
import Init.Data.List.Basic
import Init.WF

/-!
# `ac_rfl`: normal forms for associative and commutative operations
-/

set_option linter.all false
universe u v w

namespace Lean.Data.AC
open Std

inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

variable {α : Sort u}

def Context.valueIn (ctx : Context α) : List (Variable ctx.op) → Nat → α
  | [], _ => ctx.arbitrary
  | v :: _, 0 => v.value
  | _ :: vs, n+1 => valueIn ctx vs n

def eval (ctx : Context α) : Expr → α
  | .var x => ctx.valueIn ctx.vars x
  | .op l r => ctx.op (eval ctx l) (eval ctx r)

-- nonempty lists of variable indices: head + tail
def toList : Expr → List Nat → List Nat
  | .var x, acc => x :: acc
  | .op l r, acc => toList l (toList r acc)

def evalL (ctx : Context α) : List Nat → α
  | [] => ctx.arbitrary
  | [x] => ctx.valueIn ctx.vars x
  | x :: y :: ys => ctx.op (ctx.valueIn ctx.vars x) (evalL ctx (y :: ys))

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x ≤ y then x :: y :: ys else y :: insert x ys

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

def norm (ctx : Context α) (e : Expr) : List Nat := match ctx.comm with
  | some _ => sort (toList e [])
  | none => toList e []

theorem toList_ne (e : Expr) (acc) : ∃ x xs, toList e acc = x :: xs := by
  induction e generalizing acc with
  | var x => exact ⟨x, acc, rfl⟩
  | op l r ihl ihr => exact ihl _

theorem eval_toList (ctx : Context α) (e : Expr) (y : Nat) (ys : List Nat) : evalL ctx
    (toList e (y :: ys)) = ctx.op (eval ctx e) (evalL ctx (y :: ys)) := by
  induction e generalizing y ys with
  | var x => rfl
  | op l r ihl ihr =>
    show evalL ctx (toList l (toList r (y :: ys))) = ctx.op (ctx.op (eval ctx l) (eval ctx r)) _
    obtain ⟨z, zs, h⟩ := toList_ne r (y :: ys)
    rw [ctx.assoc.assoc, ← ihr, h, ihl]

theorem eval_toList' (ctx : Context α) (e : Expr) : evalL ctx (toList e []) = eval ctx e := by
  induction e with
  | var x => rfl
  | op l r ihl ihr =>
    show evalL ctx (toList l (toList r [])) = ctx.op (eval ctx l) (eval ctx r)
    obtain ⟨z, zs, h⟩ := toList_ne r []
    rw [h, eval_toList, ← h, ihr]

theorem eval_insert (ctx : Context α) (hc : Commutative ctx.op) (x y : Nat) (ys : List Nat) :
    evalL ctx (insert x (y :: ys)) = ctx.op (ctx.valueIn ctx.vars x) (evalL ctx (y :: ys)) := by
  induction ys generalizing y with
  | nil =>
    show evalL ctx (if x ≤ y then [x, y] else [y, x]) = _
    split
    · rfl
    · exact hc.comm _ _
  | cons z zs ih =>
    show evalL ctx (if x ≤ y then x :: y :: z :: zs else y :: insert x (z :: zs)) = _
    split
    · rfl
    · have h : ∃ w ws, insert x (z :: zs) = w :: ws := by unfold insert; split; exact ⟨_, _, rfl⟩; exact ⟨_, _, rfl⟩
      obtain ⟨w, ws, h⟩ := h
      have ih' := ih z
      rw [h] at ih' ⊢
      show ctx.op _ (evalL ctx (w :: ws)) = ctx.op _ (ctx.op _ _)
      rw [ih', ← ctx.assoc.assoc, hc.comm (ctx.valueIn ctx.vars y), ctx.assoc.assoc]

theorem eval_sort (ctx : Context α) (hc : Commutative ctx.op) (x : Nat) (xs : List Nat) : evalL
    ctx (sort (x :: xs)) = evalL ctx (x :: xs) := by
  induction xs generalizing x with
  | nil => rfl
  | cons y ys ih =>
    have h : ∃ w ws, sort (y :: ys) = w :: ws := by
      show ∃ w ws, insert y (sort ys) = w :: ws
      cases sort ys with
      | nil => exact ⟨_, _, rfl⟩
      | cons a b =>
        unfold insert
        split
        exact ⟨_, _, rfl⟩
        exact ⟨_, _, rfl⟩
    obtain ⟨w, ws, h⟩ := h
    show evalL ctx (insert x (sort (y :: ys))) = ctx.op _ (evalL ctx (y :: ys))
    rw [← ih, h, eval_insert ctx hc]

theorem eval_norm (ctx : Context α) (e : Expr) : evalL ctx (norm ctx e) = eval ctx e := by
  unfold norm
  split
  · rename_i hc _
    obtain ⟨z, zs, h⟩ := toList_ne e []
    rw [h, eval_sort ctx hc.down, ← h, eval_toList']
  · exact eval_toList' ctx e


theorem Context.eq_of_norm (ctx : Context α) (a b : Expr) (h : norm ctx a == norm ctx b) : eval
    ctx a = eval ctx b := by
  have h' : norm ctx a = norm ctx b := eq_of_beq h
  rw [← eval_norm, h', eval_norm]

end Lean.Data.AC
