prelude
import Init.Bindings.Unexpanders
import Init.Data.Int.Basic

/-!
# Notation that is Mathlib's, not core Lean's

`import Prover.Notation` turns on what statements written for Mathlib use and what official core Lean does not
have: `ℕ`, `ℤ` and `∃!`. Goals then print `ℕ` and `ℤ`, as they do under Mathlib. Names and definitions are
Mathlib's. Nothing in `Init` depends on this file.
-/

/-- The natural numbers. -/
notation "ℕ" => Nat

/-- The integers. -/
notation "ℤ" => Int

/-- There is exactly one `x` with `p x`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop :=
  ∃ x, p x ∧ ∀ y, p y → y = x

/-- The native function behind `∃ x y, p x y`, which applies a quantifier to each binder. -/
@[extern "_"] opaque Lean.expandExplicitBinders (quantifier : Lean.Name)
    (binders body : Lean.Syntax) (c : Lean.Macro.Context) (s : Lean.Macro.State) :
    EStateM.Result Lean.Macro.Exception Lean.Macro.State Lean.Syntax :=
  .error .unsupportedSyntax s

/-- `∃! x, p x`: there is exactly one `x` with `p x`. -/
macro "∃!" xs:Lean.explicitBinders ", " b:term : term =>
  fun c s => (match Lean.expandExplicitBinders `ExistsUnique xs.raw b.raw c s with
    | .ok stx s => .ok ⟨stx⟩ s
    | .error e s => .error e s)

@[app_unexpander ExistsUnique] def Prover.unexpandExistsUnique : Lean.PrettyPrinter.Unexpander
  | `($(_) fun $x:ident => $b) => `(∃! $x:ident, $b)
  | `($(_) fun ($x:ident : $t) => $b) => `(∃! $x:ident : $t, $b)
  | _ => throw ()

section
variable {α : Sort u} {p : α → Prop} {b : Prop}

theorem ExistsUnique.exists : (∃! x, p x) → ∃ x, p x
  | ⟨x, h, _⟩ => ⟨x, h⟩

theorem ExistsUnique.intro (w : α) (h₁ : p w) (h₂ : ∀ y, p y → y = w) : ∃! x, p x :=
  ⟨w, h₁, h₂⟩

theorem ExistsUnique.elim (h₂ : ∃! x, p x) (h₁ : ∀ x, p x → (∀ y, p y → y = x) → b) : b :=
  Exists.elim h₂ fun w hw => h₁ w hw.left hw.right

theorem ExistsUnique.unique (h : ∃! x, p x) {y₁ y₂ : α} (py₁ : p y₁) (py₂ : p y₂) : y₁ = y₂ :=
  match h with
  | ⟨_, _, hy⟩ => (hy _ py₁).trans (hy _ py₂).symm

end
