prelude
import Init.Core.Decidable

/-!
# `Ordering`: the result of comparing two values
-/

set_option linter.all false

inductive Ordering where
  | lt
  | eq
  | gt

/-- Lexicographic combination: the second comparison counts only if the first says `eq`. -/
@[macro_inline] def Ordering.then (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | a => a
