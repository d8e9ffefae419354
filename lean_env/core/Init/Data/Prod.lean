prelude
import Init.Core.Types

/-!
Pairs: extensionality, decidable equality, `Prod.map`, `Prod.swap`, quantifiers over pairs.

Names and statements are those of official Lean's `Init.Core` and `Init.Data.Prod`.
-/

universe u v w x

namespace Prod

variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

@[simp] theorem eta (p : α × β) : (p.fst, p.snd) = p := rfl

@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h ⟨a, b⟩ => h a b⟩

@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

@[simp] theorem map_id : Prod.map (@id α) (@id β) = id := rfl

/-- Exchanges the components. -/
def swap : α × β → β × α := fun p => (p.2, p.1)

@[simp] theorem swap_swap : ∀ p : α × β, swap (swap p) = p := fun _ => rfl

@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl

@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl

@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl

@[simp] theorem swap_inj {p q : α × β} : swap p = swap q ↔ p = q :=
  ⟨fun h => congrArg swap h, congrArg swap⟩

end Prod

variable {α : Type u} {β : Type v}

instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩

instance [h₁ : Nonempty α] [h₂ : Nonempty β] : Nonempty (α × β) :=
  h₁.elim fun a => h₂.elim fun b => ⟨(a, b)⟩
