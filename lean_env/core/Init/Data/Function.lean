prelude
import Init.Core.Logic

/-!
Functions: currying, injectivity, surjectivity and one-sided inverses.

Names and statements are those of official Lean's `Init.Data.Function` and `Init.Core`.
-/

universe u v w

namespace Function

variable {α : Type u} {β : Type v} {γ : Type w}

/-- Turns a function on pairs into a function of two arguments. -/
@[inline] def curry (f : α × β → γ) : α → β → γ := fun a b => f (a, b)

/-- Turns a function of two arguments into a function on pairs. -/
@[inline] def uncurry (f : α → β → γ) : α × β → γ := fun p => f p.1 p.2

@[simp] theorem curry_uncurry (f : α → β → γ) : curry (uncurry f) = f := rfl

@[simp] theorem uncurry_curry (f : α × β → γ) : uncurry (curry f) = f := rfl

@[simp] theorem uncurry_apply_pair (f : α → β → γ) (x : α) (y : β) :
    uncurry f (x, y) = f x y := rfl

@[simp] theorem curry_apply (f : α × β → γ) (x : α) (y : β) : curry f x y = f (x, y) := rfl

end Function

namespace Function

variable {α : Sort u} {β : Sort v} {γ : Sort w}

theorem comp_assoc {δ : Sort _} (f : γ → δ) (g : β → γ) (h : α → β) :
    (f ∘ g) ∘ h = f ∘ g ∘ h := rfl

@[simp] theorem comp_id (f : α → β) : f ∘ id = f := rfl

@[simp] theorem id_comp (f : α → β) : id ∘ f = f := rfl

theorem id_def : @id α = fun x => x := rfl

/-- Distinct arguments have distinct values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) := fun _ _ h => hf (hg h)

theorem injective_id : Injective (@id α) := fun _ _ h => h

theorem Injective.eq_iff {f : α → β} (hf : Injective f) {a b : α} : f a = f b ↔ a = b :=
  ⟨fun h => hf h, congrArg f⟩

/-- Every element of the codomain is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := fun c =>
  match hg c with
  | ⟨b, hb⟩ => match hf b with
    | ⟨a, ha⟩ => ⟨a, show g (f a) = c from ha ▸ hb⟩

theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩

/-- `g` undoes `f` when it is applied after it. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

/-- `f` has a left inverse. -/
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f

/-- `g` is undone by `f` when it is applied before it. -/
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g

/-- `f` has a right inverse. -/
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f

theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f :=
  fun a b hf => (h a).symm.trans ((congrArg g hf).trans (h b))

theorem HasLeftInverse.injective {f : α → β} : HasLeftInverse f → Injective f :=
  fun ⟨_, inv⟩ => inv.injective

theorem RightInverse.surjective {f : α → β} {g : β → α} (h : RightInverse g f) : Surjective f :=
  fun y => ⟨g y, h y⟩

theorem HasRightInverse.surjective {f : α → β} : HasRightInverse f → Surjective f :=
  fun ⟨_, inv⟩ => inv.surjective

end Function
