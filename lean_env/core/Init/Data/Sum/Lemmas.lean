prelude
import Init.Data.Function
import Init.Data.Sum.Basic

/-!
Lemmas about disjoint unions. Names and statements are those of official Lean's
`Init.Data.Sum.Lemmas`.
-/

universe u v w x

namespace Sum

variable {α : Type u} {β : Type v}

@[simp] protected theorem «forall» {p : α ⊕ β → Prop} :
    (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun h => ⟨fun _ => h _, fun _ => h _⟩, fun ⟨h₁, h₂⟩ => fun
    | inl a => h₁ a
    | inr b => h₂ b⟩

@[simp] protected theorem «exists» {p : α ⊕ β → Prop} :
    (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun
    | ⟨inl a, h⟩ => Or.inl ⟨a, h⟩
    | ⟨inr b, h⟩ => Or.inr ⟨b, h⟩,
   fun
    | Or.inl ⟨a, h⟩ => ⟨inl a, h⟩
    | Or.inr ⟨b, h⟩ => ⟨inr b, h⟩⟩

theorem inl_injective : Function.Injective (inl : α → α ⊕ β) := fun _ _ => inl.inj

theorem inr_injective : Function.Injective (inr : β → α ⊕ β) := fun _ _ => inr.inj

theorem inl.inj_iff {a b : α} : (inl a : α ⊕ β) = inl b ↔ a = b := ⟨inl.inj, congrArg _⟩

theorem inr.inj_iff {a b : β} : (inr a : α ⊕ β) = inr b ↔ a = b := ⟨inr.inj, congrArg _⟩

theorem inl_ne_inr {a : α} {b : β} : inl a ≠ inr b := nofun

theorem inr_ne_inl {a : α} {b : β} : inr b ≠ inl a := nofun

@[simp] theorem isLeft_inl {x : α} : (inl x : α ⊕ β).isLeft = true := rfl

@[simp] theorem isLeft_inr {x : β} : (inr x : α ⊕ β).isLeft = false := rfl

@[simp] theorem isRight_inl {x : α} : (inl x : α ⊕ β).isRight = false := rfl

@[simp] theorem isRight_inr {x : β} : (inr x : α ⊕ β).isRight = true := rfl

@[simp] theorem getLeft?_inl {x : α} : (inl x : α ⊕ β).getLeft? = some x := rfl

@[simp] theorem getLeft?_inr {x : β} : (inr x : α ⊕ β).getLeft? = none := rfl

@[simp] theorem getRight?_inl {x : α} : (inl x : α ⊕ β).getRight? = none := rfl

@[simp] theorem getRight?_inr {x : β} : (inr x : α ⊕ β).getRight? = some x := rfl

@[simp] theorem not_isLeft (x : α ⊕ β) : (!x.isLeft) = x.isRight := by cases x <;> rfl

@[simp] theorem not_isRight (x : α ⊕ β) : (!x.isRight) = x.isLeft := by cases x <;> rfl

theorem isLeft_iff {x : α ⊕ β} : x.isLeft = true ↔ ∃ y, x = inl y := by
  cases x with
  | inl a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => rfl⟩
  | inr b => exact ⟨nofun, nofun⟩

theorem isRight_iff {x : α ⊕ β} : x.isRight = true ↔ ∃ y, x = inr y := by
  cases x with
  | inl a => exact ⟨nofun, nofun⟩
  | inr b => exact ⟨fun _ => ⟨b, rfl⟩, fun _ => rfl⟩

@[simp] theorem map_inl {α' : Type w} {β' : Type x} (f : α → α') (g : β → β') (a : α) :
    (inl a).map f g = inl (f a) := rfl

@[simp] theorem map_inr {α' : Type w} {β' : Type x} (f : α → α') (g : β → β') (b : β) :
    (inr b).map f g = inr (g b) := rfl

@[simp] theorem swap_inl {a : α} : swap (inl a : α ⊕ β) = inr a := rfl

@[simp] theorem swap_inr {b : β} : swap (inr b : α ⊕ β) = inl b := rfl

@[simp] theorem swap_swap (x : α ⊕ β) : swap (swap x) = x := by cases x <;> rfl

@[simp] theorem swap_swap_eq : swap ∘ swap = @id (α ⊕ β) := funext swap_swap

end Sum
