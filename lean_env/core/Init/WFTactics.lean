prelude
import Init.Core.Decidable

/-!
# Gadgets of the termination checker

The tactics themselves (`decreasing_tactic`, `decreasing_with`, `decreasing_trivial`, `clean_wf`) are
bound in `Init.Bindings`.
-/

set_option autoImplicit false

universe u v w

/-- Marks a parameter of a function during the elaboration of well-founded recursion. -/
@[implicit_reducible] def wfParam {α : Sort u} (a : α) : α := a

/--
The identity, opaque. The elaborator wraps the fixpoint's functional in it, so that definitions by
well-founded recursion do not unfold by accident.
-/
opaque Lean.opaqueId {α : Sort u} (a : α) : α := a

/--
`binderNameHint v binder e` is `e`; where `simp` instantiates it, the bound variable `v` gets the name
of the binder in `binder`.
-/
@[reducible] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (_v : α) (_binder : β)
    (e : γ) : γ :=
  e

/-! ### What the preprocessor rewrites, so that a proof of termination sees the conditions -/

@[wf_preprocess] theorem ite_eq_dite {α : Sort u} {P : Prop} {a b : α} [Decidable P] :
    ite P a b = dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b) :=
  rfl

@[wf_preprocess] theorem Prover.Core.cond_eq_dcond {α : Sort u} {c : Bool} {a b : α} :
    cond c a b = Bool.dcond c (fun _ => a) (fun _ => b) := by
  cases c <;> rfl
