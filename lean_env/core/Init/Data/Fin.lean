prelude
import Init.Data.Fin.Lemmas

/-!
# Bounded natural numbers: everything
-/
