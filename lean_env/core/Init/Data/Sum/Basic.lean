prelude
import Init.Core.Types

/-!
Disjoint unions `α ⊕ β`: the type, decidable equality, projections, maps.

Names are those of official Lean's `Init.Core` (the type) and `Init.Data.Sum.Basic`.
-/

universe u v w x

namespace Sum

variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

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
