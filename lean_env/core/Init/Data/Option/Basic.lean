prelude
import Init.Core

/-!
# Options: definitions
-/

set_option linter.all false
universe u v w

@[inline] protected def Option.bind {α : Type u} {β : Type v} : Option α → (α → Option β) →
    Option β
  | none, _ => none
  | some a, f => f a

@[inline] protected def Option.all {α : Type u} (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

def Option.merge {α : Type u} (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)

instance {α : Type u} [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse (fun h => nomatch h)
  | some _, none => isFalse (fun h => nomatch h)
  | some a, some b => match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse (fun h' => h (Option.some.inj h'))
