prelude
import Init.PropLemmas
import Init.Bindings.Unexpanders

/-!
Pairs: extensionality, decidable equality, `Prod.map`, `Prod.swap`, quantifiers over pairs.

Names and statements are those of official Lean's `Init.Core` and `Init.Data.Prod`.
-/

universe u v w x

namespace Prod

variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

@[ext] protected theorem ext : {p q : α × β} → p.fst = q.fst → p.snd = q.snd → p = q
  | ⟨_, _⟩, ⟨_, _⟩, rfl, rfl => rfl

@[simp] theorem eta (p : α × β) : (p.fst, p.snd) = p := rfl

@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h ⟨a, b⟩ => h a b⟩

@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

/-- Applies one function to each component. -/
@[inline] def map (f : α → γ) (g : β → δ) : α × β → γ × δ
  | (a, b) => (f a, g b)

@[simp] theorem map_apply (f : α → γ) (g : β → δ) (x : α) (y : β) :
    Prod.map f g (x, y) = (f x, g y) := rfl

@[simp] theorem map_fst (f : α → γ) (g : β → δ) (p : α × β) : (Prod.map f g p).1 = f p.1 := rfl

@[simp] theorem map_snd (f : α → γ) (g : β → δ) (p : α × β) : (Prod.map f g p).2 = g p.2 := rfl

@[simp] theorem map_id : Prod.map (@id α) (@id β) = id := rfl

/-- Exchanges the components. -/
def swap : α × β → β × α := fun p => (p.2, p.1)

@[simp] theorem swap_swap : ∀ p : α × β, swap (swap p) = p := fun _ => rfl

@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl

@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl

@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl

@[simp] theorem swap_inj {p q : α × β} : swap p = swap q ↔ p = q :=
  ⟨fun h => congrArg swap h, congrArg swap⟩

/-- The lexicographic order that two relations give to pairs. -/
protected inductive Lex (ra : α → α → Prop) (rb : β → β → Prop) : α × β → α × β → Prop where
  | left {a₁ : α} (b₁ : β) {a₂ : α} (b₂ : β) (h : ra a₁ a₂) : Prod.Lex ra rb (a₁, b₁) (a₂, b₂)
  | right (a : α) {b₁ b₂ : β} (h : rb b₁ b₂) : Prod.Lex ra rb (a, b₁) (a, b₂)

end Prod

variable {α : Type u} {β : Type v}

instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩

instance [h₁ : Nonempty α] [h₂ : Nonempty β] : Nonempty (α × β) :=
  h₁.elim fun a => h₂.elim fun b => ⟨(a, b)⟩

instance instDecidableEqProd [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) :=
  fun (a, b) (a', b') =>
    match decEq a a' with
    | isTrue e₁ => match decEq b b' with
      | isTrue e₂ => isTrue (e₁ ▸ e₂ ▸ rfl)
      | isFalse n₂ => isFalse fun h => n₂ (congrArg Prod.snd h)
    | isFalse n₁ => isFalse fun h => n₁ (congrArg Prod.fst h)

instance instBEqProd [BEq α] [BEq β] : BEq (α × β) where
  beq := fun (a₁, b₁) (a₂, b₂) => a₁ == a₂ && b₁ == b₂
