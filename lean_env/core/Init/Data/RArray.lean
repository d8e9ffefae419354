prelude
import Init.Core.Logic

/-!
# Arrays as binary trees: fast lookup in the kernel
-/

set_option linter.all false
universe u v w

inductive Lean.RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

noncomputable def Lean.RArray.get {α : Type u} (a : RArray α) (n : Nat) : α :=
  RArray.rec (fun x => x) (fun p _ _ l r => (Nat.ble p n).rec l r) a
