prelude
import Init.Core.Types

/-!
Optional values: operations, membership, decidable equality, the monad.

Names are those of official Lean's `Init.Data.Option.Basic` and `Init.Data.Option.Instances`.
-/

universe u v w

namespace Option

variable {α : Type u} {β : Type v}

/-- Whether there is a value. -/
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false

/-- Whether there is no value. -/
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true

/-- The value, with a proof that there is one. -/
@[inline] def get : (o : Option α) → isSome o = true → α
  | some x, _ => x

/-- The value, or the type's default value. -/
@[inline] def get! [Inhabited α] : Option α → α
  | some x => x
  | none => default

/-- Runs a partial function on the value. -/
@[inline] protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a

/-- Removes one level of optionality. -/
@[inline] def join (x : Option (Option α)) : Option α := x.bind id

/-- Whether the value, if there is one, satisfies the test. -/
@[inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

/-- Whether there is a value and it satisfies the test. -/
@[inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false

/-- Keeps the value if it satisfies the test. -/
@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

/-- Case distinction as a function. -/
@[inline] protected def elim {β : Sort v} : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y

/-- The first of two values that is there; the second one is computed only if it is needed. -/
@[macro_inline] protected def orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()

instance instOrElse : OrElse (Option α) := ⟨Option.orElse⟩

/-- The first of two values that is there. -/
@[macro_inline] protected def or : Option α → Option α → Option α
  | o@(some _), _ => o
  | none, o => o

/-- Combines two values, and keeps the only one if there is just one. -/
protected def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)

/-- `some a` if the test holds of `a`. -/
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none

/-- The list of no or one element. -/
@[inline] def toList : Option α → List α
  | none => []
  | some a => [a]

instance instMembership : Membership α (Option α) := ⟨fun b a => b = some a⟩

instance instDecidableEq [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse nofun
  | some _, none => isFalse nofun
  | some a, some b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => h (Option.some.inj h')

instance instDecidableMemOfDecidableEq [DecidableEq α] (j : α) (o : Option α) :
    Decidable (j ∈ o) :=
  inferInstanceAs (Decidable (o = some j))

/-- Equality with `none` is decidable without deciding equality of the values. -/
instance decidableEqNone (o : Option α) : Decidable (o = none) :=
  match o with
  | none => isTrue rfl
  | some _ => isFalse nofun

/-- Boolean equality of optional values. -/
def instBEq.beq [BEq α] : Option α → Option α → Bool
  | none, none => true
  | some a, some b => a == b
  | _, _ => false

instance instBEq [BEq α] : BEq (Option α) := ⟨instBEq.beq⟩

instance instDecidableForallMem {p : α → Prop} [DecidablePred p] :
    ∀ o : Option α, Decidable (∀ a, a ∈ o → p a)
  | none => isTrue nofun
  | some a =>
    if h : p a then isTrue fun _ e => Option.some.inj e ▸ h
    else isFalse fun hn => h (hn a rfl)

instance instDecidableExistsMem {p : α → Prop} [DecidablePred p] :
    ∀ o : Option α, Decidable (∃ a, a ∈ o ∧ p a)
  | none => isFalse nofun
  | some a =>
    if h : p a then isTrue ⟨a, rfl, h⟩
    else isFalse fun ⟨_, e, hp⟩ => h (Option.some.inj e ▸ hp)

end Option

instance instFunctorOption : Functor Option where
  map := Option.map

@[always_inline] instance instMonadOption : Monad Option where
  map := Option.map
  pure := Option.some
  bind := Option.bind
