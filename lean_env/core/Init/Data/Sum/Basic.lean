prelude
import Init.PropLemmas
import Init.Bindings.Unexpanders

/-!
Disjoint unions `α ⊕ β`: the type, decidable equality, projections, maps.

Names are those of official Lean's `Init.Core` (the type) and `Init.Data.Sum.Basic`.
-/

universe u v w x

/-- The disjoint union of two types. -/
inductive Sum (α : Type u) (β : Type v) where
  /-- Left injection. -/
  | inl (val : α) : Sum α β
  /-- Right injection. -/
  | inr (val : β) : Sum α β

/-- The disjoint union of two sorts. -/
inductive PSum (α : Sort u) (β : Sort v) where
  /-- Left injection. -/
  | inl (val : α) : PSum α β
  /-- Right injection. -/
  | inr (val : β) : PSum α β

/-- A dependent pair: an index and an element of the type at that index. -/
@[unbox] structure Sigma {α : Type u} (β : α → Type v) where
  /-- The index. -/
  fst : α
  /-- The element at the index. -/
  snd : β fst

namespace Sum

variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

instance inhabitedLeft [Inhabited α] : Inhabited (α ⊕ β) := ⟨inl default⟩

instance inhabitedRight [Inhabited β] : Inhabited (α ⊕ β) := ⟨inr default⟩

instance instDecidableEq [DecidableEq α] [DecidableEq β] : DecidableEq (α ⊕ β)
  | inl a, inl b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => h (Sum.inl.inj h')
  | inr a, inr b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => h (Sum.inr.inj h')
  | inl _, inr _ => isFalse fun h => Sum.noConfusion rfl rfl (heq_of_eq h)
  | inr _, inl _ => isFalse fun h => Sum.noConfusion rfl rfl (heq_of_eq h)

/-- Whether the element comes from the left. -/
def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false

/-- Whether the element comes from the right. -/
def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true

/-- The element of the left type, if it is one. -/
def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none

/-- The element of the right type, if it is one. -/
def getRight? : α ⊕ β → Option β
  | inl _ => none
  | inr b => some b

/-- Case distinction as a function. -/
protected def elim {γ : Sort w} (f : α → γ) (g : β → γ) : α ⊕ β → γ
  | inl a => f a
  | inr b => g b

/-- Applies one function to each side. -/
protected def map {α' : Type w} {β' : Type x} (f : α → α') (g : β → β') : α ⊕ β → α' ⊕ β'
  | inl a => inl (f a)
  | inr b => inr (g b)

/-- Exchanges the sides. -/
def swap : α ⊕ β → β ⊕ α
  | inl a => inr a
  | inr b => inl b

@[simp] theorem elim_inl {γ : Sort w} (f : α → γ) (g : β → γ) (x : α) :
    Sum.elim f g (inl x) = f x := rfl

@[simp] theorem elim_inr {γ : Sort w} (f : α → γ) (g : β → γ) (x : β) :
    Sum.elim f g (inr x) = g x := rfl

end Sum
