import Prover.Notation

/-!
# Functions

Bijections, equivalences `α ≃ β`, and monotone functions: Mathlib's `Function.Bijective`, `Equiv`, `Monotone` and
`StrictMono`. Mathlib asks for preorders where only `≤` and `<` are asked for here.
-/

universe u v w

namespace Function

variable {α : Sort u} {β : Sort v} {γ : Sort w}

/-- Injective and surjective. -/
def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f

theorem Bijective.injective {f : α → β} (hf : Bijective f) : Injective f := hf.1

theorem Bijective.surjective {f : α → β} (hf : Bijective f) : Surjective f := hf.2

theorem Bijective.comp {g : β → γ} {f : α → β} (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) :=
  ⟨hg.1.comp hf.1, hg.2.comp hf.2⟩

theorem bijective_id : Bijective (@id α) := ⟨injective_id, surjective_id⟩

/-- Applying the function twice is the identity. -/
def Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x

theorem Involutive.bijective {f : α → α} (h : Involutive f) : Bijective f :=
  ⟨fun a b e => by rw [← h a, e, h b], fun b => ⟨f b, h b⟩⟩

/-- `x` is a fixed point of `f`. -/
def IsFixedPt {α : Type u} (f : α → α) (x : α) : Prop := f x = x

end Function

/-- `f^[n]`: the function `f` applied `n` times. -/
def Nat.iterate {α : Sort u} (op : α → α) : ℕ → α → α
  | 0, a => a
  | k + 1, a => iterate op k (op a)

@[inherit_doc] notation:max f "^[" n "]" => Nat.iterate f n

theorem Function.iterate_succ_apply {α : Type u} (f : α → α) (n : ℕ) (x : α) : f^[n + 1] x = f^[n] (f x) := rfl

theorem Function.iterate_succ_apply' {α : Type u} (f : α → α) (n : ℕ) (x : α) : f^[n + 1] x = f (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)

/-- A bijection from `α` to `β`, with its inverse; written `α ≃ β`. -/
structure Equiv (α : Sort u) (β : Sort v) where
  /-- The function from left to right. -/
  protected toFun : α → β
  /-- The function from right to left. -/
  protected invFun : β → α
  protected left_inv : Function.LeftInverse invFun toFun
  protected right_inv : Function.RightInverse invFun toFun

@[inherit_doc] infix:25 " ≃ " => Equiv

namespace Equiv

variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance : CoeFun (α ≃ β) fun _ => α → β := ⟨Equiv.toFun⟩

/-- The inverse. -/
protected def symm (e : α ≃ β) : β ≃ α := ⟨e.invFun, e.toFun, e.right_inv, e.left_inv⟩

/-- The identity. -/
protected def refl (α : Sort u) : α ≃ α := ⟨id, id, fun _ => rfl, fun _ => rfl⟩

/-- The composition: first `e₁`, then `e₂`. -/
protected def trans (e₁ : α ≃ β) (e₂ : β ≃ γ) : α ≃ γ :=
  ⟨fun a => e₂ (e₁ a), fun c => e₁.symm (e₂.symm c),
    fun a => (congrArg e₁.invFun (e₂.left_inv (e₁ a))).trans (e₁.left_inv a),
    fun c => (congrArg e₂.toFun (e₁.right_inv (e₂.symm c))).trans (e₂.right_inv c)⟩

@[simp] theorem symm_apply_apply (e : α ≃ β) (x : α) : e.symm (e x) = x := e.left_inv x

@[simp] theorem apply_symm_apply (e : α ≃ β) (x : β) : e (e.symm x) = x := e.right_inv x

@[simp] theorem symm_symm (e : α ≃ β) : e.symm.symm = e := rfl

protected theorem injective (e : α ≃ β) : Function.Injective e := fun a b h => by
  rw [← e.left_inv a, h, e.left_inv b]

protected theorem surjective (e : α ≃ β) : Function.Surjective e := fun b => ⟨e.symm b, e.right_inv b⟩

protected theorem bijective (e : α ≃ β) : Function.Bijective e := ⟨e.injective, e.surjective⟩

theorem apply_eq_iff_eq (e : α ≃ β) {x y : α} : e x = e y ↔ x = y := e.injective.eq_iff

theorem apply_eq_iff_eq_symm_apply (e : α ≃ β) {x : α} {y : β} : e x = y ↔ x = e.symm y :=
  ⟨fun h => h ▸ (e.left_inv x).symm, fun h => h ▸ e.right_inv y⟩

theorem symm_apply_eq (e : α ≃ β) {x : β} {y : α} : e.symm x = y ↔ x = e y :=
  ⟨fun h => h ▸ (e.right_inv x).symm, fun h => h ▸ e.left_inv y⟩

end Equiv

/-- The permutations of `α`. -/
abbrev Equiv.Perm (α : Sort u) := α ≃ α

section
variable {α : Type u} {β : Type v} [LE α] [LT α] [LE β] [LT β]

/-- `a ≤ b` implies `f a ≤ f b`. -/
def Monotone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b

/-- `a ≤ b` implies `f b ≤ f a`. -/
def Antitone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a

/-- `a < b` implies `f a < f b`. -/
def StrictMono (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b

/-- `a < b` implies `f b < f a`. -/
def StrictAnti (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a

end

theorem monotone_nat_of_le_succ {α : Type u} [LE α] [Std.IsPreorder α] {f : ℕ → α}
    (hf : ∀ n, f n ≤ f (n + 1)) : Monotone f := by
  intro a b h
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  clear h
  induction k with
  | zero => exact Std.IsPreorder.le_refl _
  | succ k ih => exact Std.IsPreorder.le_trans _ _ _ ih (hf (a + k))
