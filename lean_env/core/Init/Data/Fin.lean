prelude
import Init.Data.Fin.Basic
import Init.Data.Fin.Lemmas

/-!
# Bounded natural numbers: everything
-/
